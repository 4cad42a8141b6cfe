"""The base of every value that crosses a stage: immutable, strict about unknown names."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value object; an unknown field name is an error, not ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")
