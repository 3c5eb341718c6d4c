"""Makes of local papers, e-papers, offices, universities and sites in traditional characters."""
from html_parts import NAV, Page, expected, footer, links, paragraphs, shell
from html_portals import INDENTED, teasers
from prose import Prose


def epaper_founder(seed):
    """An e-paper's page: the sheet's picture with its map of articles at the left, the text in nested tables, kicker and subtitle in cells."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 2), q.name()
    body = (f'<table width="1000"><tr><td>{links(q, 5, "span")}</td></tr></table><table width="1000"><tbody><tr><td width="400"><img usemap="#pagepicmap" src="b.jpg"><map name="pagepicmap"><area shape="polygon" href="c.htm"></map><table><tr><td>第05版：县域</td><td><a>上一版</a> <a>下一版</a></td></tr></table>'
            f'<table>' + "".join(f'<tr><td class="default"><a><div id="mp{i}">{q.title()}</div></a></td></tr>' for i in range(6)) + f'</table></td><td width="560"><table><tr><td>2014年05月06日 星期二</td><td><a>返回首页</a> <a>版面导航</a> <a>标题导航</a></td></tr></table><div id="ozoom" style="ZOOM: 100%"><table><tbody>'
            f'<tr valign="top"><td class="font01" align="center" style="PADDING-TOP: 10px">民生一线</td></tr><tr><td class="font01" align="center" style="FONT-WEIGHT:bold;FONT-SIZE:20px"><founder-title><!--enpproperty <title>{title}</title>/enpproperty-->{title}</founder-title></td></tr><tr><td class="font02" align="center">——来自{q.one(["清河", "云州"])}的调查</td></tr>'
            f'<tr><td class="font02" align="center">本报记者　{a}</td></tr></tbody></table><table><tr><td><founder-content><!--enpcontent--><div>{paragraphs(blocks, "<P>　　{}</P>")}</div><!--/enpcontent--></founder-content></td></tr></table></div><table><tr><td><a>上一篇</a>　<a>下一篇</a></td></tr></table></td></tr></tbody></table><table><tr><td>云州日报社版权所有，未经许可不得转载　电话：0000-0000000</td></tr></table>')
    return Page(shell(f"云州日报数字报-{title}", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'), expected(title, blocks, [a]))


def local_portal(seed):
    """A province's portal: source and authors in a list with several roles, newspaper's editor list, keyword cloud, city links."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(9, 0), q.name(), q.name()
    body = (f'<div class="sitemap">{links(q, 14, "span")}</div><div class="w1000"><div class="left_box"><div class="article"><h2 id="article_title">{title}</h2><div class="meta"><span class="pub_time">2019-05-06 07:36</span><span>来源：<a>南浦日报</a></span> <span id="article_author">{a} {b}</span></div>'
            f'<div class="summary-box"><p class="summary">　　{blocks[0][1][:45]}……</p></div><div id="content" class="content">{paragraphs(blocks, *INDENTED)}<div class="art-foot"><p>　　编辑：{q.name()}</p></div></div><div class="m-editor">编辑： {q.name()}</div><div class="pagebox"><a>1</a> <a>2</a> <a>下一页</a></div>'
            f'<div class="tags">关键词：<a>老街</a><a>公交</a></div><div class="neiguanggao"><p>订阅南浦手机报，发送短信到10658000，3元每月，每天早晚各一期，国内国际大事尽在掌握。</p></div></div><div class="relate"><h3>相关新闻</h3>{links(q, 8)}</div></div><div class="right_box">{teasers(q, 4)}</div></div>{footer()}')
    return Page(shell(f"{title}_南浦网", body, f'<meta name="author" content="{q.name()}" data-role="editor">').replace(b' data-role="editor"', b"").replace(b'<meta name="author"', b'<meta name="editor"'), expected(title, blocks, [a, b]))


