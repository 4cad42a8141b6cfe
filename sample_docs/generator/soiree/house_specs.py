"""What a town agency's plain tables ask for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

WHO = "服务对象姓名|服务对象|案主姓名"
OWN = "负责社工|社工姓名|跟进社工"
NUMBER = "个案编号|档案编号|案号"
HEAD = f"""number {NUMBER}
        client {WHO}
        worker {OWN}"""

HOUSE: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案接案表|接案记录表|个案建档登记表|个案开案表",
        f"""number {NUMBER}
        date 接案日期|开案日期|建档日期
        worker 接案社工
        client {WHO}
        sex 性别
        age 年龄
        people 民族
        schooling 文化程度
        marriage 婚姻状况
        health 健康状况
        trade 职业
        phone 联系电话
        home 家庭住址
        identity 身份类别|人群类别
        source 个案来源
        kin 家庭成员
        problems 求助问题|求助原因|主要问题
        tried 曾作努力|曾寻求的帮助
        first_view 初步评估|社工初步判断
        decision 处理意见|是否接案
        sign 社工签名
        head_opens 督导意见|主管意见""",
    ),
    "casework_assessment": Spec(
        "预估表|个案预估表|需求预估表|需求评估表",
        f"""{HEAD}
        date 预估日期|评估日期
        sex 性别
        age 年龄
        methods 资料来源|资料收集方法
        tree 家庭结构图
        ecomap 社会生态图|生态系统图
        dims 分层面评估
        problems 问题界定与成因|问题分析
        needs 需求（按优先次序）|主要需求
        strengths 优势与资源
        risks 阻碍与风险
        aims 评估结论与建议
        sign 社工签名
        head_weighs 督导意见|主管意见""",
    ),
    "casework_plan": Spec(
        "工作计划表|个案工作计划表|个案服务计划表|服务计划表",
        f"""{HEAD}
        date 计划日期|制定日期|填写日期
        span 服务期限|计划服务期
        aims 总目标
        aim_list 具体目标
        theory 介入理论/模式|理论依据
        steps 行动计划|介入策略与步骤
        difficulties 预期困难与应对
        measures 评估方法
        client_signs 服务对象签名
        sign 社工签名
        head_weighs 督导意见|主管意见""",
    ),
    "casework_process": Spec(
        "过程记录表|个案过程记录表|个案服务过程记录表|会谈记录表",
        f"""{HEAD}
        session 服务次数|次数|第几次
        date 服务日期|日期|会谈日期
        hours 起止时间
        place 服务地点|地点
        mode 服务方式|方式
        present 参与人|参与人员
        aims 本次目标|本次服务目标
        course 过程记录|服务过程及内容
        changes 服务对象反应|服务对象变化
        reflection 社工分析与反思|专业反思
        next 下次计划|跟进计划
        sign 社工签名
        head_reads 督导意见|主管意见""",
    ),
    "casework_evaluation": Spec(
        "评估表|个案评估表|成效评估表|个案服务评估表",
        f"""{HEAD}
        date 评估日期
        visits 服务次数
        ways 评估方法
        aims_reached 目标达成情况
        scales 前后测对比
        difference 服务对象的改变
        client_words 服务对象自评
        content 服务满意度
        reflection 社工自评|专业反思
        client_signs 服务对象签名
        sign 社工签名
        head_closes 督导评语|督导意见""",
    ),
    "casework_closure": Spec(
        "结案表|个案结案表|结案登记表|结案申请表",
        f"""{HEAD}
        opened 开案日期|接案日期
        date 结案日期
        visits 服务次数
        hours_total 服务时长
        reason 结案原因
        summary 服务过程摘要|服务过程概述
        difference 服务成效及现状|服务成效
        risks 未解决的问题
        follow_up 跟进及回访安排|回访计划
        client_words 服务对象意见
        client_signs 服务对象签名
        sign 社工签名
        head_closes 督导意见|主管意见
        agency_seals 机构意见""",
    ),
}
