"""How tables and forms name the two ends of somebody's work: 从事时间起, 起始年月, 离职时间."""

import re

from extractors.records.phrases import DATE
from extractors.records.wording import joined

_DONE = (
    "从事 从业 工作 任职 服务 在职 任教 教学 从教 执教 聘用 受聘 聘任 从事社会工作 社会工作"
    " 参加社会工作 从事社工"
)
_WHEN = "时间 日期 年月"

BEGUN = (
    *joined(_DONE, "时间起 日期起 年月起 时间(起) 日期(起) 年月(起) 时间自 起时间 起年月 起日期"),
    *joined(_DONE, "起始时间 起始日期 起始年月 开始时间 开始日期 开始年月 始于"),
    *joined("入职 到岗 上岗 到任 起聘 起薪 到职 入校 到校", _WHEN),
    *joined("进入本单位 来本单位 到本单位 进入单位 来单位 到单位 来校 到校 进校 进入本校", _WHEN),
    *joined("起始 开始", _WHEN),
    "~[\u3400-\u9fff]{0,6}(?:时间|日期|年月)(?:起|\\(起\\)|自)(?!止|讫|至)",
    "~(?!入学|出生)[\u3400-\u9fff]{0,6}(?:起始|开始)(?:时间|日期|年月)",
)
"""Labels of the day on which work began, beside those of the whole time."""

ENDED = (
    *joined(_DONE, "时间止 日期止 年月止 时间(止) 日期(止) 年月(止) 时间至 止时间 止年月 止日期"),
    *joined(
        _DONE, "截止时间 截止日期 截止年月 终止时间 终止日期 终止年月 结束时间 结束日期 结束年月"
    ),
    *joined("离职 离岗 离任 止聘 解聘 退休 离校 调离 到期 终止 结束 截止 截至 迄止", _WHEN),
    "~[\u3400-\u9fff]{0,6}(?:时间|日期|年月)(?:止|\\(止\\)|至)(?!今)",
    "~[\u3400-\u9fff]{0,6}(?<!起)(?:截止|终止|结束|迄)(?:时间|日期|年月)",
)
"""Labels of the day on which it ended."""

BEGUN_SAID = (
    re.compile(
        rf"(?:参加|从事|开始|入职|到岗|任职|从业|进入)[\u4e00-\u9fff]{{0,8}}?(?:时间|日期|年月)(?:为|是|:|自|从)\s*{DATE}"
    ),
)
"""Sentences that tell when work began: 参加社会工作时间为2013年7月."""
