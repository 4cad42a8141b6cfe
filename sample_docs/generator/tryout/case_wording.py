"""What the papers of an individual case have in common in each agency's manner of writing."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Value
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Form, Short, Signer
from sample_docs.generator.papers.casework_writer import CasePaper, Writer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import workers
from sample_docs.generator.tryout.bilingual_parts import draw_parts
from sample_docs.generator.tryout.folio_table import draw_folio
from sample_docs.generator.tryout.margin_notes import draw_margin
from sample_docs.generator.tryout.matrix_sheet import draw_matrix
from sample_docs.generator.tryout.stationery import dressed


@dataclass(frozen=True)
class Manner:
    """An agency's words: how it calls client, worker, number and supervisor, and its sheet."""

    draw: Callable[[Form, Style, Random, str], list[Sheet]]
    clients: tuple[str, ...]
    workers: tuple[str, ...]
    numbers: tuple[str, ...]
    heads: tuple[str, ...]  # supervisors and managers
    aside: bool  # the number stands apart from the other particulars


MANNERS = {
    "parts": Manner(
        draw_parts,
        ("案主姓名", "当事人姓名", "服务使用者"),
        ("负责工作员", "当值社工", "个案工作者"),
        ("个案编号", "档案编号"),
        ("督导主任", "服务主管"),
        True,
    ),
    "folio": Manner(
        draw_folio,
        ("受助者", "服务对象姓名", "受助人姓名"),
        ("承办社工", "工作者", "社会工作者"),
        ("案卷号", "登记号", "个案代码"),
        ("机构负责人", "督导"),
        True,
    ),
    "margin": Manner(
        draw_margin,
        ("求助者", "来访者称呼", "服务对象代称"),
        ("介入社工", "服务社工", "个案管理员"),
        ("档案代号", "个案序号"),
        ("督导者", "督导老师"),
        False,
    ),
    "matrix": Manner(
        draw_matrix,
        ("服务对象", "案主", "服务对象（化名）"),
        ("社工姓名", "主办社工", "专职社工"),
        ("编号", "服务编号", "个案号"),
        ("站长", "项目督导"),
        False,
    ),
}


class CaseKeeper(Writer):
    """Fills in one paper of a case in an agency's manner."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random, manner: str = "") -> None:
        super().__init__(paper, dressed(style, rng, printed=not manner), rng)
        self.manner = MANNERS[manner or "parts"]
        self.date_in_head = True
        # An agency prints its forms once: every paper of a kind has the same words on it.
        self.forms = Random(f"{self.case.agency}/{manner}")
        self.words = Random(f"{self.case.agency}/{manner}/names")

    def one_of(self, *labels: str) -> str:
        """One of some wordings, the agency's own."""
        return self.forms.choice(labels)

    def start(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, number, client, worker and day in the agency's own order."""
        form, style, words, manner = Form(title), self.style, self.words, self.manner
        form.head = self.case.agency
        label = words.choice(manner.numbers)
        client = Short(words.choice(manner.clients), style.short(self.case.client, "client"))
        worker = Short(words.choice(manner.workers), style.short(self.case.worker, "worker"))
        day = Short(date_label, style.date(when, "date"))
        if manner.aside:
            form.right = [f"{label}：", self.number()]
            form.items = [day, client] if words.random() < 0.5 else [client, day]
        else:
            number = Short(label, self.number())
            form.items = [number, day, client] if words.random() < 0.5 else [day, number, client]
        if words.random() < 0.8:
            form.items.insert(words.randint(0, len(form.items)), worker)
        if words.random() < 0.3:
            form.items.append(Short("依托项目", self.case.project, wide=True))
        return form

    def draw(self, form: Form) -> list[Sheet]:
        """The form on the agency's sheet."""
        return self.manner.draw(form, self.style, self.rng, self.case.community)

    def person(self) -> list[Short]:
        """The client's sex and age, in two entries or one."""
        style, case = self.style, self.case
        sex = "女" if case.client_female else "男"
        if self.rng.random() < 0.4:
            return [Short("性别／年龄", style.short(f"{sex}／{case.age}岁"))]
        born = f"约{case.opened.year - case.age}年"
        age = Short("年龄", style.short(f"{case.age}岁"))
        return [
            Short("性别", style.short(sex)),
            age if self.rng.random() < 0.6 else Short("出生年份", style.short(born)),
        ]

    def own(self, label: str, when: Moment) -> Signer:
        """The worker's signature and the day."""
        day = self.style.date(when)
        return Signer(label, self.case.worker, self.style.hand, day, field="worker")

    def client_own(self, label: str, when: Moment) -> Signer:
        """The client's signature, now and then with a day."""
        day = self.style.date(when) if self.rng.random() < 0.7 else ""
        return Signer(label, self.case.client.split("（")[0], self.style.second_hand, day)

    def above(self, when: Moment, remarks: tuple[int, ...]) -> Signer:
        """The supervisor's remark, signature and day."""
        words = Value(
            self.tell.pick(tuple(workers.SUPERVISION[place] for place in remarks)),
            hand=self.style.short_by_hand,
        )
        label = self.one_of(*self.manner.heads)
        hand, day = self.style.third_hand, self.style.date(when)
        return Signer(label, self.case.supervisor, hand, day, remark=words)

    def agency_seal(self, label: str, when: Moment, words: str = "") -> Signer:
        """The agency's word under its seal."""
        return Signer(label, "", None, self.style.date(when), remark=words, seal=self.case.agency)
