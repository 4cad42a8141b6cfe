"""Filling in one paper of an individual case: the entries its seven papers share."""

from dataclasses import dataclass
from random import Random

from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.cases import Casework, Meeting
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Form, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import workers

CLIENT_LABELS = ("服务对象姓名", "案主姓名", "服务对象", "案主", "服务对象（化名）", "姓名")
WORKER_LABELS = ("社工", "负责社工", "社会工作者", "跟进社工", "工作员")
NUMBER_LABELS = ("个案编号", "档案编号", "案号", "编号", "个案档案号")


@dataclass(frozen=True)
class CasePaper:
    """One paper of a case; ``meeting`` only for a process record."""

    case: Casework
    meeting: Meeting | None = None


class Writer:
    """Fills in one paper of a case in a style."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random) -> None:
        self.case, self.style, self.rng = paper.case, style, rng
        self.meeting = paper.meeting
        self.tell = paper.case.teller
        self.worker_in_head = rng.random() < 0.6
        self.date_in_head = rng.random() < 0.75

    def one_of(self, *labels: str) -> str:
        """One of some wordings."""
        return self.rng.choice(labels)

    def client(self) -> Short:
        """The client, under a name that hides them."""
        value = self.style.short(self.case.client, "client")
        return Short(self.rng.choice(CLIENT_LABELS), value)

    def number(self) -> Value:
        """The case number."""
        return self.style.short(self.case.number, "case_number")

    def worker(self) -> Short:
        """The social worker responsible."""
        return Short(self.rng.choice(WORKER_LABELS), self.style.short(self.case.worker, "worker"))

    def head(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, number, client, worker and date, wherever this paper has them."""
        rng, form = self.rng, Form(title)
        form.head = rng.choice(("", "", self.case.agency, self.case.project))
        draw = rng.random()
        if draw < 0.45:
            form.right = [f"{rng.choice(NUMBER_LABELS)}：", self.number()]
        elif draw < 0.85:
            form.items.append(Short(rng.choice(NUMBER_LABELS), self.number()))
        form.items.append(self.client())
        if self.worker_in_head:
            form.items.append(self.worker())
        if self.date_in_head:
            form.items.append(Short(date_label, self.style.date(when, "date")))
        if not form.head and rng.random() < 0.3:
            form.items.insert(
                0, Short(self.one_of("机构名称", "服务机构"), self.case.agency, wide=True)
            )
        return form

    def identity(self) -> str:
        """What makes the client eligible for help."""
        fitting = [
            word
            for word in self.case.field.identities
            if self.case.client_female or "母亲" not in word
        ]
        return self.rng.choice(fitting)

    def passage(self, sentences: tuple[str, ...], least: int) -> Value:
        """Sentences of at least ``least`` characters together."""
        return self.style.long(self.tell.tell(sentences, least))

    def listed(self, sentences: tuple[str, ...], count: int) -> Value:
        """Some sentences as a numbered list."""
        return self.style.long(self.tell.listed(sentences, count))

    def boxes(self, options: tuple[str, ...], chosen: str, tick: str = "") -> Text:
        """A row of options with the chosen one ticked."""
        tick = tick or self.rng.choice(("☑", "■", "√"))
        marks = [("√" if tick == "√" else tick) if option == chosen else "□" for option in options]
        return "  ".join(f"{mark}{option}" for mark, option in zip(marks, options, strict=True))

    def signing(self, label: str, when: Moment, date_label_field: bool = True) -> Signer:
        """The worker's signature; fills the fields the head left open."""
        typed = self.style.filling == "printed" and self.rng.random() < 0.25
        name = "date" if date_label_field and not self.date_in_head else ""
        return Signer(
            label,
            self.case.worker,
            self.style.hand,
            self.style.date(when, name),
            field="worker",
            typed=typed,
        )

    def supervised(self, when: Moment) -> Signer:
        """The supervisor's opinion and signature."""
        remark = Value(
            self.tell.pick(workers.SUPERVISION),
            hand=self.style.short_by_hand,
        )
        return Signer(
            self.one_of("督导意见", "督导", "主管意见"),
            self.case.supervisor,
            self.style.third_hand,
            self.style.date(when),
            remark=remark,
        )

    def client_signs(self, when: Moment, label: str = "服务对象签名") -> Signer:
        """The worker's signature; it fills what the head left open."""
        return Signer(
            label,
            self.case.client.split("（")[0],
            self.style.second_hand,
            self.style.date(when) if self.rng.random() < 0.6 else "",
        )