def southern_plus(seed):
    """A client's shared page: 【记者】【通讯员】【摄影】 in the end, a prompt to open the application."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(10, 3), q.name(), q.name()
    html = paragraphs(blocks, '<p style="line-height: 1.75em;">{}</p>', '<p style="text-align: center; line-height: 1.75em;"><strong>{}</strong></p>')
    body = (f'<div id="app_open" class="open"><p>用南某+客户端打开，阅读体验更佳</p><a>打开</a></div><article id="article"><h1>{title}</h1><div class="msg"><span>南某日报</span> <span class="time">2022-05-06 21:52</span></div><div class="article-content">{html}<p>【记者】{a}</p><p>【通讯员】{b}</p><p>【摄影】{q.name()}</p>'
            f'<p><span style="color:#999">【作者】 {a}</span></p><p>【来源】 南某报业传媒集团南某+客户端</p></div></article><div id="recommend"><h4>相关推荐</h4>{links(q, 6, "div")}</div><div class="cmts"><h4>网友评论</h4><ul></ul><p>查看更多评论请下载南某+客户端</p></div>')
    return Page(shell(title, body), expected(title, blocks, [a, b]))


def beijing_paper(seed):
    """A city paper's site: reporter, editor and proof-reader under the text with an e-mail; a box of the day's digest."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(11, 2), q.name()
    blocks[0] = ("p", f"新某报讯（记者{a}）{blocks[0][1]}")
    body = (f'<div class="head">{NAV}</div><div class="bodyTitle"><div class="content"><h1>{title}</h1><p class="info"><span class="timer">2020-05-06 17:51</span> <span class="reporter"><em>新某报</em> <em>记者 {a}</em> <em>编辑 {q.name()}</em></span></p></div></div><div class="articleCenter" id="contentStr"><p class="introduction">{blocks[0][1][:30]}</p>'
            f'{paragraphs(blocks)}<p>编辑 {q.name()} 校对 {q.name()}</p><p><img class="" alt="值班编辑" src="z.png"></p></div><div class="goodPaperArticle"><p>记者联系邮箱：{q.random.randint(100, 999)}@example.com</p></div><div class="timeList"><h3>相关阅读</h3>{links(q, 4)}</div><div class="zeren"><p>来源：新某报</p></div></div>{footer()}')
    return Page(shell(f"{title} - 新某报", body), expected(title, blocks, [a]))


def cabinet(seed):
    """The cabinet's site: numbered document, addressees, the date and signature right, an annex, QR and printing prompts."""
    q = Prose(seed)
    title = "云州市人民政府办公室关于印发老街保护条例实施细则的通知"
    blocks = [("p", "云政办发〔2021〕15号"), ("p", "各县（市、区）人民政府，市政府各部门："), ("p", "《老街保护条例实施细则》已经市政府同意，现印发给你们，请认真贯彻执行。"), ("p", "云州市人民政府办公室"), ("p", "2021年5月6日"),
              ("p", "（此件公开发布）"), ("p", "老街保护条例实施细则"), ("p", "第一章　总则"),
              *[("p", f"第{n}条　{q.paragraph(1)}") for n in "一二三四五六"], ("p", "附件：老街保护名录")]
    html = "".join(f'<p style="text-indent:2em;{"text-align:right" if t.endswith(("办公室", "6日")) else ""}">{t}</p>' for _, t in blocks)
    body = (f'<div class="header">{links(q, 9, "span")}</div><div class="BreadcrumbNav">首页 &gt; 政策 &gt; 正文</div><table class="bd1"><tr><td><b>索 引 号：</b></td><td>000014349/2021-00041</td><td><b>主题分类：</b></td><td>城乡建设</td></tr><tr><td><b>发文机关：</b></td><td>云州市人民政府办公室</td><td><b>成文日期：</b></td><td>2021年05月06日</td></tr></table>'
            f'<div class="article oneColumn pub_border"><h1>{title}</h1><div class="pages-date">2021-05-10 17:00 <span class="font">来源：市政府网</span><span>字号：<a>默认</a> <a>大</a> <a>超大</a></span>|<span>打印</span></div><div class="pages_content" id="UCAP-CONTENT">{html}</div><div class="related"><h3>相关稿件</h3><ul>{links(q, 3)}</ul></div><div class="editor">责任编辑：{q.name()}</div></div>'
            f'<div class="ewm"><p>扫一扫在手机打开当前页</p></div>{footer()}')
    return Page(shell(f"{title}_城乡建设_市政府网", body), expected(title, blocks))


