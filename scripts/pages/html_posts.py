"""Makes of blogs, platforms, forums, messengers' accounts and pages of newer techniques."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, shell
from html_portals import teasers
from prose import Prose


def developer_blog(seed):
    """A developers' platform: copyright paragraph before the text, code with line numbers, follow buttons, columns of other posts."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(8, 3)
    code = "for station in stations:\n    print(station.name)"
    html = paragraphs(blocks, "<p>{}</p>", '<h2><a name="t1"></a><a id="h"></a>{}</h2>')
    body = (f'<div id="csdn-toolbar">{links(q, 5, "span")}</div><div class="main_father"><div class="container" id="mainBox"><main><div class="blog-content-box"><div class="article-header-box"><div class="article-title-box"><h1 class="title-article" id="articleContentId">{title}</h1></div><div class="article-info-box"><img src="original.png"><a class="follow-nickName">river_2013</a><span class="time">最新推荐文章于 2023-05-06 08:00:00 发布</span><span class="read-count">阅读量1.2w</span>'
            f'<div class="tags-box"><span>分类专栏：</span><a>数据</a><span>文章标签：</span><a>python</a></div><div class="slide-content-box"><div class="article-copyright"><div class="creativecommons">版权声明：本文为博主原创文章，遵循<a> CC 4.0 BY-SA </a>版权协议，转载请附上原文出处链接和本声明。</div><div class="article-source-link">本文链接：<a>https://blog.example.net/river/article/1</a></div></div></div></div></div>'
            f'<article class="baidu_pl"><div id="article_content" class="article_content clearfix"><div id="content_views" class="markdown_views prism-atom-one-light">{html}<pre><code class="prism language-python">{code}</code></pre></div></div></article></div><div class="more-toolbox"><span>点赞</span><span>收藏</span><span>打赏</span></div><div class="comment-box">{comments(q, 5)}</div>'
            f'<div class="recommend-box">' + "".join(f'<div class="recommend-item-box"><a><div class="content-box"><div class="title">{q.title()}</div><div class="desc">{q.paragraph(2)}</div></div></a></div>' for _ in range(8)) + f'</div></main><aside class="blog_container_aside"><h3>热门文章</h3>{links(q, 6)}</aside></div></div>{footer()}')
    return Page(shell(f"{title}-CS某博客", body), expected(title, blocks + [("p", code)]))


