"""What pages of an online case system show of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

ONLINE: dict[str, Spec] = {
    "casework_intake": Spec(
        "接案登记|个案建档登记|接案信息",
        """number 个案编号
        client 服务对象
        sex 性别
        age 年龄
        phone 联系电话
        worker 接案社工
        date 接案时间
        way 接案渠道
        identity 对象类别
        source 个案来源
        problems 求助内容
        background 家庭情况
        first_view 初步研判
        decision 办理意见
        typed 提交人""",
    ),
    "casework_assessment": Spec(
        "需求评估|预估信息|服务对象预估",
        """number 个案编号
        client 服务对象
        worker 评估社工
        date 评估时间
        methods 资料来源
        problems 主要问题
        background 支持系统
        strengths 优势资源
        risks 风险等级
        needs 需求清单
        aims 评估结论
        typed 提交人""",
    ),
    "casework_process": Spec(
        "服务记录|跟进记录|个案会谈记录",
        """number 个案编号
        client 服务对象
        session 记录序号
        worker 服务社工
        date 服务日期
        hours 服务时段
        place 服务地点
        mode 服务方式
        aims 本次目标
        course 服务过程
        changes 对象反馈
        reflection 社工小结
        next 后续安排
        typed 提交人""",
    ),
    "casework_closure": Spec(
        "结案登记|结案申请|结案信息",
        """number 个案编号
        client 服务对象
        worker 责任社工
        opened 建档时间
        date 结案时间
        visits 服务次数
        reason 结案类型
        summary 服务小结
        difference 服务成效
        follow_up 回访计划
        typed 提交人""",
    ),
}
