"""What forms under a control block ask for on papers of groups and activities."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "小组编号|编号|档案编号"
ACTIVITY = "活动编号|编号|档案编号"

CONTROLLED: dict[str, Spec] = {
    "group_plan": Spec(
        "小组工作计划书|小组活动计划书|小组服务计划书",
        """name 小组名称
        kind 小组类型|小组性质
        worker 负责社工|主责社工
        size 组员人数
        count 小组节数
        target 招募对象|服务对象
        date 制定日期|填写日期
        where 活动地点
        period 起止时间
        background 需求分析|背景及需求
        theory 理论依据|理论支持
        goals 小组目标|目的及目标
        recruiting 招募方法
        outline 节次安排
        obstacles 困难预计及应对
        evaluating 评估方法
        budget 经费预算
        sign 计划人
        head 督导意见""",
        NUMBER,
    ),
    "group_session_plan": Spec(
        "单元（小节）计划书|小组单节计划表|小组单元计划书",
        """name 小组名称
        session 节次
        theme 单节主题|本节主题
        date 活动日期|日期
        hours 活动时间
        worker 主带社工|带领者
        helper 协助社工|协助者
        place 活动地点
        target 参加对象
        aim 本节目标|单节目标
        programme 活动程序
        obstacles 注意事项|预计困难
        sign 社工签名""",
        NUMBER,
    ),
    "group_process": Spec(
        "小组过程记录表|小组活动过程记录表|小组工作过程记录",
        """name 小组名称
        session 节次
        date 活动日期|日期
        theme 本节主题
        hours 活动时间
        worker 主带社工|带领者
        place 活动地点
        attendance 出席人数
        rate 出席率
        course 小组过程|活动过程记录
        dynamics 小组动力及组员表现
        events 特殊事件
        reached 目标达成
        reflection 社工反思|专业反思
        follow 跟进事项
        sign 记录人
        head 督导意见""",
        NUMBER,
    ),
    "group_summary": Spec(
        "小组评估总结报告|小组工作评估报告|小组总结评估表",
        """name 小组名称
        worker 负责社工|主责社工
        date 填写日期|总结日期
        kind 小组类型|小组性质
        count 小组节数
        size 组员人数
        rate 平均出席率
        period 服务周期
        present 组员出席情况
        outcomes 目标达成情况
        scores 成效测量
        dynamics 组员变化
        reflection 社工自我评估
        obstacles 不足与建议
        sign 填表人
        head 督导意见
        agency_seals 机构审核""",
        NUMBER,
    ),
    "community_plan": Spec(
        "社区工作计划书|社区活动计划书|社区服务活动方案",
        """name 活动名称
        kind 活动类别|活动性质
        worker 负责社工|主责社工
        target 服务对象
        people 预计参加人数
        when 活动时间
        venue 活动地点
        date 制定日期|填写日期
        supervisor 督导
        background 活动背景|背景及需求
        theory 理论依据
        goals 活动目标
        steps 活动安排
        publicity 宣传与招募
        budget 经费预算
        risks 应急预案|风险预案
        measure 评估方法
        sign 计划人
        head 督导意见""",
        ACTIVITY,
    ),
    "community_process": Spec(
        "社区工作过程记录表|社区活动过程记录表|社区活动记录表",
        """name 活动名称
        date 活动日期|日期
        hours 活动时间
        worker 负责社工|主责社工
        people 参加人数
        venue 活动地点
        helper 协助社工
        helpers 志愿者
        course 活动过程记录|过程描述
        words 居民反馈
        photos 活动照片
        problems 问题与不足
        lessons 社工反思
        sign 记录人
        head 督导意见""",
        ACTIVITY,
    ),
    "community_summary": Spec(
        "社区工作评估总结报告|社区活动评估表|社区活动总结评估表",
        """name 活动名称
        worker 负责社工|主责社工
        date 填写日期|总结日期
        when 活动时间
        venue 活动地点
        visits 参与人次
        helpers 志愿者
        course 活动开展情况
        outcomes 目标达成情况
        answers 满意度调查
        money 经费决算
        problems 存在问题
        lessons 经验与改进
        sign 填表人
        head 督导意见
        agency_seals 机构审核""",
        ACTIVITY,
    ),
}
