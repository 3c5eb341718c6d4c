"""What real pages get wrong or do twice: anchors never closed, a body for telephones and one for screens, noise against copying, titles cut short."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, ranked, shell
from news import News


def open_anchor(seed):
    """An anchor without address opened before the text and never closed; the title in the page's name behind the site's."""
    q = News(seed, "world")
    title, blocks, a = q.title(), q.story(8), q.name()
    text = "".join(f"<p>　　{t}</p>" for _, t in blocks)
    body = (f'<div id="nav">{links(q, 9, "span")}</div><div id="main"><h2 id="bt">{title}</h2><div id="ly">2013-05-06 09:11 来源：云州网 撰稿：{a}</div><div id="nr"><a name="content">{text}<p align="right">(完)</p></div><div id="bj">编辑：{q.name()}</div><div id="xg"><b>相关新闻</b><ul>{links(q, 5)}</ul></div></div><div id="side">{ranked(q, 9)}</div>{footer()}')
    return Page(shell(f"云州网--国际--{title}", body), expected(title, blocks, [a]))


def two_bodies(seed):
    """The text twice: for screens and, with smaller pictures and short head, for telephones."""
    q = News(seed, "policy")
    title, blocks, a = q.title(), q.story(8, 2), q.name()
    body = (f'<div class="pc-only"><div class="hd">{NAV}</div><div class="pc-main"><h1>{title}</h1><div class="pc-info">2021-05-06 15:11　来源：云州发布　作者：{a}</div><div class="pc-text">{paragraphs(blocks, "<p>　　{}</p>", "<p>　　<b>{}</b></p>")}</div><div class="pc-side">{ranked(q, 8)}</div></div></div><div class="m-only"><div class="m-bar">云州发布</div><div class="m-title">{title}</div><div class="m-info">05-06 15:11</div><div class="m-text">{paragraphs(blocks)}</div><div class="m-more">{links(q, 5)}</div></div>{footer()}')
    return Page(shell(f"{title} - 云州发布", body), expected(title, blocks, [a]))


def jammed_thread(seed):
    """A forum that mixes noise into its text against copying: fonts of size nought, hidden spans, an edited-by line, an invitation to register."""
    q = News(seed, "tech")
    title, blocks = "自己动手修老收音机的全过程", q.story(8)
    noise = ['<font class="jammer">. R7 i0 ^8 y&amp; e2 t</font>', '<span style="display:none">2 F, q8 K! o1 ~# k</span>', '<font style="font-size:0px;color:#FFF">; V$ x( I2 b</font>']
    text = "<br />\r\n".join(f"{t[:12]}{noise[i % 3]}{t[12:]}" for i, (_, t) in enumerate(blocks))
    replies = "".join(f'<div id="post_{i}"><table class="plhin"><tr><td class="pls"><a>听友{i}号</a></td><td class="plc"><div class="pi"><em>发表于 2012-5-{i} 10:0{i}</em></div><div class="pct"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_{i}">{q.sentence()}{noise[i % 3]}</td></tr></table></div></div><div class="po"><a>回复</a><a>举报</a></div></td></tr></table></div>' for i in range(2, 9))
    body = (f'<div id="hd">{NAV}</div><div id="ct"><div id="pt">{links(q, 4, "span")}</div><div id="postlist"><h1 class="ts"><a>[维修]</a> <span id="thread_subject">{title}</span></h1><div id="post_1"><table class="plhin"><tr><td class="pls"><a>旧频道</a><p>积分 812</p></td><td class="plc"><div class="pi"><em>发表于 2012-5-1 08:00</em></div><div class="pct"><div class="attach_nopermission attach_tips"><p>马上注册，结交更多好友，享用更多功能，让你轻松玩转社区。</p><p>您需要 登录 才可以下载或查看，没有帐号？立即注册</p></div><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_1"><i class="pstatus"> 本帖最后由 旧频道 于 2012-5-1 09:00 编辑 </i><br />{text}</td></tr></table></div></div></td></tr></table></div>{replies}</div></div>{footer()}')
    return Page(shell(f"{title} - 维修交流 - 某音论坛 -  Powered by Discuz!", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=gbk" />', encoding="gb18030"), expected(title, blocks))


def cut_title(seed):
    """The page's name cut short with dots; long linked titles with commas between paragraphs; the logo is the first heading."""
    q = News(seed, "market")
    title, blocks, a = "云州港口上半年净利润大增，背后是冷链仓库三年布局的集中兑现", q.story(9), q.name()
    link = [f'<p><strong><a href="/a/{i}.html" target="_blank">{q.title()}，{q.title()}</a></strong></p>' for i in range(2)]
    body = (f'<div class="head"><h1><a href="/">云州财经</a></h1>{links(q, 8, "span")}</div><div class="art"><h2 class="tt">{title}</h2><p class="by">云州财经 | {a} 2020-05-06 07:30</p><div class="bd">{paragraphs(blocks[:3])}{link[0]}{paragraphs(blocks[3:6])}{link[1]}{paragraphs(blocks[6:])}</div><p class="ed">编辑 | {q.name()}</p></div>{footer()}')
    return Page(shell(f"{title[:16]}... - 云州财经", body), expected(title, blocks, [a]))


