"""What each family of forms asks for on papers of groups, and in which words."""

from sample_docs.generator.audition.case_specs import Spec

GROUP_HINTS = {
    "为什么开办这个小组": "（问题与需求，附调查数据更佳）",
    "活动经过": "（按程序记录组员的言行，不作评判）",
    "组员之间的互动": "（沟通、角色、凝聚力）",
    "想要达到的目标": "（可观察、可测量）",
    "目标完成情况": "（对照计划书逐项说明）",
}

GROUP: dict[str, dict[str, Spec]] = {
    "worksheet": {
        "group_plan": Spec(
            "小组服务计划书|小组工作计划表|小组活动策划书",
            """name 小组名称|小组全称
            kind 类别
            worker 负责社工|带组社工
            date 填表日期|计划日期
            target 面向人群
            size 名额
            count 节数
            period 起止日期
            background 为什么开办这个小组
            theory 运用的理论
            goals 想要达到的目标
            recruiting 怎样招募组员
            outline 各单元安排
            obstacles 可能的困难和对策
            evaluating 评估办法
            sign 负责社工签字|带组社工签字
            head 督导审批|站长意见""",
            "小组编号|编号",
        ),
        "group_session_plan": Spec(
            "小组单元计划书|小组分节计划表|单元（小节）计划表",
            """name 小组名称|小组全称
            session 节次|单元
            theme 单元主题
            date 活动日期|计划活动日期
            hours 时段
            place 场地
            worker 负责社工|带组社工
            aim 本单元要做到
            programme 活动程序
            obstacles 需要留意的地方
            sign 负责社工签字|带组社工签字""",
            "小组编号|编号",
        ),
        "group_process": Spec(
            "小组活动过程记录表|小组单元记录表|小组聚会记录表",
            """name 小组名称|小组全称
            session 节次|单元
            date 活动日期|聚会日期
            theme 单元主题
            hours 时段
            place 场地
            worker 负责社工|带组社工
            attendance 组员到场
            course 活动经过
            dynamics 组员之间的互动
            events 值得注意的事
            reached 目标是否达到
            reflection 带组体会
            follow 接下来要做的
            sign 负责社工签字|带组社工签字
            head 督导批注|站长阅示""",
            "小组编号|编号",
        ),
        "group_summary": Spec(
            "小组评估总结表|小组工作总结报告|小组服务成效评估报告",
            """name 小组名称|小组全称
            kind 类别
            worker 负责社工|带组社工
            size 组员人数
            count 节数
            period 起止日期
            date 总结日期|填表日期
            present 组员出席统计
            outcomes 目标完成情况
            scores 前后测结果
            dynamics 组员之间的互动
            reflection 带组社工的反思
            obstacles 不足和改进
            sign 负责社工签字|带组社工签字
            head 督导审批|站长意见""",
            "小组编号|编号",
        ),
    },
    "sidebar": {
        "group_plan": Spec(
            "小组策划书|小组工作方案",
            """name 小组
            kind 小组性质
            target 招募对象
            size 招募人数
            count 总次数
            period 服务周期
            worker 主持社工|组长
            helper 协助
            date 撰写日期
            background 服务缘起
            theory 理论框架
            goals 小组目标
            outline 活动框架
            recruiting 招募方法
            obstacles 应变计划
            evaluating 评估设计
            sign 撰写人
            head 督导""",
        ),
        "group_session_plan": Spec(
            "单次活动计划|小组单元计划",
            """name 小组
            session 次数
            theme 活动主题
            date 日期
            hours 时间
            place 地点
            worker 主持社工|组长
            helper 协助
            aim 本次目标
            programme 流程安排
            obstacles 应变准备
            sign 设计人""",
        ),
        "group_process": Spec(
            "小组过程记录|小组活动记录",
            """name 小组
            session 次数
            theme 活动主题
            date 日期
            hours 时间
            place 地点
            worker 主持社工|组长
            helper 协助
            attendance 出席
            aim 本次目标
            course 过程
            dynamics 小组动力
            reached 目标达成
            reflection 工作者反思
            follow 跟进
            sign 记录人
            head 督导""",
        ),
        "group_summary": Spec(
            "小组结束评估报告|小组总结评估报告",
            """name 小组
            kind 小组性质
            target 组员来源
            size 组员人数
            count 总次数
            period 服务周期
            worker 主持社工|组长
            date 报告日期
            present 出席情况
            outcomes 目标达成评估
            course 过程评估
            scores 前后测对照
            reflection 工作者自评
            obstacles 建议
            sign 报告人""",
        ),
    },
}
