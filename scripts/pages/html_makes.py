"""The makes of web pages: each function builds one page as its kind of site would."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, shell
from prose import Prose


def portal_artibody(seed):
    """A portal: the article in #artibody, the editor in it, an intro box of an app, hot lists at the side."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(9, 2), q.name()
    body = (f'<div class="nav"><ul>{NAV}</ul></div><div class="main-content w1240"><h1 class="main-title">{title}</h1>'
            f'<div class="top-bar"><div class="date-source"><span class="date">2024年05月06日 08:31</span> '
            f'<a class="source" href="#">云州日报</a></div><div class="page-tools"><span>评论</span><span>收藏</span></div></div>'
            f'<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">'
            f'<p>　　原标题：{title}</p>{paragraphs(blocks, "<p>　　{}</p>", "<p><strong>　　{}</strong></p>")}'
            f'<p class="article-editor">责任编辑：{q.name()} </p><div class="appendQr_wrap"><p>24小时滚动播报最新的财经资讯和视频，'
            f'更多粉丝福利扫描二维码关注</p></div></div><div class="article-bottom"><div class="keywords">文章关键词：<a>{q.one(["冷链", "老街"])}</a></div>'
            f'<div class="related"><h3>相关新闻</h3><ul>{links(q, 6)}</ul></div></div></div>'
            f'<div class="article-content-right"><div class="hot"><h3>热门</h3><ul>{links(q, 10)}</ul></div></div></div></div>{footer()}')
    head = f'<meta name="author" content="{author}"><meta property="og:title" content="{title}">'
    return Page(shell(f"{title}_新闻_某浪网", body, head), expected(title, blocks, [author]))


def portal_post_body(seed):
    """Post body with centred pictures, captions, a summary box and an ad in the middle."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(8)
    caption = "图为改造后的街口。" + q.name() + "摄"
    body_parts = blocks[:3] + [("p", caption)] + blocks[3:]
    inner = (paragraphs(blocks[:3]) + f'<p class="f_center"><img src="1.jpg" alt="{title}"><br>{caption}</p>'
             + '<div class="ad-300"><a href="#">广告：新房直降三十万，点击了解</a></div>' + paragraphs(blocks[3:]))
    body = (f'<div class="post_crumb"><a href="#">某易首页</a> &gt; <a href="#">新闻中心</a> &gt; 正文</div><div class="post_main">'
            f'<h1 class="post_title">{title}</h1><div class="post_info">2024-05-06 10:22:31　来源: <a href="#">清河晚报</a>'
            f'<a href="#">举报</a></div><div class="post_content"><div class="post_body">{inner}</div>'
            f'<div class="post_author"><img src="icon.png"> <a href="#">{q.name()}</a> 责任编辑：{q.name()}_N0001</div>'
            f'<div class="post_recommends"><h3>相关推荐</h3>{links(q, 8, "div")}</div>'
            f'<div class="tie-area">{comments(q, 12)}</div></div></div><div class="post_side">{links(q, 12, "h3")}</div>{footer()}')
    return Page(shell(f"{title}_某易订阅", body), expected(title, body_parts))


def br_text(seed):
    """Text parted by <br> in one div, as older papers' sites have it."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(9), q.name()
    text = "<br/>\n<br/>\n".join("　　" + t for _, t in blocks)
    body = (f'<table width=960><tr><td colspan=2><a href=/>首页</a> | <a href=/news>新闻</a> | <a href=/bbs>论坛</a></td></tr>'
            f'<tr><td valign=top width=700><div align=center><b>{title}</b></div><div align=center>2009-03-12 08:00　来源：南浦日报　'
            f'作者：{author}　<a href=#>【大</a> <a href=#>中</a> <a href=#>小】</a></div><div id=Zoom class=txt>{text}<br><br>'
            f'（编辑：{q.name()}）</div><div align=right>[<a href=#>打印</a>] [<a href=#>关闭</a>]</div></td>'
            f'<td valign=top><ul>{links(q, 9)}</ul></td></tr></table>{footer()}')
    return Page(shell(f"{title}-南浦新闻网", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
                      encoding="gb18030"), expected(title, blocks, [author]))


