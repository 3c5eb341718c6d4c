"""Makes of agencies, broadcasters, papers and finance sites, element by element as their pages are sent."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, ranked, shell
from prose import Prose

INDENTED = ("<p>　　{}</p>", "<p>　　<strong>{}</strong></p>")
META_GOV = '<meta name="ArticleTitle" content="{0}"><meta name="PubDate" content="{1}"><meta name="ContentSource" content="{2}">'


def agency_2017(seed):
    """The agency's pages of 2017: #p-detail, a video's caption, pages of the text, correction form, new-look lists below."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(11, 3), q.name(), q.name()
    blocks[0] = ("p", f"某华社云州5月6日电 题：{title}")
    blocks.insert(1, ("p", f"某华社记者{a}、{b}"))
    body = (f'<div class="h-p1"><div class="net-logo"><a href="/"></a></div><div class="h-nav">{links(q, 8, "span")}</div></div><div class="h-p3 clearfix"><div class="h-p3-left"></div><div class="h-p3-right"><div class="h-news"><div class="h-title"> {title} </div>'
            f'<div class="h-info"><span class="h-time"> 2017-05-06 15:27:43</span> 来源： <em id="source"> 某华社</em></div></div><div class="h-share"><a>微博</a><a>微信</a></div></div></div><div class="p-left clearfix"><div id="p-detail"><div class="main-aticle">{paragraphs(blocks, *INDENTED)}'
            f'<div id="div_currpage"><a>1</a> <a>2</a> <a>下一页</a></div></div><div class="zan-wap"><div class="zan-btn">+1</div></div><div class="p-tags"><span>关键词：</span><a>老街</a></div><div class="p-jc"><div class="jc-close">【纠错】</div><span> 责任编辑： {q.name()} </span></div></div>'
            f'<div class="news-position">新闻评论</div><div class="comments"><p>加载更多</p></div><div class="xpage-more-tit">相关新闻</div><ul class="xpage-list">{links(q, 5)}</ul><div class="p-newslist">' + "".join(f'<div class="tlist"><h4><a>{q.title()}</a></h4><p>{q.sentence()}</p></div>' for _ in range(6))
            + f'</div></div><div class="p-right left"><h3>新闻热榜</h3><ul>{ranked(q, 8)}</ul></div><div class="foot"><p>Copyright © 2000 - 2017 XINHUANET.com　All Rights Reserved.　制作单位：某华网股份有限公司</p><p>版权所有 某华网股份有限公司</p></div>')
    return Page(shell(f"{title}-某华网", body), expected(title, [blocks[0]] + blocks[2:], [a, b]))


