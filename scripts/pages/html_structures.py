"""Web pages by how their text is built: frames, lists, tables, poems, interviews, threads that outweigh the text."""
from html_parts import NAV, Page, expected, footer, links, paragraphs, shell
from prose import Prose


def agency(seed):
    """A news agency: dateline with the reporters in brackets, the editor in 【】, correction link."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(7), q.name()
    blocks[0] = ("p", f"某社云州5月6日电（记者{author}）" + blocks[0][1])
    body = (f'<div class="header"><ul>{NAV}</ul></div><div class="head-line"><h1><span class="title">{title}</span></h1></div><div class="header-time">'
            f'2024-05-06 15:20:01 来源：某社</div><div class="main-left"><div id="detail"><span id="detailContent">{paragraphs(blocks, "<p>　　{}</p>")}</span>'
            f'<div id="articleEdit"><span class="tiyi1">【纠错】</span><span class="editor">【责任编辑:{q.name()}】</span></div></div></div>'
            f'<div class="main-right"><div class="columBox"><h2>深度观察</h2><ul>{links(q, 6)}</ul></div></div>{footer()}')
    return Page(shell(f"{title}-某社网", body), expected(title, blocks, [author]))


def party_paper(seed):
    """A paper: kicker and subtitle as h3/h4, two reporters under the title, (责编：…) below, share bar."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.article(8, 2), q.name(), q.name()
    inner = paragraphs(blocks, "<p>\n\t　　{}</p>\n", "<p>\n\t　　<strong>{}</strong></p>\n")
    body = (f'<div class="path">某民网&gt;&gt;<a>观点</a>&gt;&gt;<a>评论</a></div><div class="layout rm_txt cf"><div class="col col-1"><h3 class="pre">{q.headings(1)[0]}</h3>'
            f'<h1>{title}</h1><h4 class="sub"></h4><div class="author cf">本报记者　{a}　{b}</div><div class="channel cf"><div class="col-1-1">2024年05月06日06:12 | 来源：'
            f'<a>某民日报</a></div></div><div class="bza"><span>小字号</span></div><div class="rm_txt_con cf">{inner}<div class="edit cf">(责编：{q.name()}、{q.name()})</div></div>'
            f'<div class="rm_share"><p class="icon_t">分享让更多人看到</p></div></div><div class="col col-2"><h2>热门排行</h2><ul>{links(q, 10)}</ul></div></div>{footer()}')
    return Page(shell(f"{title}--观点--某民网", body), expected(title, blocks, [a, b]))


def nested_divs_for_paragraphs(seed):
    """Paragraphs are divs in divs, the text split among three containers by advertisements."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(9)
    def part(items):
        return '<div class="part"><div>' + "".join(f"<div><div>{t}</div></div>" for _, t in items) + "</div></div>"
    body = (f'<div>{links(q, 10, "div")}</div><div><div><h2>{title}</h2></div><div><div>2024-02-11</div></div><div class="w">{part(blocks[:3])}<div><a href="#">'
            f'广告</a></div>{part(blocks[3:6])}<div><a href="#">广告</a></div>{part(blocks[6:])}</div></div><div>{links(q, 14, "div")}</div>')
    return Page(shell(title, body), expected(title, blocks))


def with_table(seed):
    """A table of figures and a numbered list belong to the article."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(6, 1)
    rows = [["年份", "仓库", "果园"], ["2021年", "12座", "3400亩"], ["2022年", "19座", "3900亩"], ["2023年", "27座", "4600亩"]]
    table = '<table border="1">' + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + "</table>"
    items = [q.sentence() for _ in range(3)]
    inner = paragraphs(blocks[:3]) + table + "<ol>" + "".join(f"<li>{i}</li>" for i in items) + "</ol>" + paragraphs(blocks[3:])
    text = blocks[:3] + [("p", "".join(r)) for r in rows] + [("p", i) for i in items] + blocks[3:]
    body = (f'<div id="header">{links(q, 7, "span")}</div><div id="main"><div id="title"><h1>{title}</h1></div><div id="content">{inner}</div>'
            f'<div id="related">{links(q, 6)}</div></div>{footer()}')
    return Page(shell(f"{title} - 数据", body), expected(title, text))