def question_column(seed):
    """A question site's column: data-pid paragraphs, figure captions, state as JSON, followers and recommended posts."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(13, 3), q.name()
    caption = "图为当年的泵房"
    html = paragraphs(blocks[:4], '<p data-pid="x1">{}</p>', "<h2>{}</h2>") + f'<figure data-size="normal"><noscript><img src="a.jpg"></noscript><img src="data:image/svg" class="lazy"><figcaption>{caption}</figcaption></figure>' + paragraphs(blocks[4:], '<p data-pid="x2">{}</p>', "<h2>{}</h2>")
    body = (f'<div id="root"><div class="App"><header class="ColumnPageHeader"><a>写文章</a></header><article class="Post-Main Post-NormalMain"><header class="Post-Header"><h1 class="Post-Title">{title}</h1><div class="Post-Author"><div class="AuthorInfo" itemprop="author"><meta itemprop="name" content="{a}"><span class="UserLink AuthorInfo-name"><a class="UserLink-link">{a}</a></span><div class="AuthorInfo-detail"><div class="AuthorInfo-badgeText">水利史爱好者</div></div></div><button>关注</button></div><div class="LabelContainer"><span>收录于 · 老城记忆</span></div><span>301 人赞同了该文章</span></header>'
            f'<div class="Post-RichTextContainer"><div class="css-376mun"><div class="RichText ztext Post-RichText">{html}</div></div></div><div class="ContentItem-time">发布于 2022-05-06 22:31</div><div class="Post-topicsAndReviewer"><a>地方志</a><a>水利</a></div><div><div class="RichContent-actions">赞同 301 | 28 条评论 | 分享 | 喜欢 | 收藏</div></div></article>'
            f'<div class="Post-Sub Post-NormalSub"><div class="PostIndex-Contributions"><h3>文章被以下专栏收录</h3><p>老城记忆</p></div><div class="Recommendations-Main"><h3>推荐阅读</h3><ul>' + "".join(f'<li><a><h1 class="PostItem-Title">{q.title()}</h1><p>{q.paragraph(2)}…</p></a></li>' for _ in range(4)) + f'</ul></div><div class="Comments-container">{comments(q, 9)}</div></div></div></div><script id="js-initialData" type="text/json">{{"initialState":{{"title":"{title}"}}}}</script>')
    wanted = blocks[:4] + [("p", caption)] + blocks[4:]
    return Page(shell(f"{title} - 某乎", body), expected(title, wanted, [a]))


def answers(seed):
    """One question, three answers: the first is the article; the others are other people's texts."""
    q = Prose(seed)
    title, blocks, a = "为什么老城区的水塔都修成蘑菇形？", q.varied(14, 0), q.name()
    others = "".join(f'<div class="List-item"><div class="ContentItem AnswerItem"><div class="AuthorInfo"><a>{q.name()}</a></div><div class="RichContent-inner"><span class="RichText ztext">{paragraphs([("p", q.paragraph(2))])}</span></div><div class="ContentItem-actions">赞同 {n} 添加评论 分享</div></div></div>' for n in range(3, 6))
    body = (f'<header class="AppHeader">{links(q, 4, "span")}</header><div class="QuestionHeader"><h1 class="QuestionHeader-title">{title}</h1><div class="QuestionRichText"><span>如题，路过好几座城市都是这样。</span></div></div><div class="Question-main"><div class="Card AnswerCard"><div class="QuestionAnswer-content"><div class="ContentItem AnswerItem"><div class="AuthorInfo" itemprop="author"><meta itemprop="name" content="{a}"><a class="UserLink-link">{a}</a></div>'
            f'<div class="RichContent RichContent--unescapable"><span class="RichText ztext CopyrightRichText-richText">{paragraphs(blocks)}</span><div class="ContentItem-time">编辑于 2020-05-06</div></div></div></div></div><div class="MoreAnswers"><h4>更多回答</h4>{others}</div></div>')
    return Page(shell(f"{title} - 某乎", body), expected(title, blocks, [a]))