def party_site_2018(seed):
    """A party paper's site of 2018: #rwb_zw with a table for the picture, recommended reading in the head, comment box."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 2), q.name()
    caption = "村民在老街口的公告栏前查看公示。"
    pic = f'<table class="pci_c" width="400"><tbody><tr><td align="center"><img src="/1.jpg"/></td></tr><tr><td class="desc"><p style="text-align:center">{caption}</p></td></tr></tbody></table>'
    body = (f'<div class="w1000 path"><div class="path_left"><a>某民网</a> >> <a>地方</a></div></div><div class="clearfix w1000_320 text_title"><h3 class="pre"></h3><h1>{title}</h1><h4 class="sub"></h4><p class="author"></p><div class="box01"><div class="fl">2018年05月06日09:12&nbsp;&nbsp;来源：<a>某民网－某民日报</a></div>'
            f'<div class="fr"><div class="message">分享到：</div></div></div></div><div class="clearfix w1000_320 text_con"><div class="fl text_con_left"><div class="box_con" id="rwb_zw">{pic}{paragraphs(blocks, "<p>{}</p>", "<p style=%stext-indent: 2em%s><strong>{}</strong></p>" % (chr(34), chr(34)))}'
            f'<p style="text-indent: 2em">（记者{a}）</p><div class="box_pic"></div></div><div class="zdfy clearfix"></div><div class="edit clearfix">(责编：{q.name()}、{q.name()})</div><div class="share clearfix"><p>分享让更多人看到</p></div><div class="clearfix box_news1"><h2>相关新闻</h2><ul class="list_14">{links(q, 5)}</ul></div>'
            f'<div class="message_box"><h2>我要留言</h2><form><p>登录 注册 进入讨论区论坛</p><p>恪守社区规章，您的言论将在审核后显示。</p></form></div></div><div class="fr w310"><h2>热点排行</h2><ul>{ranked(q, 10)}</ul><h2>精彩推荐</h2>{links(q, 5)}</div></div>{footer()}')
    return Page(shell(f"{title}--地方--某民网", body), expected(title, [("p", caption)] + blocks, [a]))


def light_site(seed):
    """A paper of the learned: u-mainText with comments of the editing system, editors in square brackets, an unfolding prompt for telephones."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(9, 2), q.name()
    blocks.insert(0, ("p", f"作者：{a}（云州大学历史学院教授）"))
    body = (f'<div class="g-headerTopBar">{links(q, 6, "span")}</div><div class="g-main"><div class="m-title-box"><h1 class="u-title">{title}</h1><div class="g-tips"><div class="m_tips"><span class="m-con-source">来源：<a>某明网－《某明日报》</a></span><span class="m-con-time">2022-05-06 04:10</span></div></div></div>'
            f'<div class="g-mainBox"><div class="g-articl-text"><div class="u-mainText" id="contentMain"><!--enpproperty <articleid>1</articleid><date>2022-05-06</date><author>{a}</author><title>{title}</title>/enpproperty--><!--enpcontent-->{paragraphs(blocks, *INDENTED)}<!--/enpcontent--></div>'
            f'<div class="m-zbTool"><span class="liability">[ 责编：{q.name()} ]</span></div><div class="u-unfold"><p>阅读剩余全文（<i></i>）</p></div></div><div class="m-recommend"><h4>相关阅读</h4>{links(q, 4)}</div><div class="g-xwRight"><h4>最热文章</h4>{ranked(q, 6)}<h4>图说天下</h4>{links(q, 4)}</div></div></div>{footer()}')
    return Page(shell(f"{title} _某明网", body), expected(title, blocks[1:], [a]))


def radio_site(seed):
    """A radio's site: dateline with programme and reporter, the editor by class, appeals of three accounts in the copyright's box."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(9, 0), q.name()
    blocks[0] = ("p", f"央某网云州5月6日消息（记者{a}）据某广播电视总台《新闻纵横》报道，{blocks[0][1]}")
    body = (f'<div class="wrapper head"><div class="crumbs"><a>央某网首页</a> &gt; <a>要闻</a></div></div><div class="article"><div class="article-header"><h1>{title}</h1><div class="source"><span>2021-05-06 09:27:00</span><span>来源：央某网</span></div></div><div class="article-body" ><div class="TRS_Editor"><div class=TRS_Editor>{paragraphs(blocks, "<p>　　{}</p>")}</div></div></div>'
            f'<div class="article-footer"><div class="editor">编辑：{q.name()}</div><div class="keywords">关键词：<a>{q.one(["菜场", "公交"])}</a></div><div class="copyright">更多精彩资讯请在应用市场下载“央某网”客户端。欢迎提供新闻线索，24小时报料热线400-000-0000；消费者也可通过央某网“啄木鸟消费者投诉平台”线上投诉。版权声明：本文章版权归属央某网所有，未经授权不得转载。转载请联系：cnrbanquan@example.cn，不尊重原创的行为我们将追究责任。</div></div>'
            f'<div class="download"><p>长按二维码</p><p>关注精彩内容</p></div></div><div class="sidebar"><h2>推荐</h2>{ranked(q, 8)}</div>{footer()}')
    return Page(shell(f"{title}_央某网", body), expected(title, blocks, [a]))


def economic_site(seed):
    """An economic paper: #articleText, source and author in one line, the editor in brackets as a div, lists of pictures with titles."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 0), q.name()
    body = (f'<div class="neirongb" style="width:1000px"><div class="top">{links(q, 10, "span")}</div><div class="contlb"><div class="lujing">当前位置 <a>新闻</a> > 正文</div><h1 id="articleTitle">{title}</h1><div class="laiyuan"><span id="articleTime">2020年05月06日 07:21</span>&nbsp;&nbsp;&nbsp;<span id="articleSource"> 来源：经某日报-某国经济网 </span>&nbsp; {a}<span class="r">[<a>推荐朋友</a>]<a>[打印本稿]</a>[字号 <a>大</a> <a>中</a> <a>小</a>]</span></div>'
            f'<div class="content" id="articleText"><div class="TRS_Editor">{paragraphs(blocks, "<p>　　{}</p>")}</div><p align=right>(责任编辑：{q.name()})</p></div><div class="wz_ewm"><p>扫描二维码，在手机上阅读</p></div></div><div class="contrb"><div class="tit">精彩图片</div>' + "".join(f'<div class="pic"><a><img src="{i}.jpg" alt="{q.title()}"></a><p><a>{q.title()}</a></p></div>' for i in range(6)) +
            f'</div></div><div class="footer"><p>关于经某日报社 － 关于某国经济网 － 网站大事记 － 网站诚聘 － 版权声明 － 互联网视听节目服务自律公约</p><p>经某日报报业集团法律顾问：某律师事务所</p></div>')
    return Page(shell(f"{title}_某国经济网——国家经济门户", body), expected(title, blocks, [a]))


