"""The service agreement (服务协议) between a client and the social worker: no table, clauses."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Type, Value
from sample_docs.generator.facts.dates import Moment, han_number
from sample_docs.generator.forms.arrangements import ARRANGEMENTS
from sample_docs.generator.forms.content import Form, Long, Short, Signer
from sample_docs.generator.forms.parts import frame
from sample_docs.generator.papers.casework_writer import CasePaper, Writer
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

TITLES = (
    "服务协议",
    "服务协议书",
    "个案服务协议",
    "个案服务协议书",
    "服务契约",
    "个案工作契约",
    "服务合约",
)
CONSENT_TITLES = ("服务同意书", "接受服务同意书", "个案服务知情同意书")

DUTIES = (
    "社工遵守职业伦理，尊重服务对象的自主和隐私，提供专业、及时的服务。",
    "服务对象如实提供情况，按约定参加面谈，完成商定的任务。",
    "服务对象有权了解服务进展，有权提出意见或终止服务。",
    "社工可根据需要邀请督导或其他专业人员参与，事先征得服务对象同意。",
    "本服务不收取任何费用。",
)
SECRECY = (
    "社工对服务对象的个人资料严格保密，未经同意不得向第三方透露；涉及危及生命安全或违法犯罪的情形除外。",
    "服务资料仅用于专业服务、督导和评估，保密例外为法律规定及可能伤害自己或他人的情况。",
)
ENDINGS = (
    "服务目标达成、服务对象提出终止或服务对象迁离本辖区时，协议终止。",
    "任何一方可提前三日告知对方终止协议；目标达成后自动终止。",
)
COPIES = (
    "本协议一式两份，双方各执一份，自签字之日起生效。",
    "本协议一式二份，甲乙双方各持一份，具有同等效力。",
)


def _date_blanks(style: Style, when: Moment, name: str = "") -> list[Run]:
    """A date filled into the blanks of 年 月 日."""
    runs: list[Run] = []
    for number, unit in ((when.year, "年"), (when.month, "月"), (when.day, "日")):
        ems = 3.0 if unit == "年" else 2.0
        runs += [Value(str(number), name, when.iso, hand=style.short_by_hand, blank=ems), unit]
    return runs


class _Page:
    """Paragraphs one below the other."""

    def __init__(self, style: Style, rng: Random, title: str) -> None:
        self.style = style
        self.sheet = style.sheet(rng)
        self.left, self.width = frame(self.sheet, 22)
        title_type = Type(style.bold, self.sheet.pt(20), style.colour, 0.2)
        self.y = self.sheet.mm(34)
        self.sheet.line_of(self.sheet.width / 2, self.y, title, title_type, align="center")
        self.y += self.sheet.mm(7)

    def paragraph(self, text: Text, *, indent: float = 0.0, strong: bool = False) -> None:
        kind = self.style.strong(self.sheet) if strong else self.style.text(self.sheet)
        box = (self.left, self.y, self.left + self.width, self.sheet.height)
        leading = self.style.leading + 0.2
        self.y = self.sheet.paragraph(box, text, kind, leading=leading, first_indent=indent)


def _parties(w: Writer) -> tuple[str, str]:
    return w.rng.choice(
        (
            ("甲方（服务对象）", "乙方（社工）"),
            ("服务对象", "社会工作者"),
            ("甲方（案主）", "乙方（社会工作者）"),
        )
    )


def _two_signatures(page: _Page, w: Writer, first: str, second: str) -> None:
    """Both parties' signing blocks side by side; sometimes the agency's seal on the right."""
    style, sheet, case = w.style, page.sheet, w.case
    kind = style.text(sheet)
    page.y += sheet.mm(10)
    columns = (
        (page.left, first, case.client.split("（")[0], style.second_hand, ""),
        (page.left + page.width * 0.52, second, case.worker, style.hand, "worker"),
    )
    for x, party, name, hand, worker in columns:
        label = f"{party}签名：" if "（" not in party else f"{party}："
        sheet.line_of(x, page.y, [label, style.signed(sheet, name, hand, worker)], kind)
        date = style.date(case.agreed, "date" if worker else "")
        sheet.line_of(x, page.y + sheet.mm(12), ["日期：", date], kind)
    if w.rng.random() < 0.6:
        x = page.left + page.width * w.rng.uniform(0.68, 0.82)
        put_seal(sheet, Seal(case.agency, diameter=38), x, page.y + sheet.mm(9))


@layout("casework_agreement", "clauses")
def clauses(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """Parties, numbered clauses, two signatures."""
    w = Writer(paper, style, rng)
    case, page = w.case, _Page(style, rng, rng.choice(TITLES))
    first, second = _parties(w)
    if rng.random() < 0.7:
        page.paragraph(["个案编号：", w.number()])
    page.paragraph([f"{first}：", style.short(case.client, "client", blank=7)])
    page.paragraph([f"{second}：", style.short(case.worker, "worker", blank=7)])
    page.paragraph(f"服务机构：{case.agency}")
    page.paragraph("为更好地解决服务对象面临的困难，经双方充分协商，自愿达成如下协议：", indent=2)
    until = case.evaluated
    sections: list[tuple[str, list[Run]]] = [
        ("服务目标", [w.listed(case.field.aims, 2)]),
        ("服务内容与方式", [w.passage(case.field.actions, 60)]),
        (
            "服务期限",
            [
                "自",
                *_date_blanks(style, case.agreed),
                "至",
                *_date_blanks(style, until),
                f"，预计面谈{len(case.visits)}次，每次约{rng.choice((45, 50, 60))}分钟。",
            ],
        ),
        ("双方的权利与义务", ["\n".join(rng.sample(DUTIES, 3))]),
        ("保密原则", [rng.choice(SECRECY)]),
        ("协议的终止", [rng.choice(ENDINGS)]),
        ("其他", [rng.choice(COPIES)]),
    ]
    for number, (heading, body) in enumerate(sections, 1):
        page.paragraph(f"{han_number(number)}、{heading}", strong=True)
        page.paragraph(body, indent=2)
    _two_signatures(page, w, first, second)
    return [page.sheet]


@layout("casework_agreement", "consent")
def consent(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """A declaration by the client, with what they were told."""
    w = Writer(paper, style, rng)
    case, page = w.case, _Page(style, rng, rng.choice(CONSENT_TITLES))
    page.paragraph(
        [
            "    本人",
            style.short(case.client, "client", blank=7),
            "自愿接受",
            case.agency,
            "社会工作者",
            style.short(case.worker, "worker", blank=6),
            "提供的个案服务（个案编号：",
            w.number(),
            "），并已清楚了解以下事项：",
        ]
    )
    items = [*rng.sample(DUTIES, 4), rng.choice(SECRECY), rng.choice(ENDINGS)]
    for number, item in enumerate(items, 1):
        page.paragraph(f"{number}. {item}", indent=2)
    page.paragraph(["服务目标：", w.listed(case.field.aims, 2)])
    page.paragraph(["服务期限：自", *_date_blanks(style, case.agreed), "起至结案之日止。"])
    page.paragraph(rng.choice(COPIES).replace("协议", "同意书"), indent=2)
    _two_signatures(page, w, "服务对象", "社工")
    return [page.sheet]


def _table(paper: CasePaper, style: Style, rng: Random, arrangement: str) -> list[Sheet]:
    w = Writer(paper, style, rng)
    case = w.case
    form: Form = w.head(rng.choice(TITLES), "签订日期", case.agreed)
    form.items += [
        Short("服务机构", case.agency, wide=True),
        Long("服务目标", w.listed(case.field.aims, 2), 24),
        Long("服务内容及方式", w.passage(case.field.actions, 60), 26),
        Long(
            "服务期限",
            ["自", *_date_blanks(style, case.agreed), "至", *_date_blanks(style, case.evaluated)],
            12,
        ),
        Long("权利与义务", "\n".join(rng.sample(DUTIES, 3)), 30),
        Long("保密约定", rng.choice(SECRECY), 16),
        Long("协议终止", rng.choice(ENDINGS), 14),
        w.client_signs(case.agreed, "甲方（服务对象）签名"),
        w.signing("乙方（社工）签名", case.agreed),
        Signer("机构（盖章）", "", None, style.date(case.agreed), seal=case.agency),
    ]
    return ARRANGEMENTS[arrangement](form, style, rng)


@layout("casework_agreement", "grid")
def grid(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """The agreement as a ruled form."""
    return _table(paper, style, rng, "grid")


@layout("casework_agreement", "banner")
def banner(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """The agreement as a ruled form with banners."""
    return _table(paper, style, rng, "banner")
