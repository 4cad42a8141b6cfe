"""Invented names of people."""

from random import Random

SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏"
    "薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
RARE_SURNAMES = (
    "冉",
    "向",
    "覃",
    "税",
    "谯",
    "代",
    "晏",
    "蒲",
    "阳",
    "幸",
    "敖",
    "牟",
    "瞿",
    "卿",
    "佘",
)
DOUBLE_SURNAMES = ("欧阳", "司马", "上官", "诸葛", "皇甫", "令狐", "尉迟")

FEMALE = [
    "芳",
    "娟",
    "敏",
    "静",
    "丽",
    "艳",
    "霞",
    "燕",
    "玲",
    "雪梅",
    "晓燕",
    "春梅",
    "小琴",
    "丹",
    "婷婷",
    "雨桐",
    "思源",
    "欣怡",
    "梦瑶",
    "佳慧",
    "文静",
    "晓蓉",
    "红梅",
    "莉",
    "世碧",
    "光容",
    "永秀",
    "德芬",
    "晓凤",
    "雅琪",
    "语嫣",
    "俊秀",
    "利君",
    "淑华",
    "云霞",
    "若兰",
    "秋菊",
    "冬梅",
    "亚男",
    "诗涵",
]
MALE = [
    "伟",
    "强",
    "磊",
    "军",
    "勇",
    "涛",
    "超",
    "明",
    "刚",
    "鹏",
    "建国",
    "志强",
    "晓东",
    "海波",
    "国庆",
    "浩然",
    "子轩",
    "宇航",
    "俊杰",
    "文博",
    "世平",
    "光明",
    "永刚",
    "德华",
    "长江",
    "渝生",
    "小龙",
    "天佑",
    "成林",
    "培元",
    "思远",
    "正阳",
    "家豪",
    "泽宇",
    "洪波",
    "毅",
    "锐",
    "鑫",
    "睿",
    "亮",
]


def surname(rng: Random) -> str:
    """A surname: mostly common, now and then rare or of two characters."""
    draw = rng.random()
    if draw < 0.05:
        return rng.choice(DOUBLE_SURNAMES)
    if draw < 0.2:
        return rng.choice(RARE_SURNAMES)
    return rng.choice(SURNAMES)


def full_name(rng: Random, female: bool) -> str:
    """A name of two to four characters."""
    return surname(rng) + rng.choice(FEMALE if female else MALE)


def any_name(rng: Random) -> str:
    """A name of either sex."""
    return full_name(rng, rng.random() < 0.6)


def distinct_names(rng: Random, count: int, besides: str = "") -> list[str]:
    """Some names, all different, none equal to ``besides``."""
    names: list[str] = []
    while len(names) < count:
        name = any_name(rng)
        if name != besides and name not in names:
            names.append(name)
    return names


def masked(rng: Random, female: bool) -> str:
    """A client's name as case files hide it: 王某, 李××, 案主A, 小林（化名）."""
    family = surname(rng)
    styles = (
        f"{family}某",
        f"{family}某",
        f"{family}××",
        f"{family}某某",
        f"{family}*",
        f"{family}{'女士' if female else '先生'}",
        f"{family}{'婆婆' if female else '大爷'}",
        f"案主{rng.choice('ABCD')}",
        f"小{family[0]}（化名）",
        f"{family}小{rng.choice('明华林玲雨')}（化名）",
    )
    return rng.choice(styles)
