"""The papers of an individual case as a street station's numbered records."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value, as_runs
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Short, Signer
from sample_docs.generator.matinee.agency_stock import HouseStock
from sample_docs.generator.matinee.street_prose import NumberedRecord
from sample_docs.generator.matinee.street_specs import NUMBER, STREET
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import stamp


def _begun(w: HouseStock, title: Text, number: str, rng: Random) -> NumberedRecord:
    """Station, title, and the number on a line of its own at the right."""
    record = NumberedRecord(w.case.project, w.style, rng)
    record.title(title, rng.choice((18, 20)))
    pages = record.pages
    pages.say([f"{w.words.one(number)}：", w.number()], record.body, align="right")
    return record


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "street_numbered", MATINEE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = HouseStock(paper, style, rng, "street")
        title: Text = w.words.one(spec.title)
        if w.meeting is not None:
            title = w.session_title(w.words.one(spec.title))
        record = _begun(w, title, spec.number, rng)
        (part,) = w.parts(kind, spec)
        return record.items(part.items)


for _kind, _spec in STREET.items():
    _register(_kind, _spec)

ARTICLES = (
    (
        "甲方可以随时了解服务进展，查阅本人的服务记录；对服务不满意的，可以向社工站反映，"
        "也可以要求更换社工或者结束服务。"
    ),
    "甲方应当如实告知有关情况，按约定的时间参加面谈，努力完成双方商定的任务。",
    "乙方应当恪守社会工作职业道德，无偿提供服务，不得借服务之便谋取利益。",
    (
        "乙方对服务中知悉的甲方隐私予以保密。甲方可能伤害自己或他人，"
        "或者法律规定必须报告的情形除外。"
    ),
    "双方商定的目标达成，或者甲方提出不再接受服务，或者因故需要转介的，本协议终止。",
    "本协议自双方签字之日起生效，一式二份，甲方与社工站各存一份。",
)


@layout("casework_agreement", "street_numbered", MATINEE)
def agreement(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案服务协议 in articles: the parties named in the opening sentence, 第一条 and so on."""
    w = HouseStock(paper, style, rng, "street")
    case, style, short = w.case, w.style, w.style.short
    title = w.words.one("个案服务协议书|个案工作协议|社会工作个案服务契约")
    record = _begun(w, title, NUMBER.replace("档案号", "协议编号"), rng)
    pages, body = record.pages, record.body
    opening: list[Run] = [
        w.words.one("服务对象|求助者|案主"),
        short(case.client, "client", blank=7),
        "（以下称甲方）因生活中遇到困难，自愿向",
        short(case.agency, blank=12),
        "申请社会工作服务，由",
        w.words.one("责任社工|承办社工"),
        short(case.worker, "worker", blank=6),
        "（以下称乙方）提供个案服务。经双方协商，约定如下：",
    ]
    pages.say(opening, body, indent=2, leading=1.9)
    span: list[Run] = [
        "服务期限：自",
        style.date(case.agreed),
        "至",
        style.date(case.evaluated),
        "。",
    ]
    aims = "；".join(aim.rstrip("。") for aim in w.tell.several(case.field.aims, 2))
    articles: list[Text] = [
        ["服务目标：", style.long(f"{aims}。")],
        ["服务内容：", w.passage(case.field.actions, 45)],
        span,
        *ARTICLES,
    ]
    strong = style.strong(pages.sheet, 1.05)
    for number, text in enumerate(articles, 1):
        head = Value(f"第{han_number(number)}条", pen=strong)
        pages.say([head, "　", *as_runs(text)], body, indent=2, leading=1.8)
    pages.room(pages.sheet.mm(46))
    pages.gap(4)
    record.entries([Short("签订地点", short(f"{case.community}社工站"), wide=True)])
    pages.gap(3)
    record.signers(
        [
            Signer("甲方（签字）", w.alias, style.second_hand, w.day(case.agreed)),
            Signer(
                "乙方（签字）", case.worker, style.hand, w.day(case.agreed, "date"), field="worker"
            ),
        ]
    )
    stamp(pages.sheet, case.agency, pages.left + pages.width * 0.24, pages.y - 40, 3)
    return pages.sheets
