"""Makes of a second round: platforms, boards, handbooks, older content systems and papers in traditional characters."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, ranked, shell
from prose import Prose


def easy_account(seed):
    """A portal's self-media page: paragraphs with ids, statement in two languages, the next text's excerpt, hot replies, a column of advertisements."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(14, 2)
    text = "".join(f'<p id="35BQ{i}">{t}</p>' if k == "p" else f'<p id="35BQ{i}"><b>{t}</b></p>' for i, (k, t) in enumerate(blocks))
    body = (f'<div class="index_nav">{links(q, 12, "span")}</div><div class="wrapper clearfix" id="container" data-ptime="2023-05-06 14:21:09"><div class="post_main"><div class="post_crumb"><a>某易</a> > <a>某易号</a> > 正文</div><h1 class="post_title">{title}</h1><div class="post_info">2023-05-06 14:21:09　来源: <a>老城影像志</a><span>浙江</span> <a class="post_jubao">举报</a></div><div class="post_share"><div>分享至</div><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>'
            f'<div class="post_content"><div class="post_top_wrap"></div><div class="post_body">{text}</div><div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“某易号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of Easy Hao, which is a social media platform and only provides information storage services.</p></div>'
            f'<div class="post_next"><a><h3>{q.title()}</h3></a><p>{q.sentence()}</p><span>返回某易首页</span><span>下载某易新闻客户端</span></div><div class="post_recommends"><h3>相关推荐</h3><ul>' + "".join(f'<li><a>{q.title()}</a><div><span>老街往事 2023-05-06 1{i}:20</span><span>{i} 跟贴</span></div></li>' for i in range(9)) + f'</ul></div><div class="tie-area"><h3>热门跟贴</h3>{comments(q, 4)}</div></div></div><div class="post_side">{ranked(q, 8)}<h3>态度原创</h3>{links(q, 6)}</div></div>')
    return Page(shell(f"{title}_老城影像志_某易订阅", body, '<meta name="author" content="某易">'), expected(title, blocks))


def penguin_2023(seed):
    """A portal of 2023: paragraphs of class qnt-p, a video that failed to load, the account's line and badge above, hot news with times beside."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(11, 0), q.name()
    blocks[0] = ("p", f"云州日报记者{a}报道：{blocks[0][1]}")
    video = '<div class="qnt-video"><div class="txp_video_container"><p>视频加载失败，请刷新页面再试</p><button>刷新</button></div></div>'
    body = (f'<div class="qq-header">{links(q, 9, "span")}</div><div id="article-container" class="container"><div class="content-left"><h1>{title}</h1><div class="article-title-info"><span class="media-name">云州日报</span><p class="media-meta"><span>2023-05-06 18:02</span><span>发布于浙江</span><span>云州日报官方账号</span></p><a>+ 关注</a></div><div id="article-content"><div id="ArticleContent" class="rich_media_content">'
            f'{paragraphs(blocks[:2], "<p class=%sqnt-p%s>{}</p>" % (chr(34), chr(34)))}{video}<p class="qnt-p"><span><img class="qnt-img-img" src="x"></span></p>{paragraphs(blocks[2:], "<p class=%sqnt-p%s>{}</p>" % (chr(34), chr(34)))}</div></div><div class="content-article-bottom"><span>举报</span></div><div id="Comment"><div>评论 0</div><p>文明上网理性发言，请遵守《新闻评论服务协议》</p><button>请先登录后发表评论 (・ω・)</button></div>'
            f'<div class="rec-list">' + "".join(f'<div class="card"><div class="t">{q.title()}</div><div class="m">南浦在线 昨天 1{i}:0{i}</div></div>' for i in range(8)) + f'</div></div><div class="content-right"><h2>热点榜</h2>{ranked(q, 10)}</div></div>{footer()}')
    return Page(shell(f"{title}_腾某新闻", body), expected(title, blocks, [a]))


def fast_technology(seed):
    """A hardware site: an end mark with reprint terms, editor, tags, a poll of the text's worth, hot texts with pictures."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(9, 0), q.name()
    body = (f'<div class="top">{links(q, 11, "span")}</div><div class="news_n"><div class="news_bt" id="thread_subject">{title}</div><div class="news_bt1">2021-05-06 09:38:43　出处：某科技 作者：<a>{a}</a>　编辑：{a}　　人气：<span id="Hits">2812</span>次　<a>评论(<b>12</b>)</a></div><div class="news_info">{paragraphs(blocks)}<p class="url"><b>【本文结束】如需转载请务必注明出处：某科技</b></p><p class="bianji">责任编辑：{a}</p>'
            f'<div class="share"><a>收藏文章</a></div></div><div class="pingfen"><p>文章价值打分</p><p>0</p><p>当前文章打分0 分，共有0人打分</p></div><div class="news_bq"><a>话题标签：</a><a>电池</a><a>储能</a></div><div class="jub"><a>文章纠错</a></div><div class="hotnews"><h3>相关文章</h3><ul>{links(q, 8)}</ul></div><div class="newsgd"><a>查看更多</a></div></div>'
            f'<div class="news_y"><h3>热门文章</h3>{ranked(q, 10)}</div><div id="foot"><p>Copyright &copy; 1998 - 2021 某科技网</p></div>')
    return Page(shell(f"{title}--某科技--科技改变未来", body), expected(title, blocks, [a]))


