"""Letters of an employer that prove work."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from extractors.records import headings, parsers
from extractors.records.dating import closing_date, lower_part
from extractors.records.history import history_table
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.phrases import DATE, said_in, said_in_lines
from extractors.text.chinese import Marked, marked
from extractors.text.sheet import Sheet
from models.dates import PRESENT, PartialDate

_NAME = r"(?P<v>[\u3400-\u9fff·]{2,4}?)"
_UNIT = (
    r"(?P<v>[\u4e00-\u9fff()]{4,30}?(?:中心|协会|学会|联合会|促进会|服务社|工作社|机构|公司|医院|学校|大学|学院|"
    r"民政局|街道办事处|居民委员会|居委会|社区|福利院|救助站|基金会|研究院|总会|慈善会|工作站|事务所))"
)


def _work_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    added = said_in_lines(sheet, found, EMPLOYMENT_PROOF.fields) | history_table(sheet)
    found = {**found, **added}
    added |= closing_date(sheet, "issued_on", found) | period_of_work(sheet, found)
    if "ended_on" not in found and "ended_on" not in added:
        left = said_in(sheet.flow, sheet, parsers.date, (_LEFT,))
        added |= {"ended_on": left} if left else {}
    added |= years_agreeing({**found, **added})
    if "employer" not in found:
        added |= signing_unit(sheet, "employer", _UNIT)
    if "position" not in found:
        added |= _position_before(sheet, found.get("holder"))
    return added


_LEFT = re.compile(
    rf"(?:至|到|于|[,，。;；])\s*{DATE}\s*(?:起|日)?\s*(?:离职|离开|离任|调离|调出|退休|辞职|辞去|解聘|卸任|终止|结束)"
)
"""The day on which somebody left."""


def years_agreeing(found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The stated years, vouched for where they are those from the beginning to the end, or to
    the letter's own date."""
    years, begun = found.get("stated_years"), found.get("started_on")
    ended, issued = found.get("ended_on"), found.get("issued_on")
    last = issued if ended is None or ended.parsed.value == PRESENT else ended
    if years is None or begun is None or last is None:
        return {}
    try:
        first, until = PartialDate.parse(begun.parsed.value), PartialDate.parse(last.parsed.value)
        stated = int(years.parsed.value)
    except ValueError:
        return {}
    if not first.month or not until.month:
        return {}
    full = until.year - first.year - (until.month < first.month)
    if stated != full:
        return {}
    return {"stated_years": replace(years, vouchers=years.vouchers | {Voucher.AGREEMENT})}


def _position_before(sheet: Sheet, holder: Candidate | None) -> dict[str, Candidate]:
    """A post named before the name: 兹证明我单位督导助理方德华."""
    if holder is None:
        return {}
    flow = sheet.flow
    match = re.search(
        rf"(?:我单位|我中心|本单位|本中心|我机构|本机构)(?P<v>[\u4e00-\u9fff]{{2,10}}?){re.escape(holder.parsed.value)}",
        flow.text,
    )
    if not match:
        return {}
    spots = flow.spots[match.start("v") : match.end("v")]
    value = Parsed(match["v"], 0, 0)
    return {"position": Candidate(value, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))}


