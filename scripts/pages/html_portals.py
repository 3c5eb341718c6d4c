"""Makes of national portals, agencies, broadcasters and magazines, after the markup that such sites send."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, shell
from prose import Prose

INDENTED = ("<p>　　{}</p>", "<p>　　<strong>{}</strong></p>")


def teasers(q, count):
    """Other articles with an excerpt of prose each."""
    return "".join(f'<li><h3><a href="/n1/{i}.html">{q.title()}</a></h3><p>{q.paragraph(2)}…<em><a href="/n1/{i}.html">【详细】</a></em></p></li>'
                   for i in range(count))


def agency_2023(seed):
    """An agency's new pages: two headers (desktop, mobile), pictures with alt, captions as coloured centred paragraphs."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.varied(11, 2), q.name()
    caption = f"这是{q.one(['5月6日', '11月2日'])}拍摄的施工现场。某社记者 {q.name()} 摄"
    blocks.insert(3, ("p", caption))
    html = paragraphs(blocks, *INDENTED).replace(f"<p>　　{caption}</p>", f'<p style="text-align: center;" align="center"><img src="a.jpg" style="margin:auto"/></p>'
                                                 f'<p style="text-align: left;"><font color="navy">　　{caption}</font></p>')
    body = (f'<div class="fix-ewm domPC"><img src="zxcode.jpg"><p>新华报业客户端</p></div><div class="domPC"><div class="topAd"></div><div class="header domPC"><div class="header-top clearfix"><a href="/">网站首页</a></div>'
            f'<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2023</em></span><span class="day"><em>11</em>/<em>02</em></span><span class="time">16:58:07</span></div>'
            f'<div class="source">来源：某社</div><div class="head-line clearfix"><h1><span class="title">{title}</span><span class="btn-audio"></span></h1>'
            f'<div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span>中</span><span>大</span></div><div class="share">分享到：<a class="wx"></a></div></div></div></div></div></div>'
            f'<div class="mheader domMobile"><h1><span class="title">{title}</span></h1><div class="info">2023-11-02 16:58:07<span>来源：某社</span></div></div>'
            f'<div class="main clearfix"><div class="main-left left"><div id="detail"><div id="detail_pic"></div><span id="detailContent">{html}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a>'
            f'<div id="advisebox01"></div></span><span class="editor"> 【责任编辑:{q.name()}】 </span></div></div><div class="columBox" id="ds_">阅读下一篇：</div><div class="bookBox"><ul>{links(q, 5)}</ul></div></div>'
            f'<div class="main-right right"><div class="columBox video"><h2>深度观察</h2><div class="tit">{q.title()}</div><p>{q.paragraph(1)}</p></div><ul>{teasers(q, 3)}</ul></div></div><div class="foot">{footer()}</div>')
    del author
    return Page(shell(f"{title}-某社网", body, f'<meta name="keywords" content="改造"><meta name="description" content="{blocks[0][1][:40]}">'), expected(title, blocks))


