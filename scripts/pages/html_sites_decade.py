"""Makes of portals, agencies and papers from 2013 to 2022, element by element as their pages are sent."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, shell
from html_sites_news import INDENTED, ranked
from prose import Prose


def wave_2015(seed):
    """A portal of 2015: a player's notice in English, the picture in a dl with its caption, original title and editor in the container."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 2), q.name()
    caption = "图为改造后的老街夜景，路灯刚刚亮起。"
    player = ('<div class="artical-player-wrap"><div id="myflashBox">You need Adobe Flash Player 10.1+ to view this video. '
              '<a href="#">Download it from Adobe.</a></div><p>Your browser does not support the video tag, please upgrade it.</p></div>')
    body = (f'<div class="site-header">{NAV}</div><div class="wrap-outer"><h1 id="artibodyTitle">{title}</h1><div class="page-info"><span class="time-source">2015年05月06日09:20 <span data-sudaclick="media_name"><a>云州日报</a> <a>微博</a></span></span>'
            f'<span id="num">我有话说(<a>213人参与</a>)</span></div><div class="article article_16" id="artibody">{player}<div class="img_wrapper"><dl><dt><img src="1.jpg"></dt><dd>{caption}</dd></dl></div>{paragraphs(blocks, *INDENTED)}<p>　　记者{a}</p>'
            f'<p>　　原标题：{title}（图）</p><p class="article-editor">责任编辑：{q.name()} SN123</p><div class="content_appdl"><p>看新闻，评天下，就用某浪新闻客户端</p></div></div><div class="article-keywords">文章关键词：<a>老街</a> <a>路灯</a></div>'
            f'<div class="share-wrap"><p>分享文章到</p><a>收藏</a><a>保存</a><a>打印</a><a>关闭</a></div><h2>相关阅读</h2>{links(q, 6)}<div class="hotwords"><h3>今日热词</h3>{ranked(q, 8)}</div></div>{footer()}')
    return Page(shell(f"{title}|老街|路灯_新闻中心_某浪网", body), expected(title, [("p", caption)] + blocks, [a]))


def easy_2016(seed):
    """A portal of 2016: #endText, an advertisement afloat among paragraphs, captions behind <br>, source and editor under a sign."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(11, 0), q.name()
    blocks[0] = ("p", f"云州晚报讯（记者 {a}）{blocks[0][1]}")
    captions = [f"{q.name()}在老街口指认旧照片里的店铺。（受访者供图）", "夜里的渡口，最后一班船还亮着灯"]
    pics = [f'<p class="f_center"><img alt="{t}" src="x.jpg"><br>{t}</p>' for t in captions]
    body = (f'<div class="ntes_nav">{links(q, 12, "span")}</div><div class="post_content post_area clearfix" id="epContentLeft"><h1>{title}</h1><div class="post_time_source">2016-05-06 03:19:00　来源: <a id="ne_article_source">云州晚报</a>(云州)<a class="post_jubao">举报</a></div><div class="post_cnum"><a>1203</a></div>'
            f'<div class="post_body"><div class="post_text" id="endText"><p class="otitle">（原标题：{title}）</p><div class="gg200x300"><div class="at_item"><a>商家推广</a><a>云州湾海景现房 首付八万起</a></div></div>{pics[0]}{paragraphs(blocks[:4], "<p>　　{}</p>")}{pics[1]}{paragraphs(blocks[4:], "<p>　　{}</p>")}<p></p>'
            f'<div class="ep-source cDGray"><span class="left"><a><img src="end.png" alt="{q.name()}" class="icon"></a> 本文来源：云州晚报 </span><span class="ep-editor">责任编辑：{q.name()}_NN1682</span></div></div><div class="post_btns"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>'
            f'<div class="tie-hot"><h3>跟贴热帖</h3>{comments(q, 5)}</div><div class="post_topnews"><h2>热点新闻</h2>{links(q, 10)}</div></div><div class="post_sidebar">{ranked(q, 9)}</div>{footer()}')
    wanted = [("p", captions[0])] + blocks[:4] + [("p", captions[1])] + blocks[4:]
    return Page(shell(f"{title}_某易新闻", body, charset='<meta charset="gbk">', encoding="gbk"), expected(title, wanted, [a]))


def phoenix_2015(seed):
    """A portal of 2015: #main_content, caption as picIntro, an editor with a code, a scan prompt, tags, a column of opinions with excerpts."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(9, 3), q.name()
    caption = "资料图：石桥镇的老粮仓"
    opinions = "".join(f'<div class="cmt_{i}"><h4><a>{q.title()}</a></h4><p>{q.sentence()}</p></div>' for i in range(4))
    body = (f'<div id="header">{NAV}</div><div class="yaow">{links(q, 3, "span")}</div><div class="main"><div class="left"><div id="titL"><a>资讯</a> &gt; <a>大陆</a> &gt; 正文</div><div id="artical"><h1 itemprop="headline" id="artical_topic">{title}</h1><div id="artical_sth"><p class="p_time"><span class="ss01">2015年05月06日 11:02</span><br/>来源：<span itemprop="publisher">云州时报</span> 作者：<span class="ss04" itemprop="author">{a}</span></p>'
            f'<p><em id="js_cmtNum">3021</em>人参与 <a>评论</a></p></div><div id="artical_real"><div id="main_content" class="js_selection_area"><p class="detailPic"><img src="x.jpg"></p><p class="picIntro">{caption}</p>{paragraphs(blocks)}<p>原标题：{title}</p></div><p><span class="iphone_none">[责任编辑：{q.name()} PN032]</span></p>'
            f'<div class="ifengLogo"><a>某凰网</a></div><p>责任编辑：{q.name()} PN032</p></div><div id="artical_sth2"><ul><li>标签：<a>粮仓</a></li></ul></div><div class="wxAd"><p>某凰新闻官方微信</p><p>用微信扫描二维码<br/>分享至好友和朋友圈</p></div></div><div class="w610">{opinions}</div></div><div class="right"><h3>频道推荐</h3>{links(q, 8)}<h3>48小时点击排行</h3>{ranked(q, 10)}</div></div>{footer()}')
    return Page(shell(f"{title}_资讯频道_某凰网", body), expected(title, [("p", caption)] + blocks, [a]))


