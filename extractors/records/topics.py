"""Papers that prove a research topic: commissions, agreements, notices of approval."""

import re
from dataclasses import replace

from extractors.records import headings, parsers
from extractors.records.dating import closing_date
from extractors.records.kind import (
    Candidate,
    FieldSpec,
    Kind,
    Parsed,
    Voucher,
    listed,
    weighed,
)
from extractors.records.members import headed_by, listed_people
from extractors.records.people_said import (
    PEOPLE_SAID,
    first_of_all,
    members_apart,
    people_listed,
)
from extractors.records.phrases import said_in_lines
from extractors.records.ranks import level_agreeing, level_of_office, level_somewhere, rank
from extractors.text.sheet import Sheet

_OFFICE = (
    r"(?:重庆市|中国|全国|共青团|中共)?[\u4e00-\u9fff]{2,20}?"
    r"(?:局|委员会|联合会|政府|办事处|基金会|总会|团委|教委|妇联|残联|社科联|规划办公室|规划办|中心|学会|协会)"
)


_NEXT_LABEL = (
    r"[\s·•.,，]*(?:(?:委托|受托|承担|申请|申报|立项|资助|主管|所在|依托|完成|下达)(?:单位|方|部门|人|机构)"
    r"|(?:课题|项目)?(?:负责人|主持人|编号|级别|类别|来源|类型|组成员)|首席[^:：]{0,6}"
    r"|(?:起止|完成|研究)(?:时间|周期|期限|年限))[:：]"
)
"""The label of another cell, which a name read across lines runs into."""


def topic_title(text: str) -> Parsed | None:
    """A topic's name: between its quotation marks where it has any."""
    quoted = re.search(r"[《“\"「](?P<v>[^》”\"」\n]{4,70})[》”\"」]", text)
    if quoted:
        start, end = quoted.span("v")
    else:
        stop = re.search(
            rf"[\n。;；]|[一二三四五六七八九十]{{1,2}}、|(?<=.{{4}}){_NEXT_LABEL}", text
        )
        start, end = 0, stop.start() if stop else len(text)
    value = re.sub(r"\s", "", text[start:end])
    if _IS_OFFICE.search(value):
        return None
    start += len(text[start:end]) - len(text[start:end].lstrip(" \t.·:：,，、"))
    value = value.strip(":：,，、.·")
    return Parsed(value, start, end, verbatim=True) if 4 <= len(value) <= 70 else None


_IS_OFFICE = re.compile(
    r"(?:联合会|委员会|民政局|办公室|基金会|协会|学会|大学|学院|平台|系统|信息)$"
)
"""Who gives or does a topic stands in the cells beside its name."""

_ELSE = re.compile(r"(?:大学|学院|学校|研究院|研究所|公司|校级|院级|自选|横向)$")


def topic_level(text: str) -> Parsed | None:
    """The level of the office that gives a topic; a school or a company has none (其他)."""
    level = level_of_office(text)
    bare = re.sub(r"[(（][^()（）]*[)）]|[\s:：]", "", text)
    if level is not None or not _ELSE.search(bare):
        return level
    return Parsed("其他", 0, len(text), frozenset({Voucher.VOCABULARY}))


def _topic_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    added = said_in_lines(sheet, found, TOPIC_COMMISSION.fields)
    added |= _number_run_on(sheet, {**found, **added}.get("number"))
    number = {**found, **added}.get("number")
    if number is not None and _is_one_of_many(sheet, number):
        added["number"] = replace(number, parsed=replace(number.parsed, complete=False))
    known = {**found, **added}
    added |= closing_date(sheet, "issued_on", known) | listed_people(sheet, known)
    people, leader = {**known, **added}.get("members"), {**known, **added}.get("leader")
    if people:
        people = members_apart(sheet, people)
        added |= {"members": people} | first_of_all(sheet, people, leader)
        leader = {**known, **added}.get("leader")
    if people and leader:
        added["members"] = headed_by(people, leader)
    level = known.get("topic_level")
    if level:
        added["topic_level"] = level_agreeing(sheet, level)
    if level:
        return added
    return added | (level_somewhere(sheet, "topic_level") or _of_its_school(sheet))


def _is_one_of_many(sheet: Sheet, number: Candidate) -> bool:
    """Whether other numbers of its shape stand on the page: a list of topics, of which nothing yet
    tells whose this one is."""
    shape = re.sub(r"[A-Z]", "[A-Z]", re.sub(r"\d", r"\\d", re.escape(number.parsed.value)))
    same = set(re.findall(shape, sheet.flow.text))
    return len(same) > _SEVERAL


_SEVERAL = 2


