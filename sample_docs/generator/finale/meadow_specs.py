"""What a family service station asks for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

WHO = "服务对象（化名）|服务对象称呼|案主称谓|求助者"
OWN = "跟进社工|主责社工|责任社工"
NUMBER = "档案编号|档案号|个案档案号|编号"
TOP = f"""number {NUMBER}
        client {WHO}
        worker {OWN}"""

MEADOW: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案开启表|初次面谈记录|求助登记表|首次接触记录|个案接案记录",
        f"""= 一
        {TOP}
        date 初次面谈日期|开案日期|受理日期
        sex 性别
        age 年龄
        trade 职业
        people 民族
        contact 求助方式
        source 转介来源
        = 二
        problems 求助原因（服务对象自述）
        background 家庭及成长情况
        kin 主要家庭成员
        tried 曾尝试的解决办法
        first_view 社工的初步判断
        danger 风险评估
        decision 是否开案
        = 三
        sign 面谈社工
        head_opens 督导批示""",
    ),
    "casework_assessment": Spec(
        "需求评估报告|综合评估表|个案评估诊断记录|服务对象需求评估",
        f"""= 一
        {TOP}
        date 评估日期|预估日期
        methods 评估资料来源
        = 二
        problems 服务对象面临的问题
        background 问题的背景和成因
        ecomap 社会支持系统图
        strengths 个人及环境中的资源
        needs 需求界定
        risks 风险与限制
        theory 分析视角
        advice 综合评估意见
        = 三
        client_signs 服务对象确认
        sign 评估社工
        head_weighs 督导批示""",
    ),
    "casework_plan": Spec(
        "个案服务计划书|介入计划|个案介入方案|个别化服务计划",
        f"""= 一
        {TOP}
        date 制订日期|拟定日期
        span 计划起止时间
        = 二
        aims 服务目的
        aim_list 阶段目标
        theory 理论支持
        actions 介入策略
        steps 工作进度安排
        difficulties 预计困难与对策
        measures 成效的评估方法
        = 三
        client_signs 服务对象意见及签名
        sign 制订社工
        head_weighs 督导批示""",
    ),
    "casework_process": Spec(
        "个案服务记录|个案面谈记录|个案跟进记录|服务过程记录",
        f"""= 一
        {TOP}
        session 服务次数|面谈次数|第几次服务
        date 服务日期|面谈日期|跟进日期
        hours 服务时间
        place 服务地点
        mode 介入方式
        = 二
        aims 本次目的
        dialogue 内容记录
        seen 服务对象的反应
        reflection 社工的思考
        next 下一步跟进计划
        = 三
        sign 记录社工
        head_reads 督导批示""",
    ),
    "casework_evaluation": Spec(
        "服务成效评估报告|个案成效评估|个案服务评估报告|目标达成评估表",
        f"""= 一
        {TOP}
        date 评估日期|报告日期
        totals 已提供服务
        ways 评估途径
        = 二
        aims_reached 各项目标达成情况
        difference 服务对象的变化
        scales 服务对象自评得分
        client_words 服务对象的评价
        content 对服务的满意程度
        reflection 社工自我评估
        = 三
        client_signs 服务对象签名
        sign 评估社工
        head_closes 督导批示""",
    ),
    "casework_closure": Spec(
        "个案结案报告|结案总结|结案记录|个案总结报告|终止服务记录",
        f"""= 一
        {TOP}
        opened 开案日期
        date 结案日期|终止服务日期
        totals 提供服务总量
        = 二
        reason 终止服务的原因
        log 历次服务情况
        summary 介入过程回顾
        difference 服务对象现状
        left_open 遗留问题
        follow_up 后续回访计划
        = 三
        client_signs 服务对象签名
        sign 结案社工
        head_closes 督导批示
        agency_seals 机构盖章""",
    ),
}
