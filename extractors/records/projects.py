"""Papers that prove a service project: its level, its end, and a person's place in it."""

import re
from dataclasses import replace

from extractors.records import headings, parsers
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.members import listed_people
from extractors.records.people_said import PEOPLE_SAID, members_apart, people_listed
from extractors.records.phrases import DATE, said_in_lines
from extractors.records.project_names import name_in_two_lines, project_title
from extractors.records.ranks import (
    level_agreeing,
    level_of_office,
    level_somewhere,
    office_level,
    rank,
)
from extractors.text.sheet import Sheet

_OFFICE = (
    r"(?:重庆市|中国|全国|共青团|中共)?[\u4e00-\u9fff]{2,20}?"
    r"(?:局|委员会|联合会|政府|办事处|基金会|总会|团委|教委|妇联|残联|中心)"
)
"""An office that funds projects."""


def _project_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The list of members; and whether a seal on the page is of an office of the level found."""
    added = said_in_lines(sheet, found, PROJECT_PROOF.fields)
    added |= listed_people(sheet, {**found, **added})
    added |= name_in_two_lines(sheet)
    found = {**found, **added}
    if "members" in found:
        added["members"] = members_apart(sheet, found["members"])
    said = found.get("rank")
    if said is not None and len(set(_PLACES.findall(sheet.flow.text))) > 1:
        # Several people's places: whose this one is, the list tells, not the sentence.
        added["rank"] = replace(said, parsed=replace(said.parsed, complete=False))
    level = found.get("project_level")
    if "funder" not in found:
        added |= _listing_office(sheet) or _signing_office(sheet)
        level = level or _level_of_payer(added.get("funder"))
    if level:
        added["project_level"] = level_agreeing(sheet, level)
    return added if level else added | level_somewhere(sheet, "project_level")


_PLACES = re.compile(r"排\s?名\s?[为是:]?\s?第?\s?([一二三四五六七八九十]|\d{1,2})")


def _listing_office(sheet: Sheet) -> dict[str, Candidate]:
    """The office whose list of projects a page is, as its title says."""
    for block in sheet.by_line[:_TITLE_LINES]:
        match = _ISSUED_LIST.match(block.text)
        if match and _LISTS.search("".join(line.text for line in sheet.by_line[:_TITLE_LINES])):
            spots = block.spots[: match.end("v")]
            near = frozenset({Voucher.LABEL})
            value = Parsed(match["v"], 0, 0, verbatim=True)
            return {"funder": Candidate(value, sheet.printed(spots), spots, near)}
    return {}


_TITLE_LINES = 4
_LISTS = re.compile(r"项目.{0,12}(?:名单|一览表|清单|汇总表|公示|公告|目录|计划|安排表|明细表|表)")


def _signing_office(sheet: Sheet) -> dict[str, Candidate]:
    """The office that signs a letter as who pays; in doubt where the letter grants no money: the
    office may have approved alone."""
    grants = _GRANTS.search(sheet.flow.text) is not None
    near = frozenset({Voucher.LABEL} if grants else ())
    for block in reversed(sheet.by_line):
        if re.fullmatch(rf"{_OFFICE}(?:\((?:盖章|公章|章)\))?", block.text) and office_level(
            block.text
        ):
            value = re.sub(r"\(.*\)$", "", block.text)
            spots = block.spots[: len(value)]
            return {"funder": Candidate(Parsed(value, 0, 0, complete=grants), value, spots, near)}
    return {}


_GRANTS = re.compile(
    r"(?:安排|下达|拨付|拨给|给予|核定|核拨|补助)(?:你单位|该项目|项目)?[\u3400-\u9fff]{0,6}(?:资金|经费|补助|资助|补贴)"
)
"""What an office says that pays, not of what others pay."""


def _level_of_payer(funder: Candidate | None) -> Candidate | None:
    """A project's level by the office that is sure to pay for it."""
    level = office_level(funder.parsed.value) if funder and funder.parsed.complete else None
    if funder is None or level is None:
        return None
    value = Parsed(level, 0, 0, frozenset({Voucher.VOCABULARY}))
    return Candidate(value, funder.raw, funder.spots, funder.vouchers)


def _funder(text: str) -> Parsed | None:
    """An office's name; where a project's name was read behind it, without that."""
    parsed = parsers.office(40)(text)
    if parsed is not None and not _IS_UNIT.search(parsed.value):
        # An opinion below the label, or who keeps the copies.
        return None
    if parsed is None or not re.search(r"项目|[“”\"]", parsed.value):
        return parsed
    office = re.match(_OFFICE, text)
    if office is None:
        return parsed
    return Parsed(office.group(), 0, office.end(), complete=False, verbatim=True)


