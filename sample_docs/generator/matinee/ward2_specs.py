"""What a social work department's forms ask for; name, sex, age and number head every page."""

from sample_docs.generator.audition.case_specs import Spec

NUMBER = "登记号|个案登记号|档号"
OWN = "接待社工|主管社工"

WARD2: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案求助登记单|个案转入登记表|社会工作接案单",
        """=
        worker 接待社工|受理社工
        date 登记时间|接案时间
        schooling 文化程度
        trade 职业
        phone 联系方式
        identity 类别
        source 转入来源
        problems 主诉
        background 背景资料
        tried 既往求助
        kin 家庭成员
        first_view 初步印象
        urgent 紧急程度
        decision 处置
        sign 社工签名
        head_opens 上级社工意见""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "社会心理评估单|社会心理综合评估表|个案综合评估表",
        """=
        worker 评估社工|主管社工
        date 评估时间|评估日期
        methods 资料来源
        problems 现存问题
        tree 家系图
        dims 各方面情况
        strengths 保护因素
        risks 危险因素
        needs 需求判断
        aims 评估意见
        sign 社工签名
        head_weighs 上级社工意见""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "个案服务计划单|个别化服务计划表|个案介入计划单",
        """=
        worker 制定社工|主管社工
        date 制定时间|计划日期
        span 计划起止
        aims 长期目标
        theory 介入取向
        steps 计划内容
        difficulties 注意事项
        measures 评估方法
        client_signs 服务对象知晓签名
        sign 社工签名
        head_weighs 上级社工意见""",
        NUMBER,
    ),
    "casework_process": Spec(
        "社工服务记录单|个案跟进记录单|社会工作服务记录（续页）",
        """=
        heard S（主诉）|S（主观资料）
        seen O（观察）|O（客观资料）
        reflection A（分析）|A（评估）
        next P（计划）|P（下步计划）
        done I（介入）|处理
        head_reads 上级社工批阅""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "服务效果评估单|个案服务成效评估单|个案服务评价表",
        """=
        worker 评估社工|主管社工
        date 评估时间|评估日期
        visits 服务次数
        ways 评价方法
        scales 量表评分
        aims_reached 计划完成情况
        difference 变化描述
        content 服务对象评价
        client_words 服务对象留言
        reflection 社工小结
        client_signs 服务对象签名
        sign 社工签名
        head_closes 上级社工意见""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "个案结案单|个案结案小结|服务终结记录单",
        """=
        worker 主管社工|结案社工
        opened 登记日期
        date 结案时间|结案日期
        total 服务次数
        reason 结案原因
        summary 服务经过
        difference 结案时情况
        client_words 服务对象意见
        again 是否随访
        follow_up 随访计划
        client_signs 服务对象签名
        sign 社工签名
        head_closes 上级社工意见""",
        NUMBER,
    ),
}
