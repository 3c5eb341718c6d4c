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


MAKES = [portal_artibody, portal_post_body, br_text, thread_longer_than_article, gov_trs, university_vsb, messenger, hashed_classes, article_tag_blog,
         forum_table, wrong_charset, no_charset, big5_news]
