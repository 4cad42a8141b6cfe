"""What handbooks ask for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

HANDBOOK: dict[str, Spec] = {
    "casework_intake": Spec(
        "初次会谈记录|接案记录|开案记录",
        """number 个案号|案例编号
        date 会谈日期|建案日期
        client 化名|服务对象化名
        worker 个案社工|跟案社工
        sex 性别
        age 年龄
        schooling 文化程度
        identity 身份类别
        source 转入方式
        problems 求助诉求|困扰与诉求
        background 个人与家庭概况
        kin 主要家庭成员
        first_view 接案分析
        decision 接案结论
        sign 个案社工签名
        head_opens 督导意见""",
    ),
    "casework_assessment": Spec(
        "预估记录|需求与资源评估|个案预估分析",
        """number 个案号|案例编号
        client 化名|服务对象化名
        worker 个案社工|跟案社工
        date 预估完成日|预估日期
        problems 问题描述与分析
        background 系统分析（家庭、学校、社区）
        ecomap 生态图
        strengths 保护因素
        needs 需求清单
        theory 理论视角
        aims 干预方向
        sign 个案社工签名
        head_weighs 督导意见""",
    ),
    "casework_agreement": Spec(
        "服务约定|工作契约|个案服务合约",
        """number 个案号|案例编号
        client 服务对象（下称甲方）
        worker 社会工作者（下称乙方）
        span 约定期限
        aim_list 一、共同目标
        actions 二、服务内容
        duties 三、甲方责任
        worker_duties 四、乙方责任
        secrecy 五、保密约定
        ending 六、终止与转介
        copies 七、其他
        client_signs 甲方签名
        sign_dated 乙方签名""",
    ),
    "casework_plan": Spec(
        "服务计划|目标与行动计划|个案辅导计划",
        """number 个案号|案例编号
        date 订立日期|计划订立日
        client 化名|服务对象化名
        worker 个案社工|跟案社工
        theory 理论视角
        aims 长远目标
        aim_list 近期目标
        steps 行动步骤
        difficulties 阻力与对策
        measures 检验办法
        client_signs 服务对象签名
        sign 个案社工签名
        head_weighs 督导意见""",
    ),
    "casework_process": Spec(
        "会谈记录|服务日志|个案介入记录",
        """number 个案号|案例编号
        session 会谈序次|次序
        date 会谈日期|服务日期
        hours 时段
        client 化名|服务对象化名
        place 地点
        mode 形式
        worker 个案社工|跟案社工
        aims 会谈目标
        talk 会谈过程
        reflection 专业分析
        next 后续安排
        sign 个案社工签名
        head_reads 督导意见""",
    ),
    "casework_evaluation": Spec(
        "成效评估|结果评估|服务成效评价",
        """number 个案号|案例编号
        client 化名|服务对象化名
        worker 个案社工|跟案社工
        date 评估日期|评价日期
        ways 评估工具
        aims_reached 目标达成对照
        changes 可见的改变
        client_words 服务对象的话
        content 满意度
        reflection 专业反思
        sign 个案社工签名
        head_closes 督导意见""",
    ),
    "casework_closure": Spec(
        "结案小结|结案摘要|结案记录",
        """number 个案号|案例编号
        client 化名|服务对象化名
        worker 个案社工|跟案社工
        opened 建案日期
        date 结案日期|结束日期
        visits 会谈次数
        reason 结案缘由
        summary 服务历程
        changes 结案时的状况
        follow_up 回访与支持
        client_signs 服务对象签名
        sign 个案社工签名
        head_closes 督导意见""",
    ),
}
