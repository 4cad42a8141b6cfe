"""What a city association's project asks for on the papers of groups and activities."""

from sample_docs.generator.audition.case_specs import Spec

LEADER = "小组带领社工|工作员|主责社工|小组负责人"
OWN = "项目社工|活动统筹|主责社工"

FERRY_GROUP: dict[str, Spec] = {
    "group_plan": Spec(
        "小组工作计划|小组活动策划书|小组服务方案|小组设计方案|小组计划书",
        f"""= 基本信息
        name 小组名称
        kind 小组类型
        worker {LEADER}
        size 拟招募人数
        count 小组节数
        date 策划日期|拟定日期
        target 服务对象
        period 小组周期
        where 开展地点
        = 设计思路
        background 需求分析
        theory 理论支撑
        goals 目的与目标
        = 小组各节内容
        outline 内容
        = 实施与保障
        recruiting 招募与宣传
        obstacles 困难预估与应对
        evaluating 效果评估
        = 经费预算
        budget 预算
        =
        sign 策划人
        head 督导意见""",
        "小组编号|编号",
    ),
    "group_session_plan": Spec(
        "小组分节计划|单元（小节）计划书|小组单元活动计划表|每节小组活动计划",
        f"""= 本节信息
        name 小组名称
        session 节次|单元节次
        theme 主题
        date 日期|活动日期
        hours 时间
        place 地点
        worker {LEADER}
        target 参加者
        = 本节目标
        aim 目标
        = 活动程序
        programme 程序
        = 风险预估
        obstacles 预估
        =
        sign 计划人
        head 督导意见""",
    ),
    "group_process": Spec(
        "小组过程记录|小组单元记录|小组活动记录表|小组工作过程记录表",
        f"""= 本节信息
        name 小组名称
        session 节次|单元节次
        theme 主题
        date 日期|活动日期
        hours 时间
        place 地点
        worker {LEADER}
        attendance 出席
        = 活动经过
        course 经过
        = 观察
        dynamics 小组动力与组员表现
        events 关键事件
        = 检视
        reached 目标达成情况
        reflection 专业反思
        follow 下一步跟进
        =
        sign 记录人
        head 督导意见""",
    ),
    "group_summary": Spec(
        "小组总结评估报告|小组评估总结报告|小组成效评估报告|小组工作总结",
        f"""= 基本信息
        name 小组名称
        kind 小组类型
        worker {LEADER}
        size 组员人数
        count 小组节数
        rate 出席率
        date 报告日期|完成日期
        period 小组周期
        where 开展地点
        = 组员出席
        present 出席
        = 成效评估
        outcomes 目标达成
        scores 问卷结果
        dynamics 组员改变
        = 过程评估
        course 小组过程
        reflection 工作员自评
        obstacles 不足与建议
        =
        sign 报告人
        head 督导意见
        agency_seals （机构盖章）""",
        "小组编号|编号",
    ),
}

FERRY_ACTIVITY: dict[str, Spec] = {
    "community_process": Spec(
        "社区活动记录表|社区工作过程记录|社区活动过程记录|活动情况记录表",
        f"""= 活动信息
        name 活动名称
        worker {OWN}
        date 活动日期|开展日期
        hours 活动时段
        people 到场人数
        helpers 志愿者
        venue 地点
        = 活动经过
        course 经过
        = 现场照片
        photos 照片
        = 反馈与改进
        words 参与者反馈
        problems 现场问题
        lessons 改进想法
        =
        sign 记录人
        head 督导意见""",
    ),
}
