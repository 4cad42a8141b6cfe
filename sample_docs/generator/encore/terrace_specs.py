"""What an association's service centre asks for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

WHO = "案主称谓|服务对象化名|案主"
OWN = "主责社工|跟进社工|负责工作员"
NUMBER = "个案号|档案编号|个案档案编号"
TOP = f"""= 个案资料
        number {NUMBER}
        client {WHO}
        worker {OWN}"""

TERRACE: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案接案记录|初次面谈记录表|个案开启表|个案服务申请表",
        f"""{TOP}
        date 开案日期|初次面谈日期
        sex 性别
        age 年龄
        schooling 教育程度
        trade 职业状况
        marriage 婚姻
        identity 类别
        contact 接触方式
        source 转入途径
        = 家庭成员
        kin 家庭成员
        = 求助原因
        problems 求助原因
        = 曾尝试的解决方法
        tried 曾尝试的解决方法
        = 初步观察与判断
        seen 初步观察与判断
        = 危机程度
        danger 危机程度
        = 是否接案
        decision 是否接案
        = 签署
        sign 接案社工
        head_opens 督导签署""",
    ),
    "casework_assessment": Spec(
        "个案需求评估|个案预估报告|综合评估表|社会心理评估表",
        f"""{TOP}
        date 评估日期|预估日期
        methods 资料来源
        = 家庭结构与社会支持网络
        tree 家庭结构与社会支持网络
        = 现况描述
        background 现况描述
        = 问题评估
        problems 问题评估
        = 案主的需要
        needs 案主的需要
        = 内在与外在资源
        strengths 内在与外在资源
        = 限制与风险
        risks 限制与风险
        = 理论视角
        theory 理论视角
        = 结论
        first_view 结论
        = 签署
        client_signs 案主确认
        sign 评估社工
        head_weighs 督导签署""",
    ),
    "casework_plan": Spec(
        "个案服务计划|介入计划书|个案介入方案|个案工作计划",
        f"""{TOP}
        date 订立日期|计划日期
        span 介入时限
        = 介入目的
        aims 介入目的
        = 介入目标
        aim_list 介入目标
        = 介入策略
        theory 介入策略
        = 行动安排
        steps 行动安排
        = 预计限制与对策
        difficulties 预计限制与对策
        = 成效指标与评估
        measures 成效指标与评估
        = 签署
        client_signs 案主签署
        sign 社工签署
        head_weighs 督导签署""",
    ),
    "casework_process": Spec(
        "个案面谈记录|个案服务过程记录|个案介入记录|个案会谈记录",
        f"""{TOP}
        session 面谈节次|会谈节次
        date 面谈日期|会谈日期
        hours 面谈时段
        place 面谈地点
        mode 介入形式
        = 本节目标
        aims 本节目标
        = 面谈摘要
        course 面谈摘要
        = 案主的反应
        changes 案主的反应
        = 所用技巧
        skills 所用技巧
        = 工作员分析与反思
        reflection 工作员分析与反思
        = 下节安排
        next 下节安排
        = 签署
        sign 社工签署
        head_reads 督导签署""",
    ),
    "casework_evaluation": Spec(
        "个案服务成效评估|个案评估报告|目标达成评估表|个案服务评估",
        f"""{TOP}
        date 评估日期
        total 服务节数
        ways 评估方式
        = 目标达成状况
        aims_reached 目标达成状况
        = 服务前后比较
        scales 服务前后比较
        = 案主的转变
        difference 案主的转变
        = 案主的意见
        client_words 案主的意见
        = 满意情况
        content 满意情况
        = 工作员自评
        reflection 工作员自评
        = 签署
        client_signs 案主签署
        sign 社工签署
        head_closes 督导签署""",
    ),
    "casework_closure": Spec(
        "个案结案报告|结案总结|个案结案摘要|个案结束报告",
        f"""{TOP}
        opened 开案日期
        date 结案日期
        total 服务总量
        = 结案原因
        reason 结案原因
        = 面谈一览
        log 面谈一览
        = 介入过程总结
        summary 介入过程总结
        = 案主现况
        difference 案主现况
        = 结案后跟进
        follow_up 结案后跟进
        = 签署
        client_signs 案主签署
        sign 社工签署
        head_closes 督导签署
        agency_seals 中心盖章""",
    ),
}