def thread_longer_than_article(seed):
    """A short article under which the comments are several times as long, without telling class names."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(5)
    body = (f'<div id="top"><ul>{NAV}</ul></div><div id="wrap"><div class="lft"><h1>{title}</h1><p class="inf">05-06 11:20</p>'
            f'<div class="txt-wrap">{paragraphs(blocks)}</div><div class="act">分享 收藏 点赞</div><div class="lst">'
            f'{comments(q, 25, c="it")}</div></div><div class="rgt">{links(q, 15)}</div></div>{footer()}')
    return Page(shell(f"{title} - 某论坛", body), expected(title, blocks))


def gov_trs(seed):
    """A government office: TRS_Editor inside, tool bar above, print and close below, attachments."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(7, 2)
    inner = paragraphs(blocks, '<p style="text-indent:2em">{}</p>', '<p style="text-indent:2em"><b>{}</b></p>')
    body = (f'<div class="top"><a href="/">市政府</a><a>政务公开</a><a>办事服务</a></div><div class="position">您当前的位置：<a>首页</a> &gt; '
            f'<a>政务动态</a> &gt; <a>部门动态</a></div><div class="con"><div class="xl_title">{title}</div><div class="xl_info">'
            f'<span>发布时间：2023-11-02 16:40</span><span>信息来源：市农业农村局</span><span>浏览次数：<i>312</i>次</span>'
            f'<span>字体：[<a>大</a> <a>中</a> <a>小</a>]</span></div><div class="xl_con"><div class="TRS_Editor"><style>p{{}}</style>{inner}'
            f'</div></div><div class="xl_tool"><a>【打印】</a><a>【关闭】</a><p>扫一扫在手机打开当前页</p></div></div>'
            f'<div class="foot"><p>主办单位：清河市人民政府办公室　网站标识码：0000000000</p></div>')
    return Page(shell(f"{title}_清河市人民政府", body, '<meta name="ContentSource" content="市农业农村局">'),
                expected(title, blocks))


def university_vsb(seed):
    """A university: v_news_content, reporter and photographer in the last lines, neighbours below."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(6), q.name()
    body = (f'<div class="header"><ul class="menu">{NAV}</ul></div><div class="list-con"><form name="_newscontent_fromname"><div class="article">'
            f'<h2>{title}</h2><p class="info">2024年04月18日 09:12　{q.name()}　点击：[<span>1024</span>]</p><div id="vsb_content" class="content">'
            f'<div class="v_news_content">{paragraphs(blocks, "<p style=%stext-align:justify%s>{}</p>" % (chr(34), chr(34)))}'
            f'<p style="text-align:right">（文/{author} 图/{q.name()}）</p></div></div><div class="prevnext"><p>上一条：<a>{q.title()}</a></p>'
            f'<p>下一条：<a>{q.title()}</a></p></div></div></form></div>{footer()}')
    return Page(shell(f"{title}-东岭大学新闻网", body), expected(title, blocks, [author]))


def messenger(seed):
    """A messenger's public account: section and span soup, hidden until shown, author in the meta line."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(10, 3), q.name()
    span = ('<section style="margin:8px"><section><span style="font-size:15px;letter-spacing:1px">{}</span></section></section>'
            '<section><br></section>')
    head_line = '<section style="text-align:center"><strong><span style="color:#c00">{}</span></strong></section>'
    body = (f'<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content"><h1 class="rich_media_title" '
            f'id="activity-name">\n{title}\n</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta '
            f'rich_media_meta_text">{author}</span> <span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">'
            f'石桥记事</a></span> <em id="publish_time">2024-03-09 20:11</em></div><div class="rich_media_content" id="js_content" '
            f'style="visibility: hidden;"><section><p>点击上方<span style="color:blue">蓝字</span>关注我们</p></section>'
            f'{paragraphs(blocks, span, head_line)}<p style="text-align:center">END</p><p>长按识别二维码，关注我们</p></div>'
            f'<div class="rich_media_tool"><span>阅读 3211</span><span>在看 15</span></div></div></div></div>')
    head = f'<meta property="og:title" content="{title}"><meta property="og:article:author" content="{author}">'
    return Page(shell("", body, head), expected(title, blocks, [author]))