def globe_2021(seed):
    """An international paper's new site: article and section by data-type, editors and a threat to copiers in its end, a row of the group's products."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(10, 0), q.name(), q.name()
    blocks[0] = ("p", f"【某球时报记者 {a} {b}】{blocks[0][1]}")
    caption = "5月6日，云州港，集装箱货轮正在装卸。图源：视觉某国"
    body = (f'<div class="header"><div class="logo-nav">{links(q, 10, "span")}</div></div><div class="container-box"><div class="nav-crumb"><a>某球网</a> / <a>国际</a> / 正文</div><div class="t-container"><div class="t-container-title"><h3>{title}</h3></div><div class="t-container-metadata"><div class="metadata-box"><p class="metadata-time">2021-05-06 06:40</p><span class="source">来源：<a>某球时报</a></span></div></div></div>'
            f'<div class="l-container"><div class="b-container"><div class="content"><article><section data-type="rtext"><p><i class="pic-con"><img data-alt="{caption}" src="x.jpg"><em style="display:block;text-align:center">{caption}</em></i></p>{paragraphs(blocks)}</section></article><div class="l-edit"><p>责编：{q.name()}</p></div><div class="l-copy"><p>版权作品，未经某球网书面授权，严禁转载，违者将被追究法律责任。</p></div></div></div>'
            f'<div class="mini-code"><p>获取更多某球智能阅读服务，欢迎关注某球智能小程序</p></div><div class="product"><h3>某球时报系产品</h3><dl><dt>某球旗舰</dt><dd>多元世界的信息服务</dd></dl><dl><dt>某球英文</dt><dd>看懂中国的英文媒体</dd></dl></div></div><div class="r-container"><h3>热点排行</h3>{ranked(q, 10)}</div></div>{footer()}')
    return Page(shell(f"{title}", body), expected(title, [("p", caption)] + blocks, [a, b]))


def county_media(seed):
    """A county's media centre: a weather strip, the team of writer and three reviewers as lines with strokes, neighbours, a hot ranking of its columns."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(7, 0), q.name()
    team = f'<p>来源丨石桥县融媒体中心</p><p>记者丨{a}</p><p>编辑丨{q.name()}</p><p>一审丨{q.name()}</p><p>二审丨{q.name()}</p><p>三审丨{q.name()}</p><p>投稿邮箱：news@example.cn</p>'
    body = (f'<div class="weather"><span>石桥</span><span>今天</span><p>多云，东南风3级，18℃～26℃，空气质量优。</p><p>明天 小雨，16℃～22℃，出门请带伞。</p></div><div class="hd">{NAV}</div><div class="wz_box"><div class="wz_tit">{title}</div><div class="wz_info">发布时间：2022-05-06 18:21:33　浏览次数：<em>812</em></div>'
            f'<div class="wz_con">{paragraphs(blocks, "<p style=%stext-indent:2em%s><span>{}</span></p>" % (chr(34), chr(34)))}<p><br></p>{team}<p style="text-align:center">—END—</p><p style="text-align:center"><img src="ewm.jpg"></p><p style="text-align:center">长按识别二维码，下载“石桥融媒”客户端</p></div>'
            f'<div class="wz_np"><p>上一篇：<a>{q.title()}</a></p><p>下一篇：<a>{q.title()}</a></p></div></div><div class="wz_r"><div class="tt">一周热榜</div>{ranked(q, 8)}<div class="tt">视频石桥</div>{links(q, 6)}</div>{footer()}')
    return Page(shell(f"{title}-石桥新闻网", body), expected(title, blocks, [a]))


