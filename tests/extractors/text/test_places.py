"""Districts in units' names, read right or nearly so."""

import pytest

from extractors.text.places import districts_mended


@pytest.mark.parametrize(
    ("text", "mended", "known"),
    [
        ("重庆市沙坪坝区某某中心", "重庆市沙坪坝区某某中心", True),
        ("重庆市沙持坝区某某中心", "重庆市沙坪坝区某某中心", True),
        ("重庆市西阳县某某中心", "重庆市西阳县某某中心", False),
        ("重庆市某某社区某某中心", "重庆市某某社区某某中心", True),
        ("某某市沙持坝区", "某某市沙持坝区", True),
    ],
)
def test_a_district_is_put_right_where_it_can_be_only_one(
    text: str, mended: str, known: bool
) -> None:
    assert districts_mended(text) == (mended, known)
