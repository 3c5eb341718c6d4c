"""What stands in pages beside their prose: names of picture files, text parted by comments, walls, polls, lives of writers, hydrated scripts."""
import json

from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, plain_page, ranked, shell
from news import News

P = "<p>{}</p>"


def file_names(seed):
    """Pictures whose texts are the names of their files, prompts or the title: none of them says anything."""
    q = News(seed, "policy")
    title, blocks, a = q.title(), q.story(9), q.name()
    alts = ["微信图片_20220506101212.jpg", "图片1.png", title, "QQ截图20160506.png", "未标题-1", "二维码", "题图", "点击查看大图", "云州日报客户端二维码"]
    html = "".join(f'<p><img src="{i}.jpg" alt="{alt}"></p><p>{t}</p>' for i, ((_, t), alt) in enumerate(zip(blocks, alts)))
    body = plain_page(title, f"2022-05-06 12:00 来源：云州日报 作者：{a}", html, q)
    return Page(shell(f"{title}_云州日报", body), expected(title, blocks, [a]))


def hydrated(seed):
    """A framework's page: text nodes parted by empty comments, signs as svg with words, state in a script, the title in two lines."""
    q = News(seed, "tech")
    blocks, a = q.story(10, 2), q.name()
    first, second = q.title(), "记一次三个月的试点"
    title = f"{first} {second}"
    parted = [(k, t[:7] + "<!-- -->" + t[7:15] + "<!-- -->" + t[15:]) for k, t in blocks]
    svg = '<svg width="12" height="12"><title>分享图标，点击后可以分享给朋友。</title><text>分享</text></svg>'
    state = json.dumps({"props": {"article": {"title": title, "hot": [q.title() for _ in range(5)]}}}, ensure_ascii=False)
    body = (f'<div id="__next"><div class="css-1q0t9vu">{NAV}</div><main class="css-8u4x"><h1 class="css-t1">{first}<br/>{second}</h1><div class="css-m3"><a href="/u/1">{a}</a><span>2022年5月6日</span><span><!-- -->12<!-- --> <!-- -->分钟阅读</span>{svg}</div><div class="css-b7">{paragraphs(parted, P, "<h2>{}</h2>")}</div></main><div class="css-r2"><h3>继续阅读</h3>{links(q, 6, "div")}</div></div><script id="__NEXT_DATA__" type="application/json">{state}</script>{footer()}')
    return Page(shell(f"{first} {second} | 试点周刊", body, f'<meta property="og:title" content="{first} {second}">'), expected(title, blocks, [a]))


def wall(seed):
    """The text ends at a wall: what is left of it, prices, how to log in; reading time above."""
    q = News(seed, "market")
    title, blocks, a = q.title(), q.story(6), q.name()
    walls = '<div class="pay-box"><p>剩余 70% 内容需订阅阅读</p><p>本文为付费内容，支付¥1.99元后可阅读全文，已购买请登录。</p><p>开通会员，畅读全站，首月9元，到期自动续费，可随时取消。</p><a>立即开通</a></div>'
    body = plain_page(title, f"{a} · 2021-05-06 · 本文字数3122，阅读时长大约8分钟", paragraphs(blocks) + walls, q)
    return Page(shell(f"{title} - 财经杂志", body), expected(title, blocks, [a]))


def writer_below(seed):
    """The writer's card in the container: his life in two sentences, counts, a button; then rules for those who comment, with stops and commas."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(9, 2), q.name()
    card = f'<div class="writer-card"><img><div><p>{a}</p><p>认证作者</p><p>写字的人，住在河边，偶尔钓鱼。已发表文章123篇，获得1.2万次赞。</p><a>关注</a> <a>私信</a></div></div>'
    rules = '<div class="pinglun-box"><p>还没有人评论，快来抢沙发吧！</p><p>文明上网，理性发言，请遵守国家法律法规，还可以输入500字。</p></div>'
    body = (f'<div class="top">{NAV}</div><div class="detail"><h1>{title}</h1><div class="detail-t">{a}　2020-05-06</div><div class="detail-c">{paragraphs(blocks)}</div>{card}<div class="shang"><p>如果觉得文章对您有帮助，欢迎打赏支持作者，金额随意。</p></div>{rules}</div><div class="fr">{ranked(q, 8)}</div>{footer()}')
    return Page(shell(f"{title} - 河边文集", body), expected(title, blocks, [a]))


def poll(seed):
    """A poll of three answers and a question in the text's middle; a notice above the title that a browser is too old, one that cookies are used."""
    q = News(seed, "health")
    title, blocks, a = q.title(), q.story(9), q.name()
    vote = '<div class="vote-card"><h4>你会提前预约门诊吗？（单选）</h4><ul><li>会，省时间</li><li>不会，随到随看</li><li>看情况</li></ul><p>3122人参与投票</p></div>'
    body = ('<div class="ie-tip"><p>您的浏览器版本过低，为保证更佳的浏览体验，请点击更新高版本浏览器。以后再说</p></div><div class="cookie"><p>我们使用Cookie来改善您的体验，继续浏览即表示您同意我们的隐私政策。</p></div>'
            + plain_page(title, f"云州晚报 记者 {a} 2021-05-06 09:00", paragraphs(blocks[:4]) + vote + paragraphs(blocks[4:]), q))
    return Page(shell(f"{title}-云州晚报", body), expected(title, blocks, [a]))