def daily_with_excerpts(seed):
    """A party paper's site: recommended reading below has as much prose as the article."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(7, 0), q.name()
    body = (f'<header><nav>{NAV}</nav></header><div class="main"><div class="layout rm_txt cf"><div class="col col-1 fl"><h3 class="pre"></h3><h1>{title}</h1><h4 class="sub"></h4><div class="author cf">{a}</div>'
            f'<div class="channel cf"><div class="col-1-1 fl">2021年12月30日08:12 | 来源：<a href="http://paper.example.cn/">某民日报</a></div><div class="col-1-2 fr"><span id="paper_num"></span><div class="message"><i></i><a>订阅</a>已订阅<a>已收藏</a></div><div class="bza"><span>小字号</span></div></div></div>'
            f'<div class="rm_txt_con cf"><div class="bza"><p>点击播报本文，约<i id="audio_time"></i></p><audio id="a"></audio></div>{paragraphs(blocks, *INDENTED)}<p class="paper_num" id="paper_num">《 某民日报 》（ 2021年12月30日 05 版）</p>'
            f'<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tbody><tr></tr></tbody></table></center><div class="box_pic"></div><div class="edit cf">(责编：{q.name()}、{q.name()})</div></div>'
            f'<div class="rm_relevant cf"><h2>推荐阅读</h2><ul>{teasers(q, 8)}</ul></div></div><div class="col col-2 fr"><div class="rm_ranking cf"><h3>热门排行</h3><ol>{links(q, 10)}</ol></div></div></div></div>{footer()}')
    return Page(shell(f"{title}--社会·法治--某民网", body, '<meta name="author" content="100872">'), expected(title, blocks, [a]))


def old_daily(seed):
    """The same kind of site ten years earlier, GB2312: text in #p_content, tables of pictures, the journalists' names in the lines."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(9, 2), q.name(), q.name()
    html = paragraphs(blocks, "<P style=\"TEXT-INDENT: 2em\">{}</P>", "<P style=\"TEXT-INDENT: 2em\"><STRONG>{}</STRONG></P>")
    body = (f'<div id="p_top">{links(q, 8, "span")}</div><div id="p_navigator"><a>某民网</a>&gt;&gt;<a>社会</a></div><div class="text wb_left"><h1 id="p_title">{title}</h1><h2 id="p_subtitle"></h2><p class="author"><i id="p_author">{a}　{b}</i></p>'
            f'<div class="text_tools"><span id="p_publishtime">2011年12月30日06:55</span>&nbsp;&nbsp;&nbsp;&nbsp;<span id="p_origin">来源：<a>某民网-《某民日报》</a></span>&nbsp;&nbsp;<a href="javascript:SubmitFrm();">手机看新闻</a></div>'
            f'<div class="clear"></div><div id="p_content">{html}<div class="otitle"></div></div><div class="edit_tools"><span>(责任编辑：{q.name()})</span></div><div class="wb_10"><h3>相关专题</h3><ul>{links(q, 4)}</ul></div>'
            f'<div class="message_box"><h3>我要留言</h3><p>进入讨论区 论坛</p><p>欢迎您来到某民网发表评论，请遵守国家法律法规，严禁发表反动言论。用户名 密码 匿名发布</p></div></div><div class="wb_right"><h3>精彩推荐</h3>{links(q, 12, "p")}</div>{footer()}')
    return Page(shell(f"{title}--社会--某民网", body, charset='<meta http-equiv="content-type" content="text/html;charset=GB2312"/>', encoding="gb2312"), expected(title, blocks, [a, b]))


def finance_portal(seed):
    """A finance portal: stock quotations in brackets, quoted index tables by script, a summary list, disclaimers inside the container."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.varied(10, 3), q.name()
    blocks[1] = ("p", "云州港口(600000)董事会秘书" + author + "告诉记者，" + blocks[1][1])
    html = paragraphs(blocks, "<p cms-style=\"font-L\">　　{}</p>", "<h2 class=\"art_t\">　　<strong>{}</strong></h2>").replace(
        "云州港口(600000)", '<a class="keytip" href="#">云州港口</a><span id="stock_sh600000"><a href="#">(<span class="code">600000</span>)</a></span><span id="quote_sh600000"></span>')
    body = (f'<div class="path"><a>财经</a>&gt;<a>证券</a>&gt;正文</div><h1 class="main-title">{title}</h1><div class="article-content-left"><div class="article" id="artibody" data-sudaclick="blk_content">'
            f'<div class="img_wrapper"><img alt="" src="1.png"/><span class="img_descr"></span></div><blockquote><p>　　炒股就看<a>某麒麟分析师研报</a>，权威，专业，及时，全面，助您挖掘潜力主题机会！</p></blockquote>'
            f'<p cms-style="font-L align-Center"><font cms-style="font-L strong-Bold">来源：云州证券报</font></p><p cms-style="font-L">　　◎记者 {author}</p>{html}<div id="appendQr_wrap"><img alt="海量资讯、精准解读，尽在某浪财经APP"/></div>'
            f'<p class="article-editor">责任编辑：{q.name()} </p></div><div class="page-tools"><i>VIP课程推荐</i></div><div class="blk-wxfollow"><p>扫描二维码关注</p><p>24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（finance）</p></div>'
            f'<div class="article-bottom"><p class="keywords">文章关键词：<a>港口</a><a>年报</a></p><p><a>我要反馈</a></p></div><div class="hot-7x24"><h3>7X24小时</h3><ul>'
            + "".join(f'<li><p>05-0{i}</p><p>{q.sentence()}</p></li>' for i in range(1, 7)) + f'</ul></div></div>{footer()}')
    return Page(shell(f"{title}|港口_某浪财经_某浪网", body, f'<meta property="article:author" content="某浪财经"><meta name="mediaid" content="云州证券报">'), expected(title, blocks, [author]))


def eastern_money(seed):
    """A stock site: abstract box, ticker, source and editor in brackets inside, a solemn declaration, comment form."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(9, 0)
    body = (f'<div class="main"><div class="contentwrap"><div class="topbox"><div class="title">{title}</div><div class="infos"><div class="item">2023年05月06日 07:18</div><div class="item">来源： 上海某报</div><div class="item">编辑：东方某富网</div></div></div>'
            f'<div class="mainleft"><div class="zwothers"><div class="left"><div class="contentbox"><div class="b-review"><div class="btitle">摘要</div><div class="btext">{blocks[0][1][:50]}</div></div><div id="ContentBody" class="txtinfos"><!--文章主体-->'
            f'<p>　　{blocks[0][1]}</p><center><a href="#"><img src="quote.png" alt="K图 600000_0"/></a></center>{paragraphs(blocks[1:], *INDENTED)}<p class="em_media">（文章来源：上海某报）</p><!--文尾广告--></div>'
            f'<div class="zwothers"><p>文章来源：上海某报</p><p>责任编辑：{q.one("123456")}7</p><p>原标题：{title}</p><p class="p-n">郑重声明：东方某富发布此内容旨在传播更多信息，与本站立场无关，不构成投资建议。据此操作，风险自担。</p></div></div></div></div></div>'
            f'<div class="commentwrap"><p>您可以在此发表评论，0人参与讨论</p></div></div><div class="sidebar"><h3>点击排行</h3>{links(q, 12, "p")}</div></div>{footer()}')
    return Page(shell(f"{title} _ 东方某富网", body), expected(title, blocks))