def linked_words(seed):
    """An encyclopedic article: many words in the text are links; a first paragraph in bold."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(8)
    def linked(text):
        return "".join(f'<a href="/w/{i}">{c}</a>' if i % 9 < 3 and c not in "，。“”？、：" else c for i, c in enumerate(text))
    inner = f"<p><b>{blocks[0][1]}</b></p>" + "".join(f"<p>{linked(t)}</p>" for _, t in blocks[1:])
    body = f'<div class="wrap"><div class="l">{links(q, 20)}</div><div class="r"><h1>{title}</h1>{inner}</div></div>{footer()}'
    return Page(shell(f"{title}（百科）", body), expected(title, blocks))


def short_news(seed):
    """A flash of two paragraphs among long lists of links with summaries."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(2)
    teasers = "".join(f'<div class="news-item"><h3><a href="#">{q.title()}</a></h3><p>{q.sentence()}<a href="#">[详细]</a></p></div>' for _ in range(8))
    body = (f'<ul>{NAV}</ul><div class="article-box"><h1>{title}</h1><p class="time">5月6日 08:00</p><div class="article-txt">{paragraphs(blocks)}</div></div>'
            f'<div class="more-news">{teasers}</div>{footer()}')
    return Page(shell(f"{title}_快讯", body), expected(title, blocks))


def promo_inside(seed):
    """Promotion boxes, a download appeal and a reading list inside the container."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(10), q.name()
    promo = '<div class="app-promo"><p>打开APP阅读最新报道</p></div>'
    readmore = f'<div class="inner-links"><p><a href="#">{q.title()}</a></p><p><a href="#">{q.title()}</a></p><p><a href="#">{q.title()}</a></p></div>'
    inner = paragraphs(blocks[:3]) + promo + paragraphs(blocks[3:6]) + readmore + paragraphs(blocks[6:])
    tail = (f"<p>（作者：{author}）</p><p>推荐阅读：</p><p><a href='#'>{q.title()}</a></p><p><a href='#'>{q.title()}</a></p>"
            f"<p>责任编辑：{q.name()}</p><p>校对：{q.name()}</p><p>本文为某湃新闻原创，未经授权不得转载。</p>")
    body = (f'<div class="head">{links(q, 8, "span")}</div><div class="newscontent"><h1 class="news_title">{title}</h1><div class="news_about"><p>某湃新闻</p>'
            f'<p>2024-05-06 12:00 来源：某湃新闻</p></div><div class="news_txt">{inner}{tail}</div></div><div class="side_list">{links(q, 10)}</div>{footer()}')
    return Page(shell(f"{title}_长三角政商_某湃新闻", body), expected(title, blocks, [author]))


def br_single(seed):
    """One <br> between paragraphs, the picture's caption centred, reporters named before the text."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(8, 2), q.name()
    text = "<br>".join(f"<strong>{t}</strong>" if k == "h" else t for k, t in blocks)
    body = (f'<div class="hd"><ul>{NAV}</ul></div><div class="bd"><h1>{title}</h1><div class="news_about"><p>某京报记者 {author}</p><p>2024-05-06 19:31</p></div>'
            f'<div class="content">{text}<br><br>编辑 {q.name()} 校对 {q.name()}</div></div><div class="rel"><ul>{links(q, 6)}</ul></div>{footer()}')
    return Page(shell(f"{title} - 某京报", body), expected(title, blocks, [author]))


def interview(seed):
    """Questions and answers with the speakers in bold."""
    q = Prose(seed)
    title = q.title()
    blocks, html = [], []
    for i in range(7):
        question = "记者：" + q.fill("{what}这件事，{place}为什么能做成？")
        answer = q.name() + "：" + q.paragraph(3) if i == 0 else "馆长：" + q.paragraph(3)
        blocks += [("p", question), ("p", answer)]
        html.append(f"<p><strong>{question}</strong></p><p>{answer}</p>")
    body = f'<div class="nav">{links(q, 9, "span")}</div><div class="article"><h1>{title}</h1><div class="body-text">{"".join(html)}</div></div><div class="side">{links(q, 9)}</div>'
    return Page(shell(f"访谈｜{title}", body), expected(title, blocks))


