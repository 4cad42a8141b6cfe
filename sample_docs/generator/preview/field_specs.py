"""What a station's ruled tables ask for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "个案编号|案号|个案档案号"

STATION: dict[str, Spec] = {
    "casework_intake": Spec(
        "接案记录表|个案接案登记表|个案申请与接案表",
        """client 姓名|服务对象
        sex 性别
        age 年龄
        people 民族
        schooling 文化程度
        marriage 婚姻状况
        trade 职业
        phone 联系电话
        date 接案日期|接案时间
        home 现住址
        worker 接案社工|受理社工
        way 接案方式
        source 个案来源|服务对象来源
        identity 身份类别|群体类型
        kin 家庭成员情况
        problems 求助问题|主要问题陈述
        tried 曾作努力
        first_view 初步评估|社工初步判断
        risks 紧急程度
        decision 处理意见
        sign 社工签名
        head_opens 督导意见""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "个案预估表|预估表|服务对象需求预估表",
        """client 姓名|服务对象
        sex 性别
        age 年龄
        worker 负责社工|社工姓名
        date 预估日期|预估时间
        methods 资料来源及收集方法
        tree 家庭结构图
        problems 问题界定
        background 家庭及社会支持
        strengths 优势与资源
        risks 风险因素
        needs 主要需求（按优先次序）
        theory 理论依据
        aims 预估结论
        sign 社工签名
        client_signs 服务对象确认
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "个案工作计划表|工作计划表|个案服务计划表",
        """client 姓名|服务对象
        worker 负责社工|社工姓名
        date 制定日期|计划日期
        supervisor 督导
        span 服务期限
        aims 总目标
        aim_list 具体目标
        theory 介入理论
        steps 行动步骤
        difficulties 预期困难与应对
        measures 评估方法
        client_signs 服务对象签名
        sign 社工签名
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_process": Spec(
        "个案过程记录表|过程记录表|个案服务过程记录表",
        """session 服务次数|会谈次数
        date 日期|服务日期
        client 姓名|服务对象
        worker 社工姓名|记录社工
        hours 起止时间
        place 服务地点
        mode 服务方式
        present 在场人员
        aims 本次目标
        course 过程记录|服务过程
        changes 服务对象反应
        skills 运用技巧
        reflection 社工反思
        next 下次计划
        sign 社工签名
        head_reads 督导意见""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "个案评估表|个案服务成效评估表|评估表",
        """client 姓名|服务对象
        worker 负责社工|社工姓名
        date 评估日期|评估时间
        visits 服务次数
        ways 评估方法
        aims_reached 目标达成情况
        difference 服务对象的改变
        client_words 服务对象自评
        content 满意度
        reflection 社工自评与反思
        client_signs 服务对象签名
        sign 社工签名
        head_closes 督导评语""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "个案结案表|结案记录表|个案结案记录表",
        """client 姓名|服务对象
        worker 负责社工|社工姓名
        opened 开案日期
        date 结案日期
        total 服务次数及时长
        reason 结案原因
        summary 服务过程摘要
        difference 服务成效
        client_words 服务对象意见
        follow_up 遗留问题与跟进
        client_signs 服务对象签名
        sign 社工签名
        head_closes 督导意见
        agency_seals 机构意见（盖章）""",
        NUMBER,
    ),
}