def next_text_within(seed):
    """Another text stands under 延伸阅读 in the container, after the editor's line."""
    q = News(seed, "world")
    title, blocks, a = q.title(), q.story(10), q.name()
    blocks[0] = ("p", "参某消息网5月6日报道 " + blocks[0][1])
    other = q.story(2)
    body = (f'<div class="top">{NAV}</div><div class="inner"><h1 class="h1">{title}</h1><div class="inf"><span>2018-05-06 10:12:00</span><span>来源：参某消息网</span><span>责任编辑：{q.name()}</span></div><div id="ctrlfscont" class="article">{paragraphs(blocks, "<p>　　{}</p>")}<p>　　【延伸阅读】{q.title()}</p>{paragraphs(other, "<p>　　{}</p>")}</div><div class="ly">更多精彩内容，请关注参某消息官方微信</div></div><div class="rt">{ranked(q, 8)}</div>{footer()}')
    del a
    return Page(shell(f"{title}_参某消息", body), expected(title, blocks))


def cell_per_paragraph(seed):
    """An old content system that puts every paragraph in a row of its own; the text in bold throughout."""
    q = News(seed, "court")
    title, blocks, a = q.title(), q.story(9), q.name()
    rows = "".join(f"<tr><td height=30><b><font size=3>　　{t}</font></b></td></tr>" for _, t in blocks)
    body = (f'<table width=900><tr><td>{links(q, 10, "span")}</td></tr></table><table width=900><tr><td align=center><font size=5 color=#990000>{title}</font></td></tr><tr><td align=center>发布日期：2010-5-6　　撰文/{a}　　点击：<script>hits()</script></td></tr>{rows}<tr><td align=right>【<a>打印本页</a>】【<a>关闭窗口</a>】</td></tr></table>{footer()}')
    return Page(shell(f"{title}", body, charset='<meta http-equiv=Content-Type content="text/html; charset=gb2312">', encoding="gbk"), expected(title, blocks, [a]))


def ranking_lines(seed):
    """A ranking: two paragraphs and thirty lines without punctuation, each a paragraph; a note on the source of the figures."""
    q = News(seed, "policy")
    title = "2021年云州市社区食堂满意度排行榜"
    names = [f"{p}{w}" for p in q.PLACES for w in ("东街食堂", "南里食堂", "河畔食堂")]
    lines = [f"{i}. {n} {98 - i}.{i % 10}分" for i, n in enumerate(names, 1)]
    blocks = [("p", t) for _, t in q.story(2)] + [("p", x) for x in lines] + [("p", "数据来源：云州市民政局，统计时间截至2021年4月30日。")]
    body = (f'<div class="top">{NAV}</div><div class="lf"><h1>{title}</h1><div class="msg"><span>2021-05-06</span><span>云州发布</span></div><div class="txt">{paragraphs(blocks)}</div></div><div class="rg">{ranked(q, 12)}</div>{footer()}')
    return Page(shell(f"{title}-云州发布", body), expected(title, blocks))