def hashed_classes(seed):
    """A site built by a bundler: class names tell nothing, JSON-LD tells the author."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.article(9, 2), q.name()
    ld = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","author":{"@type":"Person","name":"%s"}}' % (title, author)
    body = (f'<div id="root"><div class="x1a9"><ul>{NAV}</ul></div><div class="k3Jd"><div class="bb2"><h1 class="t_8Ks">{title}</h1>'
            f'<div class="q_2"><span>云州网</span><time>2024年6月1日 07:00:12</time></div><div class="z91"><div class="nn0">'
            f'{paragraphs(blocks, "<p>{}</p>", "<h2>{}</h2>")}</div></div><div class="z92"><span class="s1">特别声明：以上作品内容(包括在内的视频、'
            f'图片或音频)为平台用户上传并发布，本平台仅提供信息存储空间服务。</span></div></div><div class="ss7">'
            f'{"".join(f"<div><a href=#><p>{q.title()}</p></a><span>{q.random.randint(1, 9)}小时前</span></div>" for _ in range(9))}</div></div></div>')
    return Page(shell(f"{title}_某凰网", body, f'<script type="application/ld+json">{ld}</script>'), expected(title, blocks, [author]))


def article_tag_blog(seed):
    """A static blog: <article>, headings with anchors, a list, a quotation, code, tags and neighbours."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(6, 2)
    items = [q.sentence() for _ in range(3)]
    quote = q.paragraph(1)
    inner = (paragraphs(blocks[:4], "<p>{}</p>", '<h2 id="a"><a class="anchor" href="#a"></a>{}</h2>')
             + "<ul>" + "".join(f"<li>{i}</li>" for i in items) + f"</ul><blockquote><p>{quote}</p></blockquote>"
             + paragraphs(blocks[4:], "<p>{}</p>", "<h2>{}</h2>"))
    text = blocks[:4] + [("p", t) for t in items + [quote]] + blocks[4:]
    body = (f'<header class="site-header"><a class="brand" href="/">山中笔记</a><nav><ul>{NAV}</ul></nav></header><main><article class="post">'
            f'<header class="post-header"><h1 class="post-title">{title}</h1><div class="post-meta">发表于 <time>2022-08-15</time> | 分类于 '
            f'<a href="#">随笔</a></div></header><div class="post-body">{inner}</div><footer class="post-footer"><div class="post-tags"><a># 随笔</a>'
            f'</div><div class="post-nav"><a rel="prev">{q.title()}</a><a rel="next">{q.title()}</a></div></footer></article></main>'
            f'<aside class="sidebar"><ul>{links(q, 8)}</ul></aside><footer>© 2022 由某引擎驱动</footer>')
    return Page(shell(f"{title} | 山中笔记", body), expected(title, text))