def mobile_portal(seed):
    """A portal for telephones: art_p paragraphs, captions as h2, statement aside, folded text, hot comments and cards of a feed."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(12, 0)
    caption = "图为改造完成后的戏台"
    pic = f'<figure class="art_img_mini j_p_gallery"><img src="a.jpg" alt="{title}"/><h2 class="art_img_tit">{caption}</h2></figure>'
    body = (f'<header class="sinaHead">{links(q, 4, "span")}</header><main class="j_main_art"><section class="s_card z_c1" data-sudaclick="articleContent"><article class="art_box"><h1 class="art_tit_h1">{title}</h1><div class="weibo_info look_info"><a><figure class="weibo_user"><h2 class="weibo_user">云州晚报</h2></figure></a><time class="weibo_time">05月06日 16:20</time> <span class="weibo_vip">官方账号</span><a class="weibo_btn">关注</a></div>'
            f'<div class="art_content">{paragraphs(blocks[:2], "<p class=%sart_p%s>{}</p>" % (chr(34), chr(34)))}{pic}{paragraphs(blocks[2:], "<p class=%sart_p%s>{}</p>" % (chr(34), chr(34)))}</div><p class="art_p" data-role="editor">责任编辑：{q.name()} </p></article><div class="look_more"><a>展开全文</a></div><aside class="show_statement"><div class="statement_box">特别声明：以上文章内容仅代表作者本人观点，不代表某浪网观点或立场。如有关于作品内容、版权或其它问题请于作品发表后的30日内与某浪网联系。</div></aside></section>'
            f'<section class="s_card hot_comment"><h2>最热评论</h2>{comments(q, 5)}</section><section class="s_card" id="relative"><h2>相关新闻</h2>' + "".join(f'<a class="s_card_item" href="/{i}"><h3>{q.title()}</h3><aside><cite>云州新闻</cite><span>{i}评论</span></aside></a>' for i in range(11)) + '</section></main><div class="callApp_fl_btn">打开APP，阅读体验更佳</div>')
    wanted = blocks[:2] + [("p", caption)] + blocks[2:]
    return Page(shell(f"{title}_手机某浪网", body, f'<meta property="og:title" content="{title}"><meta property="article:author" content="云州晚报">'), expected(title, wanted))


def wall_street(seed):
    """A financial daily: authors and editors in one line, summary, original-work notice in prose, author's card, related with excerpts."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(13, 3), q.name()
    lead = q.sentence()
    related = "".join(f'<a class="f-db" href="/n/{i}"><div class="m-list"><div><h2>{q.title()}</h2><p>{q.sentence()}</p><div class="author"><span class="news_hot">{i}</span><span>04-28 15:08</span></div></div></div></a>' for i in range(5))
    body = (f'<div class="g-header">{links(q, 12, "span")}</div><div class="m-content"><div class="g-con"><div class="title f-pr"><h1>{title}</h1><p class="u-tag">第某财经 <em>2023-05-06 21:09:31</em> <a>听新闻</a></p><p class="names">作者：<em>{a}</em>　　责编：<em>{q.name()}</em></p></div><div class="intro"><p>{lead}</p></div>'
            f'<div id="multi-text" class="m-txt">{paragraphs(blocks, "<p>{}</p>", "<p><strong>{}</strong></p>")}</div><div class="m-jubao"><a>举报</a></div><div class="m-text-info"><div class="f-mt20">第某财经广告合作，<a>请点击这里</a></div><div>此内容为第某财经原创，著作权归第某财经所有。未经第某财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第某财经保留追究侵权者法律责任的权利。如需获得授权请联系第某财经版权部：banquan@example.com</div>'
            f'<div class="u-author"><h3>文章作者</h3><p>{a}</p><a>关 注</a></div><div class="u-key"><h3>文章关键字</h3><a>仓储</a><a>物流</a></div></div><div class="m-related"><h3>相关阅读</h3>{related}</div></div><div class="g-right"><h3>一财最热</h3>{ranked(q, 8)}</div></div>{footer()}')
    return Page(shell(f"{title}", body, f'<meta name="description" content="{lead}">'), expected(title, [("p", lead)] + blocks, [a]))


