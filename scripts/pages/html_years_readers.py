"""Readers' platforms, encyclopaedias, markets, foreign papers in Chinese, live tickers and lists: what is built unlike a news story."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, ranked, shell, with_captions
from news import News


def snow_ball(seed):
    """A stock community: cashtags, mentions and emoticons as images, the author's card above, terms of rights with address in the end, rendered comments."""
    q = News(seed, "market")
    title, blocks = q.title(), q.story(9, 2)
    tag = '<a href="https://x.example/S/SH600000" target="_blank">$云州港口(SH600000)$</a>'
    first = blocks[0][1]
    html = f"<p>{tag} {first}</p>" + paragraphs(blocks[1:], "<p>{}</p>", "<p><b>{}</b></p>")
    items = "".join(f'<div class="comment__item"><div class="comment__item__main"><a class="user-name">{q.name()}投资</a><span>05-0{i} 1{i}:20</span><p>{q.sentence()}</p><div class="ops"><a>赞</a><a>回复</a></div></div></div>' for i in range(1, 9))
    body = (f'<nav class="nav stickyFixed">{NAV}</nav><div class="container"><article class="article__bd"><h1 class="article__bd__title">{title}</h1><div class="article__author"><a class="name">山里的账本</a><div class="article__bd__from">发布于<a class="time">2021-05-06 21:10</a><span class="source">来自某球</span></div></div><div class="article__bd__detail">{html}<p><a href="/n/x">@今日话题</a> <img title="[微笑]" alt="[微笑]" src="e.png" height="24"></p></div><p class="article__bd__mark">风险提示：用户发表的所有文章仅代表个人观点，与平台的立场无关，不作为买卖的依据。</p></article><div class="article__footer"><p>作者：山里的账本<br>链接：https://x.example/8152922548/180000000<br>来源：某球<br>著作权归作者所有。商业转载请联系作者获得授权，非商业转载请注明出处。</p></div>'
            f'<div class="article__other"><a>赞(12)</a><a>转发</a><a>收藏</a></div><div class="comment__container"><h3>全部讨论</h3>{items}</div></div>')
    wanted = [("p", f"$云州港口(SH600000)$ {first}")] + blocks[1:]
    return Page(shell(f"{title} - 某球", body), expected(title, wanted))


def encyclopaedia(seed):
    """An encyclopaedia: summary, a table of facts, a catalogue of anchors, headings with edit links, references, album prompts."""
    q = News(seed, "culture")
    title, blocks = "石桥戏台", q.story(9)
    facts = [("中文名", "石桥戏台"), ("始建时间", "清道光年间"), ("所处地区", "云州市石桥县"), ("保护级别", "县级文物保护单位")]
    info = '<div class="basic-info J-basic-info cmn-clearfix"><dl class="basicInfo-block basicInfo-left">' + "".join(f'<dt class="basicInfo-item name">{k}</dt><dd class="basicInfo-item value">\n{v}\n</dd>' for k, v in facts) + "</dl></div>"
    heads = ["历史沿革", "建筑形制", "保护与利用"]
    parts, wanted = "", []
    for i, head in enumerate(heads):
        some = blocks[1 + i * 2:3 + i * 2]
        parts += f'<div class="anchor-list"><a name="{i + 1}"></a></div><div class="para-title level-2"><h2 class="title-text"><span class="title-prefix">{title}</span>{head}</h2><a class="edit-icon"><em></em>编辑</a><a class="edit-icon">播报</a></div>' + "".join(f'<div class="para" label-module="para">{t}<sup class="sup--normal"> [{i + 1}]</sup><a class="sup-anchor">&nbsp;</a></div>' for _, t in some)
        wanted += [("h", title + head)] + some
    body = (f'<div class="topbar">{links(q, 8, "span")}</div><div class="body-wrapper"><div class="content-wrapper"><div class="main-content"><dl class="lemmaWgt-lemmaTitle"><dd class="lemmaWgt-lemmaTitle-title"><h1>{title}</h1><a class="edit-lemma">编辑</a><a>讨论</a><a>上传视频</a></dd></dl><div class="promotion-declaration"></div><div class="lemma-summary"><div class="para">{blocks[0][1]}</div></div>{info}<div class="lemmaWgt-lemmaCatalog"><h2>目录</h2><ol>{"".join(f"<li><span>{i + 1}</span><a href=#>{h}</a></li>" for i, h in enumerate(heads))}</ol></div>{parts}'
            f'<div class="album-list"><span>词条图册</span><a>更多图册</a></div><dl class="lemma-reference"><dt>参考资料</dt><dd><ul><li><span>1.</span><a>石桥戏台的来历</a>．云州文史网．2012-05-06<span>[引用日期2013-02-01]</span></li><li><span>2.</span><a>县志里的戏台</a>．石桥档案．2011-03-02</li></ul></dd></dl><div class="open-tag">词条标签：<a>文物</a>，<a>戏台</a></div></div><div class="side-content"><h3>词条统计</h3><ul><li>浏览次数：3122次</li><li>编辑次数：12次 历史版本</li></ul></div></div></div>')
    text = [blocks[0]] + [("p", k + v) for k, v in facts] + wanted
    return Page(shell(f"{title}_某度百科", body), expected(title, text))


