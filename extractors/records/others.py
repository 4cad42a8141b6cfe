"""Papers that no notice asks for but that are easily taken for one that is asked for.

They are declared so that a strong likeness to one of them keeps a page from being taken for
its look-alike; all of them are reported as ``other``.
"""

from re import Pattern

from extractors.records.headings import NOTHING_ASKED_FOR
from extractors.records.kind import Kind, listed, weighed

OTHER = "other"
BLANK = "blank"


def _decoy(
    titles: tuple[str, ...], words: dict[str, float], titled: Pattern[str] | None = None
) -> Kind:
    return Kind(id=OTHER, title="其他", titles=titles, titled=titled, words=words)


DECOYS = (
    _decoy(
        listed("""
            成绩通知单 成绩单 考试成绩查询 成绩查询结果 考试成绩合格证明 成绩合格证明
            考试合格通知 准考证 成绩查询
        """),
        weighed(
            {
                2.0: "准考证号 合格标准",
                0.8: "科目 综合能力 法规与政策 缺考",
                0.6: "社会工作实务 成绩",
                0.4: "档案号",
            }
        ),
    ),
    _decoy(
        listed("""
            心理咨询师职业资格证书 心理咨询师证书 心理咨询师 婚姻家庭咨询师 养老护理员
            职业技能等级证书 国家职业资格证书 中华人民共和国职业资格证书 教师资格证书
            高等学校教师资格证书 健康管理师 计算机等级考试证书 普通话水平测试等级证书 志愿者证书
            志愿者证 社会工作员证书 继续教育证书 培训合格证书 培训结业证书 结业证书 培训证书
        """),
        weighed(
            {
                2.5: "心理咨询",
                2.0: "职业技能鉴定",
                1.5: "理论知识考试成绩",
                1.2: "操作技能",
                1.0: "测试等级",
                0.8: "职业名称 培训",
                0.6: "学时",
                0.5: "结业",
            }
        ),
    ),
    _decoy(
        listed("""
            满意度调查表 满意度调查问卷 满意度问卷 满意度反馈表 服务满意度调查表 意见反馈表
            调查问卷 前测问卷 后测问卷 前后测问卷
        """),
        weighed(
            {
                1.0: "非常满意 不满意",
                0.8: "您 请在",
                0.4: "题目",
                0.2: "建议",
            }
        ),
    ),
    _decoy(
        listed("""
            签到表 活动签到表 小组签到表 出席记录表 组员名单 报名表 小组报名表 活动报名表
            招募海报 招募通知 物资领取表 领取登记表 小组契约 组员契约
        """),
        weighed(
            {
                2.0: "签到",
                1.0: "报名",
                0.6: "序号",
                0.2: "联系电话 签名",
            }
        ),
    ),
    _decoy(
        listed("""
            个案转介表 转介表 转介申请表 转介同意书 转介回执 结案回访记录表 结案回访记录
            回访记录表 回访记录 跟踪回访记录表 跟踪回访记录
        """),
        weighed(
            {
                1.0: "回访 接收机构",
                0.6: "转介",
            }
        ),
    ),
    _decoy(
        listed("""
            聘书 聘任证书 劳动合同书 劳动合同 社会保险参保证明 参保证明 社会保险个人参保证明
            参保缴费证明 会员证 营业执照 民办非企业单位登记证书 法人登记证书 工作证 通知 新闻稿
            活动简报 工作简报 简报
        """),
        weighed(
            {
                1.5: "参保",
                1.0: "缴费 统一社会信用代码 聘期",
                0.6: "用人单位 聘任",
            }
        ),
    ),
    _decoy(
        listed("""
            感谢信 表扬信 慰问信 感谢函 邀请函 邀请书 倡议书 承诺函 介绍信 推荐信 请假条 借条
            收条 收据 会议通知 会议纪要 会议记录 会议签到表 个人工作总结 年度工作总结
            年终工作总结 年工作总结 个人总结 年度总结 年终总结 业务工作总结 专业技术工作总结
            述职报告 年度述职报告 个人先进事迹 先进事迹 事迹材料 心得体会 学习心得 培训心得
            个人简历
        """),
        weighed(
            {
                0.8: "尊敬的 感谢",
                0.6: "此致 敬礼 祝",
            }
        ),
    ),
    _decoy(
        listed("""
            收入证明 工资收入证明 志愿服务证明 志愿服务时长证明 志愿服务经历证明 无犯罪记录证明
            无违法犯罪记录证明 离职证明 解除劳动合同证明 在读证明 实习证明 实习鉴定表 实习鉴定
            居住证明 体检表 健康体检表 体检报告 居民户口簿 驾驶证 结婚证 评分表 打分表 收支报告
            财务报告 审计报告 预算表 经费预算表 考勤表 工资表 社保证明 个人参保证明 聘用合同
            授权书 授权委托书 承诺书 诚信承诺书 安全责任书 招聘启事 应聘登记表 采购清单
        """),
        weighed({1.5: "犯罪记录 年收入 月收入 血压 志愿服务时长 得分", 0.6: "小时 评委 收入"}),
        NOTHING_ASKED_FOR,
    ),
    _decoy(("学籍在线验证报告", "教育部学籍在线验证报告"), {"学籍状态": 2.0, "在籍": 1.0}),
)