def county_portal(seed):
    """A county's site, ASPX of its time: hidden form state, the text by spans in a fieldset, a counter, other columns below in one table."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(7, 0), q.name()
    html = "<br />".join(f'<span style="font-family:宋体;font-size:16px;">&nbsp;&nbsp;&nbsp;&nbsp;{t}</span>' for _, t in blocks)
    body = (f'<form method="post" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"><div id="banner"></div><div class="menu">{links(q, 8, "span")}</div><div id="mainbody"><div class="wz">当前位置：<a>首页</a>→<a>新闻中心</a>→部门动态</div><div class="biaoti"><span id="lblTitle">{title}</span></div>'
            f'<div class="shuxing">作者：<span id="lblAuthor">{a}</span>　来源：<span id="lblFrom">县文化馆</span>　发布日期：<span>2015/5/6</span>　点击数：<span id="lblHits">87</span></div><fieldset class="neirong"><span id="lblContent">{html}</span></fieldset>'
            f'<div class="fenye">上一条：<a>{q.title()}</a><br>下一条：<a>{q.title()}</a></div><div class="dy">【<a>打印本页</a>】【<a>关闭窗口</a>】</div></div><div id="foot">主办：清河县人民政府　地址：清河县人民路1号　邮编：000000<br>建议使用IE6.0以上浏览器，1024×768分辨率浏览</div></form>')
    return Page(shell(f"清河县人民政府门户网站", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />', encoding="gbk"), expected(title, blocks, [a]))


def university_webplus(seed):
    """A university on another system: wp_articlecontent with Word's spans, correspondents at the end right, adjoining news."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(6, 0), q.name(), q.name()
    half = lambda t: f"<span>{t[:len(t) // 2]}</span><span lang=\"EN-US\"></span><span>{t[len(t) // 2:]}</span>"  # noqa: E731
    html = "".join(f'<p class="p_text_indent_2" style="margin-bottom:0px;text-indent:2em"><span style="font-size:16px;">{half(t)}</span></p><p class="p_text_indent_2" style="text-align:center"><img data-layer="photo" src="/{i}.jpg" sudyfile-attr="x"></p>' for i, (_, t) in enumerate(blocks))
    body = (f'<div class="wrapper header"><div class="sitelogo"></div><ul class="wp_nav">{NAV}</ul></div><div class="article" frag="窗口3" portletmode="simpleArticleAttri"><h1 class="arti_title">{title}</h1><p class="arti_metas"><span class="arti_publisher">发布者：{q.name()}</span><span class="arti_update">发布时间：2021-05-06</span><span class="arti_views">浏览次数：<span class="WP_VisitCount">319</span></span></p>'
            f'<div class="entry"><article class="read"><div id="d-container"><div class="wp_articlecontent">{html}<p style="text-align:right">（撰稿：{a} {b}　摄影：{q.name()}　审核：{q.name()}）</p></div></div></article></div></div><div class="info"><span>返回原图</span></div></div>{footer()}')
    return Page(shell(title, body), expected(title, blocks, [a, b]))