def _number_run_on(sheet: Sheet, number: Candidate | None) -> dict[str, Candidate]:
    """``number`` with the end that stands in the next line, before the closing bracket."""
    if number is None or not number.spots:
        return {}
    lines = [block for block in sheet.by_line if block.spots]
    at = next((i for i, one in enumerate(lines) if number.spots[-1] in one.spots), len(lines))
    if at + 1 >= len(lines) or lines[at].spots[-1] != number.spots[-1]:
        return {}
    line, below = lines[at], lines[at + 1]
    rest = _REST_OF_NUMBER.match(below.text)
    opened = line.text.count("(") + line.text.count("（") > line.text.count(")") + line.text.count(
        "）"
    )
    if rest is None or not opened or below.box.x0 > line.box.x0 + _WHERE_LINES_BEGIN:
        return {}
    spots = (*number.spots, *below.spots[: rest.end("v")])
    parsed = parsers.code(number.parsed.value + rest["v"])
    if parsed is None:
        return {}
    return {"number": replace(number, parsed=parsed, raw=sheet.printed(spots), spots=spots)}


_REST_OF_NUMBER = re.compile(r"(?P<v>[0-9A-Z\-]{1,8})[)）]")
_WHERE_LINES_BEGIN = 0.1
"""A line of the same text begins no further right of the one above, of the page's width."""


def _of_its_school(sheet: Sheet) -> dict[str, Candidate]:
    """``topic_level`` of a school's own notice: the school's name in its head and under it."""
    lines = [block for block in sheet.blocks if block.spots and not block.cell]
    named = [(b, m["v"]) for b in lines if (m := _SCHOOL.fullmatch(re.sub(r"\s", "", b.text)))]
    head = [name for block, name in named if block.box.y0 < _TOP]
    signed = [(block, name) for block, name in named if block.box.y0 > _FOOT and name in head]
    if not signed or _PARTIES.search(sheet.flow.text):
        return {}
    block, name = signed[-1]
    parsed = Parsed("其他", 0, 0, frozenset({Voucher.VOCABULARY}))
    return {"topic_level": Candidate(parsed, name, block.spots, frozenset({Voucher.LABEL}))}


_SCHOOL = re.compile(
    r"(?P<v>[\u4e00-\u9fff]{2,16}(?:大学|学院|党校|研究院|研究所|学校)(?:科研处|科技处|社科处|教务处|研究生院)?)"
    r"(?:文件|[(（](?:盖章|公章|章)[)）])?"
)
_TOP, _FOOT = 0.2, 0.45
_PARTIES = re.compile(r"甲方|乙方|委托方|受托方|委托单位")


