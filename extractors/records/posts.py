"""What somebody is in a unit: posts at labels and in the sentences of letters."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher, listed
from extractors.text.sheet import Sheet

POST_LABELS = listed("""
    岗位 职务 现任职务 工作岗位 担任职务 岗位(职务) 职务(岗位) 职务/岗位 岗位/职务 职务/职称
    岗位名称 从事岗位 现任岗位 曾任岗位 现任(曾任)岗位 任职岗位 职位 聘用岗位 受聘岗位 所任职务
    任职职务 现任职务/岗位 现岗位 担任岗位 岗位及职务 职务及岗位 现任职位 行政职务
""")

_OURS = r"(?:我|本|该)\s?(?:单位|中心|机构|公司|组织|院|会|社|站|局|所|处|街道|办事处|协会|校)"
_NO_POST = (
    r"(?!原|职工|员工|工作人员|在职|正式|专职(?!社)|聘用|在编|合同制|从事|负责|工作|干部|的一|登记"
    r"|购买|开展)"
)
_ENDS = r"(?=[,，。;；.](?!\s?[男女](?!性))|[,，]\s?[男女]性|$|\n)"

_NOBODYS = (
    r"(?:(?:从事)?社会工作(?:服务|专业|相关)?|社会|社工(?:服务|专业)|专业(?:技术)?|一线|基层|服务|管理|行政|本职|重要"
    r"|关键|相关|现|该|此|这一|不同|多个|上述|工勤|事业)"
)
"""What says of which sort a post is, and not which post."""

POST_SAID = (
    re.compile(
        r"(?:现任|所任|担任|任)?(?:职务|岗位|职位)\s?(?:为|是|系)\s?(?P<v>[\u4e00-\u9fffA-Za-z()/]{2,16}?)[,，。;；]"
    ),
    re.compile(
        rf"(?:系|(?<!作)为|是)\s?{_OURS}(?:的)?{_NO_POST}(?P<v>[\u4e00-\u9fff()/]{{2,12}}?){_ENDS}"
    ),
    re.compile(
        r"(?:现任|担任|先后任|历任|受聘为|聘为|(?<=[,，;；。、作年月后间来起内])任|现为|[我本](?:单位|中心|机构|公司|院|校|会|社|站|局)任)(?:职)?(?P<v>(?!何|职|情况|经历|时间|期间|年限|岗位|信息|履历|单位|[我本])[\u4e00-\u9fffA-Za-z()/]{2,16}?)(?:一职|岗位|职务|工作[,，。]|[,，。;.](?!\s?[男女])|至今)"
    ),
    re.compile(
        rf"(?:在{_OURS}|(?:以|从事)){_NO_POST}(?!{_NOBODYS}(?:岗位|职务|身份))(?P<v>[\u4e00-\u9fffA-Za-z()/]{{2,12}}?)(?:岗位|职务|一职|身份)上?(?=从事|工作|任职|履职|[,，。;；])"
    ),
)
"""A post said in a sentence, in the group ``v``."""

_BEHIND_OURS = re.compile(r"(?:我|本)(?:单位|中心|机构|公司|院|校|所|会|社|站)(?=.{2})")
_SENTENCE = re.compile(
    r"^(?:证明|情况|经历|说明|(?:主要)?从事的?(?:社会)?工作(?:的)?内容|(?:主要)?工作内容|工作职责|起止时间|证明人|备注|年限|累计年限)$|^[为是系]|^第[一二三四五六七八九十\d]{1,3}条|[,，。;；]"
)


def post(text: str) -> Parsed | None:
    """A post, without the words that say whose it is (我中心项目主任).

    At 岗位 in the middle of a sentence stands the rest of it, which is none ("为主任,累计…").
    """
    ours = _BEHIND_OURS.match(text)
    start = ours.end() if ours else 0
    parsed = parsers.short_text(24)(text[start:])
    if parsed is None or _SENTENCE.search(parsed.value):
        return None
    if parsed.value.startswith("线社"):
        # The numeral of 一线社工 is a stroke that engines overlook.
        return Parsed(f"一{parsed.value}", start, len(text), complete=False)
    usual = Voucher.VOCABULARY if parsed.value in _POSTS else None
    vouchers = frozenset({usual} if usual else ())
    return replace(parsed, start=start + parsed.start, end=len(text), vouchers=vouchers)


_POSTS = frozenset(
    listed("""
        社工 一线社工 专职社工 项目社工 驻站社工 驻点社工 社会工作者 社会工作师 助理社会工作师
        项目主管 项目主任 项目负责人 项目经理 项目总监 社工主管 社工督导 督导 督导助理 机构督导
        社工部主任 社工部部长 服务部主任 服务部部长 项目部主任 项目部部长 主任 副主任 中心主任
        中心副主任 总干事 副总干事 干事 理事长 副理事长 秘书长 副秘书长 站长 副站长 部长 副部长
        科长 副科长 院长 副院长 所长 副所长 机构负责人 社会工作部部长 社会工作部主任
        社会工作科科长 综合科科长 综合部部长 业务主管 业务部部长 行政主管 会长 副会长
    """)
)
"""Posts as agencies and offices usually name them."""


def post_before_name(sheet: Sheet, holder: Candidate | None) -> dict[str, Candidate]:
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
