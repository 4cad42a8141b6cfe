"""What forms with a side column ask for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

BESIDE: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案接案报告|个案接案记录",
        """number 档案编号|个案编号
        client 服务对象
        sex 性别
        age 年龄
        identity 人群类别
        way 接触途径
        date 接案日期|首次接触日
        worker 主责社工|执行社工
        source 个案来源
        risk 危机程度
        problems 求助原因
        background 基本背景
        kin 家庭成员概况
        tried 曾经的应对
        first_view 初步判断
        decision 接案决定
        sign 接案人
        head_opens 督导""",
    ),
    "casework_agreement": Spec(
        "个案服务协议|社会工作服务合约",
        """number 档案编号|个案编号
        client 服务接受方
        worker 服务提供方社工
        agency 服务提供机构
        span 服务时间
        date 签署日期
        aims 服务目标
        actions 服务内容
        rights 接受方的权利
        duties 接受方的义务
        worker_duties 提供方的义务
        secrecy 隐私保护
        ending 协议终止
        client_signs 接受方签名
        sign 提供方社工签名
        agency_seals 机构（盖章）""",
    ),
    "casework_plan": Spec(
        "个案服务计划|个案介入方案",
        """number 档案编号|个案编号
        client 服务对象
        worker 主责社工|执行社工
        date 制定日期
        span 计划周期
        project 所属项目
        aims 总体目标
        aim_list 阶段目标
        theory 介入模式
        steps 介入步骤
        difficulties 风险与应对
        measures 评估方式
        sign 制定人
        head_weighs 督导""",
    ),
    "casework_assessment": Spec(
        "社会心理评估报告|个案综合评估报告",
        """number 档案编号|个案编号
        client 服务对象
        sex 性别
        age 年龄
        identity 人群类别
        worker 主责社工|执行社工
        date 评估日期
        methods 评估方法
        project 所属项目
        problems 呈现问题
        tree 家系图
        background 环境与支持系统
        strengths 优势与资源
        needs 需求排序
        aims 介入建议
        sign 报告人""",
    ),
    "casework_process": Spec(
        "个案服务过程记录|个案访视记录",
        """number 档案编号|个案编号
        session 服务次序
        client 服务对象
        date 服务日期
        hours 服务时间
        place 服务地点
        mode 服务方式
        worker 主责社工|执行社工
        aims 服务目标
        course 服务过程
        changes 服务对象反应
        reflection 评估与反思
        next 跟进计划
        sign 记录人
        head_reads 督导""",
    ),
    "casework_evaluation": Spec(
        "个案成效评估报告|个案目标达成评估",
        """number 档案编号|个案编号
        client 服务对象
        worker 主责社工|执行社工
        date 评估日期
        opened 服务开始
        visits 服务次数
        ways 评估方法
        aims_reached 目标达成情况
        changes 服务成效
        client_words 服务对象反馈
        reflection 社工反思
        sign 评估人
        head_closes 督导""",
    ),
    "casework_closure": Spec(
        "个案结案报告|个案服务结案总结",
        """number 档案编号|个案编号
        client 服务对象
        worker 主责社工|执行社工
        opened 开案日期
        date 结案日期
        visits 服务次数
        project 所属项目
        reason 结案原因
        summary 服务过程概述
        changes 成效与现状
        follow_up 跟进安排
        reflection 经验与不足
        sign 结案社工
        head_closes 督导
        agency_seals 机构（盖章）""",
    ),
}