def sohu_like(seed):
    """A portal of self-media: hidden original title, editor and back link inside, platform declaration, hot comments."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(13, 3)
    html = paragraphs(blocks, "<p>{}</p>", "<p><span style=\"font-size: 18px;\"><strong>{}</strong></span></p>")
    body = (f'<div class="wrapper-box"><header id="main-header"><nav>{NAV}</nav></header><div class="area content-area"><div class="left sidebar"><div class="user-info"><h4><a>清河观察</a></h4><dl><dd><em>3192</em>文章</dd><dd><em>2.1亿</em>总阅读</dd></dl></div>'
            f'<div class="share">分享到</div></div><div class="left main"><div class="text"><div class="text-title"><h1>\n {title}\n <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time">2020-05-06 10:01</span>来源: <span data-role="original-link"><a>清河观察</a></span></div></div>'
            f'<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：{title}</p>{html}<a href="//www.example.com" class="backword"><i class="backsohu"></i>返回某狐，查看更多</a><p data-role="editor-name">责任编辑：<span>{q.name()}</span></p></article>'
            f'<div id="articleTransfer"></div><div class="statement">平台声明：该文观点仅代表作者本人，某狐号系信息发布平台，某狐仅提供信息存储空间服务。</div><div class="bottom-relate-wrap"><div class="read-wrap">阅读 (<em>212</em>)</div></div></div>'
            f'<div id="god_bottom_banner"></div><div class="groom-read"><p class="title"><span>推荐阅读</span></p>' + "".join(f'<div class="news-box"><h4><a>{q.title()}</a></h4><div class="other"><a>南浦时报</a><span>05-06 08:00</span></div></div>' for _ in range(12))
            + f'</div><div class="comment">{comments(q, 6)}</div></div><div class="right sidebar"><div class="hot-article"><h3>24小时热文</h3><ul>{links(q, 6)}</ul></div></div></div></div>{footer()}')
    return Page(shell(f"{title}_清河", body, f'<meta property="og:title" content="{title}_清河"><meta name="mediaid" content="清河观察">'), expected(title, blocks))


def penguin_rain(seed):
    """A portal rendered by script, saved after loading: title and vertical date at the left, JSON in a script, one-line pictures."""
    q = Prose(seed)
    title, blocks, author = q.title(), q.varied(12, 0), q.name()
    blocks[0] = ("p", f"某新社云州5月6日电 (记者 {author})" + blocks[0][1])
    state = '<script>window.DATA = {"article_id":"20200506","title":"%s","content":"<p>%s</p>","comment":"8001"}</script>' % (title, blocks[0][1].replace('"', ""))
    body = (f'<div id="TopNav"></div><div class="qq_conent clearfix"><div class="LEFT"><h1>{title}</h1><div id="LeftTool" class="LeftTool left"><div class="left-stick-wp"><div class="year through"><span>2020</span></div><div class="md">05/06</div><div class="time">10:41</div></div></div>'
            f'<div class="content clearfix"><div class="content-article"><!--导语-->{paragraphs(blocks[:4], "<p class=%sone-p%s>{}</p>" % (chr(34), chr(34)))}<p class="one-p"><img class="content-picture" src="//img"></p>{paragraphs(blocks[4:], "<p class=%sone-p%s>{}</p>" % (chr(34), chr(34)))}<div id="Status"></div></div></div></div>'
            f'<div class="RIGHT">{links(q, 8)}</div></div><div id="bottom">{links(q, 20)}</div>{footer()}')
    return Page(shell(f"{title}_腾某新闻", body, state), expected(title, blocks, [author]))


def phoenix_hash(seed):
    """Hashed class names; the text's div is sibling of a caption; promotions written as prose under it; a JSON of everything before."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 2), q.name()
    data = '<script>var allData = {"docData":{"title":"%s","contentData":{"contentList":[{"data":"<p>%s</p>","type":"text"}]}}};</script>' % (title, blocks[0][1].replace('"', ""))
    body = (f'<div id="root"><div class="index_header_3y"><ul>{NAV}</ul></div><div class="index_topContent_2x"><div class="index_leftBox_3b"><div class="artical-25JhT5iP"><h1 class="topic-3bY8Hw-9">{title}</h1><p class="time-1Mgp9W-1"><span>2020年05月06日 14:26:58</span><br/><span>来源：<a href="#">云州晚报</a></span></p>'
            f'<div class="main_content-r5RGqegj"><div class="text-3zQ3cZD4"><p class="picIntro">  </p><p class="detailPic"><img src="x.jpg" alt="图片"/></p>{paragraphs(blocks)}<p>（记者 {a}）</p><p>来源：云州晚报</p></div></div><div class="editor-2PDa3W5p">[责任编辑：{q.name()} PN135]</div>'
            f'<div class="end-1QFkmY2a"><span>责任编辑：PN135</span></div></div></div><div class="container-2Mcp">' + "".join(f'<div class="item-3vTm"><p class="t-2Qx">{q.title()}</p><p class="s-1Xy">{q.paragraph(2)}</p></div>' for _ in range(9)) + "</div></div></div>")
    return Page(shell(f"{title}_某凰网资讯_某凰网", body, data), expected(title, blocks, [a]))


