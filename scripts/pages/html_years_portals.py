"""Portals, agencies and papers of 2010 to 2018: overlays on pictures, codes of editors, pages of a text, end notes of rights."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, ranked, shell, with_captions
from news import News

GB = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />'
INDENT = "<p>　　{}</p>"


def penguin_2014(seed):
    """#Cnt-Main-Article-QQ: forwarding overlays on the pictures, a lead with [导读], rights in 【】, the editor's nickname."""
    q = News(seed, "tech")
    title, blocks = q.title(), q.story(9, 2)
    a = q.name()
    pic = '<P align=center><div class="mbArticleSharePic "><span class="mbArticleShareBtn"><span>转播到某讯微博</span></span><img alt="{0}" src="//x/1.jpg"></div></P><P class=pictext align=center>{0}</P>'
    wanted, html = with_captions(blocks, ["新款客户端的界面。", "发布会现场，工程师正在调试设备。"], '<P style="TEXT-INDENT: 2em">{}</P>', '<P style="TEXT-INDENT: 2em"><STRONG>{}</STRONG></P>', pic)
    body = (f'<div class="qq_nav">{links(q, 12, "span")}</div><div id="C-Main-Article-QQ"><div class="hd"><h1>{title}</h1><div class="tit-bar clearfix"><div class="ll"><span class="color-a-0"><a>科技</a></span><span class="color-a-1"><a>云州科技站</a></span><span class="color-a-2">{a}</span><span class="article-time">2014-10-15 07:31</span></div>'
            f'<div class="rr"><a>我要评论</a>(<em>0</em>)<div class="font-size">字号：<a>T</a>|<a>T</a></div></div></div></div><div class="bd"><div id="Cnt-Main-Article-QQ" bossZone="content">{html}<P style="TEXT-INDENT: 2em">【某国商业内幕作品的中文相关权益归某讯公司独家所有。未经授权，不得转载、摘编等。】</P><div class="ft"><div id="QQeditor">[责任编辑：rexyan]</div></div></div></div>'
            f'<div class="article-tags">您认为这篇文章与"<a>新一网</a>"相关度高吗？<span>分享：</span></div><div id="related"><h2>相关微博</h2>{links(q, 6)}</div><div id="hot"><h3>热门推荐</h3>{links(q, 8)}</div></div>{footer()}')
    return Page(shell(f"{title}_科技_某讯网", body, charset=GB, encoding="gb18030"), expected(title, wanted, [a]))


def wave_2011(seed):
    """blkContainerSblkCon: comments of the publishing system, an image wrapper, a player's plea and list, stock spans in brackets, the editor's code."""
    q = News(seed, "market")
    title, blocks = q.title(), q.story(9)
    quote = '(<span id=stock_sh600000><a class="keyword" href="#">10.21</a></span><span id=quote_sh600000></span>,<a href="#">0.12</a>,<a href="#">1.19%</a>)'
    named = [blocks[0], ("p", blocks[1][1] + "(10.21,0.12,1.19%)"), blocks[2]]
    html = paragraphs(named, INDENT).replace("(10.21,0.12,1.19%)", quote) + '<div class="img_wrapper"><img alt="" src="x.jpg"><span class="img_descr">云州港口的集装箱堆场。</span></div>' + paragraphs(blocks[3:], INDENT)
    video = '<div class="blk_video_news"><!--video-list--><div class="myvideo">视频加载中，请稍候...</div><ul class="vList"><li><a>视频：大盘午后跳水</a></li><li><a>自动播放</a></li></ul></div>'
    body = (f'<div class="secondaryHeader">{links(q, 10, "span")}</div><div class="blkContainer"><div class="blkBreadcrumbNav"><a>财经首页</a> > <a>证券</a> > 正文</div><div class="blkContainerSblk"><h1 id="artibodyTitle">{title}</h1><div class="artInfo"><span id="art_source"><a>某浪财经</a></span>&nbsp;&nbsp;<span id="pub_date">2011年05月06日 15:12</span> <span>微博</span></div>'
            f'<div class="blkContainerSblkCon" id="artibody"><!-- publish_helper name="原始正文" p_id="31" -->{html}{video}<p>　　(编辑:SN010)</p><!-- publish_helper_end --></div><div class="blkFooter"><p>【 <a>手机看新闻</a> 】 【 <a>某浪财经吧</a> 】</p><div class="share">分享到:</div></div></div>'
            f'<div class="blk_hotkey"><h3>相关专题</h3>{links(q, 4)}<h3>更多关于 <a>股市</a> 的新闻</h3>{links(q, 6)}</div></div><div class="blkSide">{ranked(q, 9)}</div>{footer()}')
    wanted = named + [("p", "云州港口的集装箱堆场。")] + blocks[3:]
    return Page(shell(f"{title}|大盘|股市_某浪财经_某浪网", body, charset=GB, encoding="gb18030"), expected(title, wanted))