def short_book(seed):
    """A writing platform: hashed class names, serif text in article, appreciation prompt, other recommended texts as prose."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(17, 0), q.name()
    body = (f'<div id="__next"><header><nav>{links(q, 4, "span")}</nav></header><div class="_21bLU4 _3kbg6I"><div class="_3VRLsv" role="main"><div class="_gp-ck"><section class="ouvJEz"><h1 class="_1RuRku">{title}</h1><div class="rEsl9f"><div class="_2mYfmT"><a class="_1OhGeD"><img alt=""></a><div><span class="FxYr8x"><a class="_1OhGeD">{a}</a></span><button>关注</button><div class="s-dsoj"><time>2019.05.06 23:10:12</time><span>字数 1,630</span><span>阅读 402</span></div></div></div></div>'
            f'<article class="_2rhmJa">{paragraphs(blocks)}</article><div></div><div class="_1kCBjS"><span>112人点赞</span><a>随笔</a></div><div class="_19DgIp">更多精彩内容，就在某书APP</div><div class="_13lIbp"><p>"小礼物走一走，来某书关注我"</p><button>赞赏支持</button><span>还没有人赞赏，支持一下</span></div></section><div id="note-page-comment"><h3>全部评论 11</h3>{comments(q, 11)}</div>'
            f'<section class="ouvJEz"><h3>推荐阅读</h3><ul>' + "".join(f'<li><div class="_2voXH8"><a>{q.title()}</a></div><div class="_1pJt6F">{q.paragraph(2)}</div></li>' for _ in range(6)) + "</ul></section></div></div><aside><section><h3>被以下专题收入</h3></section></aside></div></div>")
    return Page(shell(f"{title} - 某书", body), expected(title, blocks, [a]))


def garden_blog(seed):
    """A programmers' garden: text in #cnblogs_post_body, posted-by line, previous and next, two-column skin with calendar."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(8, 2)
    quote = q.paragraph(1)
    html = paragraphs(blocks, "<p>{}</p>", '<h3 id="x">{}</h3>') + f"<blockquote>{quote}</blockquote>"
    body = (f'<div id="home"><div id="header"><h1><a class="headermaintitle">山里的风</a></h1><h2>记一点小事</h2><ul id="navList">{links(q, 5)}</ul></div><div id="main"><div id="mainContent"><div class="forFlow"><div id="post_detail"><div id="topics"><div class="post"><h1 class="postTitle"><a id="cb_post_title_url"><span>{title}</span></a></h1><div class="clear"></div><div class="postBody"><div id="cnblogs_post_body" class="blogpost-body blogpost-body-html">{html}</div>'
            f'<div id="MySignature"><p>作者：山里的风</p><p>出处：https://www.example.com/p/1.html</p><p>本文版权归作者和博客园共有，欢迎转载，但未经作者同意必须保留此段声明。</p></div><div class="clear"></div><div id="blog_post_info_block"><div id="post_next_prev"><a>« </a> 上一篇：<a>{q.title()}</a><br><a>» </a> 下一篇：<a>{q.title()}</a></div></div></div><div class="postDesc">posted @ <span>2018-05-06 20:11</span>&nbsp;<a>山里的风</a>&nbsp;阅读(<span>3012</span>)&nbsp;评论(<span>6</span>)&nbsp;<a>收藏</a>&nbsp;<a>举报</a></div></div></div></div><div id="blog-comments-placeholder">{comments(q, 6)}</div></div></div></div><div id="sideBar"><h3>随笔分类</h3>{links(q, 9)}</div></div>')
    return Page(shell(f"{title} - 山里的风 - 某客园", body), expected(title, blocks + [("p", quote)]))


