"""What a street station's numbered records hold on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "档案号|个案号|卷宗号"
OWN = "责任社工|承办社工"
WHO = "服务对象|求助者|案主"

STREET: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案接案登记|个案受理登记|初次接触记录",
        f"""=
        client {WHO}
        sex 性别
        age 年龄
        worker {OWN}
        date 受理日期|接案日期
        way 接触方式
        phone 电话
        source 个案来源
        identity 人群类别
        problems 来访缘由|求助事项
        background 家庭及生活状况
        kin 家庭成员
        tried 此前的处理
        first_view 社工初步看法
        risks 风险情况
        decision 受理结果
        head_opens 站长意见|督导意见
        sign 登记人""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "个案需求评估记录|个案预估记录|服务对象问题及需求评估",
        f"""=
        client {WHO}
        worker {OWN}
        date 评估日期|预估日期
        methods 了解情况的途径
        problems 主要问题
        background 家庭系统
        ecomap 生态图
        strengths 优势资源
        risks 危险因素
        needs 服务需求
        theory 分析依据
        aims 评估意见
        head_weighs 站长意见|督导意见
        sign 评估人""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "个案服务方案|个案工作计划|个案介入方案",
        f"""=
        client {WHO}
        worker {OWN}
        date 制订日期|拟订时间
        span 实施期限
        aims 总体目标
        aim_list 分项目标
        theory 理论支持
        steps 介入安排
        difficulties 困难预估与对策
        measures 评估办法
        head_weighs 站长意见|督导意见
        client_signs 服务对象（签字）
        sign 制订人""",
        NUMBER,
    ),
    "casework_process": Spec(
        "个案服务记录|个案会谈记录|个案走访记录",
        f"""=
        client {WHO}
        worker {OWN}
        date 日期|服务日期
        hours 时间
        place 地点
        mode 方式
        present 在场人
        aims 本次任务
        dialogue 谈话经过
        changes 服务对象的反应
        reflection 社工的分析
        next 后续工作
        head_reads 督导批示
        sign 记录人""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "个案成效评估记录|个案服务效果评估|个案评估小结",
        f"""=
        client {WHO}
        worker {OWN}
        date 评估日期|评估时间
        visits 累计服务
        ways 评估方式
        aims_reached 目标完成情况
        difference 服务对象的变化
        client_words 服务对象的反馈
        content 满意度
        reflection 服务反思
        head_closes 站长意见|督导意见
        client_signs 服务对象（签字）
        sign 评估人""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "个案结案报告|个案结案记录|个案结案小结",
        f"""=
        client {WHO}
        worker {OWN}
        opened 受理日期
        date 结案日期
        total 服务次数
        reason 结案理由
        summary 服务过程
        difference 服务成效
        client_words 服务对象意见
        follow_up 跟踪回访
        reflection 工作体会
        head_closes 站长意见|督导意见
        sign 结案社工
        agency_seals 承办机构（盖章）""",
        NUMBER,
    ),
}