def securities_paper(seed):
    """A securities paper: source and author as spans, a table of figures, an agency's statement and app prompts as prose in the container."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(9, 2), q.name()
    rows = [["指标", "本期", "上年同期"], ["营业收入（亿元）", "12.6", "9.8"], ["净利润（亿元）", "2.1", "1.7"]]
    table = "<table><tbody>" + "".join("<tr>" + "".join(f"<td><p>{c}</p></td>" for c in r) + "</tr>" for r in rows) + "</tbody></table>"
    body = (f'<div class="header">{NAV}</div><div class="detail-wrap"><div class="detail-box"><div class="breadcrumb"><a>首页</a><i>></i><a>公司</a></div><div class="detail-title">{title}</div><div class="detail-info"><span>来源：证某时报网</span><span>作者：{a}</span><span>2023-05-06 18:22</span></div><div class="detail-content-wrapper"><div class="detail-content">{paragraphs(blocks[:4])}{table}{paragraphs(blocks[4:])}</div>'
            f'<div class="detail-content-editor">责任编辑： {q.name()}</div><div class="detail-content-tags"><a>年报</a></div><p>声明：证某时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</p><p>下载“证某时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p></div><div class="comment-box"><h3>网友评论</h3><p>登录后可以发言</p><p>网友评论仅供其表达个人看法，并不表明证某时报立场</p></div></div>'
            f'<div class="detail-side"><h3>为你推荐</h3><ul>' + "".join(f'<li><a class="tt">{q.title()}</a><div class="info"><span>证某时报网</span><span>05-06 17:0{i}</span></div></li>' for i in range(6)) + f'</ul><h3>时报热榜</h3>{ranked(q, 10)}</div></div>{footer()}')
    wanted = blocks[:4] + [("p", "".join(r)) for r in rows] + blocks[4:]
    return Page(shell(f"{title}_证某时报网", body), expected(title, wanted, [a]))


def hexun_like(seed):
    """A finance portal of 2014: GB2312, the site quotes its own headline in prose, disclaimer in brackets, ticker links, form under it."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(8, 0), q.name()
    body = (f'<div class="topnav">{links(q, 10, "span")}</div><div class="mainbox"><div class="concent"><div class="artibody"><h1>{title}</h1><div class="detail"><span class="gray" id="pubtime_baidu">2014-05-06 06:02:04</span> <span id="source_baidu">来源：<a>云州商报</a></span>&nbsp;&nbsp;<span id="author_baidu">作者：{a}</span></div><div id="artibody" class="art_context"><div class="art_contextBox"><p>　　<strong>某讯网消息</strong> {blocks[0][1]}</p>'
            f'{paragraphs(blocks[1:], "<p>　　{}</p>")}<p align="right"><font color="#999">（责任编辑：{q.name()} HN008）</font></p></div></div><div class="lookAll"><a>看全文</a></div><div class="showAll"><p>某讯网今天刊登了《{title}》一文，关于此事的更多报道，请在某讯财经客户端上阅读。</p></div><div class="saveRequest"><p>【免责声明】本文仅代表作者本人观点，与某讯网无关。某讯网站对文中陈述、观点判断保持中立，不对所包含内容的准确性、可靠性或完整性提供任何明示或暗示的保证。请读者仅作参考，并请自行承担全部责任。</p></div>'
            f'<div class="plun"><p>写评论已有0条评论跟帖用户自律公约</p><p>提 交还可输入500字</p><h4>最新评论</h4><p>查看剩下100条评论</p></div><div class="relnews"><h4>相关新闻</h4>{links(q, 5)}</div></div><div class="rightbox">{ranked(q, 9)}</div></div></div>{footer()}')
    wanted = [("p", f"某讯网消息 {blocks[0][1]}")] + blocks[1:]
    return Page(shell(f"{title}-财经频道-某讯网", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312"/>', encoding="gb2312"), expected(title, wanted, [a]))


def reserved_epaper(seed):
    """The leading paper's e-edition: kicker as h3, title as h1, the sheet named in one line with the reporters; sheets and titles at the side."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(10, 3), q.name(), q.name()
    body = (f'<div class="main w1000"><div class="left paper-box"><div class="paper-bot"><p class="left ban">第06版：要闻</p><p class="right btn"><a>上一版</a><a>下一版</a></p></div><div class="paper"><img usemap="#pagepicmap" src="p.jpg"/></div></div><div class="right right-main"><div class="date-box"><p class="date left">2021年05月06日 星期四</p><p class="right"><a>人某网</a><a>返回目录</a><a>放大</a><a>缩小</a><a>全文复制</a></p></div>'
            f'<div class="article-box"><ul class="art-btn"><li><a>上一篇</a></li><li><a>下一篇</a></li></ul><div class="article"><h3>推进乡村建设·一线观察</h3><h1>{title}</h1><h2></h2><p class="sec"> 本报记者　{a}　{b}<span class="date">《某民日报》（2021年05月06日   第 06 版）</span></p><div class="attachment"></div><div id="articleContent"><div id="ozoom">{paragraphs(blocks, "<p>　　{}</p>")}</div></div></div></div>'
            f'<div class="swiper-box"><div class="swiper-container">' + "".join(f'<div class="swiper-slide"><a>{i:02d}版：要闻</a></div>' for i in range(1, 13)) + f'</div></div><div class="news-list"><p>第06版：要闻</p><ul>{links(q, 9)}</ul></div></div></div><div class="foot"><p>人 某 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p><p>Copyright © 1997-2021 by www.example.com.cn. all rights reserved</p></div>')
    return Page(shell("某民日报", body, "", body_class="p"), expected(title, blocks, [a, b]))


def youth_daily(seed):
    """A city youth paper: articleBox in articleAll, a copyright notice in square brackets inside, the day's pictures with excerpts below."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(10, 2), q.name(), q.name()
    blocks[-1] = ("p", blocks[-1][1])
    news = "".join(f'<li class="cfix"><div class="fLeft_pic"><a><img src="{i}.jpg"></a></div><div class="fRight"><h2><a>{q.title()}</a></h2><p>{q.sentence()}</p><span>2020-05-0{i}</span></div></li>' for i in range(1, 7))
    body = (f'<div class="topBar">{links(q, 8, "span")}</div><div class="articleAll"><div class="articleTitle"><h1>{title}</h1></div><dl class="cfix fLeft"><dt class="fLeft"><p class="sourceBox"><span class="yearMsg">2020-05-06</span><span class="timeMsg">06:10</span><span class="sourceMsg">北某青年报</span></p></dt><dd class="fRight"><span>字体</span><a>大</a><a>小</a></dd></dl>'
            f'<div class="articleBox mb20 cfix" id="articleBox">{paragraphs(blocks, "<p>　　{}</p>", "<p style=%stext-align:center%s><strong>{}</strong></p>" % (chr(34), chr(34)))}<p>　　文/本报记者　{a}　{b}</p><p>　　统筹/{q.name()}</p></div><div class="sharebox"><p>分享到：</p></div><div class="articleFoot"><p>【版权声明】本文著作权归【北某青年报】所有，北青网未经授权不得转载。如需转载，请联系版权方。</p></div><div class="tuijian"><h3>相关阅读</h3><ul>{news}</ul></div></div><div class="rightBar">{ranked(q, 8)}</div>{footer()}')
    return Page(shell(f"{title}_北某网", body), expected(title, blocks, [a, b]))


SITES_NEWS = [agency_2017, party_site_2018, light_site, radio_site, economic_site, mobile_portal, wall_street, securities_paper, hexun_like, reserved_epaper, youth_daily]