def discuz_thread(seed):
    """A forum of another make: edited-by line and attachments in the post, signatures, replies longer than the post."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(7, 0)
    first = "<br />\n".join("　　" + t for _, t in blocks)
    def post(n, text):
        return (f'<div id="post_{n}"><table class="plhin"><tbody><tr><td class="pls" rowspan="2"><div class="authi"><a class="xw1">石桥钓客{n}</a></div><dl class="pil"><dt>主题</dt><dd>{n * 7}</dd></dl></td><td class="plc"><div class="pi"><strong><a>{"楼主" if n == 1 else str(n) + "楼"}</a></strong><div class="authi"><em>发表于 2016-5-{n} 21:30</em> | <a>只看该作者</a></div></div>'
                f'<div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_{n}">{text}</td></tr></table></div></div></div></td></tr><tr><td class="plc plm"><div class="sign">人生如水，慢慢流淌，总会到海。</div></td></tr><tr><td class="plc"><div class="po"><a>回复</a><a>举报</a></div></td></tr></tbody></table></div>')
    body = (f'<div id="toptb">{links(q, 4, "span")}</div><div id="pt"><a>论坛</a>›<a>户外</a></div><div id="postlist" class="pl bm"><table><tr><td class="pls">查看: 4122|回复: 16</td><td class="plc"><h1 class="ts"><a>[杂谈]</a> <span id="thread_subject">{title}</span></h1></td></tr></table>'
            + post(1, f'<i class="pstatus"> 本帖最后由 石桥钓客1 于 2016-5-2 09:12 编辑 </i><br />\n<br />\n{first}') + "".join(post(n, q.paragraph(4)) for n in range(2, 12)) + f'</div><div id="f_pst">您需要登录后才可以回帖 <a>登录</a> | <a>立即注册</a></div>{footer()}')
    return Page(shell(f"{title} - 户外闲聊 - 石桥论坛 - Powered by Discuz!", body), expected(title, blocks))


def account_long(seed):
    """A messenger's account of many boxes: guide line, pull quotes in sections, editor roster and reprint notes in the end, past articles."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(16, 3), q.name()
    sec = '<section data-role="outer" style="font-size:15px"><section><p style="text-align:justify"><span style="letter-spacing: 1px;">{}</span></p></section></section><p><br></p>'
    head = '<section style="display:flex;justify-content:center"><section style="border-bottom:2px solid red"><section><strong>{}</strong></section></section></section>'
    number = '<section style="text-align:center"><strong><span style="font-size:30px">0{}</span></strong></section>'
    parts, n = [], 1
    for kind, text in blocks:
        if kind == "h":
            parts.append(number.format(n))
            n += 1
        parts.append((sec if kind == "p" else head).format(text))
    body = (f'<div id="js_article"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">{title}</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag">原创</span><span class="rich_media_meta rich_media_meta_text"><span role="link">{a}</span></span><span id="profileBt"><a id="js_name">白沙人物</a></span><em id="publish_time"></em><em id="js_ip_wording_wrp">发表于 <span>浙江</span></em></div>'
            f'<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0; "><section><section><p><span>↑ 点击<strong>白沙人物</strong>，关注并设为<strong>星标</strong></span></p></section></section><section><p>全文共4032字，阅读大约需要9分钟</p></section>{"".join(parts)}<p style="text-align:center">- THE END -</p><section><p>文 | {a}</p><p>编辑 | {q.name()}</p><p>图片 | 受访者提供</p></section>'
            f'<section><p>往期回顾</p><p><a>{q.title()}</a></p><p><a>{q.title()}</a></p></section><p>喜欢就点个“在看”吧</p></div></div><div id="js_tags"><p>收录于合集 #人物</p></div><div class="rich_media_area_extra"><p>微信扫一扫<br>关注该公众号</p></div><div id="js_pc_qr_code"><p>继续滑动看下一个</p><p>轻触阅读原文</p></div><div class="wx_profile_card">向上滑动看下一个</div></div>')
    wanted = []
    n = 1
    for kind, text in blocks:
        if kind == "h":
            wanted.append(("p", f"0{n}"))
            n += 1
        wanted.append((kind, text))
    return Page(shell("", body, f'<meta property="og:title" content="{title}"><meta name="author" content="{a}"><meta property="og:article:author" content="{a}">'), expected(title, wanted, [a]))


