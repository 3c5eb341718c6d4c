"""News of several kinds for test pages: paragraphs as papers write them, filled with names and figures.
Many of them hold the words of page furniture, which real news do as well."""
from prose import Prose

KINDS = {
    "market": [
        "截至收盘，{place}指数报{n}{n}.{n}点，下跌{pct}%，成交额{n}{n}亿元；{what}概念股逆市走强，{n}只个股涨停。",
        "{who}发布的公告显示，公司上半年实现营业收入{n}.{n}亿元，同比增长{pct}%；归属于上市公司股东的净利润{n}{n}万元，同比下降{pct}%。",
        "一位不愿具名的分析师对记者表示，“市场对{what}的预期已经打得很满，一旦数据不及预期，回调是大概率事件”。",
        "从资金面看，北向资金全天净流出{n}.{n}亿元，其中{place}港口、石桥股份分别遭净卖出{n}.{n}亿元和{n}.{n}亿元。",
        "值得注意的是，这已经是{who}年内第三次调整{what}的收费标准。此前两次分别在{year}年{month}月和次年年初。",
        "业内人士提示，{what}相关标的波动较大，投资者应注意风险，不宜盲目追高。",
        "{name}认为，未来两个季度仍是观察窗口：“如果订单能稳住，{result}并非没有可能。”",
        "公开资料显示，{place}控股成立于{year}年，主营业务为{what}，注册资本{n}亿元，法定代表人为{name}。",
        "对于上述问题，记者多次致电{who}，截至发稿未获回应。",
    ],
    "tech": [
        "{month}月{n}日，{place}科技推出新款客户端，用户下载后无需注册即可使用{what}功能，登录以后还能收藏和分享。",
        "“我们不做广告，也不卖会员。”创始人{name}在发布会上说，公众号上的每一条留言他都会看。",
        "这款APP上线{n}天，下载量突破{n}0万次，评论区里最常见的一句话是：“总算有人把{what}做明白了。”",
        "用户只要用微信扫一扫站牌上的二维码，就能看到下一班车的位置；点击“订阅”，到站前三分钟会收到提醒。",
        "不过，{name}也提醒，扫码之前要看清来源，不要向陌生的小程序授权个人信息。",
        "在GitHub上，这个项目有{n}00多颗星标，v{pct}版本增加了对HTML5 video和Cookie同步的支持。",
        "{who}的工程师{name}演示说，长按图片可以识别文字，准确率达到{n}.{n}%，{result}。",
        "据第三方机构统计，{year}年{what}类应用的月活跃用户为{n}00万，同比增长{pct}%。",
        "平台方回应称，涉事账号发布的内容侵犯他人版权，已按照规则删除并暂停其投稿权限。",
    ],
    "court": [
        "{place}区人民法院近日审结一起著作权纠纷案：被告未经许可在公众号转载原告{n}篇文章，被判赔偿经济损失{n}000元。",
        "法院审理查明，{year}年{month}月，{name}与{who}签订合同，约定由后者负责{what}的施工，工期{n}天。",
        "“转载不注明出处，本身就是对作者的不尊重。”审判长{name}说，“即便注明了，也不等于取得授权。”",
        "一审判决后，双方均未上诉，判决现已生效。",
        "承办法官提醒，网络不是法外之地，转发、评论同样要承担法律责任；如有侵权行为，权利人可以保留证据，依法维权。",
        "庭审中，被告辩称文章来自网络，作者不详，自己没有盈利，不构成侵权。",
        "据了解，这是《条例》施行以来，{place}法院受理的首起同类案件，旁听席上坐着{n}名社区代表。",
        "律师{name}表示，免责声明并不能当然免责，是否担责要看平台有没有尽到合理的注意义务。",
    ],
    "match": [
        "北京时间{month}月{n}日晚，{place}队在主场以{n}比{n}战胜{place}队，取得四连胜；{name}独得{n}分、{n}个篮板。",
        "上半场第{n}分钟，{name}接队友直传单刀赴会，面对出击的门将冷静推射破门，场上比分变成1∶0。",
        "“孩子们拼到了最后一秒，我为他们骄傲。”赛后发布会上，主教练{name}嗓子已经哑了。",
        "技术统计显示，全场比赛{place}队投篮命中率{n}.{n}%，失误{n}次；{place}队三分球{n}投{n}中。",
        "下一轮，{place}队将于{month}月{n}日客场挑战{place}队。",
        "{name}今年{n}岁，{year}年入选省队，膝盖动过两次手术。“疼，但是值得。”他说。",
        "看台上，{n}千多名球迷唱着队歌不肯离去，保安也跟着哼了起来。",
    ],
    "health": [
        "{who}主任医师{name}提醒，入冬以后早晚温差大，老年人外出要注意保暖，晨练不宜过早。",
        "问：发烧到多少度需要去医院？答：体温超过{n}.5℃，或者持续三天不退，就应当及时就诊。",
        "研究团队跟踪了{n}00名志愿者，结果发表在《{place}医学》杂志上：每天多走{n}0步，{result}。",
        "“网上的偏方点赞再多，也不能当处方用。”{name}说，“有问题，打电话、来门诊，都比转发管用。”",
        "专家建议，服药前务必阅读说明书，不要自行加量；孕妇、儿童以及肝肾功能不全者应在医生指导下使用。",
        "记者从{who}获悉，今年流感疫苗已到货{n}万支，市民可通过电话或现场预约，预约热线工作时间为8：00至17：30。",
        "据介绍，{what}门诊每周开放{n}个号源，其中一半留给不会用手机的老人。",
    ],
    "world": [
        "据当地媒体报道，{place}州{month}月{n}日遭遇强降雨，河水漫过堤坝，至少{n}人受伤，{n}00户停电。",
        "外交部发言人{name}在例行记者会上表示，有关各方应保持克制，通过对话解决分歧。",
        "《{place}邮报》援引知情人士的话说，谈判原定{month}月{n}日结束，因为{what}条款争执不下，拖了整整{n}天。",
        "“这不是选择题。”议员约翰·{place}说，“我们要么现在付钱，要么以后付更多的钱。”",
        "当地时间凌晨{n}时许，救援人员从废墟中救出一名{n}岁的女孩，围观的人群爆发出掌声。",
        "联合国有关机构的报告称，{year}年以来，该地区{what}的价格上涨了{n}%，贫困家庭首当其冲。",
        "分析人士指出，民调并不代表最后的结果，{reason}，变数仍在。",
    ],
    "policy": [
        "《通知》明确，自{year}年{month}月1日起，{what}项目实行清单管理，清单以外一律不得收费。",
        "会议指出，要坚持问题导向，聚焦{what}的难点堵点，{next}。",
        "会议强调，各部门各单位要提高认识，压实责任，把{what}作为民生实事办好办实。",
        "{who}副主任{name}在政策吹风会上介绍，截至目前，全国已有{n}个城市开展{what}试点，{result}。",
        "一是完善制度，明确{what}的标准和流程；二是加强监管，畅通投诉举报渠道；三是强化保障，{next}。",
        "申请人可登录政务服务网，下载并填写申请表，也可到就近的便民服务中心现场办理。",
        "市委常委、副市长{name}出席会议并讲话，市直有关部门主要负责同志参加。",
        "《方案》提出，到{year}年，基本形成{what}的长效机制，{result}。",
    ],
    "culture": [
        "展厅不大，灯光压得很低，{n}件{what}的实物静静躺在玻璃后面，最老的一件已有{n}0年。",
        "{name}的母亲是唱戏的，家里常年飘着松香味；他说自己认字，就是从戏本上开始的。",
        "“编辑这个行当，讲究为他人作嫁衣裳。”谈起从前在杂志社的日子，{name}笑了，“稿件来了，先闻闻墨香。”",
        "全书共{n}章，四十余万字，配图{n}幅，由{place}出版社出版，首印{n}000册。",
        "有人问他，{what}还有多少人看？他摆摆手，不说话，只把茶续上。",
        "本届展览持续到{month}月{n}日，免费开放，周一闭馆。",
        "{year}年，{name}回到{place}，在老街上租了一间铺面，门口挂着手写的牌子：修旧如旧。",
        "夜里下过雨，石板路亮得像一条河。",
    ],
}