def bare_body(seed):
    """Text by br directly in the body, between a line of links and a rule; the name of the page is nothing but the title with (图)."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(8), q.name()
    text = "<br>\n<br>\n".join("&nbsp;&nbsp;&nbsp;&nbsp;" + t for _, t in blocks)
    body = f'<a href="/">首页</a> | <a href="/wx">文学</a> | <a href="/ls">历史</a> | <a href="/gb">留言</a><hr><center><b>{title}</b></center><br><center>作者 {a}</center><br>{text}<br><br><hr><a href="1">上一篇</a> <a href="2">下一篇</a> <a href="/">返回目录</a><br>站长信箱：web@example.cn'
    return Page(shell(f"{title}(图)", body, charset="", encoding="gbk"), expected(title, blocks, [a]))


def network_of_msn(seed):
    """A portal of foreign make: text between slides of pictures, credits ©, a list of "more for you", the provider's logo's words."""
    q = News(seed, "health")
    title, blocks, a = q.title(), q.story(9), q.name()
    slide = '<div class="inline-slideshow"><span>幻灯片 - 1/12</span><ul><li><img><span class="credit">© Getty Images</span></li></ul></div>'
    body = (f'<header>{NAV}</header><div id="page"><section id="maincontent"><div class="collection-headline"><h1>{title}</h1></div><div class="sourceinfo"><span class="sourcename"><a><img alt="云州晚报 标志"></a></span><span class="authorname">{a}</span> <time>2019/5/6</time></div><section itemprop="articleBody" class="articlebody">{paragraphs(blocks[:3])}<span class="storyimage"><img alt="候诊大厅"><span class="image-caption"><span class="caption truncate">© 由 云州晚报 提供 候诊大厅</span></span></span>{paragraphs(blocks[3:6])}{slide}{paragraphs(blocks[6:])}<div class="xnetvidplayer"><p>下一个视频</p></div></section><div class="morefromprovider"><a>更多来自 云州晚报 的内容</a></div></section><aside>{ranked(q, 8)}</aside></div><div class="stripe">更多精彩内容{links(q, 10)}</div>{footer()}')
    wanted = blocks[:3] + [("p", "© 由 云州晚报 提供 候诊大厅")] + blocks[3:]
    return Page(shell(title, body), expected(title, wanted, [a]))


def penguin_2011(seed):
    """A portal of 2011: words for the blind that the text has ended, what others looked at as well, a lead's box of the editor, emotions."""
    q = News(seed, "match")
    title, blocks, a = q.title(), q.story(8), q.name()
    body = (f'<div id="top-nav">{links(q, 14, "span")}</div><div class="main"><div id="ArticleTit"><h1>{title}</h1></div><div class="info"><span class="pubTime">2011年05月06日23:12</span><span class="where"><a>某讯体育</a></span><span class="auth">{a}</span><span>我要评论(<em>0</em>)</span><span>字号：<a>T</a>|<a>T</a></span></div><div id="ArticleCnt"><p style="TEXT-INDENT: 2em">{"</p><p style=%sTEXT-INDENT: 2em%s>".replace("%s", chr(34)).join(t for _, t in blocks)}</p><p style="TEXT-INDENT: 2em">（{a}）</p></div><div class="accessibility">正文已结束，您可以按alt+4进行评论</div><div class="editor">责任编辑：lilinglong</div><div class="mood"><p>您看完此新闻的感受是：</p><ul><li>感动</li><li>震惊</li><li>开心</li></ul></div><div class="related"><h2>看过本文的人还看了</h2>{links(q, 6)}</div><div class="search">相关搜索：<a>篮板</a></div></div><div class="side">{ranked(q, 8)}</div>{footer()}')
    return Page(shell(f"{title}_体育_某讯网", body, charset='<meta charset="gb2312">', encoding="gbk"), expected(title, blocks, [a]))


def first_money(seed):
    """A financial channel: a spoken version's button, a lead in a box of its own, the writer and editor in one line, rights and telephones in the end, hottest texts."""
    q = News(seed, "market")
    title, blocks, a = q.title(), q.story(10, 2), q.name()
    lead = q.story(1)[0][1]
    body = (f'<div class="m-head">{NAV}</div><div class="m-list"><div class="g-bd"><div class="title f-pr"><h1>{title}</h1><p class="names"><span>第某财经 2020-05-06 19:12:12</span> <em>听新闻</em></p><p>作者：<a>{a}</a>　　责编：{q.name()}</p></div><div class="txt"><div class="intro">{lead}</div><div id="multi-text" class="f-ff1 m-text">{paragraphs(blocks)}</div></div><div class="m-ad"><p>第某财经广告合作，<a>请点击这里</a></p><p>此内容为第某财经原创，著作权归第某财经所有。未经第某财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第某财经保留追究侵权者法律责任的权利。如需获得授权请联系第某财经版权部：banquan@example.com。</p></div><div class="m-author"><h4>文章作者</h4><p>{a}</p></div><div class="m-hot"><h3>一财最热</h3>{ranked(q, 8)}</div></div></div>{footer()}')
    return Page(shell(f"{title}", body), expected(title, [("p", lead)] + blocks, [a]))


YEARS_ODD = [open_anchor, two_bodies, jammed_thread, cut_title, next_text_within, cell_per_paragraph, ranking_lines, bare_body, network_of_msn, penguin_2011, first_money]