def amp_page(seed):
    """AMP: a sidebar of navigation, images as amp-img, a consent box, related posts as amp-list fallback."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 2), q.name()
    body = (f'<amp-sidebar id="sidebar"><ul>{NAV}</ul></amp-sidebar><amp-consent id="c"><div id="consent-ui"><p>我们使用Cookie改善您的体验，继续浏览即表示您同意我们的隐私政策。</p><button>同意</button></div></amp-consent><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{a}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time>2 years ago</time></div></header>'
            f'<div class="amp-wp-article-content"><amp-img src="a.jpg" alt="封面"><noscript><img src="a.jpg" alt="封面"><p>请启用脚本。</p></noscript></amp-img>{paragraphs(blocks, "<p>{}</p>", "<h3>{}</h3>")}<amp-ad><div fallback>广告</div></amp-ad></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">分类：<a>生活</a></div></footer></article><amp-list><div fallback><h2>你可能也喜欢</h2>{links(q, 5)}</div></amp-list>')
    ld = '{"@context":"http://schema.org","@graph":[{"@type":"WebSite","name":"山海志"},{"@type":"BlogPosting","headline":"%s","author":[{"@type":"Person","name":"%s"}],"publisher":{"@type":"Organization","name":"山海志"}}]}' % (title, a)
    return Page(shell(f"{title} - 山海志", body, f'<script type="application/ld+json">{ld}</script>'), expected(title, blocks, [a]))


def gallery(seed):
    """A gallery: every picture with a caption as long as a paragraph; the captions are the article."""
    q = Prose(seed)
    title = q.title()
    captions = [q.paragraph(2) for _ in range(9)]
    slides = "".join(f'<li><a class="pic"><img src="{i}.jpg" alt="{title}"></a><div class="txt"><i>{i + 1}/9</i><p>{c}</p></div></li>' for i, c in enumerate(captions))
    body = f'<div class="nav">{links(q, 8, "span")}</div><div class="gallery-wrap"><h1>{title}</h1><div class="time">2020-05-06 09:00 南浦日报</div><ul class="pics">{slides}</ul></div><div class="more-pics"><h3>更多图集</h3>{links(q, 10)}</div>{footer()}'
    return Page(shell(f"{title}_高清图集_南浦网", body), expected(title, [("p", c) for c in captions]))


def several_articles(seed):
    """A blog where further posts load below in article elements of their own; the first is the page's."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(11, 1), q.name()
    more = "".join(f'<article class="post"><h2><a>{q.title()}</a></h2><div class="entry">{paragraphs(q.varied(3, 0))}<p><a>继续阅读…</a></p></div></article>' for _ in range(3))
    body = (f'<header>{links(q, 6, "span")}</header><main id="main"><article class="post single"><h1>{title}</h1><div class="meta">由 <a rel="author" href="/author/x">{a}</a> 发布于 <time>2021-05-06</time> · 留下评论</div><div class="entry">{paragraphs(blocks, "<p>{}</p>", "<h3>{}</h3>")}</div></article><h3 class="more">更多文章</h3>{more}</main><aside>{links(q, 6)}</aside>{footer()}')
    return Page(shell(f"{title} – 河岸", body), expected(title, blocks, [a]))


def tiger(seed):
    """A business blog: authorship note, big-text headings by class, closing notices and a slogan of the application."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(15, 4), q.name()
    html = paragraphs(blocks, '<p><span class="text-remarks"></span>{}</p>', '<p class="text-big-title">{}</p>')
    body = (f'<div class="header">{links(q, 5, "span")}</div><div class="article__wrap"><div class="article-detail-content"><h1 class="article__title">{title}</h1><div class="article__author-info-box"><a class="author-info__username">山河研究所</a><span class="article__time">2022-05-06 12:09</span></div><div class="article__content" id="article-content"><p><span class="text-remarks">本文来自微信公众号：<a>山河研究所（ID：shanhe）</a>，作者：{a}，题图来自：视觉某国</span></p><p><br></p>{html}<p><span class="text-remarks">本文来自微信公众号：<a>山河研究所（ID：shanhe）</a>，作者：{a}</span></p></div>'
            f'<div class="tail"><p>本内容为作者独立观点，不代表某嗅立场。未经允许不得转载，授权事宜请联系 hezuo@example.com</p><p>如对本稿件有异议或投诉，请联系tougao@example.com</p><p>正在改变与想要改变世界的人，都在 <a>某嗅APP</a></p></div><div class="reward"><h6>支持一下</h6><p>赞赏</p></div></div><div class="cmt-wrap">{comments(q, 8)}</div><div class="side">{teasers(q, 4)}</div></div>')
    return Page(shell(f"{title}-某嗅网", body), expected(title, blocks, [a]))


def lazy_wordpress(seed):
    """A theme with a table of contents, share plugins in the text, lazy noscripts, an author's box with his life, a newsletter form."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 4), q.name()
    toc = "".join(f'<li><a href="#h{i}">{i} {t}</a></li>' for i, (k, t) in enumerate(blocks) if k == "h")
    html = paragraphs(blocks, "<p>{}</p>", '<h2><span class="ez-toc-section"></span>{}</h2>')
    body = (f'<div id="page"><header id="masthead">{links(q, 6, "span")}</header><div id="content"><div id="primary"><main><article id="post-1" class="post-1 post type-post status-publish hentry category-life"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on"><time>2023年5月6日</time></span><span class="byline"> 作者 <span class="author vcard"><a class="url fn n">{a}</a></span></span><span class="comments-link">3条评论</span></div></header>'
            f'<div class="entry-content"><div id="ez-toc-container"><p class="ez-toc-title">文章目录</p><nav><ul>{toc}</ul></nav></div><p><noscript><img src="x.jpg" alt="封面图"></noscript><img data-src="x.jpg" class="lazyload"></p>{html}<div class="sharedaddy sd-sharing-enabled"><h3>分享此文：</h3><ul><li><a>点击分享到 Twitter</a></li></ul></div><div id="jp-relatedposts"><h3>相关</h3>{links(q, 3)}</div></div><footer class="entry-footer">分类：<a>生活</a> 标签：<a>河流</a></footer></article>'
            f'<div class="author-box"><h4>{a}</h4><p>在河边长大，做过报纸编辑，如今写一点关于城市和水的文章。{q.sentence()}</p></div><nav class="post-navigation"><a>上一篇 {q.title()}</a><a>下一篇 {q.title()}</a></nav><div id="comments" class="comments-area"><h2>《{title}》有3条评论</h2><ol class="comment-list">' + "".join(f'<li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">{q.name()}</b> 说道：</footer><div class="comment-content"><p>{q.paragraph(4)}</p></div><div class="reply"><a>回复</a></div></article></li>' for _ in range(9))
            + f'</ol><form><p>您的邮箱地址不会被公开。 必填项已用 * 标注</p></form></div></main></div><aside id="secondary"><section class="widget"><h2>订阅</h2><p>留下邮箱，每周日晚上收到一封信，讲一条河的故事，随时可以退订。</p></section></aside></div></div>')
    return Page(shell(f"{title} – 城市与水", body), expected(title, blocks, [a]))