def hospital(seed):
    """An institution's news: paragraphs as h5, headings as h4, staff's names in the last line, appointment box."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(8, 2)
    html = "".join(f"<h4>{t}</h4>" if k == "h" else f"<div><br></div><div>{t}</div>" for k, t in blocks)
    body = (f'<div class="ny_top">{links(q, 8, "span")}</div><div class="ny_box"><div class="fl ny_left"><h3>新闻中心</h3>{links(q, 5)}</div><div class="ny_right"><div class="news_title"><h3>{title}</h3><p>发布日期：2018-05-06　浏览量：1288次</p></div><div class="news_cont">{html}</div><div class="yuyue"><p>预约挂号请拨打电话0000-12345678，或关注医院公众号。门诊时间为每天8:00至17:00。</p></div>'
            f'<div class="news_pn"><p>上一篇：<a>{q.title()}</a></p><p>下一篇：<a>没有了</a></p></div></div></div>{footer()}')
    return Page(shell(f"{title}-清河医院", body), expected(title, blocks))


def traditional_agency(seed):
    """An agency in traditional characters: dateline with reporter and place in brackets, editor and date in the end, app prompts between paragraphs."""
    del seed
    title = "山城老屋翻新 志工十年守一條街"
    text = ["（中某社記者林佳蓉雲州6日電）山城街口的木造老屋已有90年歷史，屋主去年把鑰匙交給社區，志工花了整整14個月，一片一片把屋瓦換回原來的模樣。",
            "帶隊的木工師傅陳添財今天受訪時說，最難的不是修，而是找到同樣的木料；團隊跑遍鄰近5個鄉鎮，才從一間倒塌的穀倉裡湊齊梁柱。",
            "他說：「機器裁得快，可是榫頭要用手修，差半公分就合不攏。」", "社區協會統計，這條街共有32棟老屋，過去10年修好了17棟，其中6棟開放參觀，每年吸引約4萬人次。",
            "不過，隨著遊客增加，停車與垃圾問題也浮上檯面。協會理事長許秀英表示，下半年將試辦接駁車，假日每20分鐘一班。",
            "市府文化局則說，修繕補助明年起提高到總經費的6成，並邀請住戶參與圖說審查。（編輯：張雅淨）1130506"]
    promo = '<div class="paragraph moreArticle"><div class="moreArticle-title">延伸閱讀</div><a>雨中的市集 攤商自救有新招</a><a>一口井的故事</a></div>'
    body = (f'<div class="mainNav">{NAV}</div><div class="centralContent"><div class="breadcrumb"><a>首頁</a> / <a>地方</a></div><h1><span>{title}</span></h1><div class="updatetime"><span>2024/5/6 14:22</span>（5/6 15:01 更新）</div><article class="article"><figure class="floatImg"><img alt="翻新後的老屋。中某社記者林佳蓉攝 113年5月6日"><figcaption>翻新後的老屋。中某社記者林佳蓉攝 113年5月6日</figcaption></figure>'
            f'<div class="paragraph">{"".join(f"<p>{t}</p>" for t in text[:3])}</div><div class="advertising"><p>請繼續往下閱讀...</p></div><div class="paragraph">{"".join(f"<p>{t}</p>" for t in text[3:])}</div>{promo}<div class="SubscriptionInner"><p>選擇與事實站在一起，您的每一筆贊助，都是守護新聞自由的力量。</p></div><p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></article></div>')
    wanted = [("p", "翻新後的老屋。中某社記者林佳蓉攝 113年5月6日")] + [("p", t.replace("（編輯：張雅淨）1130506", "")) for t in text]
    return Page(shell(f"{title} | 地方 | 中某社 CNA", body), expected(title, wanted, ["林佳蓉"]))


def traditional_daily(seed):
    """A daily in traditional characters, with a prize promotion in the text and a list of popular news at its end."""
    del seed
    title = "夜市攤車電動化 半年省下百萬油錢"
    text = ["〔記者王淑芬／雲州報導〕夜市裡的柴油發電機安靜下來了。雲州最大的夜市從去年10月起，把攤車全部接上市電，半年來省下的油錢超過120萬元。",
            "自治會長黃國棟說，過去每個攤位都有一台發電機，又吵又熱，客人說話要用喊的；改接市電以後，連隔壁社區的投訴電話都少了。", "但是一開始並不順利。", "攤商李阿滿回憶，第一個週末就跳電3次，滷味整鍋涼掉，大家差點要把發電機搬回來。",
            "後來電力公司加裝了兩座變電箱，並依照攤位用電量分成三區，炸物與燒烤不再共用同一條線路，跳電才真正解決。", "「帳單攤開來看，比油錢便宜一半。」李阿滿笑說，省下來的錢剛好多請一個工讀生。"]
    body = (f'<div class="header">{links(Prose(3), 8, "span")}</div><section class="content"><div class="whitecon" data-desc="內容頁"><h1>{title}</h1><div class="text boxTitle"><span class="time">2024/05/06 05:30</span><div class="photo"><a><img alt="夜市攤車改接市電。（記者王淑芬攝）" title="夜市"></a><p>夜市攤車改接市電。（記者王淑芬攝）</p></div>'
            f'{"".join(f"<p>{t}</p>" for t in text[:3])}<p class="before_ir">請繼續往下閱讀...</p><div id="ad-IR1" class="boxads"></div>{"".join(f"<p>{t}</p>" for t in text[3:])}<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a>點我下載APP</a>　<a>按我看活動辦法</a></p></div><div class="keyword">相關新聞：<a>夜市</a></div></div></section><section class="other"><h2>熱門新聞</h2>{links(Prose(4), 7)}</section>')
    wanted = [("p", "夜市攤車改接市電。（記者王淑芬攝）")] + [("p", t) for t in text]
    return Page(shell(f"{title} - 生活 - 某由時報", body), expected(title, wanted, ["王淑芬"]))


def world_service(seed):
    """A foreign broadcaster in Chinese: role and name of the reporter in a byline list, subheads as h2, boxes within, related stories in the text."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(13, 3), q.name()
    caption = "河边的水塔如今成了社区图书室"
    rel = f'<section role="region" aria-label="相关内容"><strong>更多相关内容：</strong><ul>{links(q, 3)}</ul><p>End of 更多相关内容</p></section>'
    figure = f'<figure class="bbc-1qn0xuy"><img alt="水塔"><span class="visually-hidden">图像来源，</span><span>Some Images</span><figcaption class="bbc-2fjy3x"><span class="visually-hidden">图像加注文字，</span><p>{caption}</p></figcaption></figure>'
    d = lambda items: paragraphs(items, '<div dir="ltr" class="bbc-19j92fr"><p class="bbc-hhl7in">{}</p></div>', '<div class="bbc-19j92fr"><h2 tabindex="-1">{}</h2></div>')  # noqa: E731
    body = (f'<header role="banner">{links(q, 6, "span")}</header><main role="main"><div><h1 id="content" tabindex="-1">{title}</h1></div><section role="region" aria-labelledby="article-byline" class="bbc-1s"><ul role="list"><li role="listitem"><span class="visually-hidden">作者, </span><span class="bbc-1a">{a}</span></li><li><span class="visually-hidden">Role, </span><span>本台中文记者</span></li></ul></section><div class="bbc-19j92fr"><time>2023年5月6日</time></div>'
            f'{d(blocks[:3])}{figure}{d(blocks[3:7])}{rel}{d(blocks[7:])}</main><section aria-labelledby="promos"><h2>头条新闻</h2>{links(q, 4)}</section><section><h2>热读</h2>{links(q, 10)}</section><footer role="contentinfo"><p>© 2024 本台对外部网站内容不负责任。</p></footer>')
    wanted = blocks[:3] + [("p", caption)] + blocks[3:]
    return Page(shell(f"{title} - 本台中文", body), expected(title, wanted, [a]))


