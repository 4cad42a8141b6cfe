"""Invented agencies and schools, and the real recommending units of 2021."""

from dataclasses import dataclass
from random import Random

DISTRICTS = [
    "万州区",
    "涪陵区",
    "渝中区",
    "大渡口区",
    "江北区",
    "沙坪坝区",
    "九龙坡区",
    "南岸区",
    "北碚区",
    "綦江区",
    "大足区",
    "渝北区",
    "巴南区",
    "黔江区",
    "长寿区",
    "江津区",
    "合川区",
    "永川区",
    "南川区",
    "璧山区",
    "铜梁区",
    "潼南区",
    "荣昌区",
    "开州区",
    "梁平区",
    "武隆区",
    "城口县",
    "丰都县",
    "垫江县",
    "忠县",
    "云阳县",
    "奉节县",
    "巫山县",
    "巫溪县",
    "石柱土家族自治县",
    "秀山土家族苗族自治县",
    "酉阳土家族苗族自治县",
    "彭水苗族土家族自治县",
]
ASSOCIATIONS = ("重庆市社会工作者联合促进会", "重庆市社区服务发展协会", "重庆市慈善社工联谊会")

AGENCY_WORDS = [
    "禾舟",
    "渡荷",
    "沐桥",
    "栖竹",
    "拾光里",
    "青笠",
    "云栈",
    "半山灯",
    "谷雨坊",
    "知微",
    "朴石",
    "萤川",
    "同行渡",
    "巷陌",
    "暖檐",
    "江豚湾",
    "竹里",
    "三叶桥",
    "晨壤",
    "微澜渡",
]
AGENCY_ENDINGS = (
    "社会工作服务中心",
    "社会工作服务中心",
    "社工服务中心",
    "社会服务中心",
    "社会工作发展中心",
)

STREETS = [
    "龙脊街道",
    "石马河沿街道",
    "双碑坝街道",
    "金竹湾街道",
    "黄桷坪桥街道",
    "白鹤垭街道",
    "大石桥镇",
    "青木湾镇",
    "仙女洞镇",
    "复兴场镇",
    "铜罐垭街道",
    "柏树堡街道",
]
COMMUNITIES = [
    "朝阳坡社区",
    "民安里社区",
    "桂花园坝社区",
    "长岭岗社区",
    "松树湾社区",
    "水竹林社区",
    "大院子社区",
    "新桥头社区",
    "锦绣坪社区",
    "和睦桥社区",
    "望江台社区",
    "红岩坝村",
    "石堰村",
    "黄葛村",
]


@dataclass(frozen=True)
class School:
    """An invented school: its name, its code (99xxx) and its head."""

    name: str
    code: str
    head: str


SCHOOLS = (
    School("重庆嘉江大学", "99001", "卢正川"),
    School("西南巴山大学", "99002", "彭启文"),
    School("重庆渝川师范大学", "99003", "谭书恒"),
    School("川东工商大学", "99004", "魏立诚"),
    School("重庆三江文理学院", "99005", "蒋明德"),
    School("重庆南山政法学院", "99006", "秦维岳"),
    School("乌江民族师范学院", "99007", "冉茂林"),
    School("重庆城市民政职业学院", "99008", "余向群"),
    School("重庆缙云医药大学", "99009", "邓承业"),
    School("长江上游师范学院", "99010", "姚敬之"),
    School("武陵财经大学", "99011", "田光宇"),
    School("蜀中理工大学", "99012", "范修远"),
)
VOCATIONAL = ("99005", "99007", "99008", "99010")


@dataclass(frozen=True)
class Agency:
    """An invented social-work agency."""

    name: str
    short: str
    district: str


def agency(rng: Random, district: str) -> Agency:
    """A social-work agency of a district."""
    word, ending = rng.choice(AGENCY_WORDS), rng.choice(AGENCY_ENDINGS)
    place = district if len(district) <= 4 else f"{district[:2]}县"
    return Agency(f"重庆市{place}{word}{ending}", f"{word}社工", district)


def district_bureau(district: str) -> str:
    """The civil affairs bureau of a district as its seal names it."""
    return f"{district}民政局" if len(district) > 4 else f"重庆市{district}民政局"
