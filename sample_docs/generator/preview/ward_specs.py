"""What typed records ask for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "档案号|服务编号|个案编号"
OWN = "主管社工|跟进社工|个案社工"
WHO = "案主|服务对象（化名）|案主称谓"

WARD: dict[str, Spec] = {
    "casework_intake": Spec(
        "初次面谈记录|个案接案报告|接案面谈记录",
        f"""client {WHO}
        sex 性别
        age 年龄
        worker {OWN}
        date 面谈日期|接案时间
        way 接触方式
        identity 身份类别
        marriage 婚姻
        source 来源
        background 案主基本情况
        problems 求助原因与主诉
        tried 已有的应对方式
        first_view 社工初步评估
        risks 危机与紧急程度
        decision 接案意见
        sign 面谈社工
        head_opens 督导意见""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "个案预估报告|心理社会预估报告|案主需求评估报告",
        f"""client {WHO}
        worker {OWN}
        date 预估时间|报告日期
        supervisor 督导
        methods 资料收集方式
        background 家庭与环境系统
        ecomap 生态系统图
        problems 问题及其成因
        strengths 优势及可用资源
        needs 需求分析
        theory 分析视角
        aims 介入方向
        sign 预估社工
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_agreement": Spec(
        "个案工作协议|接受服务同意书|个案服务合约",
        """client 甲方（案主）
        worker 乙方（社工）
        span 服务期限
        aim_list 双方商定的目标
        actions 服务内容及方式
        rights 甲方权利
        duties 甲方义务
        worker_duties 乙方责任
        secrecy 保密原则
        ending 协议的终止
        copies 协议的效力
        client_signs 甲方签名
        sign_dated 乙方签名
        agency_seals 服务机构（盖章）""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "个案介入计划|个案服务方案|个别化服务计划书",
        f"""client {WHO}
        worker {OWN}
        date 计划时间|拟定日期
        supervisor 督导
        span 计划期限
        aims 服务目的
        aim_list 分目标
        theory 介入模式
        steps 介入步骤与时间表
        difficulties 可能的困难及对策
        measures 成效评估
        sign 制定社工
        client_signs 案主签名
        head_weighs 督导意见""",
        NUMBER,
    ),
    "casework_process": Spec(
        "个案会谈记录|个案跟进记录|个案访谈记录",
        f"""session 会谈次数
        client {WHO}
        date 会谈日期|访谈时间
        worker {OWN}
        hours 时段
        place 地点
        mode 形式
        present 参与人
        aims 会谈目标
        dialogue 会谈摘录
        changes 案主状态与变化
        skills 技巧运用
        reflection 专业反思
        next 后续跟进
        sign 记录人
        head_reads 督导批阅""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "个案服务成效评估报告|个案终结评估|目标达成评估报告",
        f"""client {WHO}
        worker {OWN}
        date 评估时间|报告日期
        visits 会谈次数
        ways 评估方式
        aims_reached 目标达成程度
        difference 案主的改变
        client_words 案主反馈
        content 满意程度
        reflection 社工自我检讨
        sign 评估社工
        head_closes 督导意见""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "结案报告|个案结案摘要|个案终止服务报告",
        f"""client {WHO}
        worker {OWN}
        opened 接案时间
        date 结案时间
        total 服务总量
        reason 结案缘由
        summary 介入过程回顾
        difference 介入成效
        reflection 经验与不足
        follow_up 跟进计划
        sign 结案社工
        client_signs 案主签名
        head_closes 督导意见
        agency_seals 机构（盖章）""",
        NUMBER,
    ),
}