def zaobao(seed):
    """A paper abroad: free paragraphs, then a membership box; author with a role; keywords; a podcast box."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 2), q.name()
    body = (f'<nav>{links(q, 9, "span")}</nav><div class="max-w-screen"><article><h1 class="font-bold">{title}</h1><div class="flex"><div class="byline">{a}</div><div>发布/2023年5月6日 05:00</div><span>字体大小:</span><button>小</button></div><div class="article-body articleBody">{paragraphs(blocks[:4])}<div class="imu"><p>广告</p></div>{paragraphs(blocks[4:])}<p>（作者：{a}）</p></div>'
            f'<div class="tags"><h3>关键词</h3><a>老街</a><a>码头</a></div><div class="overlay-cta"><h4>成为会员，解锁更多独家内容</h4><p>您可以在任何时候取消订阅。已订阅者请登录后继续阅读，会员专享深度评论与数据新闻。</p></div><div class="podcast"><h4>您也可以收听</h4><p>{q.sentence()}</p></div></article></div><section class="more">{teasers(q, 4)}</section>')
    return Page(shell(f"{title} | 联某早报", body, f'<meta name="author" content="联某早报"><meta property="og:site_name" content="联某早报">'), expected(title, blocks, [a]))


PAPERS = [epaper_founder, local_portal, southern_plus, beijing_paper, cabinet, county_portal, university_webplus, hospital, traditional_agency, traditional_daily, world_service, zaobao]