def pink_paper(seed):
    """A foreign finance paper in Chinese: headline and lead in their own boxes, a byline by place, a subscription box amid, translator and rights in the end."""
    q = News(seed, "market")
    title, blocks = q.title(), q.story(11)
    lead = "克森：" + q.fill("{what}的故事还没有讲完，{reason}。")
    half = len(blocks) // 2
    html = paragraphs(blocks[:half]) + '<div class="mpu-container"></div><div class="inline-box"><p>您已阅读50%，剩余50%包含更多重要信息，订阅以继续探索完整内容，并享受更多专属服务。</p></div>' + paragraphs(blocks[half:])
    body = (f'<div class="o-nav__container">{NAV}</div><div class="block-container has-side"><div class="block-inner"><div class="content-container"><div class="content-inner"><div class="story-theme"><a>港口</a><button class="myft-follow">关注</button></div><h1 class="story-headline">{title}</h1><div class="story-lead">{lead}</div><div class="story-image image"><figure><img></figure></div><div class="story-byline"><span class="story-time">更新于2018年5月6日 06:21</span> 英国《某融时报》 <span class="story-author">罗伯特•库克森 云州报道</span></div>'
            f'<div class="story-body"><div id="story-body-container">{html}<p>译者/何黎</p></div></div><div class="story-box copyright"><b>版权声明</b>：本文版权归某T中文网所有，未经允许任何单位或个人不得转载，复制或以任何其他方式使用本文全部或部分，侵权必究。</div><div class="story-action">读者评论</div><div class="list-container"><h2>相关文章</h2>{links(q, 6)}</div><div class="user_comments">{comments(q, 5)}</div></div></div><div class="side-container">{ranked(q, 10)}</div></div></div>{footer()}')
    return Page(shell(f"{title} - 某T中文网", body, '<meta name="author" content="某T中文网"/>'), expected(title, [("p", lead)] + blocks, ["罗伯特•库克森"]))


def nippon(seed):
    """A Japanese daily in Chinese: date by image, writer's office in the text's end, 版权声明 as its own block, the next text's list in the column."""
    q = News(seed, "world")
    title, blocks, a = q.title(), q.story(8), q.name()
    body = (f'<div id="topwrap">{links(q, 8, "span")}</div><div id="wrapper"><div id="breadcrumb"><a>首页</a>&gt;<a>经济</a></div><div id="mainContainer"><h2 class="newsTitle">{title}</h2><p class="newsDate">2019/05/06</p><div class="shareBox"><a>PRINT</a></div><div id="contentDiv" class="newsText fix">{"".join(f"<p>　　{t}</p>" for _, t in blocks)}<p>　　日某中文网特约撰稿人 {a}</p></div><div class="copyright"><p>版权声明：日某经济新闻社版权所有，未经授权不得转载或部分复制，违者必究。</p></div><p>日某中文网 https://cn.example.com</p><div class="newsPraise"><p>报道评论</p><p>HotNews</p></div></div><div id="sidebar">{ranked(q, 8)}</div></div>{footer()}')
    return Page(shell(f"{title} 日某中文网", body), expected(title, blocks, [a]))


def live_ticker(seed):
    """A live text: an introduction, then entries with times in reversed order; the entries are the article."""
    q = News(seed, "match")
    title, intro = "直播回顾：云州队4比2石桥队", q.story(1)[0][1]
    entries = [(f"{20 + i // 6}:{i * 7 % 60:02d}", q.fill("第{n}分钟，{name}的传球被断下，对手立刻打出反击，看台上一片惊呼。") if i % 2 else q.story(1)[0][1]) for i in range(14)]
    items = "".join(f'<li class="live_item"><div class="live_time">{t}</div><div class="live_con"><p>{x}</p></div></li>' for t, x in entries)
    body = (f'<div class="nav">{NAV}</div><div class="wrap"><h1 class="tit">{title}</h1><div class="info">2019-05-06　某博体育</div><div class="intro">{intro}</div><div class="live_box"><ul class="live_list">{items}</ul></div><div class="share">分享</div></div><div class="r">{ranked(q, 8)}</div>{footer()}')
    wanted = [("p", intro)] + [("p", x) for e in entries for x in e]
    return Page(shell(f"{title}_体育_某博网", body), expected(title, wanted))