def city_portal_2013(seed):
    """A city's portal of 2013 in GBK: nested tables, <font> and double <br>, a box of related news amid the text, forum and telephone prompts."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 0), q.name()
    text = "<br><br>".join(f'<font face="宋体" size="3">　　{t}</font>' for _, t in blocks[:5])
    rest = "<br><br>".join(f'<font face="宋体" size="3">　　{t}</font>' for _, t in blocks[5:])
    box = f'<table width="250" align="left" border="1"><tr><td bgcolor="#eee"><b>相关新闻</b></td></tr><tr><td>·<a>{q.title()}</a><br>·<a>{q.title()}</a><br>·<a>{q.title()}</a></td></tr></table>'
    body = (f'<table width="980"><tr><td>{links(q, 9, "span")}</td></tr></table><table width="980"><tr><td width="680" valign="top"><table width="100%"><tr><td align="center"><font size="5"><b>{title}</b></font></td></tr><tr><td align="center">2013-05-06 08:11　来源：云州都市报　记者：{a}　编辑：{q.name()}　【<a>评论</a>】【字体：<a>大</a> <a>中</a> <a>小</a>】</td></tr>'
            f'<tr><td><table><tr><td class="text14">{text}{box}<br><br>{rest}<br><br></td></tr></table></td></tr><tr><td align="right">[<a>进入论坛</a>] [<a>推荐给朋友</a>] [<a>关闭窗口</a>]</td></tr><tr><td>新闻热线：0999-6666666　手机短信发送至10620000参与讨论，资费0.1元/条，不含通信费。</td></tr></table></td><td width="300" valign="top"><b>图片新闻</b>{links(q, 9, "p")}</td></tr></table>{footer()}')
    return Page(shell(f"{title}-云州在线", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', encoding="gbk"), expected(title, blocks, [a]))


def television_2014(seed):
    """A television's site of 2014: a script's player with English and Chinese notices in p's, a guide to the programme, the text, corrections."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(8, 0)
    blocks[0] = ("p", f"央某网消息（新闻联播）：{blocks[0][1]}")
    player = ('<div id="embed_playerid"><p>To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p><p>视频播放器加载中，请稍候……</p>'
              '<p>您的浏览器版本过低，不支持播放本视频，请安装最新版的Flash播放器。</p></div><p class="vj_txt">This is a modal window. Beginning of dialog window. Escape will cancel and close the window.</p>')
    body = (f'<div id="page_top">{links(q, 10, "span")}</div><div class="page_wrap"><div class="col_w660"><div class="cnt_nav"><a>新闻</a> > <a>国内</a></div><div class="cnt_bd"><h1>{title}</h1><h2></h2><div class="function"><span class="info"><i>来源：<a>央某网</a> 2014年05月06日 19:42</i></span><div class="fs"><a>A-</a><a>A+</a></div></div>'
            f'{player}{paragraphs(blocks, "<p>　　{}</p>")}<p>责任编辑：{q.name()}</p></div><div class="bdshare">分享到：</div><div class="tag"><p>热词：</p><a>老街</a></div><div class="md_bott"><h3>860010-1102010100</h3><p>1 1 1</p></div></div><div class="col_w300"><h3>24小时排行</h3>{ranked(q, 9)}<h3>精彩图集</h3>{links(q, 8)}</div></div>{footer()}')
    return Page(shell(f"{title}_新闻频道_央某网(cctv.example)", body), expected(title, blocks))


