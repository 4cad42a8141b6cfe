"""Chinese personal names in running text.

Nothing marks where a name begins: "一线社工邹德芬，女" holds the name 邹德芬. A name begins with a
surname, has two to four characters, and stands before or behind words that take a person.
"""

import re
from collections.abc import Iterator

_SINGLE = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤"
    "滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭"
    "梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松"
    "井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双"
    "闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧"
    "殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖谯揭佘付代覃涂邸税阳官佟苟敬晋青原谌但漆母粟操鄢牟"
)
_DOUBLE = frozenset(
    {"欧阳", "上官", "司马", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙"}
) | frozenset({"慕容", "令狐", "东方", "南宫", "长孙", "宇文", "端木", "独孤"})
SURNAMES = frozenset(_SINGLE) | _DOUBLE

A_SURNAME = "(?:" + "|".join(sorted(SURNAMES, key=lambda name: (-len(name), name))) + ")"
"""A surname, as a part of patterns; those of two characters first."""


def begins_with_surname(text: str) -> bool:
    """Whether a text begins with a surname of one or two characters."""
    return text[:2] in SURNAMES or text[:1] in SURNAMES


def last_name_in(run: str) -> str | None:
    """The name at the end of a run of characters: "一线社工邹德芬" → 邹德芬.

    Three characters are likelier than two; four only follow a surname of two.
    """
    if "·" in run:
        return run
    if len(run) <= 4 and begins_with_surname(run):
        two_parts = len(run) == 4 and run[:2] not in SURNAMES
        if not two_parts:
            return run
    if len(run) >= 4 and run[-4:-2] in _DOUBLE:
        return run[-4:]
    for length in (3, 2):
        tail = run[-length:]
        if len(tail) == length and begins_with_surname(tail):
            return tail
    return None


def first_name_in(run: str) -> str | None:
    """The name at the beginning of a run: "邹德芬同志" is cut before 同志 by the caller."""
    if "·" in run:
        return run
    if run[:2] in _DOUBLE:
        return run[:4] if len(run) >= 4 else run[:3]
    return run[:3] if begins_with_surname(run) else None


_HEADINGS = """
    章次 章节 章名 卷次 全书 全文 高校 国内 国外 方言 安徽 江苏 江西 贵州 广东 广西 宁夏 云南
    时间 方法 方式 关系 家访 成效 成员 单位 平均 安排 程序 程序表 项目 项目名称 项目编号 项目周期
    计划 计划日期 应到 应到人数 经费 经费预算 全程 目标 胡同 边缘 满意 满意度 来源 资源 温馨提示
    时长 时数 方案 方案名称 和谐 支持 宣传 宣传栏 关注 关爱 安全 安全员 平安 常态 常规 高级 高中
    商讨 商议 管理 管理号 明细 乐观 乐于 向上 井然 文化 文化程度 文号 国籍 农村 养老 解决 童年
    家庭 家庭住址 家庭成员 家庭结构图 家长 步骤 水平 白天 强化 金额 主任 主办 主题 别名 连续 满分
    单位名称 单位意见 成绩 成长 成就 全日制 全称 支出 支付 干预 干事 古稀 温和 于是 和睦 海报 党员
    应对 应急 能力 能够 曾用名 都是 有关 有无 通过 通知 寻找 国家 国家级 广场 解释 从业 后续 别人
    毕业院校 毕业证书 经济状况 权利与义务 单位及职务 从业年限 家庭状况 曾作努力 荣誉证书 家庭情况
    宣传招募 关键事件 成效评估表 成效与现状 敬启 敬启者 代表 代表人 代理人 全体 贵单位 贵校 有关单位
    各单位 单位代表 荣誉 荣获 毕业 结业 应届 于上 经研究 经审核 管理员 支部 主席
"""
"""Words of forms that begin with a character that is also a surname."""

_NO_NAMES = frozenset(_HEADINGS.split())


_UNITS = ("单位", "国家", "学院", "管理", "项目")
"""Words that begin with a character that is also a surname, and go on as they please."""


def may_be_name(text: str) -> bool:
    """Whether a short text may hold a person's name: 邹德芬, 邹德芬日期.

    A word that forms are full of is none, though it begins with a surname (时间, 方法).
    """
    compact = re.sub(r"[^\u3400-\u9fff·]", "", text)
    return (
        2 <= len(compact) <= _NAME_AND_MORE
        and compact not in _NO_NAMES
        and not compact.startswith(_UNITS)
        and begins_with_surname(compact)
    )


_NAME_AND_MORE = 7
"""A name of up to four characters, and what was read with it."""


def names_in_run(run: str) -> list[str]:
    """The names in a run of characters, where it falls into names in one way only."""
    ways = list(ways_of_run(run))
    threes = [way for way in ways if all(len(name) == _USUAL for name in way)]
    if len(ways) == 1:
        return ways[0]
    return threes[0] if len(threes) == 1 else []


_USUAL, _LONGEST = 3, 4
"""Characters of most names, and of those with a surname of two."""


def ways_of_run(run: str) -> Iterator[list[str]]:
    """All ways in which a run of characters falls into names."""
    if not run:
        yield []
    for length in (2, 3, 4):
        name = run[:length]
        double = name[:2] in SURNAMES
        bare = length == len(name[:2]) and double
        if len(name) < length or not begins_with_surname(name) or bare:
            continue
        if length == _LONGEST and not double:
            continue
        for rest in ways_of_run(run[length:]):
            yield [name, *rest]


_TWINS = tuple(frozenset(pair) for pair in ("余佘", "侯候", "粟栗", "冼洗", "晏宴", "祁祈"))
"""Surnames, and what is taken for them by every engine alike."""


def are_twins(name: str, other: str) -> bool:
    """Whether two names differ by nothing but a surname that is read as the other's: 佘霞, 余霞."""
    return name != other and name[1:] == other[1:] and frozenset(name[:1] + other[:1]) in _TWINS