def ten_best(seed):
    """A list: ten numbered headings with a picture and two sentences each, an author's line, a quiz's prompt and tags in the end."""
    q = News(seed, "culture")
    title, a = "一个人的旅行：十座值得慢慢走的小城", q.name()
    blocks = [("p", q.fill("有些地方适合一个人去。下面这十座小城，{name}用了{n}天走完。"))]
    html = f"<p>{blocks[0][1]}</p>"
    for i, place in enumerate(q.PLACES):
        head, text = f"{i + 1}. {place}", q.fill("这里有{n}座桥，最短的一座只要走七步。") + q.sentence()
        blocks += [("h", head), ("p", text)]
        html += f'<h3>{head}</h3><p><img data-src="{i}.jpg" alt=""></p><p>{text}</p>'
    body = (f'<header>{NAV}</header><main class="post"><h1 class="entry-title">{title}</h1><div class="entry-meta">By {a} · 2017年5月6日 · <a>旅行</a></div><div class="entry-content">{html}<p class="quiz">你去过几座？在评论区告诉我们！</p></div><div class="entry-tags">Tags: <a>小城</a> <a>旅行</a></div><section class="related-posts"><h3>You may also like</h3>{links(q, 6)}</section></main>{footer()}')
    return Page(shell(f"{title} - 慢行者", body), expected(title, blocks, [a]))


def two_sentences(seed):
    """A flash of two sentences on a page full of lists, rates and prompts."""
    q = News(seed, "market")
    title = "云州港口：上半年净利润同比增长12.4%"
    text = "财某社5月6日电，云州港口公告，上半年实现净利润3.21亿元，同比增长12.4%。公司拟每10股派发现金红利1.5元（含税）。"
    quotes = "".join(f"<li><span>{n}</span><span>3{i}21.4{i}</span><span>+0.{i}2%</span></li>" for i, n in enumerate(["上证指数", "深证成指", "创业板指"]))
    body = (f'<div class="top">{NAV}</div><div class="quotes"><ul>{quotes}</ul></div><div class="detail"><div class="detail-header"><div class="time">2020-05-06 18:12:44 星期三</div><h1 class="detail-title">{title}</h1></div><div class="detail-telegraph-content"><div>{text}</div></div><div class="subject"><a>#中报</a></div><div class="tools"><span>阅读 12.1W</span><span>分享</span></div></div><div class="next"><p>下一条电报</p>{"".join(f"<div class=tele><span>18:0{i}</span><a>{q.title()}，{q.title()}</a></div>" for i in range(6))}</div><div class="side">{ranked(q, 10)}</div>{footer()}')
    return Page(shell(f"{title}-财某社", body), expected(title, [("p", text)]))


def teachers_interview(seed):
    """An interview: bold questions with the paper's name, answers with the guest's, an introduction of the guest in italics."""
    q = News(seed, "health")
    title, guest, a = "对话急诊科医生：夜里两点以后", q.name(), q.name()
    pairs = [(f"某京报：{q.fill('{what}对您意味着什么？')}", f"{guest}：{q.story(1)[0][1]}") for _ in range(8)]
    intro = q.paragraph(3)
    html = f"<p>{intro}</p>" + "".join(f"<p><strong>{x}</strong></p><p>{y}</p>" for x, y in pairs)
    body = (f'<div class="header">{NAV}</div><div class="articleTop"><h1>{title}</h1><div class="source"><span>2021-05-06 08:02</span><span>某京报 <i>记者 {a}</i></span></div></div><div class="content" id="main"><div class="content-name">{html}<p>某京报记者 {a} 编辑 {q.name()} 校对 {q.name()}</p><p class="contact">记者联系邮箱：x@example.cn</p></div><div class="bottom"><span>来阅读我的更多文章吧</span><b>{a}</b><span>某京报记者</span><a>记者主页</a></div></div><div class="recommend"><h3>更多推荐</h3>{links(q, 8)}</div>{footer()}')
    return Page(shell(f"{title}-某京报", body), expected(title, [("p", intro)] + [("p", x) for p in pairs for x in p], [a]))