def beta_digest(seed):
    """A digest of technology news: the first paragraph as a summary above, a paragraph at the end on sources, a grid of worn readers' votes."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(8, 0)
    body = (f'<header>{links(q, 6, "span")}</header><section class="main_content_wrap"><div class="cnbeta-article"><header class="title"><h1>{title}</h1><div class="meta"><span>2022年05月06日 19:31</span><span class="source">稿源：<a>云州科技站</a></span><span>条评论</span></div></header><div class="cnbeta-article-body"><div class="article-topic"></div><div class="article-summary"><div class="topic"><img></div><p>{blocks[0][1]}</p></div><div class="article-content" id="artibody">{paragraphs(blocks[1:])}</div>'
            f'<div class="cnbeta-article-vote-tags"><span>对文章打分</span><h4>{title}</h4><div><span>1 (</span><b>50%</b>)<span>已有 2 条意见</span></div></div></div><div class="article-relation"><h3>相关文章</h3>' + "".join(f'<div class="rel"><a>{q.title()}</a><p>{q.sentence()}</p></div>' for _ in range(4)) + f'</div></div><aside class="side">{ranked(q, 12)}</aside></section>{footer()}')
    return Page(shell(f"{title} - 某科技资讯 - 某Beta.COM", body), expected(title, blocks))


def group_topic(seed):
    """A community's group: the topic's author and place in a heading, rich text, long replies as a list, other topics at the side."""
    q = Prose(seed)
    title, blocks = "搬到老街的第三年，来说说日常", q.varied(12, 0)
    replies = "".join(f'<li class="clearfix comment-item reply-item"><div class="user-face"><img></div><div class="reply-doc content"><div class="bg-img-green"><h4><a>{q.name()}</a> <span class="pubtime">2021-05-0{i % 9 + 1} 08:12:0{i % 6} 上海</span></h4></div><p class="reply-content">{q.paragraph(2)}</p><div class="operation_div"><a>赞</a><a>回应</a></div></div></li>' for i in range(15))
    body = (f'<div id="db-nav-group">{links(q, 5, "span")}</div><div id="wrapper"><div id="content"><div class="grid-16-8"><div class="article"><h1>\n  {title}\n</h1><div class="topic-content clearfix" id="topic-content"><div class="user-face"><img></div><div class="topic-doc"><h3><span class="from">来自: <a>河边的灯</a></span> <span class="create-time color-green">2021-05-05 21:18:11</span></h3><div id="link-report"><div class="topic-content"><div class="rich-content topic-richtext">{paragraphs(blocks)}</div></div></div></div></div>'
            f'<div class="sns-bar"><a>赞 31</a><a>收藏 12</a><a>转发</a></div><div class="topic-reply-hd">15 回复</div><ul class="topic-reply" id="comments">{replies}</ul></div><div class="aside"><div class="group-item"><div class="title"><a>老城居民</a></div><div>8210 人聚集在这个小组</div></div><h2>最新讨论</h2>{links(q, 6)}</div></div></div></div>')
    return Page(shell(title, body), expected(title, blocks))


def video_column(seed):
    """A video site's column: the holder of the text, originality notice, tags, replies built by script with counts only."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(16, 3), "石桥来信"
    html = paragraphs(blocks, "<p>{}</p>", "<h1>{}</h1>") + '<figure class="img-box"><img data-src="a"><figcaption class="caption" contenteditable="false"></figcaption></figure>'
    reply = "".join(f'<div class="reply-item"><div class="user-name">{q.name()}</div><div class="reply-content">{q.sentence()}</div><div class="reply-info"><span>2022-05-0{i} 12:0{i}</span><span>{i}</span><span>回复</span></div></div>' for i in range(1, 10))
    body = (f'<div id="bili-header">{links(q, 7, "span")}</div><div class="article-detail"><div class="article-container"><div class="article-container__content"><div class="title-container"><h1 class="title">{title}</h1></div><div class="article-read-panel"><div class="up-name">{a}</div><div class="article-read-info"><span class="publish-text">2022年05月06日 20:11</span><span>3.1万阅读 · 210喜欢 · 88评论</span></div></div>'
            f'<div class="article-content"><div id="read-article-holder" class="normal-article-holder read-article-holder">{html}</div></div><p class="article-footer">本文为我原创<span>本文禁止转载或摘编</span></p><div class="tag-list"><span>老城</span><span>随笔</span></div><div class="article-action"><span>210</span><span>分享到：</span></div></div><div class="comment-wrapper"><div>评论 88</div>{reply}</div></div><div class="right-side-bar"><span>目录</span></div></div>')
    return Page(shell(f"{title} - 某站", body), expected(title, blocks))


