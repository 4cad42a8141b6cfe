"""What a town's social work station asks for on the papers of a community activity."""

from sample_docs.generator.audition.case_specs import Spec

OWN = "活动负责人|负责社工|主办社工"

ACTIVITY: dict[str, Spec] = {
    "community_plan": Spec(
        "社区活动计划表|社区工作计划书|社区活动申请表|社区活动计划书",
        f"""name 活动名称
        kind 活动类型
        worker {OWN}
        date 申请日期|计划日期
        target 活动对象
        when 拟定时间
        venue 拟定地点
        background 活动缘由|需求分析
        goals 预期目标
        steps 活动流程
        publicity 宣传招募方式
        budget 物资预算
        risks 风险及预案
        sign 申请社工签名
        head 督导意见|主管意见
        agency_seals 机构意见""",
        "活动编号",
    ),
    "community_process": Spec(
        "社区活动过程记录表|社区工作过程记录表|活动记录表|社区活动记录表",
        f"""name 活动名称
        date 活动日期
        hours 活动时间
        worker {OWN}
        people 实到人数
        helpers 志愿者
        venue 活动地点
        course 活动过程
        photos 活动照片
        words 参加者反应
        problems 突发情况及处理
        lessons 反思与改进
        sign 记录人签名
        head 督导意见|主管意见""",
        "活动编号",
    ),
    "community_summary": Spec(
        "社区活动评估总结表|社区工作评估总结报告|社区活动成效评估表|社区活动总结报告",
        f"""name 活动名称
        worker {OWN}
        visits 服务人次
        date 填表日期|评估日期
        when 活动时间
        venue 活动地点
        course 活动回顾
        outcomes 目标达成程度
        answers 参加者满意度
        money 经费使用
        problems 困难与不足
        lessons 经验与建议
        sign 总结人签名
        head 督导意见|主管意见""",
        "活动编号",
    ),
}