def surge_next(seed):
    """A framework's page with its whole state as JSON in the end, editors and a tip line in the container, votes and hot words."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(14, 3), q.name()
    import json
    state = json.dumps({"props": {"pageProps": {"detailData": {"contentDetail": {"name": title, "content": paragraphs(blocks)}}}}}, ensure_ascii=False)
    body = (f'<div id="__next"><header class="header">{links(q, 9, "span")}</header><main class="ant-layout"><div class="index_wrapper__L"><div class="index_leftcontent__G"><h1 class="index_title__B">{title}</h1><div class="index_headerContent__s"><div class="index_left__L"><div>某湃新闻记者 {a}</div><div><span>2023-05-06 09:44</span><span class="ant-space-item">来源：<span>某湃新闻</span></span></div>'
            f'<div class="index_fontsizeD__M"><span>字号</span></div></div></div><div class="index_cententWrap__J">{paragraphs(blocks, "<p>{}</p>", "<p><strong>{}</strong></p>").replace("</p>", "</p><div class=%scontheight%s></div>" % (chr(34), chr(34)), 4)}</div>'
            f'<div class="index_copyright__I"><div>责任编辑：{q.name()}</div><div>图片编辑：{q.name()}</div><div>校对：{q.name()}</div><div>某湃新闻报料：021-000000</div><div>某湃新闻，未经授权不得转载</div></div><div class="index_praise__P"><span>266</span><span>收藏</span><span>我要举报</span></div>'
            f'<div class="index_comment__C"><h2>评论(<span>92</span>)</h2><textarea placeholder="说说你的看法..."></textarea>' + "".join(f'<div class="index_comment_row__R"><a>{q.name()}</a><div class="ant-typography">{q.paragraph(3)}</div><div><span>2023-05-06</span><span>∙ 上海</span></div><div>回复</div></div>' for _ in range(10))
            + f'</div></div><div class="index_rightcontent__R"><h3>相关推荐</h3><ul>{links(q, 8)}</ul></div></div></main></div><script id="__NEXT_DATA__" type="application/json">{state}</script>')
    return Page(shell(f"{title}_直击现场_某湃新闻-The Paper", body), expected(title, blocks, [a]))


def interface_news(seed):
    """A business daily: a summary under the title in the header, author as a link, promotion of the app, tags, original articles by the author."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(11, 3), q.name()
    lead = q.sentence()
    body = (f'<div class="nav-box">{NAV}</div><div class="content"><div class="main-container"><div class="article-view" id="article"><div class="article-header"><h1>{title}</h1><p>{lead}</p></div><div class="article-info"><p><span class="author"><a href="/author/1.html">{a}</a></span>'
            f'<span>·</span><span class="date">2022/05/06 11:33</span><span class="pv">浏览 2.1w</span><span>来源：界某新闻</span><a class="article-info__font-size">字体：<i>宋</i></a></p></div><div class="article-main"><div class="article-img"><img src="i.jpg"/><p>图片来源：某某创意</p></div>'
            f'<div class="article-content"><p>记者 | <a class="article-author" href="#">{a}</a></p><p>编辑 | {q.name()}</p>{paragraphs(blocks)}</div><div class="article-source"><p>来源：界某新闻</p><p class="title">原标题：{title}</p><p class="jiancai">最新更新时间：05/06 12:40</p></div>'
            f'<div class="copy-right"><p>未经正式授权严禁转载本文，侵权必究。</p></div></div><div class="main-mate"><a class="tags">港口</a></div></div><div class="author-news-list"><h3>{a}的更多文章</h3>{links(q, 5)}</div><div class="news-list">{teasers(q, 5)}</div></div></div>{footer()}')
    return Page(shell(f"{title}|界某新闻", body, f'<meta name="author" content="{a}"><meta property="og:type" content="news"/>'), expected(title, blocks, [a]))


