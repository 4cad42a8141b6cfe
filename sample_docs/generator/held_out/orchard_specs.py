"""What a district agency asks for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "个案编号|档案号|案号|个案档案编号"
OWN = "负责社工|接案社工|社工姓名|个案社工"
WHO = "案主姓名|服务对象|案主称谓|姓名"
TOP = f"""number {NUMBER}
        client {WHO}
        worker {OWN}"""

ORCHARD: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案接案记录表|接案登记表|个案服务申请表|服务对象基本情况登记表|个案建档表",
        f"""{TOP}
        sex 性别
        age 年龄
        date 接案日期|申请日期|登记日期
        marriage 婚姻状况
        schooling 文化程度
        identity 人员类别
        phone 联系电话
        home 家庭住址
        source 个案来源
        contact 接案方式
        kin 家庭成员
        problems 求助原因|求助问题
        tried 曾作努力
        first_view 初步判断
        danger 风险程度
        decision 处理意见
        sign 接案社工签名|登记人
        head_opens 督导意见""",
    ),
    "casework_assessment": Spec(
        "个案预估表|个案需求预估表|预估记录表|服务对象需求预估表|问题与需求预估表",
        f"""{TOP}
        date 预估日期|预估时间
        methods 资料来源
        maps 家庭图与生态图
        problems 问题界定
        background 成因分析
        needs 需求排序
        strengths 优势与资源
        risks 阻碍因素
        theory 理论依据
        advice 预估结论
        sign 社工签名
        client_signs 案主签名
        head_weighs 督导意见""",
    ),
    "casework_plan": Spec(
        "个案工作计划表|个案工作计划|个案服务计划表|介入计划表",
        f"""{TOP}
        date 制定日期|计划日期
        span 服务期限
        aims 总目标
        aim_list 具体目标
        theory 介入模式
        steps 行动步骤
        difficulties 预计困难及对策
        measures 评估方法
        client_view 案主意见
        client_signs 案主签名
        sign 社工签名
        head_weighs 督导意见""",
    ),
    "casework_process": Spec(
        "个案过程记录表|个案服务过程记录|个案工作记录表|个案探访记录表",
        f"""{TOP}
        session 次数|会谈次数|服务次数
        date 日期|服务日期|会谈日期
        hours 时间|起止时间
        mode 服务形式
        place 服务地点
        present 在场人员
        aims 本次目标
        course 过程与内容
        changes 案主反应
        skills 运用技巧
        reflection 分析与反思
        next 下次计划
        sign 社工签名
        head_reads 督导意见""",
    ),
    "casework_evaluation": Spec(
        "个案评估表|个案服务成效评估表|个案效果评估表|目标达成评估表",
        f"""{TOP}
        date 评估日期|评估时间
        visits 服务次数
        ways 评估方法
        content 案主满意度
        aims_reached 目标达成
        scales 前后测结果
        difference 案主变化
        client_words 案主自评
        reflection 社工自评
        sign 评估人签名|社工签名
        client_signs 案主签名
        head_closes 督导评语""",
    ),
    "casework_closure": Spec(
        "个案结案表|结案记录表|个案结案报告表|结案审批表",
        f"""{TOP}
        opened 开案日期|接案日期
        date 结案日期
        totals 服务总量
        reason 结案原因
        content 案主满意度
        summary 服务过程
        difference 服务成效
        kept 可持续的支持
        left_open 遗留问题
        follow_up 跟进安排
        client_signs 案主签名
        sign 社工签名
        head_closes 督导意见
        agency_seals 机构意见""",
    ),
}

CODES = {
    "casework_intake": "01",
    "casework_assessment": "02",
    "casework_agreement": "03",
    "casework_plan": "04",
    "casework_process": "05",
    "casework_evaluation": "06",
    "casework_closure": "07",
}
