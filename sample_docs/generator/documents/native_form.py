"""The recommendation form (附件1) as a Word table, typed into."""

from random import Random

import numpy as np
from PIL import Image

from sample_docs.generator.camera.shot import Shot
from sample_docs.generator.documents import drawings
from sample_docs.generator.documents.drawings import Tile
from sample_docs.generator.documents.evidence import EvidenceWriter
from sample_docs.generator.documents.formats import png
from sample_docs.generator.documents.word import paragraph, run
from sample_docs.generator.drawing.marks import Seal, put_portrait, seal_patch
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawn import Part, Picture
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.form import FormFacts, Opinion
from sample_docs.generator.papers.recommendation_form import GUIDE, TITLES
from sample_docs.generator.plan import Paper
from sample_docs.generator.truth import Page

LAYOUT = "recommendation_form.native"
UNITS = (740, 860, 780, 780, 780, 780, 780, 780, 900, 900)  # ten columns, twentieths of a point
SEAL_DPI = 200

# The rows of the form: their least height, and cells of a text and a number of columns. "=" is
# the entry of a field, "@photo" the photo's cell, "v" starts a cell that goes on below, "^" is
# such a cell's continuation. The last cell of the certificate's row is astray in the notice, too.
ROWS: tuple[tuple[int, tuple[tuple[str, int], ...]], ...] = (
    (560, (("姓名", 2), ("=name", 2), ("出生年月", 2), ("=birth_date", 2), ("v@photo", 2))),
    (560, (("性别", 2), ("=sex", 2), ("民    族", 2), ("=ethnicity", 2), ("^", 2))),
    (560, (("政治面貌", 2), ("=political_status", 2), ("健康状况", 2), ("=health", 2), ("^", 2))),
    (560, (("身份证号码", 2), ("=id_number", 6), ("^", 2))),
    (560, (("手机号码", 2), ("=phone", 2), ("电子邮箱", 2), ("=email", 4))),
    (
        640,
        (
            ("v学历学位", 1),
            ("全日制教  育", 1),
            ("=fulltime_education", 2),
            ("毕业院校及专业", 2),
            ("=fulltime_school_major", 4),
        ),
    ),
    (
        640,
        (
            ("^", 1),
            ("在  职\n教  育", 1),
            ("=inservice_education", 2),
            ("毕业院校及专业", 2),
            ("=inservice_school_major", 4),
        ),
    ),
    (640, (("单位及职务/专业技术职务", 2), ("=employer_position", 8))),
    (
        640,
        (
            ("取得社会工作师（中级）证书时间", 2),
            ("=level_certificate_date", 2),
            ("社会工作师（中级）证书编号", 2),
            ("=level_certificate_number", 3),
            ("", 1),
        ),
    ),
    (3000, (("工作及学习经历（从大学写起）", 1), ("=career", 9))),
    (4200, (("社会工作服务、教学或管理经验", 1), ("=experience", 9))),
    (2200, (("个人所获社会工作领域表彰奖励", 1), ("=awards", 9))),
)
LONG = ("career", "experience", "awards")


def _cell(content: str, first: int, columns: int, merge: str) -> str:
    """A cell over some grid columns; ``merge`` is "v", "^" or empty."""
    width = sum(UNITS[first : first + columns])
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    down = {"v": '<w:vMerge w:val="restart"/>', "^": "<w:vMerge/>"}.get(merge, "")
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>{span}{down}<w:vAlign w:val="center"/>'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content or paragraph()}</w:tc>"


def _label(text: str) -> str:
    return "".join(
        paragraph(run(line, half_points=22), align="center") for line in text.split("\n")
    )