def period_of_work(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """``started_on`` and ``ended_on`` from the running text of a letter."""
    added: dict[str, Candidate] = {}
    flow = sheet.flow
    if "started_on" not in found:
        spans = marked(flow.text, "periods")
        for span in spans[:1]:
            first, last = span.value
            spots = flow.spots[span.start : span.end]
            shaped = frozenset({Voucher.FORMAT, Voucher.LABEL})
            # Of several periods one may be of study, or all of them of one work.
            alone = not _speaks_of_more(flow.text, span, spans)
            value = "present" if last is None else str(last)
            for name, said in (("started_on", str(first)), ("ended_on", value)):
                parsed = Parsed(said, 0, 0, shaped, complete=alone)
                added[name] = Candidate(parsed, span.text, spots)
        if not spans:
            added |= _joined_and_left(sheet)
    return added


def _speaks_of_more(text: str, span: Marked, spans: Sequence[Marked]) -> bool:
    """Whether a letter tells of time outside the first period: another one, or a beginning."""
    first, last = span.value
    for other in spans:
        begin, end = other.value
        within = first.first <= begin.first and (last is None or (end and end.last <= last.last))
        if not within:
            return True
    later = (d for d in marked(text, "dates") if d.start >= span.end and last is not None)
    return any(_BEGUN.match(text, d.end) and d.value.first > last.first for d in later)


_BEGUN = re.compile(
    r"\s?(?:起(?!草)|开始|入职|进入|加入|调入|到岗|到我|来我|受聘|应聘|参加(?:社会)?工作|至今|在我)"
)
"""What behind a date makes it the day when work began."""

_JOINED = re.compile(r"(?:自|从|于)\s?(?=(?:19|20|[一二][九〇零O]))")
_STILL = re.compile(r"至今|迄今|仍在|目前仍|现仍")


def _joined_and_left(sheet: Sheet) -> dict[str, Candidate]:
    """A beginning and an end apart from each other: "于2012年11月入职，至2015年8月"."""
    flow = sheet.flow
    shaped = frozenset({Voucher.FORMAT, Voucher.LABEL})
    dates = marked(flow.text, "dates")
    begins = {match.end() for match in _JOINED.finditer(flow.text)}
    start = next((d for d in dates if d.start in begins or _BEGUN.match(flow.text, d.end)), None)
    if start is None:
        return {}
    spots = flow.spots[start.start : start.end]
    # A digit right behind a year is a month of which the rest was misread.
    whole = start.complete and not re.match(r"\s?\d", flow.text[start.end :])
    begun = Parsed(str(start.value), 0, 0, shaped, complete=whole)
    added = {"started_on": Candidate(begun, start.text, spots)}
    end = next(
        (
            d
            for d in dates
            if d.start > start.end and re.search(r"(?:至|到)\s?$", flow.text[: d.start])
        ),
        None,
    )
    still = _STILL.search(flow.text, start.end)
    if end is not None:
        spots = flow.spots[end.start : end.end]
        added["ended_on"] = Candidate(Parsed(str(end.value), 0, 0, shaped), end.text, spots)
    elif still:
        spots = flow.spots[still.start() : still.end()]
        added["ended_on"] = Candidate(Parsed("present", 0, 0, shaped), still.group(), spots)
    return added


_SIGNED_BELOW = 0.3
"""Who signs a letter stands below this fraction of the page."""


def signing_unit(sheet: Sheet, field: str, unit: str) -> dict[str, Candidate]:
    """The unit that signs a letter: the last line that is a unit's name and nothing else.

    ``unit`` is a pattern with the name in the group ``v``.
    """
    lower = min(_SIGNED_BELOW, lower_part(sheet))
    for block in reversed(sheet.blocks):
        match = re.match(
            rf"(?:单位|证明单位|出具单位|单位名称|工作单位)?(?:\(?盖章\)?|\(?公章\)?)?[:]?{unit}(?:\(盖章\)|\(公章\))?$",
            block.text,
        )
        if match and block.box.y0 > lower:
            start, end = match.span("v")
            spots = block.spots[start:end]
            parsed = Parsed(match["v"], 0, 0)
            return {
                field: Candidate(parsed, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))
            }
    return {}


_OURS = re.compile(r"(?:我|本)(?:单位|中心|机构|公司|院|校|所|会|社|站)(?=.{2})")


def _post(text: str) -> Parsed | None:
    """A post, without the words that say whose it is (我中心项目主任)."""
    ours = _OURS.match(text)
    start = ours.end() if ours else 0
    parsed = parsers.short_text(24)(text[start:])
    if parsed is None:
        return None
    if parsed.value.startswith("线社"):
        # The numeral of 一线社工 is a stroke that engines overlook.
        return Parsed(f"一{parsed.value}", start, len(text), complete=False)
    return replace(parsed, start=start + parsed.start, end=len(text))


