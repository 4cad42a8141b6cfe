"""Labels in brackets, behind numbers and bullets, parted by slashes, with an English twin."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.text.sheet import Sheet
from tests.extractors.readings import prose, reading, title

HEAD = {"client": "王某", "date": "2019-05-06", "worker": "张晓兰"}


@pytest.mark.parametrize(
    "lines",
    [
        ("【服务对象】王某 【会谈日期】2019年5月6日", "【社工】张晓兰"),
        ("〔服务对象〕王某", "〔会谈日期〕2019年5月6日", "〔主责社工〕张晓兰"),
        ("（1）服务对象：王某", "（2）会谈日期：2019年5月6日", "（3）社工：张晓兰"),
        ("●服务对象：王某", "●会谈日期：2019年5月6日", "●社工：张晓兰"),
        ("服务对象：王某／会谈日期：2019.5.6／社工：张晓兰",),
        ("服务对象 | 王某", "会谈日期 | 2019年5月6日", "社工 | 张晓兰"),
        ("服务对象 Client：王某", "会谈日期 Date：2019年5月6日", "社工 Social Worker：张晓兰"),
    ],
)
def test_a_label_is_known_by_whatever_sign_parts_it_from_its_value(lines: tuple[str, ...]) -> None:
    page = reading(title("个案会谈记录表"), prose(*lines))
    found = extract(Sheet.of(page), KINDS["casework_process"])
    assert {name: found[name].value for name in HEAD if name in found} == HEAD
