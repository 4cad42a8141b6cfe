"""What the sheets of a printed form kit ask for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

KIT: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案开启表|服务对象登记表|求助登记表",
        """number 案例编号|个案编号
        client 服务对象
        sex 性别
        age 年龄
        phone 联系方式
        worker 登记社工|登记人
        date 开案日期|登记日期
        schooling 教育程度
        trade 职业状况
        home 居住地
        source 转入途径
        identity 人群类别
        problems 服务对象自述的困难
        background 家庭背景
        tried 以往求助经历
        risks 危急情况
        first_view 社工的判断
        decision 结论
        sign 登记社工签名
        guardian 监护人（代理人）签名
        head_opens 主管审核""",
    ),
    "casework_assessment": Spec(
        "综合评估表|个案需求评估表|问题与需求评估表",
        """number 案例编号|个案编号
        client 服务对象
        worker 评估社工|评估人
        date 评估日期|填写日期
        methods 信息来源
        tree 家庭图谱
        problems 生理、心理及行为状况
        background 家庭、经济与居住环境
        strengths 个人优势与社会支持
        risks 风险评估
        theory 理论视角
        needs 需求清单
        aims 综合分析与建议
        sign 评估社工签名
        head_weighs 主管审核""",
    ),
    "casework_agreement": Spec(
        "服务同意书|个案服务协议书|知情同意书",
        """number 案例编号|个案编号
        client 服务对象（甲方）
        worker 服务社工（乙方）
        date 签订日期
        span 协议期限
        aim_list 共同目标
        actions 乙方提供的服务
        rights 甲方的权利
        duties 甲方的责任
        secrecy 保密约定
        worker_duties 乙方的责任
        ending 终止约定
        copies 其他约定
        client_signs 甲方签名
        guardian 监护人签名
        sign 乙方签名
        agency_seals 服务机构（公章）""",
    ),
    "casework_plan": Spec(
        "服务计划表|个案行动计划表|目标与行动计划表",
        """number 案例编号|个案编号
        client 服务对象
        worker 计划社工|制表人
        date 制表日期|计划日期
        span 执行时间
        project 所属项目
        aims 长期目标
        aim_list 短期目标
        theory 介入取向
        measures 成效评估方式
        steps 行动安排
        difficulties 风险与预案
        sign 社工签名
        client_signs 服务对象签名
        head_weighs 主管审核""",
    ),
    "casework_process": Spec(
        "介入记录表|个案服务记录表|个案跟进表",
        """number 案例编号|个案编号
        session 记录次序
        client 服务对象
        worker 填写社工|填表人
        date 介入日期|跟进日期
        hours 时间
        place 地点
        mode 介入方式
        aims 介入目标
        course 介入内容
        changes 服务对象表现
        reflection 分析与反思
        next 下一步打算
        next_day 下次约见
        sign 社工签名
        head_reads 主管审阅""",
    ),
    "casework_evaluation": Spec(
        "成效评估表|个案服务评估表|结案评估表",
        """number 案例编号|个案编号
        client 服务对象
        worker 评估社工|评估人
        date 评估日期|填写日期
        ways 评估工具
        aims_reached 目标完成度
        difference 前后变化
        client_words 服务对象的话
        content 服务满意度
        reflection 社工专业反思
        client_signs 服务对象签名
        sign 社工签名
        head_closes 主管审核""",
    ),
    "casework_closure": Spec(
        "个案终止服务表|结案登记表|个案结案申请表",
        """number 案例编号|个案编号
        client 服务对象
        worker 负责社工|申请人
        opened 立案日期
        date 结案日期|申请日期
        visits 介入次数
        reason 终止原因
        summary 服务经过
        difference 目前状况
        follow_up 回访安排
        client_words 服务对象评价
        sign 社工签名
        client_signs 服务对象签名
        head_closes 主管审核
        agency_seals 机构（公章）""",
    ),
}
