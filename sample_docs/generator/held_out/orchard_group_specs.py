"""What a district agency asks for on the papers of groups and community activities."""

from sample_docs.generator.audition.case_specs import Spec

LEADER = "主带社工|负责社工|小组社工|带领者"
OWN = "活动负责人|负责社工|主办社工"

ORCHARD_GROUP: dict[str, Spec] = {
    "group_plan": Spec(
        "小组工作计划书|小组计划书|小组活动计划书|小组服务计划书|小组工作方案",
        f"""name 小组名称
        number 小组编号|编号
        kind 小组性质|小组类型
        worker {LEADER}
        helper 协助社工
        date 撰写日期|制定日期|计划日期
        size 组员人数
        count 活动节数
        each 每节时长
        period 起止日期
        where 活动地点
        target 服务对象
        background 背景与需求
        theory 理念及理论
        goals 小组目标
        recruiting 招募方式
        outline 各节安排
        obstacles 困难与对策
        evaluating 评估方法
        budget 经费预算
        sign 撰写人
        head 督导意见""",
    ),
    "group_session_plan": Spec(
        "小组单元计划书|小组小节计划书|单元计划表|小组单节活动计划|小组节次计划表",
        f"""name 小组名称
        session 节次|单元
        theme 本节主题|单元主题
        date 活动日期|日期
        hours 活动时间
        place 活动地点
        worker {LEADER}
        helper 协助人员
        size 参加人数
        aim 本节目标|单元目标
        programme 活动流程|程序安排
        obstacles 注意事项
        sign 撰写人|社工签名
        head 督导意见""",
    ),
    "group_process": Spec(
        "小组过程记录表|小组活动过程记录|小组单元过程记录表|小组聚会记录表",
        f"""name 小组名称
        session 节次|单元
        theme 本节主题|单元主题
        date 活动日期|日期
        hours 起止时间
        place 活动地点
        worker {LEADER}
        helper 观察员
        attendance 出席情况
        aim 本节目标|单元目标
        course 活动过程
        dynamics 组员表现及互动
        events 特别事件
        reached 目标达成
        reflection 社工反思
        follow 跟进事项
        sign 记录人|社工签名
        head 督导意见""",
    ),
    "group_summary": Spec(
        "小组评估总结报告|小组工作总结报告|小组评估报告|小组结束报告表",
        f"""name 小组名称
        number 小组编号|编号
        kind 小组性质|小组类型
        worker {LEADER}
        date 总结日期|报告日期|填表日期
        size 组员人数
        count 活动节数
        rate 平均出席率
        period 起止日期
        where 活动地点
        present 出席统计
        outcomes 目标达成情况
        scores 前后测比较
        dynamics 组员的变化
        reflection 工作者表现
        obstacles 困难与建议
        sign 撰写人|社工签名
        head 督导意见
        agency_seals 机构意见""",
    ),
}

ORCHARD_ACTIVITY: dict[str, Spec] = {
    "community_plan": Spec(
        "社区工作计划书|社区活动计划书|社区活动申请表|社区服务计划表",
        f"""name 活动名称
        number 活动编号|编号
        kind 活动性质|活动类型
        worker {OWN}
        helper 协办人员
        date 填表日期|计划日期|申请日期
        target 活动对象
        people 预计人数
        when 活动时间
        venue 活动地点
        background 活动背景
        theory 理论依据
        goals 活动目标
        steps 活动流程
        publicity 宣传招募
        budget 经费预算
        risks 应急预案
        measure 评估方法
        sign 撰写人|填表人
        head 主管意见
        agency_seals 机构意见""",
    ),
    "community_process": Spec(
        "社区工作过程记录表|社区活动过程记录表|社区活动记录|活动开展记录表",
        f"""name 活动名称
        date 活动日期|日期
        hours 起止时间
        worker {OWN}
        people 参与人数
        helpers 志愿者
        venue 活动地点
        course 服务过程
        words 居民反馈
        photos 活动照片
        problems 存在问题
        lessons 社工反思
        sign 记录人|填表人
        head 主管意见""",
    ),
    "community_summary": Spec(
        "社区工作评估总结报告|社区活动评估总结表|社区活动总结报告|活动评估报告表",
        f"""name 活动名称
        number 活动编号|编号
        kind 活动性质|活动类型
        worker {OWN}
        date 总结日期|填表日期|报告日期
        visits 参与人次
        helpers 志愿者
        when 活动时间
        venue 活动地点
        course 开展情况
        outcomes 目标达成
        answers 满意度
        money 经费使用
        problems 问题与不足
        lessons 经验与建议
        sign 撰写人|填表人
        head 主管意见
        agency_seals 机构意见""",
    ),
}

CODES = {
    "group_plan": "小组01",
    "group_session_plan": "小组02",
    "group_process": "小组03",
    "group_summary": "小组04",
    "community_plan": "社区01",
    "community_process": "社区02",
    "community_summary": "社区03",
}