TOPIC_COMMISSION = Kind(
    id="topic_commission",
    title="课题委托书或委托协议",
    titles=listed("""
        课题委托书 课题委托协议 课题委托协议书 研究课题委托书 研究课题委托协议 课题研究委托协议
        课题研究委托书 委托研究协议 课题立项通知书 课题立项通知 科研课题立项通知书 课题批复
        研究项目立项通知书 社科规划项目立项通知书 社会科学规划项目立项通知书 科研项目立项通知书
        研究课题立项通知书 课题立项批复 课题任务书 课题协议书 委托研究课题协议书 课题合同书
        课题研究合同 结题证书 课题结题证书 课题结题证明 结题证明 课题鉴定证书 委托书 委托函
        委托协议 委托协议书 委托合同 任务书 立项书 立项通知书 立项通知
    """),
    titled=headings.TOPIC,
    words=weighed(
        {
            2.0: "课题名称 课题负责人 课题编号 课题组成员 课题组",
            1.5: "课题 研究课题 委托方 受托方 研究成果 结题",
            1.0: "研究报告 立项 研究内容 研究经费 社科 科研 社会科学 教育科学 科研项目",
            0.5: "研究周期 研究期限",
            -1.0: "服务项目 采购人 供应商",
            -2.0: "服务对象 案主 起草 出版社",
        }
    ),
    fields=(
        FieldSpec(
            "topic_name",
            "课题名称",
            topic_title,
            listed("课题名称 项目名称 研究课题 研究题目 课题题目 论文题目 成果名称 题目"),
            (
                re.compile(r"(?:课题名称|研究课题)[:]\s*(?P<v>[^\n。;]{4,70})"),
                re.compile(r"^(?:课题|项目)名称\s*(?P<v>[^\n。;]{4,70})", re.MULTILINE),
                re.compile(r"(?:申报的|承担的?|开展的?|委托|主持的?)[\u4e00-\u9fff]{0,12}(?P<v>[“\"《「][^\n]{4,80}?[”\"》」])"),
                re.compile(r"(?P<v>[“\"《「][^\n。]{4,60}?研究[”\"》」])"),
            ),
            wraps=True,
            patterns_first=True,
            key=True,
        ),
        FieldSpec(
            "topic_level",
            "课题级别",
            topic_level,
            listed("""
                课题级别 课题类别 项目类别 项目级别 级别 委托单位 委托方 立项单位 下达单位 批准单位
                主管单位 立项部门 审批部门 甲方 课题来源
            """),
            (
                re.compile(rf"(?P<v>{_OFFICE})(?:[(（](?:盖章|公章)[)）])?[\s\n]*(?:19|20|二)"),
                re.compile(rf"(?:由|经|受|获)(?P<v>{_OFFICE})(?:委托|批准|立项|资助|同意|审定)"),
                re.compile(rf"委托方(?:[(（]甲方[)）])?[:]\s*(?P<v>{_OFFICE})"),
            ),
            key=True,
        ),
        FieldSpec(
            "number",
            "课题编号",
            parsers.code,
            listed("""
                课题编号 项目编号 立项编号 编号 合同编号 协议编号 批准号 立项号 项目批准号 结题编号
                课题批准号 证书编号 文号
            """),
            (re.compile(r"(?:编号|批准号|立项号)[:为是]\s*(?P<v>[A-Z0-9\u4e00-\u9fff〔〕\[\]()\-]{5,24})"),),
        ),
        FieldSpec(
            "leader",
            "课题负责人",
            parsers.named,
            listed("""
                课题负责人 课题主持人 项目负责人 项目主持人 研究负责人 课题组长 主持人 负责人
                首席专家 课题承担人
            """),
            (
                re.compile(
                    r"(?:课题)?(?:负责人|主持人)(?:为|是|[:])\s*(?P<v>[\u3400-\u9fff·]{2,4})(?![\u3400-\u9fff])"
                ),
                re.compile(r"由(?P<v>[\u3400-\u9fff·]{2,4})(?:同志|老师)?(?:主持|负责|牵头)"),
                re.compile(
                    r"(?:指定|委派|确定|指派)(?P<v>[\u3400-\u9fff·]{2,4}?)(?:同志|老师)?(?:为|担任)"
                    r"(?:本|该)?(?:课题|项目)?(?:组)?(?:负责人|主持人)"
                ),
                re.compile(
                    r"^(?P<v>[\u3400-\u9fff·]{2,4})(?:同志|老师)(?:[(（][^()（）\n]{2,20}[)）])?[:]",
                    re.MULTILINE,
                ),
            ),
            patterns_first=True,
            key=True,
        ),
        FieldSpec(
            "members",
            "课题组成员",
            people_listed,
            listed("""
                课题组成员 课题成员 主要成员 参加人员 主要参加人 主要参与人 课题组主要成员 成员
                参与人员 参研人员 课题参与人 主要研究人员 研究人员 主要完成人 项目成员 项目组成员
            """),
            PEOPLE_SAID,
            patterns_first=True,
        ),
        FieldSpec(
            "rank", "排名", rank, ("本人排名",),
            (
                re.compile(
                    r"(?P<v>排\s*[名序]\s*[为第:]*\s*[1-9一二三四五六七八九十])(?!\s*[.、)\d])"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "issued_on",
            "日期",
            parsers.date,
            listed("""
                签订日期 签订时间 立项时间 立项日期 委托日期 下达日期 发文日期 批准日期 批准时间
                委托时间 签署日期 签约日期 结题日期 结题时间 鉴定日期 发证日期 颁发日期
            """),
            key=True,
        ),
    ),
    labels=listed("""
        委托方 受托方 甲方 乙方 承担单位 所在单位 研究期限 完成时限 研究周期 成果形式 最终成果
        研究经费 资助经费 本人签名 成员签名 联系电话 序号 姓名 职称 分工 起止时间 完成时间 日期 单位
    """),
    pages=3,
    derive=_topic_rest,
    listed_by="topic_name",
    columns={
        "topic_name": re.compile(
            r"(?:课题|项目|研究|选题|成果)?(?:课题|项目)?(?:名称|题目|题名)|选题|研究课题"
        ),
        "number": re.compile(r"(?:课题|项目|立项|批准|登记|结题|资助)?(?:编号|号|批准号|立项号)"),
        "leader": re.compile(
            r"(?:课题|项目)?(?:负责|主持|承担|申请|申报)人(?:姓名)?|首席专家|牵头人"
        ),
        "members": re.compile(
            r"(?:课题|项目)?(?:负责|主持)人(?:及|和|、|/|与)(?:主要)?(?:课题组|项目组)?(?:成员|参与人|参加人)"
            r"|(?:课题组|项目组|团队|主要|其他|其它)?(?:主要)?(?:成员|参与人|参加人|参与者|参加者|参研人|完成人|研究人)(?:员)?(?:名单|姓名)?"
        ),
        "topic_level": re.compile(r"(?:课题|项目)?(?:级别|等级|层级)"),
    },
    sealed=True,
)  # fmt: skip

KINDS = (TOPIC_COMMISSION,)
"""Papers of research topics."""
