"""What the three houses' forms ask for on papers of groups, and in which words."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "小组编号|编号"

GROUPS: dict[str, dict[str, Spec]] = {
    "station": {
        "group_plan": Spec(
            "小组工作计划书|小组计划书|小组活动计划书",
            """name 小组名称
            kind 小组性质|小组类型
            worker 负责社工|带领社工
            date 计划日期|填表日期
            supervisor 督导
            target 服务对象
            size 人数
            count 节数
            where 地点
            period 时间
            background 背景与需求
            theory 理念与理论
            goals 目的与目标
            recruiting 招募方式
            outline 各节安排
            obstacles 预计困难与应对
            evaluating 评估方法
            budget 经费预算
            sign 社工签名
            head 督导意见""",
            NUMBER,
        ),
        "group_session_plan": Spec(
            "小组单元计划书|单元（小节）计划书|小组小节计划书",
            """name 小组名称
            session 节次
            theme 主题|本节主题
            date 日期|活动日期
            hours 时间
            place 地点
            worker 带领者|带领社工
            helper 协助人员
            aim 单节目标
            programme 活动程序
            obstacles 注意事项
            sign 社工签名
            head 督导意见""",
            NUMBER,
        ),
        "group_process": Spec(
            "小组过程记录表|小组活动过程记录表|小组工作过程记录",
            """name 小组名称
            session 节次
            date 日期|活动日期
            worker 带领者|带领社工
            hours 时间
            place 地点
            theme 主题|本节主题
            attendance 出席情况
            course 程序与过程
            events 特殊事件
            reached 目标达成情况
            dynamics 小组动力
            reflection 社工反思
            follow 跟进事项
            sign 社工签名
            head 督导意见""",
            NUMBER,
        ),
        "group_summary": Spec(
            "小组评估总结报告|小组总结报告表|小组评估总结表",
            """name 小组名称
            kind 小组性质|小组类型
            worker 负责社工|带领社工
            size 人数
            count 节数
            date 总结日期|填表日期
            period 服务周期
            present 出席统计
            outcomes 目标达成情况
            scores 前后测结果
            dynamics 组员改变
            reflection 工作者表现
            obstacles 困难与建议
            sign 社工签名
            head 督导意见
            agency_seals 机构意见（盖章）""",
            NUMBER,
        ),
    },
    "ward": {
        "group_plan": Spec(
            "小组服务方案|小组设计方案|小组总计划书",
            """name 小组名称
            worker 策划社工|主带社工
            date 拟定日期|策划日期
            kind 小组类别
            size 组员规模
            count 节次
            target 面向对象
            period 举办周期
            where 活动场地
            background 小组缘起
            theory 理论支撑
            goals 小组目标
            recruiting 组员招募
            outline 小组活动规划
            budget 物资与预算
            obstacles 困难预估及对策
            evaluating 成效评估
            sign 策划人
            head 督导意见""",
            NUMBER,
        ),
        "group_session_plan": Spec(
            "小组单元活动设计|小组分节计划|单节活动计划",
            """name 小组名称
            session 节次
            date 活动日期|举办日期
            worker 主带社工|带领社工
            hours 时段
            place 场地
            theme 活动主题
            aim 本节目的
            programme 活动流程
            obstacles 备用方案与提示
            sign 设计人""",
        ),
        "group_process": Spec(
            "小组单元记录|小组聚会记录|单元活动过程记录",
            """name 小组名称
            session 节次
            date 活动日期|举办日期
            worker 主带社工|带领社工
            hours 时段
            place 场地
            attendance 出席
            aim 本节目的
            course 活动过程
            dynamics 组员互动与表现
            events 关键事件
            reflection 带领反思
            follow 跟进安排
            sign 记录人
            head 督导批阅""",
        ),
        "group_summary": Spec(
            "小组工作总结|小组成效评估报告|小组结束报告",
            """name 小组名称
            worker 撰写社工|主带社工
            date 撰写日期|完成日期
            count 节次
            size 组员规模
            period 举办周期
            present 组员出席
            outcomes 成效与目标达成
            scores 测量结果
            dynamics 小组发展过程
            reflection 社工总结与反思
            obstacles 改进建议
            sign 撰写人
            head 督导意见""",
            NUMBER,
        ),
    },
    "kit": {
        "group_plan": Spec(
            "小组申请书|小组计划表|小组服务计划书",
            """code 小组代码|编号
            worker 申请社工|负责人
            date 申请日期|制表日期
            name 小组名称
            kind 属性
            size 招募人数
            count 活动节数
            target 参加者
            period 起止时间
            background 需求评估
            theory 理论架构
            recruiting 宣传招募
            goals 目标
            outline 节次计划
            obstacles 风险与预案
            evaluating 评估设计
            budget 预算
            sign 社工签名
            head 主管审核""",
        ),
        "group_session_plan": Spec(
            "节次计划表|单元计划表|小节活动流程表",
            """code 小组代码|编号
            session 节次
            date 活动日期
            worker 主持社工|负责人
            name 小组名称
            theme 主题
            hours 时间
            place 地点
            aim 本节目标
            programme 流程
            obstacles 留意事项
            sign 社工签名""",
        ),
        "group_process": Spec(
            "小组记录表|小组观察记录表|小组活动记录表",
            """code 小组代码|编号
            session 节次
            date 活动日期
            worker 记录社工|负责人
            name 小组名称
            hours 时间
            place 地点
            attendance 应到与实到
            course 过程描述
            dynamics 组员表现
            reached 目标检视
            events 特别事件
            follow 跟进
            reflection 反思
            sign 社工签名
            head 主管审阅""",
        ),
        "group_summary": Spec(
            "小组检讨报告|小组评估报告|小组结案报告",
            """code 小组代码|编号
            worker 报告社工|负责人
            date 报告日期|制表日期
            name 小组名称
            size 参加人数
            count 活动节数
            period 起止时间
            present 出席记录
            outcomes 目标达成检讨
            scores 前测与后测
            dynamics 组员变化
            reflection 工作员检讨
            obstacles 建议
            sign 社工签名
            head 主管审核""",
        ),
    },
}
