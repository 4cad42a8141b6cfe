"""Districts and counties of Chongqing as units' names carry them, and misreadings of these."""

import re

from extractors.text.alike import one_apart

_LISTED = """
    万州区 涪陵区 渝中区 大渡口区 江北区 沙坪坝区 九龙坡区 南岸区 北碚区 綦江区 大足区 渝北区 巴南区
    黔江区 长寿区 江津区 合川区 永川区 南川区 璧山区 铜梁区 潼南区 荣昌区 开州区 梁平区 武隆区
    城口县 丰都县 垫江县 忠县 云阳县 奉节县 巫山县 巫溪县 石柱县 秀山县 酉阳县 彭水县
    两江新区 高新区 万盛区 双桥区 万盛经开区 双桥经开区
    开县 梁平县 武隆县 潼南县 荣昌县 铜梁县 璧山县 大足县 綦江县 长寿县 黔江县 巴县 江北县
"""
_NAMES = frozenset(_LISTED.split())
"""Those of 2021, the zones that rank with them, and those of before that older papers name."""

_IN_CITY = re.compile(r"(?<=重庆市)(?P<v>[\u4e00-\u9fff]{2,3}[区县])")


def districts_mended(text: str) -> tuple[str, bool]:
    """The text with districts put right that can only be one with a character misread, and whether
    none is left that may be several (西阳县: 酉阳县 or 云阳县)."""
    known = True

    def put_right(match: re.Match[str]) -> str:
        nonlocal known
        name = match["v"]
        near = _near(name) if name not in _NAMES else []
        known = known and len(near) <= 1
        return near[0] if len(near) == 1 else name

    return _IN_CITY.sub(put_right, text), known


def _near(name: str) -> list[str]:
    """The districts of as many characters of which one differs, in a fixed order."""
    return sorted(
        other for other in _NAMES
        if other[-1] == name[-1] and one_apart(other, name)
    )  # fmt: skip
