"""What a city association's project asks for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

WHO = "服务对象（化名）|服务对象|案主|受助人"
OWN = "社会工作者|跟进社工|工作员|主责社工"
NUMBER = "档案编号|个案编号|案号|编号"
TOP = f"""client {WHO}
        worker {OWN}"""

FERRY: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案接案记录|初次面谈记录表|个案开案登记表|求助登记表|接案表",
        f"""= 服务对象基本信息
        {TOP}
        date 接案日期|初次面谈日期|登记日期
        sex 性别
        age 年龄
        people 民族
        trade 职业
        phone 联系方式
        home 现住址
        plain_project 所属项目
        = 家庭情况
        kin 家庭成员
        = 求助情况
        source 个案来源
        category 求助类别
        problems 服务对象自述的主要困难
        background 相关背景
        tried 已采取的措施
        = 接案意见
        danger 危机程度
        decision 是否接案
        first_view 社工意见
        =
        sign 接案社工
        head_opens 督导意见""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "个案预估报告|需求评估表|服务对象需求评估表|综合评估表|个案预估表",
        f"""= 基本信息
        {TOP}
        date 评估日期|预估日期
        methods 收集资料的方法
        = 家庭结构
        tree 家庭结构图
        = 多层面评估
        dims 评估内容
        = 分析
        problems 核心问题及成因
        strengths 优势与资源
        risks 风险与阻碍
        theory 理论视角
        = 需求与建议
        needs 服务需求（依次排列）
        advice 评估建议
        =
        client_signs 服务对象确认
        sign 评估人
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "个案服务计划书|个案介入方案|个案工作计划书|个案服务方案",
        f"""= 基本信息
        {TOP}
        date 拟定日期|计划制定日期
        span 计划期限
        = 问题与需求
        needs 服务对象的需求
        = 服务目标
        aims 总体目标
        aim_list 分目标
        = 介入安排
        theory 理论基础
        actions 介入策略
        steps 时间进度
        = 保障与评估
        difficulties 可能遇到的困难和应对办法
        measures 成效评估方式
        =
        client_signs 服务对象签名
        sign 拟定人
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_process": Spec(
        "个案面谈记录|个案服务过程记录表|个案跟进记录表|个案会谈记录",
        f"""= 会谈信息
        {TOP}
        session 会谈序次|面谈次数|第几次服务
        date 会谈日期|面谈日期|服务日期
        hours 会谈时间
        place 会谈地点
        mode 会谈方式
        = 本次会谈目标
        aims 目标
        = 会谈过程摘要
        dialogue 会谈过程
        = 观察与分析
        changes 服务对象的状态
        reflection 专业反思
        = 后续安排
        appointment 下次会谈
        =
        sign 记录人
        head_reads 督导批注""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "个案成效评估报告|个案服务评估表|服务成效评估表|个案评估报告",
        f"""= 基本信息
        {TOP}
        date 评估日期|评估时间
        visits 已服务次数
        ways 评估采用的方法
        = 目标达成情况
        aims_reached 目标达成
        = 前后对比
        scales 前后对比
        = 综合评价
        difference 服务对象的改变
        client_words 服务对象反馈
        content 服务满意度
        reflection 工作者反思
        =
        client_signs 服务对象签名
        sign 评估人
        head_closes 督导评语""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "个案结案报告|结案总结表|个案结案申请表|结案摘要|个案结案记录",
        f"""= 基本信息
        {TOP}
        opened 接案日期|开案日期
        date 结案日期|结案申请日期
        totals 累计服务
        = 结案原因
        reason 原因
        = 服务回顾
        log 服务记录一览
        summary 服务过程小结
        = 成效与后续
        difference 服务对象现况
        left_open 尚存问题
        follow_up 回访计划
        =
        client_signs 服务对象签名
        sign 结案社工
        head_closes 督导意见
        agency_seals （机构盖章）""",
        NUMBER,
    ),
}
