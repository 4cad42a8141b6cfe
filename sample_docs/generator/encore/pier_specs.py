"""What a centre's typed reports ask for on papers of groups and community activities."""

from sample_docs.generator.audition.case_specs import Spec

LEADER = "主带社工|小组带领者|负责社工"
OWN = "负责社工|活动负责社工|策划社工"

PIER: dict[str, Spec] = {
    "group_plan": Spec(
        "小组工作计划书|小组服务计划书|小组活动计划书|小组设计方案",
        f"""name 小组名称
        number 小组编号
        kind 小组类型
        worker {LEADER}
        target 组员对象|服务对象
        size 招募人数
        count 小组节数
        each 每节时长
        period 小组日期|开展时间
        where 小组地点|开展地点
        date 撰写日期|制定日期
        background 小组背景及需求|需求评估
        theory 小组理念
        goals 小组目标|目的及目标
        recruiting 组员招募
        outline 小组内容安排|各节内容
        obstacles 可能遇到的困难及解决办法
        evaluating 成效评估方法
        budget 财务预算
        sign 撰写社工
        head 督导意见|主管意见""",
    ),
    "group_session_plan": Spec(
        "小组单元计划书|小节计划书|单节活动计划书|小组分节计划",
        f"""name 小组名称
        session 节次|单元
        theme 本节主题|单元主题
        date 活动日期|日期
        hours 活动时间
        place 活动地点
        worker {LEADER}
        helper 协助人员
        aim 单元目标|本节目标
        programme 单元流程|活动程序
        obstacles 注意事项与应变
        sign 计划社工""",
    ),
    "group_process": Spec(
        "小组过程记录|小组活动记录|小组单元过程记录|小组工作记录表",
        f"""name 小组名称
        session 节次|单元
        theme 本节主题|单元主题
        date 活动日期|日期
        hours 活动时间
        place 活动地点
        worker {LEADER}
        attendance 出席人数
        aim 单元目标|本节目标
        course 过程记录|小组过程
        dynamics 组员表现及小组动力
        events 特殊情况
        reached 目标达成情况
        reflection 社工反思与总结
        follow 需跟进事项
        sign 记录社工
        head 督导意见|主管意见""",
    ),
    "group_summary": Spec(
        "小组评估总结报告|小组工作总结报告|小组成效评估报告|小组结束报告",
        f"""name 小组名称
        kind 小组类型
        period 小组日期|开展时间
        count 小组节数
        size 组员人数
        worker {LEADER}
        date 报告日期|总结日期
        present 出席情况统计
        outcomes 目标达成评估
        scores 组员意见调查
        course 过程回顾
        dynamics 组员改变与小组动力
        reflection 带领者自评
        obstacles 遇到的困难与改进建议
        sign 总结社工
        head 督导意见|主管意见""",
    ),
    "community_plan": Spec(
        "社区工作计划书|社区活动计划书|社区服务活动方案|社区活动策划书",
        f"""name 活动名称
        kind 活动性质
        target 服务对象|参加对象
        when 活动时间
        venue 活动地点
        worker {OWN}
        date 计划日期|撰写日期
        background 活动背景
        goals 活动目标
        theory 理论支持
        steps 活动流程及分工
        publicity 宣传及招募
        risks 应急预案
        measure 评估方式
        budget 活动预算
        sign 撰写社工
        head 督导意见|主管意见""",
    ),
    "community_process": Spec(
        "社区活动过程记录|社区工作过程记录|社区活动记录|活动开展情况记录",
        f"""name 活动名称
        date 活动日期|开展日期
        hours 活动时段
        venue 活动地点
        worker {OWN}
        people 参与人数
        helpers 志愿者人数
        course 活动过程
        photos 活动照片
        words 居民反馈
        problems 存在问题
        lessons 社工反思
        sign 记录社工
        head 督导意见|主管意见""",
    ),
    "community_summary": Spec(
        "社区工作评估总结报告|社区活动评估报告|社区活动总结|活动评估总结报告",
        f"""name 活动名称
        when 活动时间
        venue 活动地点
        visits 服务人次
        worker {OWN}
        date 报告日期|总结日期
        course 活动概况
        outcomes 目标达成情况
        answers 满意度调查结果
        money 经费决算
        problems 问题与不足
        lessons 经验与建议
        sign 总结社工
        head 督导意见|主管意见
        agency_seals 机构盖章""",
    ),
}
