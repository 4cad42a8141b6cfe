"""What a district agency's numbered tables ask for on the papers of an individual case."""

from sample_docs.generator.audition.case_specs import Spec

WHO = "案主|案主称谓|服务对象（化名）"
OWN = "工作员|社会工作者|跟进社工"
NUMBER = "档案编号|个案档案号|编号"
ABOUT = f"""= 基本信息
        client {WHO}
        sex 性别
        age 年龄
        worker {OWN}"""

RIVER: dict[str, Spec] = {
    "casework_intake": Spec(
        "求助登记表|个案服务申请表|服务对象登记表|首次接触记录表",
        f"""{ABOUT}
        date 登记日期|求助日期
        phone 联系方式
        home 现住址
        = 个案来源
        source 个案来源
        way 求助方式
        = 家庭成员
        kin 家庭成员
        = 主诉
        problems 主诉
        = 背景资料
        background 背景资料
        = 紧急程度
        urgent 紧急程度
        = 社工意见
        first_view 社工意见
        = 结果
        decision 结果
        = 签署
        client_signs 申请人签名|求助人签名
        sign 登记社工
        head_opens 机构负责人意见|督导意见""",
        NUMBER,
    ),
    "casework_assessment": Spec(
        "需求评估表|家庭状况及需求评估表|个案综合评估表|问题与需求评估表",
        f"""{ABOUT}
        = 资料收集方法
        methods 资料收集方法
        = 家庭结构
        tree 家庭结构图
        = 生理、心理及社会功能
        dims 评估内容
        = 现存问题
        problems 现存问题
        = 个人及环境的优势
        strengths 优势
        = 案主的需求
        needs 需求
        = 理论分析
        theory 理论分析
        = 评估结论
        aims 评估结论
        = 签署
        client_signs 案主确认
        sign_dated 评估社工
        head_weighs 机构负责人意见|督导意见""",
        NUMBER,
    ),
    "casework_plan": Spec(
        "介入计划表|个案服务方案|目标与行动计划表|个案辅导计划",
        f"""{ABOUT}
        date 拟定日期|计划时间
        = 服务期限
        span 服务期限
        = 介入目标
        aims 介入目标
        = 目标分解
        aim_list 目标分解
        = 理论模式
        theory 理论模式
        = 行动安排
        steps 行动安排
        = 可能的阻力
        difficulties 可能的阻力
        = 成效评估办法
        measures 成效评估办法
        = 签署
        client_signs 案主签名
        sign 拟定社工
        head_weighs 机构负责人意见|督导意见""",
        NUMBER,
    ),
    "casework_process": Spec(
        "个案面谈记录表|个案面谈记录|面谈过程记录表",
        f"""= 基本信息
        session 面谈次数|次数
        date 面谈日期|日期
        hours 时段
        client {WHO}
        worker {OWN}
        place 地点
        = 面谈目标
        aims 面谈目标
        = 面谈过程
        talk 面谈过程
        = 评估与反思
        reflection 评估与反思
        = 下次面谈安排
        next 下次面谈安排
        = 签署
        sign 记录人
        head_reads 督导批阅""",
        NUMBER,
    ),
    "casework_evaluation": Spec(
        "结案评估表|个案服务效果评估表|目标达成评估表|服务成效评估表",
        f"""{ABOUT}
        = 评估方法
        ways 评估方法
        = 目标达成
        aims_reached 目标达成
        = 量表前后测
        scales 量表前后测
        = 案主的变化
        difference 案主的变化
        = 案主的评价
        client_words 案主的评价
        = 满意程度
        content 满意程度
        = 工作员的反思
        reflection 工作员的反思
        = 签署
        client_signs 案主签名
        sign_dated 评估社工
        head_closes 机构负责人意见|督导意见""",
        NUMBER,
    ),
    "casework_closure": Spec(
        "结案报告|个案结案总结|终止服务表|结案记录表",
        f"""{ABOUT}
        opened 接案时间
        date 结案时间|结案日期
        total 服务次数
        = 结案原因
        reason 结案原因
        = 接触情况
        log 接触情况
        = 服务回顾
        summary 服务回顾
        = 现时状况
        difference 现时状况
        = 后续跟进
        follow_up 后续跟进
        = 签署
        client_signs 案主签名
        sign 结案社工
        head_closes 机构负责人意见|督导意见
        agency_seals 机构（公章）""",
        NUMBER,
    ),
}