def thirty_six(seed):
    """A start-up magazine: an opening note on where the text was first published, summary in a quote, end note with contact."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(14, 4), q.name()
    body = (f'<div id="app"><div class="kr-layout"><div class="kr-header">{NAV}</div><div class="article-detail-wrapper-box"><div class="article-wrapper common-width"><div class="article-content"><div><div><h1 class="article-title margin-bottom-20 common-width">{title}</h1>'
            f'<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/1">大河财经</a><span class="title-icon-item item-time"><!-- -->·<!-- -->2021年05月06日 17:20</span></div><div class="summary">{blocks[0][1][:28]}</div></div>'
            f'<div class="common-width content articleDetailContent kr-rich-text-wrapper"><blockquote><p>本文来自微信公众号<a>“大河财经”（ID：dahecj）</a>，作者：{a}，编辑：{q.name()}，36某经授权发布。</p></blockquote>'
            f'{paragraphs(blocks, "<p>{}</p>", "<h2><strong>{}</strong></h2>")}<p>本文来自微信公众号<a>“大河财经”（ID：dahecj）</a>，作者：{a}，36某经授权发布。</p></div></div></div>'
            f'<div class="article-footer-txt"><p>该文观点仅代表作者本人，36某平台仅提供信息存储空间服务。</p></div><div class="article-up-down">+1<span>12</span></div><div class="kr-article-next"><h4>下一篇</h4><a>{q.title()}</a><p>{q.sentence()}</p></div></div></div></div></div>'
            f'<script>window.initialState={{"articleDetail":{{"widgetContent":"\\u003cp\\u003e{blocks[0][1]}\\u003c/p\\u003e"}}}}</script>')
    return Page(shell(f"{title}-36某", body, f'<meta name="description" content="{blocks[0][1][:28]}">'), expected(title, blocks, [a]))


def caixin_wall(seed):
    """A magazine with a paywall behind the text: prose that sells subscriptions, reader comments by script, a box of an older issue within."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(9, 1), q.name(), q.name()
    body = (f'<div class="navBox">{NAV}</div><div class="comMain"><div class="conlf"><div id="the_content"><div id="conTit"><h1>{title}</h1><div class="bd_block" id="artInfo">2022年05月06日 16:07  来源于 <a>某新网</a></div></div><div id="subhead" class="subhead">{q.sentence()}</div>'
            f'<div class="textbox"><div class="media pic"><img src="p.jpg"><dl class="media_pic"><dd>云州港的集装箱码头。图：视觉某国</dd></dl></div><div id="Main_Content_Val" class="text"><p>　　【某新网】（记者 {a} {b}）{blocks[0][1]}</p>{paragraphs(blocks[1:5], *INDENTED)}'
            f'<div class="related-in"><p><a>推荐阅读：{q.title()}</a></p></div>{paragraphs(blocks[5:], *INDENTED)}</div></div><div class="idetor">责任编辑：<a>{q.name()}</a> | 版面编辑：{q.name()}</div><div id="chargeWall"><div class="wallbox"><p>订阅后可阅读全文。某新通会员可畅读网站全部内容，首月优惠，随时取消。</p><p>已经是会员？登录后继续阅读。</p><a>立即订阅</a></div></div>'
            f'<div class="fenghui"><p>版面编辑：{q.name()}</p></div><div class="copyright">版权声明：某新网所有作品，版权均属于某新网，未经授权不得转载、摘编。</div></div></div><div class="conri"><h3>最新文章</h3>{links(q, 10)}</div></div>{footer()}')
    text = [("p", "云州港的集装箱码头。图：视觉某国"), ("p", f"【某新网】（记者 {a} {b}）{blocks[0][1]}")] + blocks[1:]
    return Page(shell(f"{title}_财经频道_某新网", body, '<meta name="author" content="财新编辑部"/>'), expected(title, text, [a, b]))


