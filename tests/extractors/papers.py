"""The papers of a service-track submission, typed: what each says below its title."""

from collections.abc import Callable, Sequence

from models.page import Line, Reading
from tests.extractors.readings import Grid, grid, prose, reading, title

Content = Line | Sequence[Line] | Grid

NAME, ID_NUMBER = "邹德芬", "500199199003072429"
"""An invented applicant: a woman born on 7 March 1990; the check digit is right."""

_HEAD = ("个案编号", "GA-2019-03", "服务对象", "王某")


def level_certificate(level: str = "社会工作师") -> list[Content]:
    return [
        prose(
            "本证书由人力资源和社会保障部、民政部批准颁发，表明持证人",
            f"通过国家统一组织的考试，取得{level}职业水平。",
            f"姓名：{NAME}",
            f"证件号码：{ID_NUMBER}",
            "性别：女",
            "出生年月：1990年03月",
            f"级别：{level}",
            "批准日期：2017年06月18日",
            "管理号：201706999500000012",
        )
    ]


def registration_certificate() -> list[Content]:
    return [
        prose(
            f"姓名：{NAME}",
            "性别：女",
            f"身份证号：{ID_NUMBER}",
            "职业水平级别：社会工作师",
            "职业水平证书管理号：201706999500000012",
            "登记证号：50019900123",
            "首次登记日期：2018年03月12日",
            "有效期至：2021年03月11日",
            "登记机构：某市民政局",
        )
    ]


def diploma() -> list[Content]:
    return [
        prose(
            f"学生{NAME}，性别女，一九九〇年三月七日生，于二〇〇八年九月",
            "至二〇一二年六月在本校社会工作专业四年制本科学习，修完",
            "教学计划规定的全部课程，成绩合格，准予毕业。",
            "校名：某某大学    校长：李四",
            "证书编号：990011201205000123",
            "二〇一二年六月三十日",
            y=0.2,
        )
    ]


def degree_certificate() -> list[Content]:
    return [
        prose(
            f"{NAME}，女，一九九〇年三月七日生。在某某大学社会工作专业完成",
            "了本科学习计划，业已毕业，经审核符合《中华人民共和国学位",
            "条例》的规定，授予法学学士学位。",
            "某某大学学位评定委员会主席：李四",
            "证书编号：9900142012000123",
            "二〇一二年六月三十日",
            y=0.2,
        )
    ]


def employment_proof() -> list[Content]:
    return [
        prose(
            f"兹证明{NAME}同志，女，身份证号：{ID_NUMBER}，自",
            "2013年7月至今在某某社会工作服务中心从事社会工作，任社工岗位，",
            "工作认真负责，累计从事社会工作满7年。",
            "特此证明。",
            y=0.2,
        ),
        prose("某某社会工作服务中心（盖章）", "2021年3月20日", x=0.55, y=0.6),
    ]


def award_certificate() -> list[Content]:
    return [
        prose(
            f"{NAME}同志：",
            "在2019年度社会工作服务中成绩突出，被评为优秀社会工作者。",
            "特发此证，以资鼓励。",
            y=0.25,
        ),
        prose("某某区民政局", "二〇二〇年一月十日", x=0.6, y=0.6),
    ]


def project_proof() -> list[Content]:
    return [
        prose(
            f"兹证明{NAME}同志参与完成某某区民政局立项的“夕阳红”老年人社会",
            "工作服务项目。项目编号：2019-07，实施周期为2019年3月至2020年2月，",
            f"项目负责人：{NAME}。项目于2020年3月5日通过结项验收。",
            "特此证明。",
            y=0.2,
        ),
        prose("某某区民政局", "2020年3月20日", x=0.6, y=0.6),
    ]


def casework_intake() -> list[Content]:
    return [
        grid(
            _HEAD,
            ("接案社工", NAME, "接案日期", "2019年3月5日"),
            ("性别", "女", "年龄", "36"),
            ("婚姻状况", "离异", "文化程度", "高中"),
            ("个案来源", "□主动求助 ☑转介 □外展发现"),
            ("求助问题", "服务对象近期情绪低落，希望得到帮助"),
            ("处理意见", "☑接案 □转介 □不予接案"),
        )
    ]


def casework_assessment() -> list[Content]:
    return [
        grid(
            _HEAD,
            ("社工", NAME, "预估日期", "2019年3月12日"),
            ("资料来源", "面谈、家访"),
            ("家庭结构图", ""),
            ("生态系统图", ""),
            ("社会支持", "亲友往来较少"),
            ("问题与成因", "离异后缺少支持"),
            ("优势与资源", "有求助意愿，社区支持"),
        )
    ]


def casework_agreement() -> list[Content]:
    return [
        prose(
            "甲方（服务对象）：王某",
            f"乙方（社工）：{NAME}",
            "一、服务目标：改善情绪状况，重建支持网络。",
            "二、服务期限：自2019年3月15日至2019年9月15日。",
            "三、双方的权利和义务，乙方对甲方的情况予以保密。",
            "四、出现下列情形之一的，本协议终止。",
            "五、本协议一式两份，双方各执一份。",
        ),
        prose("服务对象签名：王某", f"社工签名：{NAME}", "日期：2019年3月15日", x=0.5, y=0.6),
    ]


def casework_plan() -> list[Content]:
    return [
        grid(
            _HEAD,
            ("社工", NAME, "制定日期", "2019年3月20日"),
            ("总目标", "改善情绪，重建支持网络"),
            ("具体目标", "三个月内参加社区活动四次"),
            ("介入理论", "社会支持理论"),
            ("介入内容", "面谈、家访、转介资源", "责任人", NAME),
            ("评估方法", "前后比较、访谈"),
        )
    ]