def nuggets(seed):
    """A developers' platform: style within the text, code with 复制代码, headings with anchors, an event's notice as a first line, lists and a table."""
    q = News(seed, "tech")
    title, blocks, a = "三天把构建时间砍掉一半", q.story(7, 3), "河边小码农"
    code = '<pre><code class="hljs language-js copyable" lang="js">const a = build({ cache: true })\nawait a.run()\n<span class="copy-code-btn">复制代码</span></code></pre>'
    table = "<table><thead><tr><th>阶段</th><th>以前</th><th>现在</th></tr></thead><tbody><tr><td>依赖</td><td>81秒</td><td>12秒</td></tr><tr><td>打包</td><td>140秒</td><td>66秒</td></tr></tbody></table>"
    html = '<style>.markdown-body{word-break:break-word;line-height:1.75}.markdown-body h1{color:#135ce0}</style><blockquote><p>本文已参与「新人创作礼」活动，一起开启创作之路。</p></blockquote>' + paragraphs(blocks[:3], "<p>{}</p>", '<h2 data-id="heading-0">{}</h2>') + code + table + paragraphs(blocks[3:], "<p>{}</p>", '<h2 data-id="heading-1">{}</h2>')
    body = (f'<header class="main-header">{NAV}</header><main class="container main-container"><div class="view column-view"><div class="main-area article-area"><article class="article"><h1 class="article-title">{title}</h1><div class="author-info-block"><div class="author-info-box"><a class="username"><span class="name">{a}</span></a><div class="meta-box"><time>2022-05-06 10:21</time><span class="views-count">阅读2112</span></div></div><button>关注</button></div><div class="article-content"><div class="markdown-body">{html}</div></div></article><div class="tag-list-box"><div class="tag-list-title">分类：</div><a>前端</a><div>标签：</div><a>构建</a></div></div>'
            f'<div class="recommended-area"><div>相关推荐</div>{links(q, 8)}</div><div class="comment-list">{comments(q, 5)}</div></div><div class="sidebar"><div class="sticky-block"><div class="catalog-title">目录</div>{links(q, 3)}</div></div></main>')
    wanted = blocks[:3] + [("p", "const a = build({ cache: true }) await a.run()"), ("p", "阶段 以前 现在 依赖 81秒 12秒 打包 140秒 66秒")] + blocks[3:]
    return Page(shell(f"{title} - 某金", body), expected(title, wanted))


def century_21(seed):
    """A business herald's mobile page: an app bar in front, reporter's line as the first paragraph, （作者：… 编辑：…）, no classes that tell."""
    q = News(seed, "market")
    title, blocks, a = q.title(), q.story(10, 3), q.name()
    body = (f'<div class="dl"><img><p>21某经APP 让投资更简单</p><a>打开</a></div><div class="w"><div class="t1"><h1>{title}</h1><p class="i"><span>21世某经济报道</span> <span>{a}</span> <span>2022-05-06 05:00</span></p></div><div class="z"><div><p>21世某经济报道记者{a} 云州报道</p>{paragraphs(blocks)}<p>（作者：{a} 编辑：{q.name()}）</p></div></div><div class="s"><p>21世某经济报道及其客户端所刊载内容的知识产权均属于某公司。未经书面授权，任何人不得以任何方式使用。详情或获取授权信息请点击此处。</p></div><div class="l">{"".join(f"<a><div><p>{q.title()}</p><span>2022-05-06</span></div></a>" for _ in range(7))}</div></div>')
    return Page(shell(title, body), expected(title, blocks, [a]))


def southern_weekly_2014(seed):
    """A weekly of 2014: the author's roles in the head, the note on the issue and a summary in quotation, footnote of the editors, a row of labels."""
    q = News(seed, "court")
    title, blocks, a = q.title(), q.story(12, 3), q.name()
    summary = q.paragraph(1)
    cap = f"法院门口的告示栏。（某方周末记者 {q.name()}/图）"
    wanted, html = with_captions(blocks, [cap], "<p>{}</p>", "<p><strong>{}</strong></p>", '<p><img src="a.jpg"></p><p class="tuzhu">{0}</p>')
    body = (f'<div id="top">{links(q, 7, "span")}</div><div class="box"><div class="main"><div class="article_header"><h1 id="article-title" class="articleTitle">{title}</h1><p class="articleInfo"><span class="originate_source">作者：某方周末记者 {a} 发自云州</span><span class="pubTime">2014-05-06 10:21:34</span><span>来源：某方周末</span></p></div><p class="summary"><em>{summary}</em></p><section id="articleContent">{html}<p>（应受访者要求，文中部分人物为化名）</p></section><div class="articleEditor">网络编辑：{q.name()} 责任编辑：{q.name()}</div><div class="articleLabel"><a>法治</a></div><div class="pay"><p>这里有深度报道</p></div></div><div class="side">{ranked(q, 8)}</div></div>{footer()}')
    return Page(shell(f"某方周末 - {title}", body), expected(title, [("p", summary)] + wanted + [("p", "（应受访者要求，文中部分人物为化名）")], [a]))


YEARS_READERS = [snow_ball, encyclopaedia, pink_paper, nippon, live_ticker, ten_best, two_sentences, teachers_interview, nuggets, century_21, southern_weekly_2014]