def kicker_in_title(seed):
    """A label in the heading itself; the page's name holds two strokes of its own; the second page of a text."""
    q = News(seed, "world")
    title, blocks, a = "独家丨谈判桌上的七十二小时", q.story(8), q.name()
    body = (f'<div class="top">{NAV}</div><div class="m"><h1><span class="tag">深度</span>{title}</h1><div class="s">来源：云州周刊 | 作者：{a} | 时间：2017-05-06</div><div class="c">{paragraphs(blocks, "<div>　　{}</div>")}</div><div class="pages"><a>1</a><span>2</span><a>3</a><a>下一页</a><a>末页</a><p>共3页，当前第2页</p></div></div><div class="r">{ranked(q, 8)}</div>{footer()}')
    return Page(shell(f"{title}(2)_国际_云州周刊", body), expected(title, blocks, [a]))


def items_for_paragraphs(seed):
    """Paragraphs as items of a list; headings as definition terms; a quotation of a paper in a details element."""
    q = News(seed, "policy")
    title, blocks = q.title(), q.story(9, 2)
    html = "<ul class='text'>" + "".join(f"<li>{t}</li>" if k == "p" else f"<li><b>{t}</b></li>" for k, t in blocks) + "</ul>"
    body = plain_page(title, "2016-05-06 云州网", html, q, f"<ul class='rel'>{links(q, 8)}</ul>")
    return Page(shell(f"{title}_云州网", body), expected(title, blocks))


def half_english(seed):
    """A bilingual text: a paragraph of Chinese, then the same in English."""
    q = News(seed, "culture")
    title, blocks = "中英对照：老街的灯", q.story(6)
    english = ["The lamp at the corner of the old street has been lit every evening for thirty years.", "Mr. Li, who keeps it, says that he has never counted the nights.", "When the rain comes, he stands under the eaves and waits for the last bus.",
               "Some people took pictures; others simply walked on.", "The museum will show the lamp next spring, free of charge.", "\"It is only a lamp,\" he said, and went home."]
    both = [x for (_, t), e in zip(blocks, english) for x in (("p", t), ("p", e))]
    body = plain_page(title, "2018-05-06 编译组", paragraphs(both), q)
    return Page(shell(f"{title} - 双语阅读", body), expected(title, both))