def fox_2013(seed):
    """#contentText with itemprop, the editor's number in brackets, a table for the picture, original title and a back link as image."""
    q = News(seed, "court")
    title, blocks, a = q.title(), q.story(8), q.name()
    html = paragraphs(blocks[:2]) + '<table align="center" border="0" cellspacing="0"><tr><td align="center"><img src="1.jpg" alt="庭审现场"></td></tr><tr><td class="text-pic-tt">庭审现场</td></tr></table>' + paragraphs(blocks[2:])
    body = (f'<div class="navigation">{links(q, 14, "span")}</div><div class="wrapper-box"><div class="content-wrapper grid-675"><div class="content-box clear" itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{title}</h1><div class="time-fun clear"><div class="time-source"><div class="time" id="pubtime_baidu">2013-12-30 08:03:28</div><div class="source">来源：<span id="source_baidu"><a><span id="media_span">法制晚报</span></a></span> <span id="author_baidu">作者：{a}</span> <span id="editor_baidu" style="display:none">责任编辑：{q.name()}</span></div></div>'
            f'<div class="fun"><span>手机看新闻</span><span>保存到博客</span><span>大|中|小</span><span>打印</span></div></div><div class="text clear" id="contentText"><div itemprop="articleBody">{html}</div><div class="original-title">原标题：{title}</div><div style="display:none"><span class="url">http://news.example.cn/</span><span class="name">某狐新闻</span></div><div class="share clear"><div class="editer">(责任编辑：UN652)</div></div></div></div>'
            f'<div class="mutu-news clear"><h2>相关新闻</h2>{links(q, 8)}</div><div id="SOHU_MAIN" class="reviews">我来说两句(<em>128</em>人参与)</div></div><div class="sidebar">{ranked(q, 10)}</div></div>{footer()}')
    wanted = blocks[:2] + [("p", "庭审现场")] + blocks[2:]
    return Page(shell(f"{title}-某狐新闻", body, charset='<meta charset="gbk"/>', encoding="gbk"), expected(title, wanted, [a]))


def agency_2012_pages(seed):
    """An agency of 2012: #content in td, navy captions, numbers of pages, related manuscripts as a table inside, a code in the end."""
    q = News(seed, "world")
    title, blocks = q.title(), q.story(8)
    blocks[0] = ("p", f"某华社云州5月6日电（记者{q.name()} {q.name()}）{blocks[0][1]}")
    a = blocks[0][1].split("（记者")[1].split("）")[0].split()
    cap = f"5月5日，在云州，消防员用皮划艇转移被困居民。某华社记者 {q.name()} 摄"
    inner = f'<p align="center"><img src="1.jpg" align="center"></p><p><font color="navy">　　{cap}</font></p>' + paragraphs(blocks, INDENT)
    body = (f'<table width="980" align="center"><tr><td class="lan14">您的位置：<a>某华网主页</a> - <a>新闻中心</a> &gt; <a>国际</a> &gt; 正文</td></tr></table><table width="980"><tr><td width="660" valign="top"><div id="Title"><h1 id="title">{title}</h1></div><div class="source"><span id="pubtime">2012年05月06日 09:12:33</span>　<span id="from">来源：<font>某华网</font></span>　【字号 <a>大</a> <a>小</a>】【<a>留言</a>】【<a>打印</a>】【<a>关闭</a>】</div>'
            f'<table><tr><td class="lai"><div id="content">{inner}<div id="div_currpage"><span>【1】</span><a>【2】</a><a>【3】</a><a>下一页</a></div><table class="xgxw" width="560"><tr><td bgcolor="#eee"><b>相关新闻</b></td></tr><tr><td>{"".join(f"<div><b>&#183;</b><a>{q.title()}</a></div><div class=jj>{q.sentence()}</div>" for _ in range(4))}</td></tr></table></div></td></tr></table><div class="editor">（责任编辑：{q.name()}）</div><p style="color:#fff">010020010970000000000000011100001296</p></td><td width="300" valign="top"><h3>24小时热帖</h3>{links(q, 10)}</td></tr></table>{footer()}')
    return Page(shell(f"{title}-某华网", body), expected(title, [("p", cap)] + blocks, a))