def public_list(seed):
    """An office's publicity: two sentences, then a table of many rows, then a date; the table is the news."""
    q = Prose(seed)
    title = "2023年云州市老旧小区改造项目公示"
    rows = [["序号", "小区名称", "户数", "计划工期"]] + [[str(i), q.fill("{place}") + q.one(["新村", "里", "花园", "坊"]) + f"{i}区", str(q.random.randint(80, 900)), f"{q.random.randint(3, 12)}个月"] for i in range(1, 15)]
    first, last = "根据年度计划，现将2023年老旧小区改造项目予以公示，公示期为5月6日至5月12日。", "对公示内容有异议的，请在公示期内向市住房和城乡建设局书面反映。"
    table = '<table border="1" cellspacing="0"><tbody>' + "".join("<tr>" + "".join(f'<td><p style="text-align:center"><span>{c}</span></p></td>' for c in r) + "</tr>" for r in rows) + "</tbody></table>"
    body = (f'<div class="header">{NAV}</div><div class="dqwz">您的位置：<a>首页</a> &gt; <a>公示公告</a></div><div class="xxgk_box"><h1>{title}</h1><div class="xxgk_info"><span>发布日期：2023-05-06</span><span>来源：市住房和城乡建设局</span><span>访问量：<script>x</script></span></div><div class="xxgk_con" id="zoom"><p style="text-indent:2em">{first}</p>{table}<p style="text-indent:2em">{last}</p><p style="text-align:right">2023年5月6日</p></div></div>{footer()}')
    return Page(shell(f"{title}-云州市住房和城乡建设局", body), expected(title, [("p", first)] + [("p", "".join(r)) for r in rows] + [("p", last), ("p", "2023年5月6日")]))


