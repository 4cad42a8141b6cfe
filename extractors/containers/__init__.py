"""Files of any format as leaves: pages in reading order, before they are read.

`open_leaves` is all the other rooms need; `archive.Archive` is for the intake stage.
"""

from extractors.containers.leaves import open_leaves
from extractors.containers.limits import Limits

__all__ = ["Limits", "open_leaves"]