_IS_UNIT = re.compile(
    r"(?:局|委|会|部|厅|府|处|办|院|所|站|中心|社|公司|基金|集团|行|校|学|团|馆|科|室|镇|乡|街道|区|县|机构|组织)"
    r"(?:[(（].{1,16}[)）])?$|项目|[“”\"]"
)
"""How the name of a unit ends; a project's name may be read behind it."""

_FUNDED = (
    re.compile(rf"(?<![接承收])[受应](?P<v>{_OFFICE})(?:的)?(?:委托|邀请|指派)"),
    re.compile(rf"由(?P<v>{_OFFICE})(?:资助|立项|委托|购买|出资|批准)"),
    re.compile(
        rf"(?:完成|承担|承接|实施|执行|开展|申报|参与)(?:了|的)?(?P<v>(?!完成|了|的){_OFFICE})(?:的)?(?:立项|资助|委托|购买|采购)"
    ),
    re.compile(rf"(?:[,，经])(?P<v>{_OFFICE})(?:同意|批准)立项"),
    re.compile(
        rf"^(?:采购人|采购单位|购买方|购买主体|资助方|资助单位|委托方|委托单位|立项单位|甲方)(?:名称)?\s*(?P<v>{_OFFICE})$",
        re.MULTILINE,
    ),
)
_ISSUED_LIST = re.compile(
    rf"^(?P<v>{_OFFICE})(?:关[于干])?(?:公布|下达|印发)?(?:19|20)\d\d年度?(?=.{{2,40}})"
)
"""The head of a list of projects: whose list it is."""

_PART = r"(?:\([^()]{1,5}\))?"
_FUNDERS = (
    *listed("""
        资助单位 资助方 出资方 立项单位 批准单位 委托单位 委托方 采购人 采购单位 购买单位 购买主体
        购买方 甲方 发包方 主管单位 主管部门
    """),
    rf"~(?:立项|资助|购买|采购|委托|出资|批准|主管|发包|拨款|主办|下达|支持|审批)"
    rf"(?:服务)?{_PART}(?:单位|方|人|主体|部门|机构|机关){_PART}(?:名称|全称)?",
    *listed("验收单位 结项单位 评审单位 组织验收单位 验收机构 验收部门 发证单位 出具单位"),
)
"""Labels of who pays for a project; at the end those of who accepts its results."""

_CONTRACTORS = (
    rf"~(?:服务|项目)?(?:承接|承担|承办|实施|执行|受托|申报){_PART}"
    rf"(?:单位|方|机构|商|主体|组织){_PART}"
)
_DONE = r"(?:结项|验收|结题)"


_TITLED = re.compile(
    rf"{headings.PROJECT.pattern}"
    r"|(?!.*(?:[:：]|课题|科研|个案|小组|志愿))"
    # A letter about projects names them at length before it says what it is.
    r"(?:关[于干子])?.{0,30}?项目.{0,16}?(?:立项|结项|验收|资助|实施|计划)[^:：]{0,8}?的?(?:通知|批复|复函|决定|公告|函)"
    r"|(?!.*(?:[:：]|课题|科研|个案|小组|志愿|培训|工资|考勤))"
    r".{0,8}?项目.{0,4}?(?:人员|成员|团队|骨干|分工).{0,8}?(?:情况|安排|信息|排名|排序|分工|构成|组成|配置)"
)
"""Titles of a line of their own that no list holds."""

