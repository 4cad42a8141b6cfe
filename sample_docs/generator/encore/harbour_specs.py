"""What a town's social work station asks for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

WHO = "服务对象|案主|服务对象姓名"
OWN = "社工|责任社工|负责社工"
NUMBER = "个案编号|档案号|编号"
TOP = f"""client {WHO}
        sex 性别
        age 年龄
        worker {OWN}"""

HARBOUR: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案工作接案记录表|个案接案登记表|接案登记表|开案登记表",
        f"""plain_project 项目名称
        {TOP}
        date 接案日期|接案时间
        people 民族
        schooling 文化程度
        marriage 婚姻状况
        health 健康状况
        phone 联系电话
        identity 人员类别|身份类别
        home 家庭住址|居住地址
        contact 接案方式
        source 个案来源
        kin 家庭成员情况
        problems 求助问题|主要问题及需求
        background 个案背景资料
        tried 求助前曾作努力
        first_view 初步评估|接案社工初步判断
        decision 处理意见
        sign 接案社工签名
        head_opens 督导意见|机构负责人意见""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "个案工作预估表|个案预估表|问题预估表|服务对象需求预估表",
        f"""{TOP}
        date 预估日期|预估时间
        methods 资料收集方法
        tree 家庭结构图
        dims 分系统预估
        problems 问题成因分析
        strengths 优势和可用资源
        danger 风险程度
        needs 需求排序
        aims 预估结论
        sign 社工签名
        head_weighs 督导意见|机构负责人意见""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "个案工作计划表|个案服务计划表|服务计划书|个案工作服务计划",
        f"""{TOP}
        date 制定日期|计划制定时间
        span 计划期限
        aims 服务总目标
        aim_list 分目标
        theory 理论与模式
        steps 行动步骤
        difficulties 困难预计及应对
        measures 成效评估方法
        client_signs 服务对象签名
        sign 社工签名
        head_weighs 督导意见|机构负责人意见""",
        NUMBER,
    ),
    "casework_process": Spec(
        "个案工作过程记录表|个案过程记录|个案服务记录表|个案跟进记录表",
        f"""client {WHO}
        worker {OWN}
        session 服务次数|会谈次数
        date 服务时间|记录日期
        hours 起止时间
        mode 服务形式
        place 服务地点
        present 在场人员
        aims 本次服务目标
        seen 服务对象状况
        course 服务过程
        reflection 社工反思
        next 下一步计划
        sign 社工签名
        head_reads 督导意见|机构负责人意见""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "个案工作评估表|个案成效评估表|个案服务评估表|服务效果评估表",
        f"""{TOP}
        date 评估日期|评估时间
        visits 服务次数
        ways 评估方法
        aims_reached 目标完成情况
        scales 前后对比
        difference 服务对象变化
        client_words 服务对象自我评价
        content 服务对象满意度
        reflection 社工自评
        client_signs 服务对象签名
        sign 社工签名
        head_closes 督导评价|机构负责人意见""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "个案工作结案表|个案结案表|个案结案记录表|个案结案审批表",
        f"""{TOP}
        opened 接案日期
        date 结案日期|结案时间
        visits 服务次数
        hours_total 服务时数
        reason 结案原因
        summary 服务过程概述
        difference 服务成效
        risks 尚存问题
        follow_up 跟进计划|回访安排
        client_words 服务对象意见
        client_signs 服务对象签名
        sign 社工签名
        head_closes 督导意见
        agency_seals 机构意见""",
        NUMBER,
    ),
}
