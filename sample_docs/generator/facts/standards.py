"""What managers took part in: standards, policies; and reports about anybody in the press."""

from dataclasses import dataclass
from random import Random

from sample_docs.generator.facts.dates import Moment, months_later
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.units import district_bureau

STANDARD_TITLES = (
    ("社区居家养老社会工作服务规范", "Specification for community elderly social work service"),
    ("儿童关爱社会工作服务指南", "Guideline for child care social work service"),
    ("社会工作服务站建设与运行规范", "Specification for construction of social work stations"),
    ("社会救助社会工作服务规范", "Specification for social assistance social work service"),
    ("社会工作督导服务指南", "Guideline for social work supervision service"),
    ("社会工作服务项目绩效评估指南", "Guideline for evaluation of social work projects"),
    ("残障人士社区康复社会工作服务规范", "Specification for community rehabilitation service"),
)
POLICY_TITLES = (
    "关于加强社会工作专业人才队伍建设的实施意见",
    "乡镇（街道）社会工作服务站建设实施方案",
    "政府购买社会工作服务管理办法",
    "社会工作服务项目评估实施细则",
    "困境儿童关爱保护工作实施方案",
    "社会工作督导人才管理办法（试行）",
)
POLICY_ROLES = ("主要起草人", "主要起草人", "执笔人", "起草组成员")
NEWSPAPERS = ("渝州社会报", "巴山日报", "西部公益时报", "山城晨刊")
MAGAZINES = ("西部社会工作", "社区天地", "民政视野月刊")
HEADLINES = (
    "社工进社区 温暖在身边",
    "一位社会工作者的十年坚守",
    "“小板凳议事会”议出邻里和睦",
    "让困境儿童拥有一片晴空",
    "“社工+志愿者”联动 助老服务有温度",
    "专业社工带来基层治理新活力",
    "从课堂到社区 专业服务落地生根",
    "打通服务群众“最后一百米”",
)


@dataclass(frozen=True)
class Standard:
    """A standard. ``drafters`` are in order, the applicant among them."""

    family: str  # national or local
    number: str
    title: str
    english: str
    published: Moment
    effective: Moment
    proposer: str
    units: tuple[str, ...]
    drafters: tuple[str, ...]
    person: str

    @property
    def normalised_number(self) -> str:
        """The number with a hyphen: DB50/T 999-2020."""
        return self.number.replace("—", "-")

    @property
    def rank(self) -> int:
        """The applicant's place among the drafters."""
        return self.drafters.index(self.person) + 1


@dataclass(frozen=True)
class PolicyProof:
    """A letter on somebody's part in a policy or plan; ``number`` is empty where none is named."""

    holder: str
    title: str
    number: str
    role: str
    issuer: str
    made: Moment
    issued: Moment
    stamped: bool = True


@dataclass(frozen=True)
class MediaReport:
    """A report in a newspaper or (``page`` empty) a magazine of issue ``issue``."""

    publication: str
    magazine: bool
    published: Moment
    issue: int
    page: str
    title: str
    person: str
    reporter: str
    place: str


def standard(rng: Random, person: Applicant) -> Standard:
    """A local standard, or now and then a national one."""
    title, english = rng.choice(STANDARD_TITLES)
    national = rng.random() < 0.2
    year = rng.randint(2016, 2020)
    number = f"{9000 + rng.randint(10, 999)}" if not national else f"{99000 + rng.randint(10, 999)}"
    published = Moment(year, rng.randint(2, 11), rng.randint(3, 27))
    later = months_later(published, 3)
    drafters = distinct_names(rng, rng.randint(4, 8), person.name)
    drafters.insert(rng.randint(0, min(4, len(drafters))), person.name)
    others = ("重庆嘉江大学", "重庆市社会工作者联合促进会", "重庆城市民政职业学院")
    return Standard(
        "national" if national else "local",
        f"{'GB/T' if national else 'DB50/T'} {number}—{year}",
        title,
        english,
        published,
        Moment(later.year, later.month, rng.choice((1, published.day))),
        "中华人民共和国民政部" if national else "重庆市民政局",
        (person.job.employer, *rng.sample(others, rng.randint(1, 2))),
        tuple(drafters),
        person.name,
    )


def policy_proof(rng: Random, person: Applicant) -> PolicyProof:
    """A letter of the office that made the policy."""
    bureau = district_bureau(person.district)
    city = rng.random() < 0.4
    issuer = "重庆市民政局" if city else bureau
    made = Moment(rng.randint(2016, 2020), rng.randint(2, 12), rng.randint(3, 27))
    prefix = "渝民" if city else f"{person.district[:2]}民"
    number = f"{prefix}发〔{made.year}〕{rng.randint(3, 160)}号" if rng.random() < 0.75 else ""
    title = rng.choice(POLICY_TITLES)
    author = issuer if title.startswith("关于") else "重庆市" if city else person.district
    return PolicyProof(
        person.name,
        f"{author}{title}",
        number,
        rng.choice(POLICY_ROLES),
        issuer,
        made,
        Moment(2021, 3, rng.randint(17, 31)),
    )


def media_report(rng: Random, person: Applicant) -> MediaReport:
    """A report about the applicant's work."""
    magazine = rng.random() < 0.35
    published = Moment(rng.randint(2017, 2020), rng.randint(1, 12), rng.randint(2, 28))
    return MediaReport(
        rng.choice(MAGAZINES if magazine else NEWSPAPERS),
        magazine,
        published.month_only if magazine else published,
        published.month,
        "" if magazine else f"{rng.choice(('A', 'B', ''))}{rng.randint(2, 12):02d}",
        rng.choice(HEADLINES),
        person.name,
        any_name(rng),
        person.district,
    )
