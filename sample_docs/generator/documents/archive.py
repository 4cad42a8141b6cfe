"""Zip archives with names in UTF-8, or in GBK as Chinese Windows wrote them."""

import zipfile
from io import BytesIO

from sample_docs.generator.documents.word import STAMP

UTF8_FLAG = 0x800


class _GbkInfo(zipfile.ZipInfo):
    """An entry whose name is stored in GBK without the flag that says UTF-8."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("gbk"), self.flag_bits & ~UTF8_FLAG


def archived(files: dict[str, bytes], encoding: str) -> bytes:
    """A zip of files by path; ``encoding`` is ``utf-8`` or ``gbk``."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path, data in files.items():
            made = _GbkInfo if encoding == "gbk" else zipfile.ZipInfo
            info = made(path, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()