def scholars_epaper(seed):
    """A paper of the learned, e-edition: kicker and subtitle as headings, author with office, the sheet's line, the list of titles before the text."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 3), q.name()
    body = (f'<div class="ejkj"><div class="l_c"><div class="l_t"><a>上一版</a><a>下一版</a></div><img usemap="#PagePicMap"><div id="titleList"><ul>{links(q, 7)}</ul></div><div class="l_b">04版：理论周刊</div></div><div class="r_c"><div class="c_t"><span>2021年05月06日 星期四</span><a>返回目录</a><a>放大+</a><a>缩小-</a></div><div class="text_c"><h3>学者笔谈</h3><h1>{title}</h1><h2>——从{q.one(["云州", "清河"])}的材料说起</h2><h4>作者：{a}</h4><div class="lai"><span><b>《某明日报》</b>（</span><span>2021年05月06日</span>　<span>04版</span><span>）</span></div>'
            f'<div class="c_c" id="articleContent"><!--enpcontent--><div id="ozoom">{paragraphs(blocks, "<P>　　{}</P>")}</div><!--/enpcontent--></div></div><ul class="c_list"><li><a>上一篇</a></li><li><a>下一篇</a></li></ul></div></div><div class="foot"><p>某明网版权所有</p></div>')
    return Page(shell("某明日报", body), expected(title, blocks, [a]))


def voice(seed):
    """A foreign station: authors as a list of links, an intro, media blocks with embed codes, related texts amid paragraphs, a forum notice."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 0), q.name()
    caption = "云州码头的工人在检修吊机。（资料照片）"
    media = '<div class="c-mmp"><div class="c-mmp__poster"></div><p>No media source currently available</p><div class="player-embed"><p>嵌入</p><p>分享</p></div></div>'
    rel = f'<div class="wsw__embed"><a class="img-wrap"><h4>{q.title()}</h4></a><p>另请参阅:</p></div>'
    body = (f'<div class="hdr-20">{links(q, 9, "span")}</div><main id="content"><div class="container"><div class="hdr-container"><div class="category"><a>经济</a></div><h1 class="title pg-title">{title}</h1><div class="publishing-details"><div class="published"><span class="date"><time>2022年5月6日 04:19</time></span></div><div class="links"><ul class="links__list"><li><a class="links__item-link" href="/author/1">{a}</a></li></ul></div></div><div class="share--box"><ul><li><a>分享</a></li></ul></div></div>'
            f'<div class="body-container"><div class="cover-media"><figure class="media-image"><img alt="{caption}"><figcaption><span class="caption">{caption}</span></figcaption></figure></div><div id="article-content" class="content-floated-wrap"><div class="wsw"><span class="dateline">云州 — </span>{paragraphs(blocks[:4])}{media}{paragraphs(blocks[4:7])}{rel}{paragraphs(blocks[7:])}</div><ul class="author-bio"></ul></div><div class="comments-parent"><p>论坛 请文明发言</p></div></div></div></main><aside><h3>相关内容</h3>{ranked(q, 4)}</aside>{footer()}')
    return Page(shell(title, body, '<meta name="author" content="某国之音">'), expected(title, [("p", caption), ("p", "云州 —")] + blocks, [a]))