def poem(seed):
    """A poem: short lines parted by <br>, stanzas by two."""
    title = "渡口"
    lines = ["船在雾里慢慢醒来", "橹声把河面翻过一页", "对岸的人喊了一声", "声音先到", "影子后到", "母亲的菜篮里", "装着整个早晨的露水", "我数着桩子", "一根是去年",
             "一根是今年", "还有一根没有写上日期"]
    html = "<br>".join(lines[:5]) + "<br><br>" + "<br>".join(lines[5:])
    q = Prose(seed)
    author = q.name()
    body = f'<div class="nav">{links(q, 9, "span")}</div><div class="poem-page"><h1>{title}</h1><p class="author">{author}</p><div class="poem">{html}</div></div>{footer()}'
    return Page(shell(f"{title} - 诗刊", body), expected(title, [("p", t) for t in lines], [author]))


def frame_of_everything(seed):
    """body > center > table layout three deep, the article in td without any class."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(8)
    text = "".join(f"<p>　　{t}</p>" for _, t in blocks)
    body = (f'<center><table><tr><td><table><tr>{"".join(f"<td><a>{t}</a></td>" for t in ["首页", "要闻", "县域", "周刊"])}</tr></table></td></tr><tr><td><table><tr><td width=180>'
            f'<table><tr><td>{links(q, 8)}</td></tr></table></td><td><table><tr><td align=center><b>{title}</b></td></tr><tr><td align=center>http://www.example.cn　2006-05-11 09:12　海晏晚报</td></tr>'
            f'<tr><td>{text}</td></tr><tr><td align=right>（责任编辑：{q.name()}）</td></tr></table></td></tr></table></td></tr></table></center>{footer()}')
    return Page(shell(f"{title}－海晏晚报", body, charset="", encoding="gb18030"), expected(title, blocks))


def unclosed_paragraphs(seed):
    """Paragraphs never closed, attributes without quotes, an unknown tag around it all."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(7)
    text = "".join(f"<P class=MsoNormal style=TEXT-INDENT:21pt><SPAN lang=EN-US><o:p></o:p></SPAN><SPAN>{t}</SPAN>" for _, t in blocks)
    body = f"<ucaptitle><H2>{title}</H2></ucaptitle><ucapcontent><DIV id=zoomcon>{text}</DIV></ucapcontent><ul>{links(q, 5)}</ul>"
    return Page(shell(title, body), expected(title, blocks))


def editor_note(seed):
    """An editor's note before the text, the reporter's name in brackets at its end, figures with figcaption."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(7), q.name()
    note = "编者按：" + q.paragraph(2)
    caption = "改造前后的水塔对比"
    blocks[-1] = ("p", blocks[-1][1] + f"（本报记者 {author}）")
    inner = (f"<p>{note}</p>" + paragraphs(blocks[:3]) + f'<figure><img src="a.jpg"><figcaption>{caption}</figcaption></figure>' + paragraphs(blocks[3:]))
    text = [("p", note)] + blocks[:3] + [("p", caption)] + blocks[3:]
    body = f'<div class="n">{links(q, 9, "span")}</div><div class="detail"><h1>{title}</h1><div class="info"><span>2024-05-06</span></div><div class="detail-con">{inner}</div></div>{footer()}'
    return Page(shell(f"{title}_石桥周刊", body), expected(title, text, [author]))


def comments_named_article(seed):
    """The comment thread sits in the same wrapper and its items look like paragraphs."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(6)
    thread = "".join(f'<li class="comment-item"><span class="nick">{q.name()}</span><p>{q.paragraph(2)}</p><span class="rep">回复</span></li>' for _ in range(10))
    body = (f'<div id="nav">{links(q, 9, "span")}</div><div class="article-main"><h1 class="art-title">{title}</h1><div class="art-body">{paragraphs(blocks)}</div><div class="art-comments"><h3>'
            f'最新评论</h3><ul>{thread}</ul></div></div>{footer()}')
    return Page(shell(f"{title}-科技频道", body), expected(title, blocks))


