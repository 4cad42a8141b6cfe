"""Papers of community activities in the three houses' dress."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.community_stock import CommunityStock
from sample_docs.generator.audition.service_style import Rows, Stock, items_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style, printed
from sample_docs.generator.preview.field_activity_specs import ACTIVITIES
from sample_docs.generator.preview.field_table import draw_station
from sample_docs.generator.preview.kit_cells import draw_kit
from sample_docs.generator.preview.ward_prose import draw_ward

ORDER = ("community_plan", "community_process", "community_summary")
STATION_NOTE = "注：活动通知、签到表、照片等作为本表附件一并归档。"


class HouseActivity(CommunityStock):
    """An activity's entries with this set's own tables."""

    def steps(self) -> Rows:
        """Stages with their work and who does it."""
        style, rng, work = self.style, self.rng, self.work
        rows: list[list[Text]] = []
        some = work.theme.steps[:6]
        for number, step in enumerate(some):
            stage = "筹备" if number < 2 else "实施" if number < len(some) - 1 else "收尾"
            who = rng.choice((work.worker, work.helper, "志愿者", "社区居委会"))
            rows.append([style.short(stage), style.long(step), style.short(who)])
        return Rows(("阶段", "工作事项", "责任人"), rows, (1.3, 5.6, 2.2))

    def budget(self) -> Rows:
        """What it costs, item by item."""
        style, rng, rows = self.style, self.rng, []
        for what in ("横幅海报", "活动道具", "奖品", "饮用水"):
            price, count = rng.randint(3, 30), rng.randint(5, 40)
            row: list[Text] = [
                style.short(what),
                style.short(f"{price}元"),
                style.short(f"{count}"),
            ]
            rows.append([*row, style.short(f"{price * count}元")])
        return Rows(("物资名称", "单价", "数量", "金额"), rows, (3, 2, 2, 2))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base = super().stock(when)
        work, style, rng = self.work, self.style, self.rng
        spent = rng.randint(40, 130) * 10
        shorts: dict[str, Callable[[], Text]] = {
            "supervisor": lambda: style.short(work.supervisor),
            "indicator": lambda: style.short(
                f"参与不少于{rng.randint(5, 12) * 10}人次，满意度90%以上"
            ),
        }
        longs: dict[str, Callable[[], Text]] = {
            "money": lambda: style.long(f"预算{spent + 60}元，实际支出{spent}元，票据齐全。"),
            "publicity": lambda: style.long("在社区公告栏、居民微信群发布通知，由楼栋长上门动员。"),
        }
        return replace(
            base,
            shorts={**base.shorts, **shorts},
            longs={**base.longs, **longs},
            wide=base.wide | {"indicator"},
        )


def _register(kind: str, family: str, spec: Spec) -> None:
    @layout(kind, family, PREVIEW)
    def draw(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
        typed = family == "ward" and style.filling != "hand"
        w = HouseActivity(paper, printed(style) if typed else style, rng, family)
        work, place = w.work, ORDER.index(kind) + 1
        own = work.planned if kind == "community_plan" else work.closed
        form = Form(w.words.one(spec.title), head=work.agency)
        if spec.number:
            form.right = [f"{w.words.one(spec.number)}：", w.style.short(work.number)]
        stock = w.stock(w.meeting.day if w.meeting is not None else own)
        form.items = items_of(spec.lines, stock, w.words)
        if family == "station":
            return draw_station(form, w.style, rng, f"社工站用表3—{place}", STATION_NOTE)
        if family == "ward":
            return draw_ward(form, w.style, rng, w.words.one("社区服务档案|社区工作资料"))
        return draw_kit(form, w.style, rng, f"A-{place:02d}")


for _family, _specs in ACTIVITIES.items():
    for _kind, _spec in _specs.items():
        _register(_kind, _family, _spec)
