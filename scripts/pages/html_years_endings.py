"""What papers' clients, provinces' portals and magazines put before the first and behind the last paragraph, in the words that they use."""
from html_parts import Page, expected, links, paragraphs, plain_page, shell
from news import News

P, BR = "<p>{}</p>", "<p>　　{}</p>"


def make(name, kind, head, before=(), behind=(), authors=(), headings=0, form=P, frame="main", suffix="云州网", first=""):
    """A make: `head` is the line of credits, `before` and `behind` are lines in the text's container that are no text. {a}, {b} and {e} to
    {g} are names, of writers and of others; `first` is put before the first paragraph and is text."""
    def build(seed):
        q = News(seed, kind)
        title, blocks = q.title(), q.story(9, headings)
        names = {key: q.name() for key in "abefg"}
        if first:
            blocks[0] = ("p", first.format(**names) + blocks[0][1])
        lines = [[line.format(title=q.title(), **names) for line in part] for part in (before, behind)]
        inner = "".join(form.format(line) for line in lines[0]) + paragraphs(blocks, form, form.format("<strong>{}</strong>")) + "".join(form.format(line) for line in lines[1])
        if frame == "sections":
            inner = inner.replace("<p>", "<section><span>").replace("</p>", "</span></section>")
        behind_box = f'<div class="more"><ul>{links(q, 5)}</ul></div>' if frame == "telephone" else ""
        body = plain_page(title, head.format(**names), inner, q, behind_box)
        return Page(shell(f"{title}_{suffix}" if suffix else title, body), expected(title, blocks, [names[key] for key in authors]))
    build.__name__ = name
    return build