NOT_HELD = r"(?<!资格)(?<!证书)(?<!作师)(?<!资格已)(?<!证书已)(?<!作师已)(?<!年)"
"""Years for which a qualification was held, and of age, are none of work."""

_SOMEBODY = r"(?P<v>[\u3400-\u9fff·]{2,16}?)"
"""A name, perhaps behind the words that say who it is (我单位一线社工)."""

_NOT_LISTED = "(?<!、)(?<!、.)(?<!、..)"
"""Of several people in a list (张三、李四同志) a letter may be about any: none is its holder."""

WORK_FIELDS: Final = (
    FieldSpec(
        "holder",
        "姓名",
        parsers.person,
        listed("""
            姓名 教师姓名 职工姓名 员工姓名 本人姓名 参与人姓名 参与人员姓名 参加人姓名 起草人姓名
            执笔人姓名 人员姓名 申请人姓名 被证明人 教职工姓名 参与人员 参与人 证明对象
        """),
        (
            re.compile(
                rf"(?:兹证明|兹有|今有|现有|证明[:,，])[:,，]?{_SOMEBODY}"
                rf"(?:同志|女士|先生|老师|[,，(]|、(?=性别|[男女]|身份证)|性别|身份证)"
            ),
            re.compile(
                rf"{_SOMEBODY}(?:同志|女士|先生|老师)?[,，、(]\s?(?:性别)?[:]?[男女][,，、)]"
            ),
            re.compile(rf"(?:兹证明|兹有){_SOMEBODY}(?:系|自|于|为|在)"),
            re.compile(rf"(?:^|\n){_SOMEBODY}\s?[(,，]\s?(?:公民)?身份证"),
            re.compile(rf"{_NOT_LISTED}{_SOMEBODY}(?:同志|女士|先生|老师)[,，(、系自于为]"),
            re.compile(rf"^{_NAME}(?:自|于|从)(?=[12一二])", re.MULTILINE),
        ),
        key=True,
    ),
    FieldSpec(
        "id_number",
        "身份证号",
        parsers.id_number,
        listed("""
            公民身份号码 身份证号码 身份证件号码 身份证号 证件号码
        """),
        (
            re.compile(r"身份证(?:件)?号?码?(?:为|是)?[:(]?\s*(?P<v>[\dXxOoIl\s]{17,24})"),
            re.compile(r"(?<!\d)(?P<v>[1-9]\d{16}[\dXx])(?!\d)"),
        ),
        key=True,
    ),
)

