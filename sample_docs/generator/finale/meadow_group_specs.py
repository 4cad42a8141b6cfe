"""What a family service station asks for on the papers of groups and community activities."""

from sample_docs.generator.audition.case_specs import Spec

LEADER = "工作员|主持社工|小组带领者"
OWN = "活动主持|负责社工|统筹社工"

MEADOW_GROUP: dict[str, Spec] = {
    "group_plan": Spec(
        "小组计划书|小组策划书|小组服务计划书|小组设计方案",
        f"""name 小组名称|组名
        kind 小组性质
        count 节数
        worker {LEADER}
        size 组员人数
        date 撰写日期|提交日期
        period 举办日期
        where 举办地点
        target 组员来源与特征
        background 成立小组的缘由
        theory 理论架构
        goals 小组目标
        recruiting 组员招募与筛选
        outline 各节内容一览
        obstacles 预计困难与解决办法
        evaluating 评估方式
        budget 财政预算
        sign 撰写人
        head 督导批示""",
    ),
    "group_session_plan": Spec(
        "小组单元计划书|单元（小节）计划书|分节活动计划|小组活动单元设计",
        f"""name 小组名称|组名
        session 单元序号|节数
        theme 单元主题
        date 举行日期|日期
        hours 起止时间
        place 举行地点
        worker {LEADER}
        aim 单元目的
        programme 程序安排
        obstacles 可能出现的情况与应对
        sign 撰写人""",
    ),
    "group_process": Spec(
        "小组聚会记录|小组过程记录|小组单元过程记录|小组观察记录",
        f"""name 小组名称|组名
        session 单元序号|节数
        theme 单元主题
        date 聚会日期|日期
        hours 起止时间
        place 聚会地点
        worker {LEADER}
        attendance 出席人数
        aim 单元目的
        course 聚会过程
        dynamics 组员互动与小组气氛
        events 关键事件
        reached 目标达成程度
        reflection 工作员反思
        follow 下次聚会的跟进
        sign 记录人
        head 督导批示""",
    ),
    "group_summary": Spec(
        "小组总结报告|小组评估报告|小组结束报告|小组工作评估总结",
        f"""name 小组名称|组名
        kind 小组性质
        size 组员人数
        worker {LEADER}
        count 节数
        date 报告日期|完成日期
        period 举办日期
        present 出席情况
        outcomes 目标达成评估
        scores 组员意见
        dynamics 小组发展过程与动力
        reflection 工作员自我评估
        obstacles 问题与建议
        sign 报告人
        head 督导批示""",
    ),
}

MEADOW_ACTIVITY: dict[str, Spec] = {
    "community_plan": Spec(
        "社区工作计划书|活动策划书|社区活动方案|社区服务计划",
        f"""name 活动名称|活动主题
        kind 活动性质
        worker {OWN}
        date 策划日期|撰写日期
        target 参与对象
        when 拟办日期
        venue 拟办地点
        background 活动缘起
        theory 活动理念
        goals 预期成效
        steps 活动环节及分工
        publicity 宣传推广
        risks 意外情况应变
        measure 评估指标与方法
        budget 费用预算
        sign 策划人
        head 督导批示""",
    ),
    "community_process": Spec(
        "社区活动记录|社区工作过程记录|活动过程记录|社区活动现场记录",
        f"""name 活动名称|活动主题
        date 举办日期|活动日期
        hours 举办时段
        worker {OWN}
        people 到场居民
        helpers 到场志愿者
        venue 举办地点
        course 现场情况
        words 参加者的话
        photos 现场照片
        problems 遇到的问题
        lessons 社工感想
        sign 记录人
        head 督导批示""",
    ),
    "community_summary": Spec(
        "社区工作总结报告|活动总结|社区活动评估报告|活动检讨报告",
        f"""name 活动名称|活动主题
        worker {OWN}
        visits 服务总人次
        date 报告日期|撰写日期
        when 举办日期
        venue 举办地点
        course 活动概况
        outcomes 成效评估
        answers 参加者意见
        money 收支情况
        problems 不足之处
        lessons 心得与建议
        sign 报告人
        head 督导批示""",
    ),
}