def free_station(seed):
    """Another station: reporter, editor and web editor in one line under the text, a sound file's prompt above it, no classes in the text."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 0), q.name()
    body = (f'<div id="globalnav">{links(q, 8, "span")}</div><div id="wrapper"><div id="storypagemaincol"><h1>{title}</h1><div id="storytop"><span id="story_date">2022.05.06 13:01 ET</span></div><div id="headerimg"><img src="a.jpg" title="x"></div><div id="audiowidget"><audio></audio><p>00:00/00:00</p></div><div id="storytext">{paragraphs(blocks)}<p>记者：{a}　　责编：{q.name()}　　网编：{q.name()}</p></div><div id="commentarea"><h3>评论</h3><p>请将评论填写在如下表格中。 评论必须符合本站的使用条款，经管理员通过后方能显示。</p></div></div>'
            f'<div id="rightcol"><h3>更多新闻</h3>{ranked(q, 6)}</div></div><div id="footer"><p>© 2022 本台保留所有权利</p></div>')
    return Page(shell(f"{title} — 普通话主页", body), expected(title, blocks, [a]))


def united_daily(seed):
    """A daily in traditional characters: author with place, date and paper in one line, captions with credit, lists of related texts and notes amid the text."""
    del seed
    title = "山路不再斷 部落盼了二十年"
    text = ["盼了二十年，通往山上部落的替代道路昨天全線通車，居民往返市區的時間由兩個半小時縮短為五十分鐘。", "部落耆老高進財說，從前每逢颱風，路一斷就是半個月，藥要用揹的，孩子上學得繞過兩座山頭。",
            "公路單位指出，新路全長十一點六公里，其中隧道占三成，為避開滑動面，路線改了七次，工程費也從原編二十三億元增為三十一億元。", "「慢，可是這次沒有騙我們。」高進財說。", "地方希望通車後能增開公車，目前一天只有四班，最後一班下午四點就離站；客運業者回應，將視搭乘人數逐步調整。", "縣府表示，沿線六處觀景點年底前完工，初期不收停車費。"]
    caption = "通往部落的替代道路昨天通車。記者吳若蘭／攝影"
    body = (f'<div class="header">{NAV}</div><main><section class="wrapper"><section class="article-content"><h1 class="article-content__title">{title}</h1><div class="article-content__subinfo"><section class="authors"><time class="article-content__time">2023-05-06 03:21</time><span class="article-content__author"><a>聯某報</a>／ 記者<a>吳若蘭</a>／雲州報導</span></section><div class="share">+</div></div>'
            f'<article class="article-content"><div class="article-content__paragraph"><section class="article-content__editor"><figure class="article-content__cover"><picture><img alt="{caption}"></picture><figcaption>{caption}</figcaption></figure>{"".join(f"<p>{t}</p>" for t in text[:3])}<div class="inline-ads"></div>{"".join(f"<p>{t}</p>" for t in text[3:])}</section><div class="article-content__tags"><a>部落</a><a>道路</a></div></div></article>'
            f'<div class="story-list"><h3>延伸閱讀</h3><ul><li><a>老橋功成身退 居民合影告別</a></li><li><a>山城公車試辦電子票</a></li></ul></div><section class="discuss"><h2>FB留言</h2></section></section></section><aside class="sidebar"><h2>熱門</h2>{links(Prose(5), 8)}</aside></main><footer>聯某報系著作權所有，未經許可不得轉載</footer>')
    return Page(shell(f"{title} | 地方 | 聯某新聞網", body, '<meta name="author" content="聯某報／ 記者吳若蘭／雲州報導">'), expected(title, [("p", caption)] + [("p", t) for t in text], ["吳若蘭"]))


def today_story(seed):
    """A net paper in traditional characters: the reporter's line in bold as the first paragraph, ▲ captions, arrows to other texts, disclaimers of images."""
    del seed
    title = "退休老師傅教修鐘 教室裡滴答聲又響起"
    text = ["記者周文凱／雲州報導", "掛鐘停了，多半就被丟進倉庫。雲州一名七十三歲的修鐘師傅退休後，在社區大學開了一門修鐘課，第一期十二個名額，半天就額滿。", "師傅洪木生說，他十六歲當學徒，拆過的鐘少說有四千座，最怕的不是零件缺，而是前一個人亂修。",
            "課堂上，學員從清洗齒輪開始學起。有人帶來外婆的嫁妝鐘，有人帶來學校淘汰的子母鐘，還有人只是想聽那個聲音。", "「滴答、滴答，聽久了心就定。」學員許小姐說。", "社大表示，秋季班將增為兩班，並商借舊車站候車室展出學員修復的作品。"]
    captions = ["▲洪木生示範校正擺錘。（圖／記者周文凱攝）", "▲學員帶來的嫁妝鐘。（圖／社區大學提供）"]
    html = f"<p><strong>{text[0]}</strong></p><p>{text[1]}</p><p><img src=1.jpg></p><p><strong>{captions[0]}</strong></p><p>{text[2]}</p><p>{text[3]}</p><p><img src=2.jpg></p><p><strong>{captions[1]}</strong></p><p>{text[4]}</p><p>{text[5]}</p>"
    body = (f'<div class="wrapper_box">{NAV}</div><div class="part_area_1"><div class="c1"><article><div class="subject_article"><div class="menu_bread_crumb"><a>某today</a>><a>地方</a></div><header><h1 class="title">{title}</h1></header><div class="social_bar_1"><a>讚</a></div><time class="date">2023年05月06日 10:22</time><div class="story">{html}<p><a>►他把雨傘修成招牌　老街第三代接班</a></p><p><a>►夜市口的修鞋攤</a></p></div><p class="note">※本文版權所有，非經授權，不得轉載。</p><div class="tag">關鍵字：<a>修鐘</a></div></div></article><div class="block"><h3>推薦閱讀</h3>'
            + "".join(f'<div class="piece clearfix"><h3><a>{t}</a></h3><p class="summary">{s}</p></div>' for t, s in [("雨季來前先通溝", "里長帶著志工清出三卡車淤泥，居民說今年終於可以睡好覺。"), ("舊戲院改裝共學屋", "停業十八年的戲院重新開門，椅子留了一半。"), ("山上的郵差", "他騎壞了六部機車，信還是每天送到。")]) + f'</div></div><div class="c2">{links(Prose(6), 9)}</div></div>')
    wanted = text[1:2] + captions[:1] + text[2:4] + captions[1:] + text[4:]
    return Page(shell(f"{title} | 某today地方新聞", body), expected(title, [("p", t) for t in wanted], ["周文凱"]))