def forum_table(seed):
    """A forum: the first post in a table cell, the replies in the cells below."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(7)
    def post(text, n):
        return (f'<table class="plhin"><tr><td class="pls"><a>河边钓客{n}</a><p>积分 {n * 37}</p></td><td class="plc"><div class="pi">发表于 2013-7-{n} 12:0{n}'
                f'</div><div class="pct"><table><tr><td class="t_f" id="postmessage_{n}">{text}</td></tr></table></div>'
                f'<div class="po"><a>回复</a> <a>支持</a> <a>反对</a> <a>举报</a></div></td></tr></table>')
    first = "<br />\n<br />\n".join(t for _, t in blocks)
    body = (f'<div id="nv"><ul>{NAV}</ul></div><div id="ct"><h1 class="ts"><span id="thread_subject">{title}</span></h1>{post(first, 1)}'
            + "".join(post(q.paragraph(2), n) for n in range(2, 9)) + f"</div>{footer()}")
    return Page(shell(f"{title} - 户外 - 某社区 - Powered by X", body, charset='<meta charset="gbk">', encoding="gbk"), expected(title, blocks))


def wrong_charset(seed):
    """GB2312 declared, UTF-8 sent; the lead stands in a div of its own before the text."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(7)
    body = (f'<div class="top_nav">{links(q, 8, "span")}</div><div class="content_main"><h1>{title}</h1><div class="time_source">2016-01-05 09:45'
            f'　来源：海晏网</div><div class="lead">{blocks[0][1]}</div><div class="contentdetail"><div class="txt">{paragraphs(blocks[1:])}</div>'
            f'<p class="zebian">责任编辑：{q.name()}</p></div></div>{footer()}')
    return Page(shell(f"{title}--海晏网", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'),
                expected(title, blocks))


def no_charset(seed):
    """GBK without any declaration; FONT and CENTER tags of the nineties."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(8)
    text = "".join(f"<p><font size=3>　　{t}</font>" for _, t in blocks)
    html = (f"<html><head><title>{title}</title></head><body bgcolor=#ffffff><center><font size=5 color=red>{title}</font></center><hr>"
            f"<table><tr><td><font size=2><a href=1>上一篇</a> <a href=2>下一篇</a> <a href=3>返回目录</a></font></td></tr></table>{text}<hr>"
            f"<center><font size=2>读者如有意见，请来信。</font></center></body></html>")
    return Page(html.encode("gbk"), expected(title, blocks))


def big5_news(seed):
    """A page in Big5 with traditional characters."""
    title = "老街重修之後，鄰里怎麼說"
    blocks = [("p", t) for t in [
        "清晨六點，街口的豆漿店已經坐滿了人。老闆說，路面重新鋪過以後，推著輪椅來的客人多了起來。",
        "這條街有一百二十年的歷史，去年春天開始整修，工程分成三個階段，由區公所和住戶一起討論圖樣。",
        "「當初最擔心的是施工時沒有生意。」賣布的林太太回憶，後來店家輪流歇業，影響比想像中小。",
        "負責設計的建築師表示，騎樓的磨石子地板全部保留，只把高低不平的地方改成緩坡，花費並不多。",
        "不過也有人認為，遊客變多以後停車更困難，假日的垃圾量增加了四成，需要另外安排清運。",
        "下一步，區公所打算把經驗寫成手冊，讓其他老街參考，預計明年夏天完成。"]]
    body = (f'<div id="nav"><a>首頁</a><a>要聞</a><a>地方</a></div><div id="story"><h1>{title}</h1><div id="story_bady_info">記者陳美惠／雲州報導</div>'
            f'<div id="story_body_content">{paragraphs(blocks)}</div></div><div id="more"><a>看更多</a></div>')
    return Page(shell(f"{title} | 地方 | 某報", body, charset='<meta charset="big5">', encoding="big5"), expected(title, blocks, ["陳美惠"]))


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


MAKES = [portal_artibody, portal_post_body, br_text, thread_longer_than_article, gov_trs, university_vsb, messenger, hashed_classes, article_tag_blog, forum_table,
         wrong_charset, no_charset, big5_news, agency, party_paper, nested_divs_for_paragraphs, with_table, linked_words, short_news, promo_inside, br_single, interview,
         poem, frame_of_everything, unclosed_paragraphs, editor_note, comments_named_article, sidebar_first, long_list_article, english_words, mobile_card, two_headed]