EMPLOYMENT_PROOF = Kind(
    id="employment_proof",
    title="从事社会工作证明",
    titles=listed("""
        从事社会工作年限证明 从事社会工作证明 社会工作从业经历证明 社会工作从业证明 从业情况说明
        工作履历证明 从业履历证明 专业工作经历证明 从业年限的证明 从事社会工作的证明
        社会工作服务经历证明 社会工作年限证明 工作情况证明 工作情况说明 任职经历证明 专职工作证明
        介绍证明信 证明信 从业经历证明 从业证明 工作年限证明 工作经历证明 社会工作经历证明
        专业工作年限证明 工作年限证明表 在职证明 任职证明 工作证明 从业年限证明 证明
    """),
    titled=headings.EMPLOYMENT,
    words=weighed(
        {
            2.0: "从事社会工作",
            1.5: "兹证明",
            1.0: "特此证明 我单位 工作满",
            0.6: "同志 经办人",
            0.5: "岗位",
            0.3: "工作单位",
            0.1: "任",
            -0.8: "项目负责人",
            -1.0: "教学 执笔 荣誉 项目名称",
            -1.2: "课程",
            -1.5: "授课 起草 结项 立项 实施周期",
            -2.0: "排名第 项目组成员",
        }
    ),
    fields=(
        *WORK_FIELDS,
        FieldSpec(
            "employer",
            "工作单位",
            parsers.short_text(40),
            (
                *listed("工作单位 单位名称 所在单位 任职单位 服务单位 聘用单位 单位全称"),
                r"~(?!证明|出具|上级|主管|推荐|批准)[\u3400-\u9fff]{0,4}(?:工作|任职|服务|聘用|所在|从业|就职)(?:单位|机构)(?:名称|全称)?",
            ),
            (re.compile(rf"(?:在|于){_UNIT}(?:从事|工作|任|担任|,|，|专职)"),),
            wraps=True,
        ),
        FieldSpec(
            "position",
            "岗位",
            _post,
            listed("""
                岗位 职务 现任职务 工作岗位 担任职务 岗位(职务) 职务(岗位) 职务/岗位 岗位/职务
                岗位名称 从事岗位 现任岗位 曾任岗位 现任(曾任)岗位 任职岗位 职位
            """),
            (
                re.compile(
                    r"(?:现任|所任|担任|任)?(?:职务|岗位|职位)\s?(?:为|是|系)\s?(?P<v>[\u4e00-\u9fffA-Za-z()/]{2,16}?)[,，。;；]"
                ),
                re.compile(
                    r"系\s?(?:我|本)\s?(?:单位|中心|机构|院|会|社)(?P<v>(?!原|职工|员工|工作人员|在职|正式|专职|聘用)[\u4e00-\u9fff()/]{2,12}?)[,，。;；]"
                ),
                re.compile(
                    r"(?:现任|担任|先后任|历任|(?<=[,，;；。、作年月后间来起内])任|现为)(?:职)?(?P<v>(?!何|职)[\u4e00-\u9fffA-Za-z()/]{2,16}?)(?:一职|岗位|职务|工作[,，。]|[,，。;.](?!\s?[男女])|至今)"
                ),
            ),
        ),
        FieldSpec(
            "started_on",
            "起始时间",
            parsers.period_start,
            listed("""
                工作起止时间 从业起止时间 起止时间 工作时间 从业时间 起止年月 入职时间
                参加社会工作时间 工作年限起止 任职时间 任职起止时间 任职起止年月 工作期限 服务时间
                服务起止时间 在职时间 起始时间 开始时间 从业开始时间 参加工作时间 聘用时间 聘用期限
            """),
            key=True,
        ),
        FieldSpec(
            "ended_on",
            "终止时间",
            parsers.period_end,
            listed("""
                工作起止时间 从业起止时间 起止时间 工作时间 从业时间 起止年月 工作年限起止 任职时间
                任职起止时间 任职起止年月 工作期限 服务时间 服务起止时间 在职时间 聘用时间 聘用期限
            """),
            key=True,
        ),
        FieldSpec(
            "stated_years",
            "年限",
            parsers.years,
            listed("""
                从事社会工作年限 社会工作年限 专业工作年限 社会工作从业年限 工作年限 从业年限
                累计年限 累计从事社会工作年限 从事社会工作专业年限 服务年限 合计年限
            """),
            (
                re.compile(
                    rf"{NOT_HELD}(?P<v>(?:已|累计|共|合计|总计|从事社会工作|工作)(?:(?!资格|证书)[\u4e00-\u9fff,，]){{0,10}}?(?:满|共|达|超过|已)?\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?(?:余|多)?年)"
                ),
                re.compile(
                    rf"{NOT_HELD}(?P<v>满\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?(?:周)?年)"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "issued_on",
            "开具日期",
            parsers.date,
            listed("开具日期 开具时间 出具日期 出具时间 填表日期 证明日期 落款日期"),
            key=True,
        ),
    ),
    labels=listed("""
        性别 出生年月 联系电话 联系方式 联系人 经办人 单位地址 备注 主要职责 工作职责 岗位职责 职责
        工作内容 主要工作 主要工作内容 用途 单位意见 证明人 日期 存根号 年数 学历 学历学位
        统一社会信用代码 推荐单位 主管单位意见
    """),
    derive=_work_rest,
    names_holder="holder",
    sealed=True,
)

KINDS = (EMPLOYMENT_PROOF,)
