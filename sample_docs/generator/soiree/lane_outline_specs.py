"""What typed documents ask for on papers of groups and community activities."""

from sample_docs.generator.audition.case_specs import Spec

OUTLINE: dict[str, Spec] = {
    "group_plan": Spec(
        "小组工作计划书|小组计划书|小组服务计划书|小组工作方案",
        """name 小组名称
        kind 小组性质|小组类型
        target 服务对象|组员对象
        size 小组人数
        count 小组节数
        period 活动时间
        where 活动地点
        worker 负责社工|带领社工
        helper 协助人员
        background 背景与需求分析|小组背景
        theory 理论架构|理论依据
        goals 小组目标|目的与目标
        recruiting 招募方式|招募及宣传
        outline 各节活动安排|小组程序
        obstacles 预计困难与应对措施
        evaluating 评估方法
        budget 经费预算
        sign_dated 撰写人|计划撰写人
        head 督导意见""",
    ),
    "group_session_plan": Spec(
        "单元计划书|小节计划书|小组单元（小节）计划书|单节活动计划",
        """name 小组名称
        session 节次
        theme 本节主题|主题
        date 活动日期|日期
        hours 活动时间|时间
        place 活动地点|地点
        worker 带领者|带领社工
        helper 协助者
        aim 本节目标
        programme 活动流程
        obstacles 注意事项
        sign 撰写人|计划撰写人""",
    ),
    "group_process": Spec(
        "小组过程记录|小组活动过程记录|小组工作过程记录",
        """name 小组名称
        session 节次
        date 活动日期|日期
        hours 活动时间|时间
        place 活动地点|地点
        worker 带领者|带领社工
        attendance 出席情况
        aim 本节目标
        course 活动过程
        dynamics 组员表现与互动
        events 特殊事件
        reached 目标达成情况
        reflection 社工反思
        follow 跟进事项
        sign 记录人
        head 督导意见""",
    ),
    "group_summary": Spec(
        "小组评估总结报告|小组总结报告|小组工作总结报告|小组结束报告",
        """name 小组名称
        kind 小组性质|小组类型
        period 小组周期
        count 节数
        size 组员人数
        rate 平均出席率
        worker 带领社工|负责社工
        outcomes 目标达成情况
        present 组员出席情况
        scores 组员改变情况
        dynamics 小组过程与动力
        evaluating 评估方法说明
        reflection 工作者的表现与反思
        obstacles 困难与建议
        sign_dated 报告人|撰写人
        head 督导意见""",
    ),
    "community_plan": Spec(
        "社区工作计划书|社区活动计划书|社区活动方案|社区活动策划案",
        """name 活动名称
        kind 活动性质|活动类型
        target 活动对象
        people 预计人数
        when 活动时间
        venue 活动地点
        worker 负责社工|活动负责人
        helper 协助人员
        background 活动背景与理念|活动背景
        goals 目标与评估指标|活动目标
        theory 理论依据
        steps 活动流程
        publicity 宣传与招募
        budget 物资与经费预算
        risks 风险预案
        sign_dated 撰写人|方案撰写人
        head 督导意见""",
    ),
    "community_summary": Spec(
        "社区工作评估总结报告|社区活动总结报告|社区活动评估报告|活动总结报告",
        """name 活动名称
        when 活动时间
        venue 活动地点
        visits 参与人次
        worker 负责社工|活动负责人
        course 活动开展情况
        outcomes 目标达成情况
        answers 参与者满意度
        money 经费使用情况
        problems 存在的问题
        lessons 经验与改进
        sign_dated 报告人|撰写人
        head 督导意见
        agency_seals 机构（盖章）""",
    ),
}
