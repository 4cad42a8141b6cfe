"""What each family of forms asks for on each paper of an individual case, and in which words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Spec:
    """A form: its titles, the label of a number that stands beside them, and its lines."""

    title: str
    lines: str
    number: str = ""


HINTS = {
    "你遇到的主要困难": "（什么时候开始、有哪些表现、对生活的影响）",
    "求助的主要问题": "（什么时候开始、有哪些表现、对生活的影响）",
    "家庭与成长背景": "（家庭成员、经济、居住及社会交往）",
    "以前怎样处理": "（向谁求助过，结果如何）",
    "存在的问题及成因": "（从生理、心理、社会三方面说明）",
    "可以利用的长处和资源": "（个人、家庭、社区）",
    "本次谈话经过": "（按先后顺序记录，注意区分事实与看法）",
    "服务过程回顾": "（分接触、介入、巩固三个阶段）",
    "商定的目标": "（具体、可衡量、有期限）",
}

WORKSHEET: dict[str, Spec] = {
    "casework_intake": Spec(
        "求助者登记表|个案接案评估登记表|社会工作个案开案表",
        """client 求助人|求助人称呼
        sex 性别
        age 年龄
        date 接待日期|登记日期
        identity 人员类别
        way 求助途径
        worker 接待社工|填表社工
        source 来源
        problems 你遇到的主要困难|求助的主要问题
        kin 家庭成员
        background 家庭与成长背景
        tried 以前怎样处理
        first_view 社工的初步看法|接待人初步判断
        decision 处理结果
        sign 接待社工签字|填表社工签字
        head_opens 站长意见|督导审批""",
        "建档号|个案编号",
    ),
    "casework_assessment": Spec(
        "问题与需求分析表|个案需求评估诊断表|服务对象综合评估表（初评）",
        """client 求助人|求助人称呼
        date 评估日期|分析日期
        worker 评估社工|填表社工
        methods 资料收集途径
        tree 家庭关系图
        problems 存在的问题及成因
        background 家庭与成长背景
        needs 需求（由急到缓排列）
        strengths 可以利用的长处和资源
        risk 风险等级
        aims 评估意见
        sign 评估社工签字
        head_weighs 站长意见|督导审批""",
        "建档号|个案编号",
    ),
    "casework_agreement": Spec(
        "个案服务契约书|社工服务协议书|服务同意与协议书",
        """client 甲方（求助人）
        worker 乙方（社工）
        agency 服务机构
        span 服务起止
        aim_list 商定的目标
        actions 社工提供的服务
        rights 求助人的权利
        duties 求助人的责任
        worker_duties 社工的责任
        secrecy 保密及例外
        ending 何时终止
        client_signs 甲方签字
        sign_dated 乙方签字
        agency_seals 服务机构（盖章）""",
        "建档号|个案编号",
    ),
    "casework_plan": Spec(
        "个案介入计划书|个案干预计划表|个案服务计划与安排表",
        """client 求助人|求助人称呼
        worker 责任社工|填表社工
        date 计划日期|制表日期
        span 预计服务时间
        aims 总的目标
        aim_list 分步目标
        theory 采用的理论或模式
        steps 工作安排
        difficulties 可能遇到的困难和办法
        measures 怎样评估
        client_signs 求助人签字
        sign 责任社工签字
        head_weighs 站长意见|督导审批""",
        "建档号|个案编号",
    ),
    "casework_process": Spec(
        "个案跟进记录表|个案介入过程记录表|个案谈话记录表",
        """session 次数|谈话次数
        date 谈话日期|跟进日期
        hours 起止时间
        client 求助人|求助人称呼
        place 地点
        mode 方式
        worker 记录社工|填表社工
        aims 本次要达到的目的
        course 本次谈话经过
        changes 求助人的变化
        reflection 社工的体会
        next 下次打算
        sign 记录社工签字
        head_reads 督导批注|站长阅示""",
        "建档号|个案编号",
    ),
    "casework_evaluation": Spec(
        "个案服务成效评估表|个案目标完成情况评估表|个案终期评估表",
        """client 求助人|求助人称呼
        date 评估日期|填表日期
        worker 评估社工|填表社工
        ways 评估办法
        aims_reached 目标完成情况
        changes 求助人有哪些改变
        client_words 求助人的评价
        content 满意程度
        reflection 社工自我评价
        client_signs 求助人签字
        sign 评估社工签字
        head_closes 站长意见|督导审批""",
        "建档号|个案编号",
    ),
    "casework_closure": Spec(
        "个案结案审批表|结案申请表|个案结案登记表",
        """client 求助人|求助人称呼
        worker 责任社工|填表社工
        opened 开案时间
        date 结案时间|申请结案日期
        visits 谈话总次数
        reason 结案理由
        summary 服务过程回顾
        changes 求助人目前的情况
        follow_up 结案后的安排
        client_signs 求助人签字
        sign 责任社工签字
        head_closes 站长意见|督导审批
        agency_seals 机构审批（盖章）""",
        "建档号|个案编号",
    ),
}