def surge_2016(seed):
    """.news_txt: text by <br>, spaces of pictures as divs, editors and a telephone in the end, keywords by arrows, a statement line."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(9, 2), q.name()
    one = lambda kind, text: text if kind == "p" else f"<strong>{text}</strong>"
    text = "<br>\n<br>\n".join(one(*b) for b in blocks[:4]) + '<div class="contheight"></div><div class="image_show"><img src="x.jpg"><span>展厅一角　受访者供图</span></div><div class="contheight"></div>' + "<br>\n<br>\n".join(one(*b) for b in blocks[4:])
    body = (f'<div class="bdheader">{NAV}</div><div class="main_lt"><div class="newscontent"><div class="news_path"><a>文化课</a></div><h1 class="news_title">{title}</h1><div class="news_about"><p>某湃新闻记者 {a}</p><p>2016-05-06 09:40　<span>来源：某湃新闻</span></p></div><div class="news_txt" data-size="standard">{text}</div><div class="news_txt">责任编辑：{q.name()}</div><div class="news_txt">校对：{q.name()}</div><div class="news_txt">某湃新闻报料：4009-20-4009&nbsp;&nbsp;&nbsp;某湃新闻，未经授权不得转载</div>'
            f'<div class="news_keyword">关键词 >> <a>老街</a>,<a>展览</a></div><div class="bdshare"><span>分享</span></div></div><div class="main_rt">{ranked(q, 10)}<h2>相关推荐</h2>{links(q, 5)}</div><div class="comment">评论(12) <p>发表</p>{comments(q, 4)}</div></div>{footer()}')
    wanted = blocks[:4] + [("p", "展厅一角　受访者供图")] + blocks[4:]
    return Page(shell(f"{title}_文化课_某湃新闻-The Paper", body), expected(title, wanted, [a]))


def tiger_2015(seed):
    """A business magazine of 2015: approval of the reprint as a last paragraph, "*" notice of standpoint, call to its application."""
    q = News(seed, "tech")
    title, blocks, a = q.title(), q.story(10, 3), q.name()
    body = (f'<div class="header">{links(q, 8, "span")}</div><div class="container" id="container"><div class="wrap-left pull-left"><div class="article-wrap"><h1 class="t-h1">{title}</h1><div class="article-author"><span class="author-name"><a>{a}</a></span><div class="column-link-box"><span class="article-time">2015-05-06 10:12</span><span class="article-share">收藏31</span><span class="article-pl">评论12</span></div></div><div class="article-img-box"><img></div>'
            f'<div id="article_content" class="article-content-wrap">{paragraphs(blocks, "<p>{}</p><p><br/></p>", "<p><strong>{}</strong></p>")}<p class="article-copyright"><br></p><div class="neirong-shouquan"><span class="c2">*文章为作者独立观点，不代表某嗅网立场<br></span></div><div class="neirong-shouquan-public"><span>本文由 <a class="c1">{a}</a> 授权 <a>某嗅网</a> 发表，并经某嗅网编辑。转载此文章须经作者同意，并请附上出处(<a>某嗅网</a>)及本页链接。</span></div><div class="app-down">未来面前，你我还都是孩子，还不去下载 <a>某嗅App</a> 猛嗅创新！</div></div>'
            f'<div class="tag-box"><ul><li><a>客户端</a></li></ul></div><div class="admire-box"><p>1人已赞赏</p></div><div id="pl-wrap-article" class="pl-wrap"><span>评论（12）</span>{comments(q, 8)}</div></div></div><div class="wrap-right"><h3>热文</h3>{links(q, 6)}</div></div>')
    return Page(shell(f"{title}-观点-@某嗅网", body, f'<meta name="author" content="某嗅网"/>'), expected(title, blocks, [a]))


def cabinet_2012(seed):
    """The central government's portal of 2012: tables, font tags, the portal's name and address in the source's line, editor at the right of a rule."""
    q = News(seed, "policy")
    title, blocks = q.title(), q.story(8)
    blocks[0] = ("p", "某华社北京5月6日电　" + blocks[0][1])
    text = "".join(f"<p>　　{t}</p>\n" for _, t in blocks)
    body = (f'<table width="778" border="0" align="center"><tr><td class="bai13">2012年5月6日　星期日</td><td>{links(q, 6, "span")}</td></tr></table><table width="778" align="center"><tr><td height="30">您现在的位置：<a>首页</a>&gt;&gt; <a>今日中国</a>&gt;&gt; <a>中国要闻</a></td></tr></table><table width="778" align="center" cellpadding="0"><tr><td align="center" class="biaoti" colspan="2"><font size="+2"><b>{title}</b></font></td></tr><tr><td align="center" height="40" class="xilanfont02">中央政府门户网站　www.gov.example　　2012年05月06日 10时55分　　　来源：某华社</td></tr><tr><td align="right">【<a>E-mail推荐</a> <input size=12><input type=button value=发送>】　<a>打印</a></td></tr>'
            f'<tr><td class="p1" style="padding:20px"><div id="zoom">{text}</div></td></tr><tr><td align="right" class="p1">责任编辑：　{q.name()}&nbsp;</td></tr><tr><td><table><tr><td bgcolor="#ddd">相关链接</td></tr><tr><td><table><tr><td>· <a>{q.title()}</a></td></tr><tr><td>· <a>{q.title()}</a></td></tr></table></td></tr></table></td></tr></table><table width="778"><tr><td align="center">版权所有：中国政府网 | 关于我们 | 网站声明</td></tr></table>')
    return Page(shell(title, body, charset=GB, encoding="gbk"), expected(title, blocks))


