"""Filling in a paper of an individual case in other words than the development layouts use."""

from random import Random

from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Form, Item, Short, Signer
from sample_docs.generator.papers.casework_writer import CasePaper, Writer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import restyled
from sample_docs.generator.prose import workers

CLIENTS = ("案主称谓", "案主（化名）", "受助人", "服务使用者", "求助者姓名", "案主姓名/称谓")
WORKERS = ("个案社工", "责任社工", "主责社工", "接案社工", "承办社工", "个案管理员")
NUMBERS = ("档案号", "个案号", "个案档案编号", "卷号", "服务档案号")
WEEKDAYS = "一二三四五六日"


class CaseWriter(Writer):
    """Fills in one paper of a case; every paper names its number, client, worker and day."""

    def __init__(
        self, paper: CasePaper, style: Style, rng: Random, *, printed: bool = False
    ) -> None:
        super().__init__(paper, restyled(style, rng, printed=printed), rng)

    def begin(self, title: str, date_label: str, when: Moment, *, last: bool = False) -> Form:
        """Title and particulars. With ``last`` the day and the worker stand at the end instead."""
        form, style, rng = Form(title), self.style, self.rng
        self.date_in_head = not last
        form.head = self.case.agency
        number = Short(rng.choice(NUMBERS), self.number())
        client = Short(rng.choice(CLIENTS), style.short(self.case.client, "client"))
        items: list[Item] = [client]
        if rng.random() < 0.4:
            form.right = [f"{number.label}：", *self._runs(number)]
        else:
            items.insert(rng.randint(0, 1), number)
        if not last:
            worker = style.short(self.case.worker, "worker")
            items.append(Short(rng.choice(WORKERS), worker))
            day: list[Run] = [style.date(when, "date")]
            if rng.random() < 0.3:
                day.append(f"（星期{WEEKDAYS[when.first_day().weekday()]}）")
            items.insert(rng.randint(0, len(items)), Short(date_label, day))
        if rng.random() < 0.35:
            items.append(Short("所属项目", self.case.project, wide=True))
        form.items = items
        return form

    @staticmethod
    def _runs(short: Short) -> list[Run]:
        return [short.value] if isinstance(short.value, str | Value) else list(short.value)

    def sex(self) -> Short:
        """The client's sex."""
        return Short("性别", self.style.short("女" if self.case.client_female else "男"))

    def supervisor(self, label: str, when: Moment, remarks: tuple[int, ...] = ()) -> Signer:
        """The supervisor's remark and signature; ``remarks`` are the places of fitting remarks."""
        fitting = tuple(workers.SUPERVISION[place] for place in remarks) or workers.SUPERVISION
        remark = Value(self.tell.pick(fitting), hand=self.style.short_by_hand)
        hand, day = self.style.third_hand, self.style.date(when)
        return Signer(label, self.case.supervisor, hand, day, remark=remark)

    def day_of(self, when: Moment) -> str:
        """A day of the week in words."""
        return f"星期{WEEKDAYS[when.first_day().weekday()]}"

    def born(self) -> str:
        """A birth year that fits the client's age when the case began."""
        return f"{self.case.opened.year - self.case.age}年"
