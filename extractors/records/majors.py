"""Majors and branches of learning as the catalogues of the Ministry of Education name them.

Sources: 普通高等学校本科专业目录, 普通高等学校高等职业教育（专科）专业目录,
学位授予和人才培养学科目录, and the names older catalogues and self-study exams used. Not all of
them: those that people in
social work hold, and the commonest beside. A major that is none of these is read as well; one
that is needs no second witness of its spelling.
"""

from extractors.records.kind import listed

MAJORS = frozenset(
    listed("""
        社会工作 社会学 社会政策 社会保障 劳动与社会保障 民政管理 社区管理与服务 社区管理 人类学
        女性学 家政学 老年学 人口学 民俗学 社会工作与管理 社会福利 社会福利事业管理 社会救助
        民政服务与管理 青少年工作与管理 青少年工作 社区矫正 社区康复 老年服务与管理
        老年保健与管理 智慧健康养老服务与管理 养老服务管理 公益慈善事业管理 婚姻服务与管理
        殡葬设备 现代殡葬技术与管理 残障社会工作 犯罪学 法学 法律 法律事务 知识产权 监狱学
        政治学与行政学 国际政治 外交学 思想政治教育 马克思主义理论 科学社会主义 中国共产党历史
        党的建设 行政管理 公共管理 公共事业管理 公共关系学 公共政策 城市管理 土地资源管理
        人力资源管理 劳动关系 工商管理 企业管理 会计学 会计 财务管理 审计学 市场营销 物流管理
        工程管理 信息管理与信息系统 旅游管理 酒店管理 文化产业管理 电子商务 国际经济与贸易
        经济学 财政学 税收学 金融学 金融 保险学 统计学 经济管理 劳动经济学 国民经济管理 心理学
        应用心理学 基础心理学 发展与教育心理学 教育学 学前教育 小学教育 特殊教育 教育技术学
        教育管理 体育教育 社会体育 社会体育指导与管理 高等教育学 比较教育学 职业技术教育学
        汉语言文学 汉语言 秘书学 文秘 新闻学 广播电视学 广告学 传播学 编辑出版学 英语 英语教育
        日语 俄语 商务英语 对外汉语 汉语国际教育 语文教育 古典文献学 历史学 世界史 考古学
        文物与博物馆学 哲学 伦理学 宗教学 逻辑学 数学与应用数学 数学 物理学 化学 应用化学
        生物科学 地理科学 计算机科学与技术 计算机应用技术 计算机应用 软件工程 网络工程
        电子信息工程 通信工程 自动化 机械设计制造及其自动化 土木工程 建筑学 环境工程 环境科学
        食品科学与工程 农学 园林 林学 动物医学 农村区域发展 农业经济管理 临床医学 护理学 护理
        预防医学 康复治疗学 康复治疗技术 中医学 药学 公共卫生管理 医学检验 音乐学 音乐表演
        美术学 舞蹈学 视觉传达设计 环境设计 艺术设计 播音与主持艺术
    """)
)
"""What is studied."""

BRANCHES = frozenset(
    listed("哲学 经济学 法学 教育学 文学 历史学 理学 工学 农学 医学 军事学 管理学 艺术学 交叉学科")
)
"""In what branches degrees are awarded."""
