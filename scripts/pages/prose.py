"""Sentences, headings and names for test pages: every article is put together from parts written for
this purpose, the same for the same seed."""
import random

PLACES = ["清河", "云州", "石桥", "南浦", "东岭", "柳湾", "白沙", "青山", "临江", "海晏"]
WHO = ["市农业农村局", "县文化馆", "社区居委会", "港口集团", "研究团队", "合作社", "志愿者协会", "交通部门", "图书馆", "气象台",
       "医院药学部", "乡镇企业", "职业学校", "环保组织", "博物馆"]
WHAT = ["冷链仓库", "老街修缮", "雨水花园", "智慧灌溉", "公交线网", "古籍整理", "社区食堂", "夜间急诊", "湿地观鸟", "数字档案",
        "山地果园", "河道清淤", "乡村戏台", "儿童书屋", "光伏车棚"]
VERB = ["推进", "改造", "试点", "扩建", "评估", "重新规划", "全面升级", "暂停后恢复", "联合开展", "补齐"]
RESULT = ["成本下降了两成", "等候时间缩短一半", "居民满意度明显提高", "产量比去年多出三分之一", "维修次数大幅减少", "新增就业岗位近百个",
          "投诉量降到历史最低", "外地游客翻了一番", "材料利用率创下新高", "夜间照明能耗减少四成"]
REASON = ["过去设备陈旧、各管一段", "前期缺少统一的标准", "山路弯多坡陡、运输不便", "老人不会用手机预约", "雨季来得比往年早",
          "资金分散在好几个部门", "年轻人大多在外务工", "旧图纸已经难以辨认"]
NEXT = ["下一步还要把经验写进操作手册", "明年将推广到其余六个乡镇", "有关数据会按季度向社会公布", "专家建议继续观察一个完整的年度",
        "下半年将邀请居民代表参加评议", "剩余工程预计在入冬前完工"]
QUOTE = ["账要算得细，路要修得宽", "不怕慢，就怕停", "把小事办好，大家就看得见", "机器再好，也得有人会用", "先听听住在这里的人怎么说",
         "数字不会骗人，但要看怎么数"]
SURNAMES = list("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕")
GIVEN = list("明华文晓雨静思远志强丽芳婷浩宇晨阳佳琪子涵嘉怡海涛建国春梅秋云立新")
HEADS = ["先把账算明白", "难在最后一公里", "老办法遇上新问题", "让数据跑起来", "家门口的变化", "留住手艺人", "从试点到推广",
         "看得见的改变", "还有哪些短板", "听听居民怎么说"]
TITLES = ["{place}{what}{verb}见成效", "{verb}{what}，{place}走出新路子", "{place}：{what}背后的一本账", "一座{what}改变了什么",
          "{place}探访记：{what}这一年", "{what}为何在{place}火了起来"]