def long_talk(seed):
    """A very long text of sixty paragraphs with ten headings, numbered anchors beside, a column of notes at the margin."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(60, 4), q.name()
    body = (f'<div class="top">{NAV}</div><div class="toc"><ol>{"".join(f"<li><a href=#{i}>{t}</a></li>" for i, (k, t) in enumerate(blocks) if k == "h")}</ol></div><div class="long"><h1>{title}</h1><p class="w">撰文 {a}　摄影 {q.name()}　编辑 {q.name()}</p>{paragraphs(blocks, P, "<h3>{}</h3>")}<p class="fin">■</p></div>{footer()}')
    return Page(shell(f"{title} - 长读", body), expected(title, blocks, [a]))


def prices(seed):
    """A market report: a table of prices with units in its head, the text around it, a disclaimer of the exchange, signs ↑ and ↓."""
    q = News(seed, "market")
    title, blocks = "5月6日云州蔬菜批发价格行情", q.story(5)
    rows = [["品种", "最低价", "最高价", "较昨日"]] + [[n, f"{i}.{i}0", f"{i + 1}.{i}0", "↑" if i % 2 else "↓"] for i, n in enumerate(["白菜", "萝卜", "菠菜", "土豆", "黄瓜"], 1)]
    table = "<table><thead><tr>" + "".join(f"<th>{c}</th>" for c in rows[0]) + "</tr></thead><tbody>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows[1:]) + "</tbody></table>"
    body = plain_page(title, "发布时间：2020-05-06 来源：云州农产品批发市场", paragraphs(blocks[:2]) + table + paragraphs(blocks[2:]) + '<p class="sm">免责声明：以上行情仅供参考，据此交易，风险自担。</p>', q)
    wanted = blocks[:2] + [("p", "".join(r)) for r in rows] + blocks[2:]
    return Page(shell(f"{title}_云州农业信息网", body), expected(title, wanted))


def video_page(seed):
    """A video's page: player, the video's introduction as the only text, a list of parts, advertisements of the programme."""
    q = News(seed, "match")
    title, text = "[午间新闻]云州：大桥合龙 两岸通行时间缩短四十分钟", "视频简介：今天上午，云州大桥顺利合龙。大桥全长3.2公里，通车以后，两岸通行时间将由一小时缩短到二十分钟。"
    text_only = text.replace("视频简介：", "")
    body = (f'<div class="hd">{NAV}</div><div class="playingVideo"><div id="player"><p>请安装最新版播放器后观看。</p></div><div class="cnt_share"><a>分享</a></div></div><div class="video_brief"><h3>{title}</h3><p>来源：某视网 2021年05月06日 12:20</p><p class="brief">{text}</p></div><div class="column"><h3>本期节目</h3><ul>{links(q, 8)}</ul></div>{footer()}')
    return Page(shell(f"{title}_某视网", body), expected(title, [("p", text_only)]))


def captions_under_all(seed):
    """A report in pictures: a first paragraph, then eight pictures with a sentence each in figcaption, numbers of pictures, the photographer."""
    q = News(seed, "culture")
    title, a = "图片故事｜渡口的最后一班船", q.name()
    intro = q.story(1)[0][1]
    caps = [q.fill("{month}月{n}日，{name}在渡口等船，身后是刚刚亮起的灯。") for _ in range(8)]
    html = f"<p>{intro}</p>" + "".join(f'<figure><img src="{i}.jpg"><span class="num">{i + 1}/8</span><figcaption>{c}</figcaption></figure>' for i, c in enumerate(caps))
    body = plain_page(title, f"2019-05-06 摄影报道：{a}", html, q)
    return Page(shell(f"{title} - 云州网", body), expected(title, [("p", intro)] + [("p", c) for c in caps]))


def quoted_statement(seed):
    """A statement published whole within a news text, with its own signature and date; the media's words around it."""
    q = News(seed, "court")
    title, a = "云州大学回应食堂涨价：已成立工作组", q.name()
    blocks = [("p", "云州网5月6日讯（记者 " + a + "）针对网传“食堂一夜涨价”一事，云州大学今天发布情况说明。全文如下："), ("p", "情况说明"), ("p", "近日，有同学在网络上反映我校食堂菜品涨价。学校高度重视，立即成立工作组进行核查。"),
              ("p", "经查，涉事窗口未经审批擅自调价，现已恢复原价，并退还差额。"), ("p", "感谢社会各界的关心和监督。"), ("p", "云州大学"), ("p", "2021年5月6日"), ("p", "截至发稿，该窗口已恢复营业。")]
    body = plain_page(title, "2021-05-06 18:02 云州网", paragraphs(blocks, "<p>　　{}</p>"), q)
    return Page(shell(f"{title}_云州网", body), expected(title, blocks, [a]))


def column_of_comment(seed):
    """A short comment of 300 characters, the name in a bracket at the end of the last paragraph, cartoons' credit, the column's name as kicker."""
    q = News(seed, "court")
    title, a = "转载不是“拿来”", q.name()
    blocks = [("p", "一篇文章，作者写了半个月，别人复制只要三秒钟。近日，云州法院判了一起转载案，赔得不多，意义不小。"), ("p", "有人说，注明来源不就行了？不行。注明来源，只说明你知道是谁写的；有没有得到授权，是另一回事。"), ("p", "把别人的东西当成自己的，叫侵权；把别人的东西当成大家的，也叫侵权。尊重版权，就从点击“转载”之前问一声开始。")]
    body = plain_page(title, "2019年05月06日 08:00 云州日报 【字号 大 中 小】", '<p class="lm">今日谈</p>' + paragraphs(blocks[:-1]) + f"<p>{blocks[-1][1]}（{a}）</p><p><img alt=''></p><p>漫画/{q.name()}</p>", q)
    wanted = [("p", "今日谈")] + blocks[:-1] + [("p", blocks[-1][1] + f"（{a}）")]
    return Page(shell(f"{title}-云州日报", body), expected(title, wanted, [a]))


YEARS_WIDGETS = [file_names, hydrated, wall, writer_below, poll, kicker_in_title, items_for_paragraphs, half_english, long_talk, prices, video_page, captions_under_all, quoted_statement, column_of_comment]