def plain_text_page(seed):
    """An archive of the nineties: the whole article in <pre>, lines broken by hand at forty characters."""
    q = Prose(seed)
    title, blocks = q.title(), q.article(7)
    lines = []
    for _, t in blocks:
        t = "　　" + t
        lines += [t[i:i + 38] for i in range(0, len(t), 38)]
    body = f"<h2>{title}</h2><hr><pre>\n" + "\n".join(lines) + "\n</pre><hr><a href=index.html>回目录</a>"
    return Page(shell(title, body, encoding="gbk", charset='<meta charset="gbk">'), expected(title, blocks))


def pasted_br_div(seed):
    """An editor's paste: half the text in divs, half by <br>, an empty h1 for the logo, the title in a span; the share bar in between."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 0), q.name()
    half = len(blocks) // 2
    body = (f'<h1 class="logo"><a href="/">白沙在线</a></h1><div class="bx">{links(q, 9, "span")}</div><div class="c"><div class="t"><span>{title}</span></div><div class="i">日期：2017-05-06　来源：白沙在线　记者：{a}　责编：{q.name()}　热度：821</div><div class="d">' + "".join(f"<div>&nbsp;&nbsp;{t}</div>" for _, t in blocks[:half])
            + f'<div class="bdsharebuttonbox"><a>QQ空间</a><a>新浪微博</a><a>人人网</a></div>' + "<br>".join("　　" + t for _, t in blocks[half:]) + f'<br>（来源：白沙在线）</div><div class="x">声明：凡本网注明来源的作品，均转载自其它媒体，转载目的在于传递更多信息，并不代表本网赞同其观点。如有侵权请在30日内联系本网。</div></div><div class="r">{links(q, 12)}</div>{footer()}')
    return Page(shell(f"{title} - 白沙在线", body), expected(title, blocks, [a]))


POSTS = [developer_blog, question_column, answers, short_book, garden_blog, discuz_thread, account_long, amp_page, gallery, several_articles, tiger, lazy_wordpress, plain_text_page, pasted_br_div]
