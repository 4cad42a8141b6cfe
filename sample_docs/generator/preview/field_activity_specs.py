"""What the three houses' forms ask for on papers of community activities, and in which words."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "活动编号|编号"

ACTIVITIES: dict[str, dict[str, Spec]] = {
    "station": {
        "community_plan": Spec(
            "社区工作计划书|社区活动计划书|社区服务计划书",
            """name 活动名称|活动主题
            kind 活动性质
            worker 负责社工|策划人
            date 计划日期|填表日期
            supervisor 督导
            target 参与对象
            when 活动时间
            venue 活动地点
            background 活动背景
            theory 活动理念
            goals 活动目标
            indicator 评估指标
            publicity 宣传招募
            steps 流程及分工
            budget 预算物资
            risks 风险预案
            sign 社工签名
            head 督导意见
            agency_seals 机构意见（盖章）""",
            NUMBER,
        ),
        "community_process": Spec(
            "社区工作过程记录表|社区活动过程记录表|社区活动记录表",
            """name 活动名称|活动主题
            date 活动日期|日期
            hours 起止时间
            worker 负责社工|记录人
            venue 活动地点
            people 参与人数
            helpers 志愿者人数
            course 服务过程
            words 居民反馈
            problems 存在问题
            lessons 社工反思
            photos 活动照片
            sign 社工签名
            head 督导意见""",
            NUMBER,
        ),
        "community_summary": Spec(
            "社区工作评估总结报告|社区活动总结评估表|社区活动评估总结报告",
            """name 活动名称|活动主题
            when 活动时间
            venue 活动地点
            worker 负责社工|填表人
            visits 参与人次
            date 总结日期|填表日期
            course 活动概况
            outcomes 目标达成情况
            answers 满意度
            money 经费决算
            problems 不足之处
            lessons 经验与改进
            sign 社工签名
            head 督导意见""",
            NUMBER,
        ),
    },
    "ward": {
        "community_plan": Spec(
            "社区活动策划案|社区服务活动方案|社区工作计划",
            """name 活动主题
            worker 策划社工|执行社工
            date 策划日期|拟定日期
            kind 活动类型
            target 服务人群
            when 举办时间
            venue 举办地点
            background 活动缘由
            goals 预期目标
            theory 理论依据
            steps 活动安排
            publicity 宣传与招募
            risks 安全与应急
            budget 经费预算
            sign 策划人
            head 督导意见""",
            NUMBER,
        ),
        "community_process": Spec(
            "社区活动开展情况记录|社区工作过程记录|社区活动纪实",
            """name 活动主题
            date 活动日期|举办日期
            worker 执行社工|记录社工
            people 到场人数
            hours 时段
            venue 举办地点
            course 活动经过
            photos 活动剪影
            words 居民心声
            problems 现场问题与处理
            lessons 总结与反思
            sign 记录人""",
        ),
        "community_summary": Spec(
            "社区活动成效评估报告|社区工作总结|社区活动总结",
            """name 活动主题
            worker 撰写社工|执行社工
            date 撰写日期|完成日期
            visits 服务人次
            when 举办时间
            venue 举办地点
            course 开展情况
            outcomes 成效分析
            answers 满意度调查结果
            money 经费使用
            problems 问题与不足
            lessons 下一步打算
            sign 撰写人
            head 督导意见
            agency_seals 机构（盖章）""",
            NUMBER,
        ),
    },
    "kit": {
        "community_plan": Spec(
            "社区活动申请表|活动计划书|社区活动计划表",
            """number 活动编码
            worker 申请社工|负责人
            date 申请日期
            kind 类别
            name 活动名称
            target 对象
            when 日期
            venue 场地
            background 社区需求
            goals 目标
            publicity 推广方式
            steps 工作进度
            risks 应变措施
            theory 工作模式
            budget 预算
            sign 社工签名
            head 主管审批""",
        ),
        "community_process": Spec(
            "活动记录表|社区活动实施记录表|社区服务记录表",
            """number 活动编码
            worker 当值社工|负责人
            date 活动日期
            hours 时间
            name 活动名称
            venue 场地
            people 参加人数
            helpers 义工人数
            course 过程记录
            words 参加者意见
            problems 困难
            photos 照片
            lessons 检讨
            sign 社工签名
            head 主管审阅""",
        ),
        "community_summary": Spec(
            "活动检讨报告|社区活动评估表|活动总结评估表",
            """number 活动编码
            worker 报告社工|负责人
            date 报告日期
            visits 受惠人次
            name 活动名称
            when 举行日期
            venue 场地
            course 推行情况
            outcomes 目标检讨
            answers 参加者评分
            money 财务结算
            problems 不足
            lessons 建议
            sign 社工签名
            head 主管审核""",
        ),
    },
}
