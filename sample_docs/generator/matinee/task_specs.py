"""What typed records ask for on papers of groups and activities, and in which words."""

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.matinee.hall_specs import ACTIVITY, NUMBER

TYPED: dict[str, Spec] = {
    "group_plan": Spec(
        "小组计划书|小组活动方案|小组活动策划书",
        """name 小组名称
        worker 策划社工|带领社工
        helper 协作社工
        target 面向人群
        size 人数
        kind 小组性质
        count 节数
        period 时间
        where 地点
        background 为什么开展本小组|小组背景
        goals 总目标与分目标|小组目标
        theory 小组理念
        outline 各节内容一览
        recruiting 组员招募
        budget 预算
        obstacles 预计困难与解决办法
        evaluating 如何评估|评估设计
        sign_dated 撰写人|策划社工（签名）
        head 督导意见""",
        NUMBER,
    ),
    "group_session_plan": Spec(
        "小组小节计划书|小节活动计划|小组单节活动方案",
        """name 小组名称
        theme 小节主题
        date 日期
        hours 时间
        place 地点
        worker 带领社工|社工
        helper 协作社工
        aim 小节目标
        programme 流程安排
        obstacles 温馨提示|注意事项
        sign 撰写人|社工（签名）""",
    ),
    "group_process": Spec(
        "小组活动过程记录|小组过程记录|小组小节记录",
        """name 小组名称
        theme 小节主题
        date 日期
        hours 时间
        place 地点
        worker 带领社工|社工
        attendance 出席情况
        aim 小节目标
        course 过程记录
        reached 目标是否达成
        dynamics 组员互动
        events 关键事件
        reflection 社工的反思
        follow 下一步跟进
        sign 记录人|社工（签名）
        head 督导建议""",
    ),
    "group_summary": Spec(
        "小组总结报告|小组工作总结报告|小组成效评估报告",
        """name 小组名称
        worker 带领社工|报告人
        kind 小组性质
        period 时间
        count 节数
        size 人数
        outcomes 成效与目标达成
        present 出席统计
        scores 组员自评结果
        dynamics 小组过程回顾
        reflection 社工的反思
        obstacles 存在不足及建议
        sign_dated 撰写人|社工（签名）
        head 督导意见""",
        NUMBER,
    ),
    "community_plan": Spec(
        "社区活动策划书|社区活动方案|社区服务活动计划书",
        """name 活动主题|活动名称
        worker 策划社工|活动负责人
        target 面向人群
        people 规模
        kind 活动类型
        when 时间
        venue 地点
        background 活动背景
        goals 活动目标
        steps 活动流程与分工
        publicity 宣传动员
        budget 物资与预算
        risks 安全预案
        measure 如何评估|评估设计
        sign_dated 撰写人|策划社工（签名）
        head 督导意见""",
        ACTIVITY,
    ),
    "community_process": Spec(
        "社区活动过程记录|社区活动记录|社区服务过程记录",
        """name 活动主题|活动名称
        date 日期
        hours 时间
        venue 地点
        worker 记录社工|活动负责人
        people 参与人次
        helpers 志愿者
        course 活动经过
        words 居民怎么说|居民反馈
        problems 需要改进的地方
        lessons 社工的反思
        photos 现场照片
        sign 记录人|社工（签名）""",
    ),
    "community_summary": Spec(
        "社区活动总结报告|社区活动成效评估报告|社区服务活动总结",
        """name 活动主题|活动名称
        worker 报告人|活动负责人
        when 时间
        venue 地点
        visits 参与人次
        outcomes 目标达成与成效
        course 活动回顾
        answers 居民满意情况
        money 经费使用
        problems 存在不足
        lessons 经验与建议
        sign_dated 撰写人|社工（签名）
        head 督导意见""",
        ACTIVITY,
    ),
}
