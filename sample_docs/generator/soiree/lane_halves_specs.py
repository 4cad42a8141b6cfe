"""What framed tables ask for on papers of groups and community activities."""

from sample_docs.generator.audition.case_specs import Spec

HALVES: dict[str, Spec] = {
    "group_plan": Spec(
        "小组工作计划书|小组活动计划书|小组活动策划书|小组设计方案",
        """number 编号|小组编号
        date 填表日期|计划日期
        name 小组名称|小组名
        kind 类型|小组类型
        worker 主带社工|社工
        size 拟招人数|组员人数
        count 节数
        target 对象
        where 地点
        period 起止日期
        background 成立小组的原因|需求背景
        theory 理论支撑
        goals 目标
        recruiting 组员招募
        outline 节次安排表
        obstacles 困难及对策
        evaluating 评估设计
        sign 填表人签名
        head 主管意见|督导审核意见""",
    ),
    "group_session_plan": Spec(
        "小组单元计划表|小组节次计划表|单元（小节）计划表",
        """name 小组名称|小组名
        number 编号|小组编号
        session 单元
        theme 主题
        date 日期
        hours 时间
        place 地点
        worker 主带社工|社工
        helper 副带
        size 组员人数
        aim 单元目标
        programme 单元活动程序
        obstacles 可能的突发情况及处理
        sign 填表人签名""",
    ),
    "group_process": Spec(
        "小组过程记录表|小组活动记录表|小组单元记录表",
        """name 小组名称|小组名
        number 编号|小组编号
        session 单元
        date 日期
        theme 主题
        hours 时间
        place 地点
        worker 主带社工|社工
        attendance 出席情况
        course 过程描述
        events 特殊事件
        reached 目标达成情况
        dynamics 小组动力
        reflection 社工反思
        follow 跟进事项
        sign 记录人签名
        head 主管意见|督导审核意见""",
    ),
    "group_summary": Spec(
        "小组评估总结表|小组成效评估报告|小组检讨报告|小组评估报告",
        """number 编号|小组编号
        date 填表日期|评估日期
        name 小组名称|小组名
        worker 主带社工|社工
        kind 类型|小组类型
        count 节数
        size 组员人数
        period 起止日期
        present 出席统计
        outcomes 目标达成
        scores 前后测结果
        dynamics 组员的变化
        reflection 工作员的表现
        obstacles 问题与建议
        sign 填表人签名
        head 主管意见|督导审核意见
        agency_seals 机构审核""",
    ),
    "community_plan": Spec(
        "社区服务计划书|社区活动计划表|社区活动申请表|社区活动策划书",
        """number 编号|活动编号
        date 填表日期|申请日期
        name 活动名称|活动主题
        kind 活动类别
        worker 主责社工|社工
        people 预计人数
        target 参与对象
        when 举办日期
        venue 举办地点
        background 活动缘起
        goals 预期目标
        steps 工作安排表
        publicity 宣传方式
        risks 应急措施
        budget 预算
        sign 填表人签名
        head 主管意见|督导审核意见""",
    ),
    "community_process": Spec(
        "社区活动过程记录表|社区工作过程记录表|活动开展情况记录表",
        """number 编号|活动编号
        name 活动名称|活动主题
        date 活动日期
        hours 起止时间
        venue 活动地点
        worker 主责社工|社工
        people 参与人数
        helpers 志愿者人数
        course 活动过程
        words 居民反应
        problems 不足之处
        lessons 反思与建议
        photos 活动照片
        sign 记录人签名
        head 主管意见|督导审核意见""",
    ),
    "community_summary": Spec(
        "社区活动评估总结表|社区工作评估总结报告|社区活动成效评估表|活动检讨表",
        """number 编号|活动编号
        name 活动名称|活动主题
        worker 主责社工|社工
        date 填表日期|评估日期
        when 举办日期
        venue 举办地点
        visits 服务人次
        helpers 志愿者人数
        course 活动概述
        outcomes 成效
        answers 满意度
        money 经费决算
        problems 问题
        lessons 改进意见
        sign 填表人签名
        head 主管意见|督导审核意见
        agency_seals 机构审核""",
    ),
}
