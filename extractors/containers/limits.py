"""How much a file may hold before it is refused: the guard against bombs and runaways."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what a container may unpack to; beyond them `models.errors.TooLarge` is raised.

    The defaults let a Word file of some hundred large photographs through and stop anything
    that only a machine would make.
    """

    members: int = 20_000
    """Parts of a package or members of an archive."""
    unpacked_bytes: int = 8 * 1024 * MEBIBYTE
    """All members together, unpacked. Nothing unpacks them all at once."""
    member_bytes: int = 512 * MEBIBYTE
    """One member, unpacked: the most that is ever held in memory for one page."""
    markup_bytes: int = 64 * MEBIBYTE
    """One XML part, unpacked. A thousand pages of Word text stay below 20 MiB."""
    ratio: float = 200.0
    """Unpacked to packed size of a member larger than `ratio_from` bytes."""
    ratio_from: int = 32 * MEBIBYTE
    """Below this any ratio passes: a blank scan kept as BMP packs a thousand to one."""
    pixels: int = 100_000_000
    """Width times height of one picture, as its header declares them."""
    pages: int = 2_000
    """Pages of a PDF, frames of a TIFF."""
    leaves: int = 10_000
    """Pages of any document: a part used over and over costs a page each time."""
