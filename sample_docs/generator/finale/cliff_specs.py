"""What a county's service centre asks for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

WHO = "案主姓名|服务对象|案主"
OWN = "个案社工|负责社工|社会工作者"
NUMBER = "个案编号|案号|档案编号"
TOP = f"""client {WHO}
        sex 性别
        age 年龄
        worker {OWN}"""

CLIFF: dict[str, Spec] = {
    "casework_intake": Spec(
        "接案登记表|个案接案表|个案接案记录表|个案开案登记表|个案建档登记表",
        f"""= 案主基本资料
        {TOP}
        date 接案日期|登记日期|开案日期
        schooling 文化程度
        marriage 婚姻状况
        health 身体状况
        identity 身份类别
        phone 联系电话
        home 居住地址
        kin 家庭成员
        = 求助情况
        source 个案来源
        contact 接触方式
        category 求助类型
        problems 主诉及求助原因
        tried 此前采取过的办法
        = 接案意见
        first_view 社工初步评估
        danger 紧急程度
        decision 处理意见
        sign 接案社工签名
        head_opens 督导意见""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "个案预估表|个案需求预估表|服务对象问题与需求预估表|个案评估表（初次）",
        f"""= 基本资料
        {TOP}
        date 预估日期|评估时间
        methods 资料收集渠道
        = 案主系统
        tree 家庭结构图
        dims 状况分项预估
        = 问题与需求
        problems 主要问题及形成原因
        needs 需求（按轻重缓急）
        strengths 优势与可用资源
        risks 阻碍与风险
        = 预估结论
        advice 结论与建议
        client_signs 案主确认签名
        sign 社工签名
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "个案工作计划表|个案服务计划表|个案介入计划表|服务计划表",
        f"""= 基本资料
        {TOP}
        date 计划日期|制定日期
        span 服务期限
        = 目标
        aims 总目标
        aim_list 具体目标
        = 介入安排
        theory 依据的理论
        steps 介入步骤
        difficulties 可能的困难及应对
        measures 评估办法
        = 确认
        client_signs 案主签名
        sign 社工签名
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_process": Spec(
        "个案工作过程记录表|个案服务过程记录表|个案会谈记录表|个案辅导记录表",
        f"""= 基本资料
        client {WHO}
        worker {OWN}
        session 服务次序|次数
        date 服务日期|会谈日期
        hours 起止时间
        place 会谈地点
        mode 服务方式
        present 参与人员
        = 过程记录
        aims 本次会谈目标
        course 会谈过程
        changes 案主的表现与变化
        skills 运用的技巧
        = 分析与跟进
        reflection 社工分析
        appointment 下次安排
        sign 记录社工签名
        head_reads 督导意见""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "个案成效评估表|个案工作评估表|个案目标达成评估表|个案服务效果评估表",
        f"""= 基本资料
        {TOP}
        date 评估日期|填写日期
        visits 面谈次数
        ways 评估方法
        = 目标达成情况
        aims_reached 目标完成情况
        scales 前后测对比
        = 综合评价
        difference 案主的改变
        client_words 案主的话
        content 满意度
        reflection 社工专业反思
        = 确认
        client_signs 案主签名
        sign 社工签名
        head_closes 督导评语""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "个案结案表|结案登记表|个案结案申请表|个案结案审批表",
        f"""= 基本资料
        {TOP}
        opened 开案日期
        date 结案日期|申请结案日期
        totals 服务次数
        = 结案说明
        reason 结案原因
        summary 服务过程摘要
        difference 服务成效
        left_open 未解决的问题及建议
        follow_up 回访安排
        client_words 案主意见
        = 签署
        client_signs 案主签名
        sign 社工签名
        head_closes 督导意见
        agency_seals 机构意见""",
        NUMBER,
    ),
}
