"""What bare Word tables ask for on case papers: worker and day often only where they sign."""

from sample_docs.generator.audition.case_specs import Spec

PLAIN: dict[str, Spec] = {
    "casework_intake": Spec(
        "个案接案表|服务对象基本情况登记表|个案登记表",
        """agency 服务机构
        number 编号|个案编号
        client 案主姓名|服务对象姓名
        sex 性别
        age 年龄
        people 民族
        marriage 婚姻状况
        trade 职业
        phone 电话
        home 家庭住址
        source 个案来源
        kin 家庭成员
        problems 求助原因
        background 家庭经济及居住状况
        tried 之前寻求过的帮助
        first_view 接案社工意见
        decision 是否接案
        sign_dated 接案社工
        head_opens 机构督导意见""",
    ),
    "casework_assessment": Spec(
        "需求评估表|个案预估表|服务对象情况评估表",
        """number 编号|个案编号
        client 案主姓名|服务对象姓名
        worker 评估人
        methods 评估方式
        problems 案主面临的问题
        background 案主的生活环境
        ecomap 社会支持网络图
        strengths 案主的优势与资源
        needs 案主的需求
        risks 危机程度
        aims 评估小结
        sign_dated 评估社工
        head_weighs 机构督导意见""",
    ),
    "casework_agreement": Spec(
        "服务协议书|个案服务协议|服务契约",
        """number 编号|个案编号
        client 甲方（服务对象）
        worker 乙方（社会工作者）
        agency 乙方所在机构
        span 服务时间
        aim_list 一、服务目标
        actions 二、服务内容
        rights 三、甲方的权利
        duties 四、甲方的义务
        worker_duties 五、乙方的义务
        secrecy 六、保密
        ending 七、终止条件
        client_signs 甲方签名
        sign_dated 乙方签名
        agency_seals 机构盖章""",
    ),
    "casework_plan": Spec(
        "个案工作计划|服务计划表|个案服务计划书",
        """number 编号|个案编号
        client 案主姓名|服务对象姓名
        worker 计划人
        span 服务周期
        aims 服务总目标
        aim_list 服务分目标
        theory 理论与模式
        steps 服务步骤
        difficulties 可能遇到的困难及解决办法
        measures 评估方法
        client_signs 案主意见：同意
        sign_dated 社工签字
        head_weighs 机构督导意见""",
    ),
    "casework_process": Spec(
        "个案服务记录表|会谈记录表|家访（面谈）记录表",
        """number 编号|个案编号
        session 次数
        client 案主姓名|服务对象姓名
        worker 记录人
        date 服务日期|时间
        hours 起止时间
        place 地点
        mode 服务形式
        aims 本次服务目标
        course 服务内容
        changes 案主的反应
        reflection 社工的评估与反思
        next 下次服务计划
        head_reads 机构督导意见""",
    ),
    "casework_evaluation": Spec(
        "个案评估表|服务效果评估表|个案成效评估表",
        """number 编号|个案编号
        client 案主姓名|服务对象姓名
        visits 服务次数
        ways 评估方法
        aims_reached 服务目标达成
        difference 案主的变化
        client_words 案主的评价
        content 案主对服务的满意度
        reflection 社工的总结
        sign_dated 评估社工
        client_signs 案主签字
        head_closes 机构督导意见""",
    ),
    "casework_closure": Spec(
        "个案结案表|结案报告表|个案结案总结表",
        """number 编号|个案编号
        client 案主姓名|服务对象姓名
        worker 结案人
        opened 开案时间
        visits 服务次数
        reason 结案原因
        summary 服务过程总结
        difference 服务效果
        follow_up 后续跟进
        client_signs 案主签字
        sign_dated 社工签字
        head_closes 机构督导意见
        agency_seals 机构负责人意见：同意结案（盖章）""",
    ),
}