def crowd_2015(seed):
    """A province's portal of 2015: FounderCMS comments, a summary box 核心提示 above, reporters and photographer in the last lines, a forum box."""
    q = News(seed, "health")
    title, blocks, a = q.title(), q.story(8), q.name()
    lead = q.fill("入冬以后，{place}各医院门诊量明显上升，专家提醒市民做好防护。")
    body = (f'<div id="dzwNav">{links(q, 9, "span")}</div><div class="page"><div class="left"><h1>{title}</h1><h2></h2><div class="source">2015-11-12 08:11:00 来源: <a>云州晚报</a> 作者: {a}</div><div class="news-des" id="news-des"><b>[提要]</b> {lead}<a>[我来说说]</a></div><div class="news-con" id="news-con"><FONTSIZE><!--enpproperty <articleid>13342111</articleid><author>{a}</author>/enpproperty--><!--enpcontent-->{paragraphs(blocks, INDENT)}<!--/enpcontent--></FONTSIZE></div>'
            f'<p class="news-editor">初审编辑：</p><p class="news-editor">责任编辑：{q.name()}</p><div class="news-sh"><span>本文相关新闻</span><ul>{links(q, 6)}</ul></div><div class="news-rel"><h3>新闻推荐</h3>' + "".join(f'<div class="item"><h4><a>{q.title()}</a></h4><p>{q.sentence()}...<a>[详细]</a></p></div>' for _ in range(4)) + f'</div></div><div class="right">{ranked(q, 8)}</div></div>{footer()}')
    return Page(shell(f"{title}_健康_某众网", body, charset=GB, encoding="gbk"), expected(title, [("p", lead)] + blocks, [a]))