class Prose:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.seen = set()

    def one(self, items):
        return self.random.choice(items)

    def name(self):
        given = "".join(self.random.sample(GIVEN, self.random.choice([1, 2, 2])))
        return self.one(SURNAMES) + given

    def fill(self, template):
        return template.format(place=self.one(PLACES), who=self.one(WHO), what=self.one(WHAT), verb=self.one(VERB),
                               result=self.one(RESULT), reason=self.one(REASON), next=self.one(NEXT),
                               quote=self.one(QUOTE), n=self.random.randint(2, 98), year=self.random.randint(2015, 2024),
                               month=self.random.randint(1, 12), name=self.name(), pct=self.random.randint(11, 89) / 10)

    SENTENCES = [
        "{year}年{month}月，{place}的{who}开始{verb}{what}，{result}。",
        "{who}负责人{name}介绍，{reason}，所以{what}一直没有做起来。",
        "“{quote}。”{name}一边翻着记录本，一边对来访的人说。",
        "据{who}统计，{n}个点位中有{pct}成已经完成，{next}。",
        "记者在{place}看到，{what}旁边新立了一块牌子，上面写着开放时间和联系人。",
        "{place}有{n}户人家住在坡上，{reason}，{what}对他们来说并不容易。",
        "和往年相比，{result}，这主要得益于{who}的{what}。",
        "不过也有人担心，{reason}，如果没有后续投入，{what}很难坚持下去。",
        "{next}，{who}表示，{what}的费用将全部公开。",
        "在{place}，{name}算过一笔账：每{verb}一处{what}，要花{n}天，{result}。",
        "谁来管、怎么管、钱从哪里来？{place}的回答是，让{who}和居民一起商量。",
        "{name}今年{n}岁，见过{place}最热闹的时候，也见过{what}最冷清的日子。",
        "从{place}到{place}，{who}用了{n}个月走访，整理出{what}的清单，共计{n}项。",
        "{what}并不是新鲜事，{year}年就有人提出，只是{reason}。",
        "傍晚时分，{place}的灯一盏一盏亮起来，{what}门口排起了队。",
    ]

    def sentence(self):
        for _ in range(50):
            text = self.fill(self.one(self.SENTENCES))
            if text not in self.seen:
                break
        self.seen.add(text)
        return text

    def paragraph(self, sentences=None):
        return "".join(self.sentence() for _ in range(sentences or self.random.randint(2, 5)))

    def title(self):
        return self.fill(self.one(TITLES))

    def headings(self, count):
        return self.random.sample(HEADS, count)

    def article(self, paragraphs=8, headings=0):
        """A list of ("p" or "h", text)."""
        blocks = [("p", self.paragraph()) for _ in range(paragraphs)]
        for i, heading in enumerate(self.headings(headings)):
            blocks.insert(2 + i * (paragraphs // (headings + 1) + 1), ("h", heading))
        return blocks

    # What real articles have between their longer paragraphs.
    SHORT = ["他没有马上回答。", "事情并没有那么简单。", "“行，那就试试。”", "答案出人意料。", "这是为什么？", "天亮了。", "从此，{place}多了一个去处。", "“不后悔。”{name}说。",
             "扫码就能看到{what}的全部记录。", "编辑部的灯亮到凌晨两点。", "“关注点不在这里。”{name}摇了摇头。", "来源，是当年最难说清的事。"]
    TRICKY = ["点击“提交”按钮以前，{who}会请申请人再核对一遍姓名和地址，{result}。",
              "责任编辑这个岗位，{place}的{who}三年前才设立，{name}是第一任，{reason}。",
              "版权登记是{who}今年的新业务，{name}说，“{quote}。”",
              "有网友评论说，{what}早该做了；也有人回复，{reason}，急不得。",
              "相关阅读材料由{who}免费印发，在{place}的{n}个网点都可以领取。",
              "下载量超过{n}万次以后，{who}才发现，{what}的说明书写错了一行。",
              "分享经验的那天，{name}把{n}页讲稿删到一页，只留下一句话：{quote}。",
              "上一篇报道刊出以后，{place}的{name}打来电话，说{reason}。"]

    def varied(self, paragraphs=12, headings=0):
        """As `article`, with short lines, dialogue and sentences full of the words of page furniture."""
        blocks = []
        for _ in range(paragraphs):
            kind = self.random.random()
            if kind < 0.2:
                text = self.fill(self.one(self.SHORT))
            elif kind < 0.4:
                text = self.fill(self.one(self.TRICKY)) + (self.sentence() if kind < 0.3 else "")
            else:
                text = self.paragraph(self.random.randint(1, 4))
            if text not in self.seen:
                blocks.append(("p", text))
                self.seen.add(text)
        if len(blocks[0][1]) < 40:
            blocks[0] = ("p", self.paragraph(2))
        for i, heading in enumerate(self.headings(headings)):
            blocks.insert(2 + i * (len(blocks) // (headings + 1) + 1), ("h", heading))
        return blocks