PROJECT_PROOF = Kind(
    id="project_proof",
    title="项目证明材料",
    titles=listed("""
        项目立项通知书 立项通知书 项目立项批复 立项批复 项目立项的通知 立项的通知 成交通知书
        中标通知书 中标(成交)通知书 政府购买社会工作服务合同 政府购买服务合同 购买服务合同
        服务项目合同 项目合同书 项目协议书 项目服务协议 服务项目协议书 项目结项证明 结项证明
        结项证书 项目结项验收证明 结项验收证明 项目验收证明 结项报告 项目团队成员名单
        项目组成员名单 项目人员名单 项目成员名单 项目参与人员名单 项目人员证明 项目参与证明
        项目排名证明 项目验收合格证明 项目完成情况及参与人员证明 项目完成情况证明
        社会工作服务项目协议书 社会工作服务项目合同 服务项目协议 参与项目证明 项目完成证明
        项目评估报告 项目绩效评价报告 项目申报书 项目计划书 证明 项目结项表 结项表 结项登记表
        结项验收表 项目验收表 结项申请表 项目结项书 结项评审表 项目验收报告 项目成员证明
        项目结项证书 项目资助确认书 项目立项确认书 项目资助协议 项目验收结果通知 验收结果通知
        同意项目结项的批复 项目结项的批复 项目通过验收的复函 项目验收的复函 项目参与人员证明
        项目主持证明 结项通知书 项目验收证书 项目立项表 立项书
        项目立项计划的通知 项目立项结果的通知 项目立项名单的通知 项目资助计划的通知
        项目资助名单的通知 资助项目的通知 立项项目的通知 项目实施计划的通知
        项目结项的通知 项目验收结果的通知
        项目予以结项的通知 项目通过验收的通知 项目准予结项的通知 项目准予立项的通知
        项目委托协议 项目实施协议 项目任务书 项目负责人证明 项目工作证明
        项目详情 项目信息 项目基本信息 项目查询结果 项目档案 项目公示信息 结项公示 项目评估详情
    """),
    titled=_TITLED,
    words=weighed(
        {
            1.5: "项目组成员 项目团队",
            1.2: "采购人 供应商 成交金额 中标金额 结项 立项 实施周期",
            1.0: "项目名称 项目编号 购买方 承接方 项目负责人 排名第 参与完成 实施单位 承担单位",
            0.8: "验收 承接 资助",
            0.6: "兹证明",
            0.5: "服务期限",
            0.4: "甲方 特此证明",
            -0.6: "保密",
            -1.5: "课题 从事社会工作满 社科 科研 社会科学",
            -2.0: "案主 服务对象签",
        }
    ),
    fields=(
        FieldSpec(
            "project_name",
            "项目名称",
            project_title,
            ("项目名称", "服务项目名称", "采购项目名称", "项目全称", "合同名称"),
            (
                re.compile(r"项目名称[:]\s*(?P<v>[^\n。;]{4,70})"),
                re.compile(r"^(?:服务|采购)?项目名称[^\S\n]*(?P<v>[^\n。;]{4,70})", re.MULTILINE),
                re.compile(
                    r"(?:的|关[于干]|参与了?|承担|完成|开展|实施|执行|承接|负责|主持|项目)(?P<v>[“\"][^\n]{4,80}(?:\n[^\n]{2,60})?)"
                ),
                re.compile(r"(?P<v>[“\"「《][^\n。]{4,60}?(?:项目|计划))[”\"」》]"),
                re.compile(rf"的(?:{_OFFICE})(?P<v>[“\"][^\n]{{4,80}})"),
                re.compile(
                    r"(?:参与|参加|投标|承接|承担|实施|执行|开展|申报|完成|负责|主持|服务为|项目为|名称为)了?的?"
                    r"(?P<v>(?:[\u4e00-\u9fff()、]|[“\"][\u4e00-\u9fff·]{2,12}[”\"]){6,50}?项目)"
                    r"(?=[(（,，。;；]|采购|经|已|通过|于|进行|评审)"
                ),
                # A headline of its own, on a page of a system.
                re.compile(
                    r"^(?P<v>(?:[\u4e00-\u9fff()、]|[“\"][\u4e00-\u9fff·]{2,12}[”\"]){6,50}?服务项目)$",
                    re.MULTILINE,
                ),
            ),
            wraps=True,
            patterns_first=True,
            key=True,
        ),
        FieldSpec(
            "project_level",
            "项目级别",
            level_of_office,
            ("项目级别", "项目类别", "级别", *_FUNDERS),
            _FUNDED,
            key=True,
        ),
        FieldSpec(
            "funder",
            "资助方",
            _funder,
            _FUNDERS,
            _FUNDED,
            wraps=True,
        ),
        FieldSpec(
            "holder",
            "人员姓名",
            parsers.person,
            (),
            (
                re.compile(
                    r"(?:^|[,，。;；\n])(?P<v>[\u3400-\u9fff·]{2,4}?)(?:同志|女士|先生)?(?=在(?:该|本|上述)?(?:项目|团队)|作为(?:该|本)?项目|担任(?:该|本)?项目|为(?:该|本)?项目(?:负责人|主持人|成员|主管|督导|骨干))"
                ),
                re.compile(
                    r"(?:我|本|该)?(?:单位|中心|机构|会|社|公司|协会|学院|校)(?P<v>[\u3400-\u9fff·]{2,4}?)(?:同志|女士|先生|老师)(?=系|是|为|担任|作为|在|参与|于|负责)"
                ),
                re.compile(
                    r"(?:兹证明|兹有)(?![由该本])(?P<v>[\u3400-\u9fff·]{2,16}?)(?:同志|女士|先生|[,，(、]|性别|身份证|作为|在|参与|系|为)"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "rank",
            "排名",
            rank,
            ("本人排名",),
            (
                re.compile(
                    r"(?P<v>第\s*[1-9一二三四五六七八九十]\s*(?:完成人|参加者|参加人|参与人|参与者|负责人|主要完成人))"
                ),
                # A number behind which a name stands begins a list.
                re.compile(
                    r"(?P<v>排\s*[名序]\s*[为第:]*\s*[1-9一二三四五六七八九十])"
                    r"(?!\s*[.、)\d]|[为是系:]?\s?[\u3400-\u9fff]{2,4}[(（;；、])"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "completed_on",
            "完成日期",
            parsers.date,
            listed("""
                结项日期 结项时间 验收日期 验收时间 完成时间 完成日期 结题时间 结题日期 项目完成时间
                验收通过时间 结束时间 评估时间
            """),
            (
                re.compile(rf"(?<![至到~-]){DATE}(?:通过|完成|经)?[\u4e00-\u9fff]{{0,8}}?{_DONE}"),
                re.compile(rf"(?<![至到~-]){DATE}(?:全部|顺利|如期|按期)?完成"),
                re.compile(rf"{_DONE}(?:日期|时间)(?:为|是|[:])?\s*{DATE}"),
                re.compile(rf"已{_DONE}\s?[(（]\s?{DATE}"),
            ),
            key=True,
        ),
        FieldSpec(
            "leader",
            "项目负责人",
            parsers.named,
            listed("项目负责人 项目主管 项目主持人 项目总负责人 项目主任 负责人 主持人"),
            (
                re.compile(r"项目(?:负责人|主持人)(?P<v>[\u3400-\u9fff·]{2,4})(?=[,，、;；。(（])"),
                re.compile(
                    r"由(?P<v>[\u3400-\u9fff·]{2,4}?)(?:同志)?(?:担任|任|作为)(?:该|本)?(?:项目)?(?:组)?"
                    r"(?:总)?(?:负责人|主持人)"
                ),
                re.compile(
                    r"(?:项目)?(?:负责人|主持人|主管)(?:为|是|[:])\s*(?P<v>[\u3400-\u9fff·]{2,4})(?![\u3400-\u9fff])"
                ),
            ),
            patterns_first=True,
        ),
        FieldSpec(
            "members",
            "项目组成员",
            people_listed,
            listed("""
                项目组成员 项目团队成员 项目成员 团队成员 参与人员 主要参与人员 主要成员 主要完成人
                主要参加人 完成人
            """),
            (
                PEOPLE_SAID[0],
                re.compile(
                    r"主要(?:成员|参与人)(?P<v>[\u3400-\u9fff·]{2,4}(?:、[\u3400-\u9fff·]{2,4})+)(?=[,，。;；])"
                ),
                re.compile(
                    r"(?:项目(?:组|团队)?(?:主要)?(?:成员|人员)|团队成员|参与人员|参加人员|主要完成人)(?:名单)?(?:\([^()]{1,20}\))?(?:依次|分别)?(?:为|有|包括|是|[:])\s*(?P<v>[\u3400-\u9fff·、,，\s]{2,80})"
                ),
            ),
            patterns_first=True,
        ),
    ),
    labels=(
        *listed("""
        项目编号 供应商 承接方 乙方 项目周期 服务期限 项目金额 合同金额 成交金额 中标金额
        序号 职务 分工 日期 签订日期 执行单位 实施单位 承接单位 项目负责人 联系电话 职称
        职责 采购编号 履约期 履约期限 实施时间 实施周期 项目期限 项目预算 资助金额 实施地点 立项编号
        立项时间 联系人 执行机构 申报单位 服务对象 姓名 单位 实施机构 承担机构 服务周期 任务要求
        评估单位 评估机构 评估方 第三方机构 第三方单位 监理单位 审计单位 招标代理机构 代理机构
        验收意见 评审意见 结项意见 专家意见 项目团队 项目简介 项目目标 服务内容 主要成效 附件
    """),
        _CONTRACTORS,
    ),
    pages=3,
    derive=_project_rest,
    listed_by="project_name",
    columns={
        "project_name": re.compile(r"(?:服务|资助|立项|采购|申报|结项)?(?:项目)?(?:名称|全称)"),
        "leader": re.compile(r"(?:项目)?(?:负责|主持|主管)人?(?:姓名)?"),
        "members": re.compile(
            r"(?:课题|项目)?(?:负责|主持)人(?:及|和|、|/|与)(?:主要)?(?:课题组|项目组)?(?:成员|参与人|参加人)|项目人员"
            r"|(?:课题组|项目组|团队|主要|其他|其它)?(?:主要)?(?:成员|参与人|参加人|参与者|参加者|参研人|完成人|研究人)(?:员)?(?:名单|姓名)?"
        ),
        "project_level": re.compile(r"(?:项目)?(?:级别|等级|层级)"),
        "funder": re.compile(r"(?:资助|立项|购买|采购|委托|出资)(?:单位|方|人|主体)"),
        "completed_on": re.compile(r"(?:结项|验收|完成|结题)(?:日期|时间)"),
    },
    names_holder="holder",
    names_always=False,
    sealed=True,
)

KINDS = (PROJECT_PROOF,)