def casework_process(session: int = 2, date: str = "2019年4月2日") -> list[Content]:
    return [
        grid(
            (*_HEAD, "次数", f"第{session}次"),
            ("社工", NAME, "服务日期", date, "地点", "社区活动室"),
            ("本次目标", "了解服务对象近况"),
            ("过程记录", "社工询问服务对象的近况，服务对象表示\n心情有所好转，愿意出门走动"),
            ("社工分析", "支持网络正在恢复"),
            ("下次计划", "陪同参加社区活动"),
        )
    ]


def casework_evaluation() -> list[Content]:
    return [
        grid(
            _HEAD,
            ("社工", NAME, "评估日期", "2019年9月10日"),
            ("目标达成情况", "基本达成", "达成度", "90%"),
            ("服务前", "情绪低落", "服务后", "情绪平稳"),
            ("服务对象满意度", "☑很满意 □满意 □一般"),
            ("社工自评", "目标明确，方法得当"),
        )
    ]


def casework_closure() -> list[Content]:
    return [
        grid(
            _HEAD,
            ("社工", NAME, "结案日期", "2019年9月15日"),
            ("开案日期", "2019年3月5日", "服务次数", "8"),
            ("结案原因", "☑目标达成 □服务对象要求终止 □转介 □失联"),
            ("服务过程摘要", "共面谈八次，服务对象状况好转"),
            ("遗留问题", "无"),
        )
    ]


_GROUP = ("小组名称", "“春晖”老年互助小组")


def group_plan() -> list[Content]:
    return [
        grid(
            (*_GROUP, "小组性质", "支持"),
            ("负责社工", NAME, "总节数", "6"),
            ("理念", "社会支持理论"),
            ("招募", "社区张贴海报，组员十人"),
            ("各节安排", "第一节 相识；第二节 分享"),
            ("预计困难与应对", "组员缺席，及时联系"),
            ("预算", "共六百元", "撰写日期", "2019年5月6日"),
        )
    ]


def group_session_plan(session: int = 1) -> list[Content]:
    return [
        grid(
            (*_GROUP, "节次", f"第{session}节"),
            ("带领者", NAME, "活动日期", "2019年5月20日"),
            ("单节目标", "组员互相认识"),
            ("时间", "环节", "内容", "物资"),
            ("10分钟", "破冰", "自我介绍", "名牌"),
            ("注意事项", "照顾行动不便的老人"),
        )
    ]


def group_process(session: int = 1) -> list[Content]:
    return [
        grid(
            (*_GROUP, "节次", f"第{session}节"),
            ("社工", NAME, "活动日期", "2019年5月20日"),
            ("应到", "10", "实到", "9"),
            ("缺席", "一人"),
            ("特殊事件", "无"),
            ("小组动力", "组员逐渐熟悉，互动增多"),
            ("社工反思", "时间把握需改进"),
        )
    ]


def group_summary() -> list[Content]:
    return [
        grid(
            (*_GROUP, "节数", "6"),
            ("社工", NAME, "总结日期", "2019年7月8日"),
            ("出席统计", "平均出席率百分之九十"),
            ("目标达成", "组员支持网络扩大，前测后测有改善"),
            ("组员改变", "情绪改善"),
            ("困难与建议", "场地偏小，建议更换"),
        )
    ]


_ACTIVITY = ("活动名称", "“邻里一家亲”社区活动")


def community_plan() -> list[Content]:
    return [
        grid(
            (*_ACTIVITY, "活动性质", "社区融合"),
            ("活动负责人", NAME, "撰写日期", "2019年8月1日"),
            ("活动背景", "社区居民之间往来较少"),
            ("评估指标", "参加居民五十人"),
            ("宣传招募", "张贴海报"),
            ("人员分工", "社工二人，志愿者六人"),
            ("应急预案", "雨天改在室内", "预算", "一千元"),
        )
    ]


def community_process() -> list[Content]:
    return [
        grid(
            (*_ACTIVITY, "活动地点", "社区广场"),
            ("记录社工", NAME, "活动日期", "2019年8月18日"),
            ("参与人数", "56", "参与人次", "56"),
            ("活动过程", "居民共同包饺子，交流邻里故事"),
            ("存在问题", "场地拥挤"),
            ("活动照片", ""),
        )
    ]


def community_summary() -> list[Content]:
    return [
        grid(
            (*_ACTIVITY, "参与人数", "56"),
            ("撰写人", NAME, "总结日期", "2019年8月30日"),
            ("目标达成", "社区居民参与踊跃"),
            ("满意度", "百分之九十五"),
            ("经费决算", "支出九百二十元"),
            ("经验与改进", "提前布置场地，总结经验"),
        )
    ]


BODIES: dict[str, Callable[[], list[Content]]] = {
    body.__name__: body
    for body in (
        level_certificate, registration_certificate, diploma, degree_certificate,
        employment_proof, award_certificate, project_proof,
        casework_intake, casework_assessment, casework_agreement, casework_plan,
        casework_process, casework_evaluation, casework_closure,
        group_plan, group_session_plan, group_process, group_summary,
        community_plan, community_process, community_summary,
    )
}  # fmt: skip
"""What stands below the title, by kind. The form (附件1) has a test of its own."""


def paper(kind: str, heading: str | None = None) -> Reading:
    """A page of this kind under a heading; without one, its top was cut off."""
    body = BODIES[kind]()
    return reading(*([title(heading)] if heading else []), *body)
