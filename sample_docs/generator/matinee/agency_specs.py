"""What a county agency's plain tables ask for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "个案编号|编号|个案档案编号"
HEAD = """= 基本信息
        client 服务对象姓名|案主姓名|服务对象
        sex 性别
        age 年龄"""

AGENCY: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案接案记录表|接案登记表|个案工作接案表",
        """= 服务对象基本信息
        client 服务对象姓名|案主姓名|服务对象
        sex 性别
        age 年龄
        people 民族
        schooling 文化程度
        marriage 婚姻状况
        trade 从业情况
        phone 联系电话
        home 常住地址
        identity 身份类别|对象类别
        = 家庭主要成员
        kin 家庭成员
        = 接案情况
        date 接案日期|开案日期
        worker 接案社工|接案人
        way 接案方式
        source 个案来源
        problems 求助问题|主要问题
        tried 曾经作过的努力
        urgent 紧急程度
        = 接案意见
        first_view 初步判断
        decision 是否接案
        sign 社工签名
        head_opens 督导意见""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "个案预估表|需求预估表|问题与需求评估表",
        f"""{HEAD}
        worker 预估社工|评估社工
        date 预估日期|评估日期
        methods 资料收集方法
        = 家庭结构图
        tree 家庭结构图
        = 分项评估
        dims 分项评估
        = 综合分析
        problems 问题及成因
        strengths 优势与资源
        risks 阻碍与风险
        needs 需求（按轻重缓急）
        theory 理论依据
        = 预估结论与建议
        aims 结论
        sign 社工签名
        client_signs 服务对象确认签名
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "个案工作计划表|个案服务计划表|服务计划书",
        f"""{HEAD}
        worker 负责社工|跟进社工
        date 计划日期|制定日期
        span 服务期限
        = 服务目标
        aims 总目标
        aim_list 具体目标
        = 介入策略
        theory 理论或模式
        steps 实施步骤
        = 保障措施
        difficulties 预计困难及应对
        measures 评估方法
        = 确认与审核
        client_signs 服务对象签名
        sign 社工签名
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_process": Spec(
        "个案过程记录表|个案服务过程记录|个案会谈记录表",
        """= 基本信息
        client 服务对象姓名|案主姓名|服务对象
        worker 社工姓名|记录社工
        date 服务日期|会谈日期
        hours 起止时间
        place 服务地点
        present 参加人员
        modes 服务形式
        = 本次目标
        aims 本次目标
        = 过程记录
        talk 过程
        = 小结
        changes 服务对象的表现
        reflection 社工反思
        next 下次安排
        sign 社工签名
        head_reads 督导意见""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "个案服务评估表|个案评估表|个案成效评估表",
        f"""{HEAD}
        worker 负责社工|跟进社工
        date 评估日期
        total 服务次数
        ways 评估方法
        = 目标达成情况
        aims_reached 目标达成
        = 前后测对比
        scales 前后测
        = 服务对象评价
        content 对服务是否满意
        client_words 意见与感受
        = 社工自评
        reflection 专业反思
        client_signs 服务对象签名
        sign 社工签名
        head_closes 督导评语""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "个案结案表|结案记录表|个案结案审批表",
        f"""{HEAD}
        worker 负责社工|跟进社工
        opened 开案日期
        date 结案日期
        total 服务次数
        reason 结案原因
        = 服务概况
        log 服务概况
        summary 过程摘要
        = 服务成效
        difference 现状与改变
        = 后续安排
        follow_up 跟进与回访
        client_words 服务对象意见
        = 签字与审批
        client_signs 服务对象签名
        sign 社工签名
        head_closes 督导意见
        agency_seals 机构意见（盖章）""",
        NUMBER,
    ),
}