def account_short_lines(seed):
    """A messenger's account for telephones: a sentence a line, sections only, credits with strokes at the head, tables of an address at the end."""
    q = Prose(seed)
    title, a = q.title(), q.name()
    lines = [q.sentence() for _ in range(26)]
    groups = [lines[i:i + 4] for i in range(0, len(lines), 4)]
    html = "".join("<section style=\"margin:10px 0\"><span>" + "</span><br><span>".join(g) + "</span></section><section><br></section>" for g in groups)
    body = (f'<div id="img-content"><h1 class="rich_media_title" id="activity-name">{title}</h1><div id="meta_content"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">柳湾札记</a></span><em id="publish_time">2022-05-06 07:30</em></div><div class="rich_media_content" id="js_content"><section><span>作者｜{a}</span><br><span>编辑｜{q.name()}</span><br><span>来源｜柳湾札记（ID：liuwanzhaji）</span></section>{html}'
            f'<section><span>*本文仅代表作者观点，与本公众号无关。</span></section><section><span>图源｜网络，侵权请联系删除</span></section><section style="text-align:center"><span>点亮</span><span>“赞”和“在看”，把故事分享给更多人</span></section></div></div><div class="rich_media_tool"><span>阅读 10万+</span><span>在看 2011</span></div>')
    return Page(shell("", body, f'<meta property="og:title" content="{title}">'), expected(title, [("p", t) for t in lines], [a]))


def old_cms(seed):
    """A free content system of 2010: source unknown and author admin, the text in a table's cell as divs, digg buttons, neighbours, a comment form of rules."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(9, 0)
    html = "".join(f"<div>　　{t}</div><div>&nbsp;</div>" for _, t in blocks)
    body = (f'<div class="header"><div class="nav">{NAV}</div></div><div class="w960"><div class="pleft"><div class="place"><strong>当前位置:</strong> <a>主页</a> > <a>行业动态</a> > </div><div class="viewbox"><div class="title"><h2>{title}</h2></div><div class="info"><small>时间:</small>2010-05-06 10:22<small>来源:</small>未知 <small>作者:</small>admin <small>点击:</small>132次</div><div class="intro">{blocks[0][1][:40]}...</div><div class="content"><table><tr><td>{html}(责任编辑：admin)</td></tr></table></div>'
            f'<div class="dede_pages"><ul class="pagelist"></ul></div><div class="newdigg"><div class="diggbox"><div class="act">顶一下</div><div class="num">(0)</div><div class="percent">0%</div></div><div class="diggbox"><div class="act">踩一下</div><div class="num">(0)</div></div></div><div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="handle"><div class="context"><ul><li>上一篇：<a>{q.title()}</a></li><li>下一篇：没有了</li></ul></div><div class="actbox"><ul><li>收藏</li><li>挑错</li><li>推荐</li><li>打印</li></ul></div></div></div>'
            f'<div class="dede_comment"><strong>发表评论</strong><p>请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。</p><p>评价: 中立 好评 差评</p><p>用户名: 验证码:</p></div></div><div class="pright"><dl><dt>推荐内容</dt>' + "".join(f"<dd><a>{q.title()}</a><p>{q.sentence()[:30]}...</p></dd>" for _ in range(5)) + f"</dl></div></div>{footer()}")
    return Page(shell(f"{title}_清河机械网", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=gbk" />', encoding="gbk"), expected(title, blocks))


def note_card(seed):
    """A picture community's note: text in spans with line ends, topic words behind a sign, replies with likes, no paragraph anywhere."""
    q = Prose(seed)
    title = "老街散步路线｜两小时走完三座桥"
    lines = [q.sentence() for _ in range(9)]
    reply = "".join(f'<div class="comment-item"><div class="author"><a>{q.name()}</a></div><div class="content"><span>{q.sentence()}</span></div><div class="info"><span>05-0{i}</span><span>浙江</span><span>赞</span><span>回复</span></div></div>' for i in range(1, 9))
    body = (f'<div id="global"><div class="side-bar">{links(q, 4, "span")}</div><div id="noteContainer" class="note-container"><div class="media-container"><img></div><div class="interaction-container"><div class="author-container"><a class="name">云州散步家</a><button>关注</button></div><div class="note-scroller"><div class="note-content"><div id="detail-title" class="title">{title}</div><div id="detail-desc" class="desc"><span class="note-text"><span>' + "\n</span><br><span>".join(lines)
            + f'</span><br><a class="tag">#城市漫步</a> <a class="tag">#老街</a></span></div><div class="bottom-container"><span class="date">编辑于 05-06 浙江</span></div></div><div class="comments-el"><div class="total">共 8 条评论</div>{reply}</div></div></div></div></div>')
    return Page(shell(f"{title} - 某书", body), expected(title, [("p", t) for t in lines]))


SITES_MORE = [easy_account, penguin_2023, fast_technology, beta_digest, group_topic, video_column, public_list, scholars_epaper, voice, free_station, united_daily, today_story, account_short_lines, old_cms, note_card]
