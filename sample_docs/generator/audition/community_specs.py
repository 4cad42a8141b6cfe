"""What each family of forms asks for on papers of community activities, and in which words."""

from sample_docs.generator.audition.case_specs import Spec

ACTIVITY: dict[str, dict[str, Spec]] = {
    "handbook": {
        "community_plan": Spec(
            "社区活动计划|社区服务活动方案|社区工作计划书",
            """name 活动主题|活动题目
            number 活动序号
            kind 活动类型
            worker 策划社工|主责社工
            date 策划日期|订立日期
            target 服务人群
            when 拟办时间
            venue 拟办地点
            background 需求与缘由
            goals 预期目标
            theory 理论支持
            steps 实施步骤与分工
            budget 经费预算
            risks 安全预案
            sign 策划社工签名|主责社工签名
            head 督导意见""",
        ),
        "community_process": Spec(
            "社区活动实施记录|社区服务过程记录|社区活动记录",
            """name 活动主题|活动题目
            date 实施日期|活动当日
            hours 时段
            venue 实施地点
            worker 现场社工|主责社工
            people 到场居民
            helpers 志愿者
            course 实施过程
            photos 现场照片
            words 居民声音
            problems 遇到的问题
            lessons 社工感想
            sign 现场社工签名|记录社工签名
            head 督导意见""",
        ),
        "community_summary": Spec(
            "社区活动总结|社区活动评估与总结|社区服务成效总结",
            """name 活动主题|活动题目
            when 实施时间
            venue 实施地点
            worker 总结社工|主责社工
            visits 受益人次
            date 总结日期|完成日期
            course 开展情况
            outcomes 目标达成与成效
            answers 满意度统计
            problems 不足之处
            lessons 经验与改进
            sign 总结社工签名|主责社工签名
            head 督导意见""",
        ),
    },
    "sidebar": {
        "community_plan": Spec(
            "社区活动策划书|社区工作方案",
            """name 活动
            kind 性质
            target 面向人群
            when 计划举办日
            venue 计划地点
            worker 负责人|执行社工
            helper 协助
            date 提交日期
            background 策划缘由
            theory 理论依据
            goals 活动目标
            steps 流程与分工
            risks 应急安排
            sign 撰写人
            head 督导""",
        ),
        "community_process": Spec(
            "社区活动过程记录|社区活动纪实",
            """name 活动
            kind 性质
            date 举办日期
            hours 时间
            venue 地点
            people 参与人数
            helpers 志愿者
            worker 负责人|执行社工
            course 过程
            photos 活动掠影
            words 居民反馈
            problems 问题与处理
            lessons 反思
            sign 记录人
            head 督导""",
        ),
        "community_summary": Spec(
            "社区活动评估总结报告|社区工作成效评估报告",
            """name 活动
            kind 性质
            when 举办日期
            venue 举办地点
            visits 参与情况
            worker 负责人|执行社工
            date 报告日期
            background 背景回顾
            course 活动实录
            photos 活动掠影
            outcomes 成效评估
            problems 问题分析
            lessons 改进建议
            sign 撰写人
            agency_seals 机构（盖章）""",
        ),
    },
}