YEARS_ENDINGS = [
    make("cover_client", "court", "<span>封某新闻</span><span>2021-05-06 10:12</span>", ["封某新闻记者 {a} 摄影报道"],
         ["【如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。报料微信关注：ihxdsb，报料QQ：3386405712】"], "a"),
    make("chu_client", "court", "来源：极某新闻　2022-05-06 11:20", ["极某新闻记者 {a}", "通讯员 {b}"],
         ["（来源：极某新闻）", "更多精彩资讯请在应用市场下载“极某新闻”客户端，未经授权请勿转载，欢迎提供新闻线索，一经采纳即付报酬。24小时报料热线027-86777777。"], "ab"),
    make("observer_client", "policy", "来源：上某新闻　作者：{a}　2020-05-06 06:31", [], ["栏目主编：{e}　文字编辑：{f}　题图来源：某华社　图片编辑：{g}", "来源：作者：{a}"], "a", 2),
    make("southern_capital", "health", "<span>南某都市报APP · 云州大事</span><span>2021-05-06 12:11</span>", [],
         ["采写：南某记者 {a} 实习生 {b}", "摄影：南某记者 {e}"], "ab", 3),
    make("morning_client", "match", "<span>潇某晨报</span><span>05-06 12:30</span>", [],
         ["潇某晨报记者{a} 云州报道", "爆料、维权通道：应用市场下载“晨视频”客户端，搜索“帮忙”一键直达“晨意帮忙”平台；或拨打热线0731-85571188。政企内容服务专席19176699651。"], "a"),
    make("longitude", "market", "2022-05-06 18:33:11　来源：中某经纬　作者：{a}", [],
         ["（更多报道线索，请联系本文作者{a}：zhangsan@example.com.cn）（中某经纬APP）", "（文中观点仅供参考，不构成投资建议，投资有风险，入市需谨慎。）", "中某经纬版权所有，未经书面授权，任何单位及个人不得转载、摘编或以其它方式使用。"], "a", 3, first="中某经纬5月6日电 (记者 {a})"),
    make("quantum", "tech", "<span>量某位</span> 2023-05-06 13:02", ["{a} 发自 凹非寺", "量某位 | 公众号 QbitAI"],
         ["参考链接：", "[1]https://example.org/abs/2305.00001", "[2]https://example.com/post/12", "— 完 —", "量某位 QbitAI · 头条号签约", "关注我们，第一时间获知前沿科技动态"], "a", 3),
    make("faner", "tech", "{a} | 2019-05-06 09:11", [], ["#欢迎关注爱某儿官方微信公众号：爱某儿（微信号：ifanr），更多精彩内容第一时间为您奉上。"], "a", 2),
    make("zhe_online", "policy", "2018-05-06 08:21:33　来源：浙某在线　通讯员 {b} 记者 {a}", [],
         ["标签：社区;食堂 <b>编辑：{e}</b>", "1.凡本网注明“稿件来源：浙某在线”的所有文字、图片和音视频稿件，版权均属浙某在线所有，任何媒体、网站或个人未经本网协议授权不得转载、链接、转贴或以其他方式复制发表。", "2.本网未注明“稿件来源：浙某在线”的文字、图片等稿件均为转载稿，本网转载出于传递更多信息之目的，并不意味着赞同其观点或证实其内容的真实性。"], "ba", form=BR),
    make("chong_dragon", "culture", "2023-05-06 06:00:12　来源：重某日报", ["重某日报记者 {a}"],
         ["看天下新闻，下载华某网新重庆客户端", "亲爱的用户，“重某”客户端现已正式改版升级为“新重某”客户端。为不影响后续使用，请扫描上方二维码，及时下载新版本。更优质的内容，更便捷的体验，我们在“新重某”等你！"], "a", form=BR),
    make("great_river", "world", "2022-05-06 | 来源：大某网 | 浏览量 3122", ["大某网记者 {a} 实习生 {b}"], ["责编：{e} / 审核：{f} / 总监：{g}"], "ab"),
    make("reuters", "world", "2019年5月6日 / 上午9:12 / 3 年前", ["作者 {a}"],
         ["(编译 {e}; 审校 {f}; 监制 {g})", "我们的标准：汤某路透“信任原则”"], "a", first="某透云州5月6日 - ", suffix="某透"),
    make("three_lives", "culture", "<span>三某生活周刊</span> 2021-05-06 12:00", ["*本文为「三某生活周刊」原创内容", "文｜{a}", "编辑｜{e}"],
         ["点赞”、“在看”，让更多人看到", "大家都在看", "“点赞”“在看”，让更多人看到"], "a", 3, frame="sections", suffix=""),
    make("lilac", "health", "丁某医生 2022-05-06", [],
         ["本文经由云州医院主任医师 {f} 审核", "参考文献", "[1] 云州医学会. 急诊分诊指南[J]. 云州医学, 2019, 12(3): 12-18.", "[2] 石桥医院. 夜间就诊调查[R]. 2020.", "作者 {a}", "策划 {e} | 监制 {g}", "封面图来源：站某海洛"], "a", 2, frame="sections", suffix=""),
    make("finance_wave_2023", "market", "<span>2023年05月06日 20:11</span> <a>券商某国</a>", ["安装某浪财经客户端第一时间接收最全面的市场资讯→【<a>下载地址</a>】", "来源：券商某国", "作者：{a}"],
         ["责任编辑：{e} SF183", "某浪财经ESG评级中心提供包括资讯、报告、培训、咨询等在内的14项ESG服务，助力上市公司传播ESG理念。点击查看【<a>ESG评级中心服务手册</a>】"], "a", 3, form=BR, suffix="某浪财经_某浪网"),
    make("wind_media", "culture", "{a} 2021-05-06 07:10", [],
         ["延伸阅读：{title}", "责任编辑/{e}", "更多风某媒独家内幕：", "● {title}", "● {title}"], "a", 2),
    make("school_news", "health", "来源：校新闻中心　发布时间：2022-05-06　点击：<span>312</span>", [],
         ["供稿：附属医院", "图文：{a}", "编辑：{e}", "审核：{f}", "2022年05月06日 18:00:22", "转载本网文章请注明出处"], "a", first="云州大学新闻网5月6日电 "),
    make("red_net", "policy", "2022-05-06 10:02 | 来源：红某网", [],
         ["来源：红某网", "作者：{a} {b}", "编辑：{e}", "本文为云州新闻网原创文章，转载请附上原文出处链接和本声明。", "本文链接：https://example.cn/content/646847/50/1.html"], "ab", frame="telephone", first="红某网时刻新闻5月6日讯（记者 {a} 通讯员 {b}）"),
    make("purple_cow", "match", "2021-05-06 17:22 | 扬某晚报", ["扬某晚报/紫某新闻记者 {a} 文/摄"], ["校对 {e}", "编辑：{f}", "刷新声明：凡来源注明扬某晚报的稿件，版权归扬某晚报所有。"], "a"),
    make("terminal", "world", "特约撰稿人 {a} 发自云州 | 2021-05-06", [],
         ["（实习记者{b}对此文亦有贡献）", "本刊载内容版权为端某媒或相关单位所有，未经端某媒编辑部授权，请勿转载或复制，否则即为侵权。"], "a", 3, suffix="端某媒 Initium Media"),
]