def chinanews(seed):
    """An agency: text in .left_zw, the picture's caption as a centred line, video prompts and an editor in the adEditor."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 0), q.name()
    blocks[0] = ("p", f"某新网云州5月6日电 (记者 {a}){blocks[0][1]}")
    blocks[-1] = ("p", blocks[-1][1] + "(完)")
    body = (f'<div class="w1280 nav_navcon">{NAV}</div><div class="content_maincontent_more"><div class="content_maincontent_content"><div class="content_title"><div class="con_left_title"><h1 class="content_left_title">{title}</h1><div class="content_left_time">2022年05月06日 20:16　来源：某国新闻网<div class="share"><span>参与互动</span></div><div><span class="dzi">大字体</span><span>小字体</span></div></div>'
            f'</div></div><div class="left_zw"><div style="text-align:center"><img src="1.jpg" alt="{q.one(["老街", "港口"])}"></div>{paragraphs(blocks, "<p>　　{}</p>")}<div id="function_code_page"></div></div><div class="adEditor"><div class="left_name right"><span>【编辑:{q.name()}】</span></div></div><div class="channel"><p>更多精彩内容请进入社会频道</p></div>'
            f'<div class="zw_relate"><h3>相关新闻：</h3><ul>{links(q, 6)}</ul></div></div><div class="content_right"><h4>24小时热榜</h4>{links(q, 10)}<h4>精选：</h4>{teasers(q, 2)}</div></div><div class="bottom"><p>本网站所刊载信息，不代表某新社和某新网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p></div>')
    return Page(shell(f"{title}-某新网", body, '<meta name="source" content="某国新闻网">'), expected(title, blocks, [a]))


def broadcaster(seed):
    """A broadcaster: player box with flash prompt, 央视网消息 dateline, an editor line and a scan prompt."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(10, 2)
    blocks[0] = ("p", f"央某网消息（新闻联播）：{blocks[0][1]}")
    body = (f'<div class="topnav">{NAV}</div><div class="main_bg"><div class="cnt_bd"><div class="title_area" id="title_area"><h1>{title}</h1><div class="info1">来源：央某网 | 2022年05月06日 20:30:23</div><div class="function"><span>央某网 | 分享到</span></div></div><div class="content_area" id="content_area"><div id="flvplayer"><p>您的浏览器版本过低，请升级或安装Flash播放器后观看视频。</p></div>'
            f'{paragraphs(blocks, "<p>　　{}</p>", "<p><strong>　　{}</strong></p>")}</div><div class="zebian"><span>编辑：{q.name()}</span><span>责任编辑：{q.name()}</span></div><div class="relevance"><h3>点击收起全文</h3></div><div class="ewm"><p>扫一扫 分享到微信</p></div><div class="vspace"></div><div class="tuijian"><h3>为你推荐</h3><ul>{links(q, 9)}</ul></div></div></div>{footer()}')
    return Page(shell(f"{title}_新闻频道_央某网(cctv)", body, '<meta name="author" content="' + q.name() + '">').replace(b'<meta name="author"', b'<meta name="x"'), expected(title, blocks))


