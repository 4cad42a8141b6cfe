"""Chinese personal names in running text.

Nothing marks where a name begins: "一线社工邹德芬，女" holds the name 邹德芬. A name begins with a
surname, has two to four characters, and stands before or behind words that take a person.
"""

import re

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

_MARKS = re.compile(r"[\u3400-\u9fff]+(?:·[\u3400-\u9fff]+)?")


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