def sidebar_first(seed):
    """The side column with summaries stands before the article in the source; the body's class names it."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(9), q.name()
    teasers = "".join(f"<dl><dt><a>{q.title()}</a></dt><dd>{q.sentence()}</dd></dl>" for _ in range(6))
    body = (f'<div id="page"><div class="column2">{teasers}</div><div class="column1"><div class="headline"><h1>{title}</h1><h2>{q.headings(1)[0]}</h2></div><p class="byline">文 / {author}</p>'
            f'<div class="story">{paragraphs(blocks)}</div></div></div>{footer()}')
    return Page(shell(f"{title} | 周刊", body, body_class="has-sidebar single-post comment-open"), expected(title, blocks, [author]))


def long_list_article(seed):
    """Advice in a long list: most of the article is list items."""
    q = Prose(seed)
    title = q.title()
    intro, outro = q.paragraph(2), q.paragraph(2)
    items = [q.paragraph(2) for _ in range(9)]
    body = (f'<div class="navigation">{links(q, 9, "span")}</div><div class="entry"><h1 class="entry-title">{title}</h1><div class="entry-content"><p>{intro}</p><ol>'
            + "".join(f"<li>{i}</li>" for i in items) + f'</ol><p>{outro}</p></div><div class="sharedaddy">分享到：微博 微信</div></div><div class="widget"><ul>{links(q, 9)}</ul></div>')
    return Page(shell(f"{title} – 生活志", body), expected(title, [("p", t) for t in [intro, *items, outro]]))


def english_words(seed):
    """Latin words and addresses in the text, entities, a soft hyphen, zero-width spaces."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(6)
    blocks.insert(2, ("p", "研究人员在 Nature 上发表论文，介绍了名为 RiverNet 的模型，代码见 https://example.org/rivernet 页面。"))
    html = paragraphs(blocks).replace("，", "&#65292;", 3).replace("RiverNet", "River&shy;Net").replace("模型", "模&#8203;型")
    body = f'<div class="menu">{links(q, 9, "span")}</div><article><h1>{title}</h1><section>{html}</section></article>{footer()}'
    return Page(shell(f"{title}｜科学", body), expected(title, blocks))


def mobile_card(seed):
    """A mobile page: the text in article > div > p > span, an unfolding button, cards of videos below."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(7), q.name()
    cards = "".join(f'<div class="card"><a href="#"><span>{q.title()}</span></a><span>{q.random.randint(1, 99)}万次播放</span></div>' for _ in range(10))
    body = (f'<div class="topbar"><a>打开APP</a></div><div class="index_container"><h1 class="index_cententTitle">{title}</h1><div class="index_copyright"><div>{author}</div><div>来源：某新闻</div>'
            f'<div>2024-05-06 12:31</div></div><div class="index_cententWrap">{paragraphs(blocks, "<p><span>{}</span></p>")}<div>责任编辑：{q.name()}</div><div>图片编辑：{q.name()}</div></div>'
            f'<button>展开全文</button></div><div class="feed">{cards}</div>')
    return Page(shell(title, body, f'<meta name="author" content="{author}">'), expected(title, blocks, [author]))


def two_headed(seed):
    """The title once in a hidden share box and once above the text; paragraphs in sections."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(8)
    sections = "".join(f"<section><h3>{h}</h3>{paragraphs(b)}</section>" for h, b in
                       zip(q.headings(2), [blocks[:4], blocks[4:]]))
    heads = Prose(seed)
    text, rest = [], sections
    import re
    for kind, content in re.findall(r"<(h3|p)>(.*?)</", sections):
        text.append(("h" if kind == "h3" else "p", content))
    del heads, rest
    body = (f'<div style="display:none"><h1>{title}</h1><p>{blocks[0][1][:60]}</p></div><div class="navi">{links(q, 9, "span")}</div><div class="art"><h1>{title}</h1>{sections}</div>{footer()}')
    return Page(shell(f"{title}-某某网", body), expected(title, text))


STRUCTURES = [agency, party_paper, nested_divs_for_paragraphs, with_table, linked_words, short_news, promo_inside, br_single, interview, poem,
              frame_of_everything, unclosed_paragraphs, editor_note, comments_named_article, sidebar_first, long_list_article, english_words,
              mobile_card, two_headed]