def army_paper(seed):
    """An army's paper: authors and editor in one info bar, ■ and centre lines, captions 图为 with photographer, an e-paper's reference, a QR box."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(9, 2), q.name(), q.name()
    caption = f"图为连队官兵在石桥渡口架设浮桥。{q.name()}摄"
    body = (f'<div class="header">{NAV}</div><div class="container"><div class="crumbs"><a>军报</a> >> <a>正文</a></div><div class="article"><div class="article-header"><h1>{title}<small></small></h1><div class="info"><span>来源：某放军报</span><span>作者：{a} {b}</span><span>责任编辑：{q.name()}</span><span>发布：2019-05-06 07:12:33</span></div></div>'
            f'<div class="article-content" id="article-content"><p align="center"><img src="x.jpg"></p><p align="center">{caption}</p>{paragraphs(blocks, "<p>　　{}</p>", "<p align=%scenter%s><strong>{}</strong></p>" % (chr(34), chr(34)))}<p>　　（本文刊于2019年5月6日《某放军报》第3版）</p></div>'
            f'<div class="page-num" id="displaypagenum"><p>1 2 下一页 尾页</p></div><div class="article-share"><p>轻触这里，加载下一页</p><p>扫描二维码，关注某军网微信公众号</p></div></div><div class="side"><h3>精彩图片</h3>{links(q, 6)}<h3>视频推荐</h3>{links(q, 6)}</div></div>{footer()}')
    return Page(shell(f"{title} - 某国军网", body), expected(title, [("p", caption)] + blocks, [a, b]))


def red_star_client(seed):
    """A city paper's client: reporter and trainee as first line, pictures with ↑ captions, the editor with a reward for tips in brackets, unfolding."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(12, 3), q.name(), q.name()
    caption = "↑石桥老街改造后的街口 受访者供图"
    body = (f'<div class="appbar"><p>打开APP，查看更多精彩图片</p><a>立即打开</a></div><div class="nr"><h1>{title}</h1><div class="from"><span>红某新闻</span><span>2020-05-06 20:15</span></div><div class="fold_box"><p>{blocks[0][1]}</p><p>{blocks[1][1]}</p><p><img src="a.jpg"></p><p style="text-align:center"><span style="color:#888">{caption}</span></p>{paragraphs(blocks[2:])}'
            f'<p>红某新闻记者 {a} 实习生 {b}</p><p>编辑 {q.name()}</p><p>（下载红某新闻，报料有奖！）</p><p><img src="x.gif"></p></div><div class="zk"><span>展开全文</span></div><div class="declare"><p>未经授权不得转载，违者必究。</p></div></div><div class="pl"><h3>热门评论</h3>{comments(q, 5)}</div><div class="tj"><h3>更多精彩</h3>{links(q, 8)}</div>')
    return Page(shell(f"{title}", body), expected(title, blocks[:2] + [("p", caption)] + blocks[2:], [a, b]))


def times_fund(seed):
    """A securities paper's client: points of the text as a list above, stock table, editor and proof-reader as lines, terms of reprint, a tip box."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(11, 3), q.name()
    rows = "".join(f"<tr><td>{n}</td><td>{q.random.randint(10, 99)}.{q.random.randint(0, 9)}</td><td>{q.random.randint(1, 9)}.{q.random.randint(10, 99)}</td></tr>" for n in ("云州港口", "石桥股份", "南浦水务"))
    body = (f'<div class="top">{links(q, 12, "span")}</div><div class="detail-box"><div class="detail-title">{title}</div><div class="detail-info"><span>来源：证券某报</span><span>作者：{a}</span><span>2022-05-06 22:40</span><span>字号</span><span>超大</span><span>大</span><span>标准</span></div><div class="detail-content">{paragraphs(blocks[:6])}'
            f'<table><tbody><tr><th>名称</th><th>收入（亿元）</th><th>利润（亿元）</th></tr>{rows}</tbody></table>{paragraphs(blocks[6:])}<p>校对：{q.name()}</p></div><div class="detail-editor">责任编辑：{q.name()}</div><div class="detail-statement"><p>声明：证券某报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</p><p>下载“证券某报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p></div></div>'
            f'<div class="comment-box"><p>网友评论</p><p>登录后可以发言</p><p>网友评论仅供其表达个人看法，并不表明证券某报立场</p></div><div class="rel">{links(q, 6)}</div><div class="side"><h3>时报热榜</h3>{ranked(q, 10)}</div>{footer()}')
    cells = rows.replace("<tr>", "").replace("</tr>", "\n").replace("<td>", "").replace("</td>", " ")
    wanted = blocks[:6] + [("p", "名称 收入（亿元） 利润（亿元） " + cells)] + blocks[6:]
    return Page(shell(f"{title}", body), expected(title, wanted, [a]))


SITES_DECADE = [wave_2015, easy_2016, phoenix_2015, globe_2021, county_media, city_portal_2013, television_2014, army_paper, red_star_client, times_fund]