def toutiao(seed):
    """A feed's article page: text in an article tag with data-track, source and date above, comment list with reply counts, a feed of videos."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(16, 0)
    feed = "".join(f'<div class="feed-card-article"><a class="title">{q.title()}</a><div class="feed-card-footer"><a>河边的人</a><span>{q.random.randint(2, 900)}评论</span><span>{q.random.randint(1, 23)}小时前</span></div></div>' for _ in range(9))
    body = (f'<div id="root"><div class="article-detail-container"><div class="left-sidebar"><span>12</span><span>评论</span><span>收藏</span></div><div class="main"><div class="show-monitor"><div class="article-content"><h1>{title}</h1><div class="article-meta"><span>2022-05-06 12:10</span><span class="dot">·</span><span class="name"><a>某闻晨报</a></span></div>'
            f'<article class="syl-article-base tt-article-content syl-page-article">{paragraphs(blocks, "<p data-track=%s2%s>{}</p>" % (chr(34), chr(34)))}<div class="pgc-img"><img src="x.png" alt="{title}"></div></article></div><div class="detail-end"><button>举报</button></div><div class="ttp-comment-wrapper"><div class="title">评论 8</div><ul>'
            + "".join(f'<li><div class="ttp-comment-block"><div class="user-info"><a>{q.name()}</a></div><p class="content">{q.paragraph(1)}</p><div class="footer"><span>{n}小时前</span><span>回复</span></div></div></li>' for n in range(2, 16)) + f'</ul></div></div></div><div class="right-sidebar"><h2>头条热榜</h2>{links(q, 10)}{feed}</div></div></div>')
    return Page(shell(f"{title}-今日某条", body), expected(title, blocks))


def guancha(seed):
    """A commentary site: the author's photograph, name and portrait in the column beside; notes and 本文系… in the text's end."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 2), q.name()
    body = (f'<div class="header">{NAV}</div><div class="main content-main"><ul class="two-coloum fix"><li class="left left-main"><h3>{title}</h3><div class="time fix"><span>2021-05-06 08:21:01</span><span>来源：观某者网</span></div><div class="editor-intro"><ul><li><a><img></a><p><a href="/{seed}">{a}</a></p><p>云州大学经济学院副教授</p></li></ul></div>'
            f'<div class="content all-txt"><p><strong>【文/观某者网专栏作者 {a}】</strong></p>{paragraphs(blocks)}<p><strong>本文系观某者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。关注观某者网微信，每日阅读趣味文章。</strong></p></div><div class="share"><p>标签 <a>老街</a> <a>改造</a></p>责任编辑：{q.name()}</div>'
            f'<div class="cmt"><h4>评论 31条</h4>{comments(q, 10)}</div></li><li class="right"><h4>24小时最热</h4>{links(q, 10)}</li></ul></div>{footer()}')
    return Page(shell(f"{a}：{title}", body), expected(title, blocks, [a]))


def textarea_rendered(seed):
    """A paper whose text comes escaped in a hidden textarea; what the page shows is rendered by script."""
    import html as escape
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 0), q.name()
    inner = f'<article><section data-type="rtext"><p>【环某网报道 记者 {a}】{blocks[0][1]}</p>{paragraphs(blocks[1:])}</section></article>'
    body = (f'<div class="t-container">{links(q, 6, "span")}</div><div class="b-container"><textarea class="article-title" style="display:none">{title}</textarea><textarea class="article-content" style="display:none">{escape.escape(inner)}</textarea><textarea class="article-author">{a}</textarea><div id="app"><p>加载中</p></div></div>'
            f'<div class="recommend"><h3>热门推荐</h3>{links(q, 12)}</div>{footer()}')
    text = [("p", f"【环某网报道 记者 {a}】{blocks[0][1]}")] + blocks[1:]
    return Page(shell(title, body), expected(title, text, [a]))


PORTALS = [agency_2023, daily_with_excerpts, old_daily, finance_portal, eastern_money, sohu_like, penguin_rain, phoenix_hash, surge_next, interface_news, thirty_six, caixin_wall,
           chinanews, broadcaster, toutiao, guancha, textarea_rendered]