class NativeFormWriter:
    """Writes the form of a submission into a Word file."""

    def __init__(self, rng: Random, form: FormFacts, paper: Paper, writer: EvidenceWriter) -> None:
        self.rng, self.form, self.paper, self.writer = rng, form, paper, writer
        self.word = writer.word

    def write(self, *, opinions: bool) -> None:
        """Add title and table; with ``opinions`` the opinion cells are typed and sealed."""
        body = self.word.body
        if self.rng.random() < 0.7:
            body.append(paragraph(run("附件1", half_points=32, face="黑体")))
        title = run(self.rng.choice(TITLES), half_points=44, face="方正小标宋简体")
        body.append(paragraph(title, align="center"))
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in UNITS)
        rows = "".join(self._row(least, cells) for least, cells in ROWS)
        for label, opinion in (
            ("工作单位意见", self.form.employer),
            ("推荐单位意见", self.form.recommender),
        ):
            rows += self._opinion_row(label, opinion, typed=opinions)
        properties = f'<w:jc w:val="center"/>{drawings.borders(ruled=True)}'
        body.append(
            f'<w:tbl><w:tblPr>{properties}<w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )
        body.append(paragraph())

    def _row(self, least: int, cells: tuple[tuple[str, int], ...]) -> str:
        xml, column = "", 0
        for text, columns in cells:
            merge = text[:1] if text[:1] in ("v", "^") else ""
            xml += _cell(self._content(text.removeprefix(merge)), column, columns, merge)
            column += columns
        return f'<w:tr><w:trPr><w:trHeight w:val="{least}"/></w:trPr>{xml}</w:tr>'

    def _content(self, text: str) -> str:
        if text == "@photo":
            return self._photo()
        if not text.startswith("="):
            return _label(text) if text else ""
        name = text[1:]
        if name == "experience" and name not in self.form.entries:
            return paragraph(run(GUIDE))
        align = "left" if name in LONG else "center"
        lines = self.form.text(name).split("\n")
        return "".join(paragraph(run(line), align=align) for line in lines)

    def _opinion_row(self, label: str, opinion: Opinion, *, typed: bool) -> str:
        """Words, blank lines, （盖章） and the date; the seal floats over them as a picture."""
        text = f"    {opinion.text}" if typed and opinion.text else ""
        date = "年   月   日"
        if typed and opinion.when:
            date = written(opinion.when, self.rng.choice(("cn", "cn_gap")))
        seal = self._seal(opinion.seal) if typed and opinion.seal else ""
        content = paragraph(run(text)) + paragraph() * 2
        content += paragraph(run("（盖章）        "), align="right")
        content += paragraph(seal + run(date + "    "), align="right")
        xml = _cell(_label(label), 0, 1, "") + _cell(content, 1, 9, "")
        return f'<w:tr><w:trPr><w:trHeight w:val="2600"/></w:trPr>{xml}</w:tr>'

    def _photo(self) -> str:
        if not self.form.photo:
            return _label("照\n片")
        sheet = Sheet(25, 35, self.rng, dpi=300)
        box = (0.0, 0.0, float(sheet.width), float(sheet.height))
        put_portrait(sheet, box, self.form.person.female)
        tile = self._tile(sheet, sheet.image)
        return paragraph(drawings.inline(tile), align="center")

    def _seal(self, unit: str) -> str:
        """A seal on a transparent ground, floating over the cell."""
        seal = Seal(unit, diameter=40)
        patch = seal_patch(seal, SEAL_DPI / 25.4, self.rng)
        side = patch.shape[0] / SEAL_DPI * 25.4
        sheet = Sheet(side, side, self.rng, dpi=SEAL_DPI)
        edge = sheet.mm((side - seal.diameter) / 2)
        sheet.mark("seal", unit, (edge, edge, sheet.width - edge, sheet.height - edge))
        tile = self._tile(sheet, Image.fromarray(patch))
        at = (self.rng.uniform(58, 84), -self.rng.uniform(14, 24))
        return drawings.floating(tile, at, over_text=True)

    def _tile(self, sheet: Sheet, image: Image.Image) -> Tile:
        """Store a picture of the form and enter its page."""
        size = (sheet.width, sheet.height)
        shot = Shot(png(image), "png", "clean", 0, size, np.eye(3), 1.0, 99.0)
        picture = Picture([Part(self.paper, {})], sheet, shot, LAYOUT, "development")
        part = self.word.add_media(shot.data, shot.extension)
        self.writer.pages.append(Page(part, picture))
        relation, number = self.word.relation(part), self.word.next_shape()
        return Tile(relation, number, sheet.width_mm, sheet.height_mm)
