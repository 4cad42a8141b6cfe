"""Why something was not read, as it is kept and reported."""

from models.base import Value


class Failure(Value):
    """The cause's code and the sentence for people."""

    code: str
    message: str
