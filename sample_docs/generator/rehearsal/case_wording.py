"""What the papers of an individual case have in common: particulars, signatures, wording."""

from dataclasses import replace
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Value
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Form, Short, Signer
from sample_docs.generator.papers.casework_writer import CasePaper, Writer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import workers
from sample_docs.generator.rehearsal.boxed import draw_corner, draw_pairs
from sample_docs.generator.rehearsal.listed import draw_listing, draw_printout

ARRANGEMENTS = {
    "corner": draw_corner,
    "pairs": draw_pairs,
    "listing": draw_listing,
    "printout": draw_printout,
}
DATE_FORMS = ("dot", "cn", "dash", "han", "slash", "dot0")

CLIENTS = ("服务对象/案主", "服务对象称谓", "对象姓名", "案主化名", "当事人", "服务对象（案主）")
WORKERS = ("跟进社工", "社会工作者", "个案工作员", "经办社工", "个案负责人", "驻点社工")
NUMBERS = ("个案编码", "档案编码", "建档编号", "登记编号", "个案档案编号")


def dressed(style: Style, rng: Random, *, printed: bool = False) -> Style:
    """The style with this set's ways of writing dates; ``printed`` keeps the pen for signatures."""
    style = replace(style, date_style=rng.choice(DATE_FORMS), colon=style.colon or "：")
    return replace(style, filling="printed") if printed else style


class CaseFiller(Writer):
    """Fills in one paper of a case in a style."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random, arrangement: str = "") -> None:
        printed = arrangement in ("printout", "")
        super().__init__(paper, dressed(style, rng, printed=printed), rng)
        self.arrangement = arrangement

    def start(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, number, client, worker and day, in no fixed order."""
        form, style, rng = Form(title), self.style, self.rng
        self.date_in_head = True
        form.head = self.case.agency
        items = [
            Short(rng.choice(CLIENTS), style.short(self.case.client, "client")),
            Short(date_label, style.date(when, "date")),
            Short(rng.choice(NUMBERS), self.number()),
        ]
        rng.shuffle(items)
        named = rng.random() < 0.7
        if named:
            label = rng.choice(WORKERS)
            items.insert(rng.randint(1, 3), Short(label, style.short(self.case.worker, "worker")))
        if rng.random() < 0.4:
            items.append(Short("服务项目", self.case.project, wide=True))
        form.items = [*items]
        return form

    def draw(self, form: Form) -> list[Sheet]:
        """The form in this paper's arrangement."""
        return ARRANGEMENTS[self.arrangement](form, self.style, self.rng)

    def sex_and_age(self) -> list[Short]:
        """The client's sex and age."""
        sex = "女" if self.case.client_female else "男"
        age = self.one_of(f"{self.case.age}周岁", f"{self.case.age}岁", str(self.case.age))
        return [Short("性别", self.style.short(sex)), Short("年龄", self.style.short(age))]

    def head_signs(self, label: str, when: Moment, remarks: tuple[int, ...]) -> Signer:
        """The supervisor's remark, signature and day."""
        remark = self.tell.pick(tuple(workers.SUPERVISION[place] for place in remarks))
        hand = self.style.short_by_hand
        day = self.style.date(when)
        name = self.case.supervisor
        return Signer(label, name, self.style.third_hand, day, remark=Value(remark, hand=hand))

    def agency_signs(self, label: str, words: str, when: Moment) -> Signer:
        """The agency's decision under its seal."""
        day = self.style.date(when)
        return Signer(label, "", None, day, remark=words, seal=self.case.agency)