HEADINGS = {
    "market": ["业绩承压，现金流待解", "三大风险不容忽视", "机构怎么看", "谁在买入"],
    "tech": ["从一行代码开始", "流量不是答案", "下一个入口", "隐私的边界"],
    "court": ["案情回放", "争议焦点", "法官说法", "律师观点"],
    "match": ["开局受挫", "逆转时刻", "老将不老", "下一站"],
    "health": ["误区一：越贵越好", "误区二：停药越早越好", "怎样预防", "哪些人要当心"],
    "world": ["事发经过", "各方反应", "未来走向", "背景"],
    "policy": ["为什么要改", "改了什么", "怎么落实", "谁来监督"],
    "culture": ["旧物", "手艺人", "灯下", "归去来"],
}


class News(Prose):
    """As Prose, of one kind of news."""

    def __init__(self, seed, kind):
        super().__init__(seed)
        self.kind = kind

    def fill(self, template):
        while "{n}" in template:
            template = template.replace("{n}", str(self.random.randint(1, 98)), 1)
        while "{name}" in template:
            template = template.replace("{name}", self.name(), 1)
        while "{place}" in template:
            template = template.replace("{place}", self.one(self.PLACES), 1)
        return super().fill(template)

    PLACES = ["清河", "云州", "石桥", "南浦", "东岭", "柳湾", "白沙", "青山", "临江", "海晏"]

    def story(self, paragraphs=9, headings=0):
        """A list of ("p" or "h", text): every paragraph of the kind once before any comes again."""
        blocks, deck = [], []
        while len(blocks) < paragraphs:
            if not deck:
                deck = self.random.sample(KINDS[self.kind], len(KINDS[self.kind]))
            text = self.fill(deck.pop())
            if self.random.random() < 0.35:
                text += self.fill(self.one(self.SENTENCES))
            blocks.append(("p", text))
        for i, heading in enumerate(self.random.sample(HEADINGS[self.kind], headings)):
            blocks.insert(2 + i * (paragraphs // (headings + 1) + 1), ("h", heading))
        return blocks