def china_daily_cn(seed):
    """A Chinese edition of an English daily: source and contributor in round brackets in the end, editor line, page numbers as spans, captions by credit."""
    q = News(seed, "world")
    title, blocks, a = q.title(), q.story(9), q.name()
    cap = "资料图：云州一处被洪水淹没的停车场。(图片来源：某新社)"
    body = (f'<div class="topNav2_art">{links(q, 10, "span")}</div><div class="container-left2"><div class="fenx"><div class="xinf-le">来源：某国日报网</div><div class="xinf-le">2017-05-06 14:22:10</div><div class="fx">分享到</div></div><h1 class="dabiaoti">{title}</h1><div id="Content" class="article"><p><figure class="image" style="display:table"><img src="1.jpg"><figcaption>{cap}</figcaption></figure></p>{paragraphs(blocks, "<p>{}</p>")}<p>（编译：{a} 编审：{q.name()}）</p><p>来源：某国日报网</p></div>'
            f'<div id="div_currpage"></div><div class="fenx-bq"><a>标签：</a></div><div class="gengduo"><p>【责任编辑：{q.name()}】</p><p>版权保护：本网登载的内容（包括文字、图片、多媒体资讯等）版权属某国日报网（中报国际文化传媒（北京）有限公司）独家所有使用。 未经某国日报网事先协议授权，禁止转载使用。给某国日报网提意见：rx@example.cn</p></div></div><div class="container-right2"><h2>热文</h2>{links(q, 8)}</div>{footer()}')
    return Page(shell(f"{title} - 某国日报网", body), expected(title, [("p", cap)] + blocks))


def everybody(seed):
    """Essays of a portal's guests: the writer's life in a box, drop cap in a span of its own, rights in brackets, an invitation to the account with a code."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(11, 3), q.name()
    first = blocks[0][1]
    life = f"{a}，作家，著有《河边旧事》等。现居云州。"
    body = (f'<div id="dajia-nav">{NAV}</div><div id="mainArticle"><div class="article-header"><h1 id="atitle">{title}</h1><div class="wIntro"><div class="wName"><a>{a}</a><span>2014-11-12 09:30</span></div><p>{life}</p></div></div><div id="articleContent" class="articleContent"><p><span class="dropcap">{first[0]}</span>{first[1:]}</p>{paragraphs(blocks[1:], "<p>{}</p>", "<h4>{}</h4>")}<p>（本文为某讯《大家》独家稿件，未经授权不得转载，否则将追究法律责任。）</p><p>关注《大家》微信ipress，获取更多精彩</p></div>'
            f'<div class="articleTool"><span>阅读(3122)</span><span>评论(11)</span></div><div class="recommend"><h3>{a}的其他文章</h3>{links(q, 5)}</div></div><div class="hotArt">{ranked(q, 8)}</div>')
    return Page(shell(f"{title} | {a} | 大家 | 某讯网", body), expected(title, blocks, [a]))


def city_daily_press(seed):
    """A daily of economy: reporter and editor in one line with wide spaces, the picture's source, a long plea to telephone about rights."""
    q = News(seed, "market")
    title, blocks, a = q.title(), q.story(10, 2), q.name()
    body = (f'<div class="g-header">{links(q, 8, "span")}</div><div class="g-article"><div class="g-article-top"><h1>{title}</h1><p class="u-time"><span class="source">每某经济新闻</span><span class="time">2020-05-06 22:41:08</span></p></div><div class="g-articl-text"><p>每某记者 {a}&nbsp; &nbsp; 每某编辑 {q.name()}&nbsp; &nbsp;&nbsp;</p>{paragraphs(blocks)}<p>封面图片来源：摄图网</p></div>'
            f'<p class="u-editor">责编 {q.name()}</p><div class="g-copyright"><p>特别提醒：如果我们使用了您的图片，请作者与<a>本站联系</a>索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p><p>如需转载请与《每某经济新闻》报社联系。<br>未经《每某经济新闻》报社授权，严禁转载或镜像，违者必究。</p><p class="tel">读者热线：4008890008</p></div><div class="tags"><a>港口</a></div><div class="zan"><span>0</span></div><div class="app"><p>欢迎关注每某经济新闻APP</p></div></div><div class="g-right">{ranked(q, 10)}</div>{footer()}')
    return Page(shell(f"{title} | 每某网", body), expected(title, blocks, [a]))


YEARS_PORTALS = [penguin_2014, wave_2011, fox_2013, agency_2012_pages, surge_2016, tiger_2015, cabinet_2012, crowd_2015, china_daily_cn, everybody, city_daily_press]
