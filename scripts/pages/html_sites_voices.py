"""Makes of offices, schools, accounts, boards and magazines: single voices rather than newsrooms, as their pages are sent."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, shell
from html_sites_news import META_GOV, ranked
from prose import Prose

INDENT = '<p style="text-indent:2em">{}</p>'


def office_reading(seed):
    """An office explains a policy: metadata in names of its own, size and print bar, related documents, a code for telephones, a survey's stars."""
    q = Prose(seed)
    title, blocks = q.title() + "政策解读", [("p", q.paragraph(3)), ("h", "一、背景依据"), ("p", q.paragraph(3)), ("h", "二、主要内容"), ("p", "（一）" + q.paragraph(2)), ("p", "（二）" + q.paragraph(2)), ("p", "（三）" + q.paragraph(2)), ("h", "三、施行时间"), ("p", q.sentence())]
    body = (f'<div class="wza"><a>无障碍浏览</a><a>长者模式</a></div><div class="nav">{NAV}</div><div class="position">当前位置：<a>首页</a>&gt;<a>政务公开</a>&gt;<a>政策解读</a></div><div class="xl-box"><h1 class="xl-title">{title}</h1><div class="xl-info"><span>发布日期：2022-05-06 10:00</span><span>信息来源：市司法局</span><span>浏览次数：221次</span><span>字号：[ 大 中 小 ]</span><span><a>打印</a></span></div>'
            f'<div class="xl-con" id="zoomcon"><div class="view TRS_UEDITOR trs_paper_default trs_web">{paragraphs(blocks, INDENT, "<p style=%stext-indent:2em%s><strong>{}</strong></p>" % (chr(34), chr(34)))}</div></div><div class="xl-wj"><p>相关文件：</p><p><a>关于印发《{q.title()}》的通知</a></p></div><div class="xl-sm"><p>扫一扫在手机打开当前页</p></div>'
            f'<div class="xl-pj"><p>您对该文章的评价</p><p>非常满意 满意 基本满意 不满意</p><p>您的意见和建议将帮助我们改进工作，请勿填写个人隐私信息。</p></div></div><div class="bottom"><p>主办：云州市人民政府办公室　承办：云州市大数据中心　网站标识码：3300000000</p><p>浙公网安备 33000000000000号</p></div>')
    return Page(shell(f"{title}_政策解读_云州市人民政府", body, META_GOV.format(title, "2022-05-06 10:00", "市司法局")), expected(title, blocks))


def school_siteserver(seed):
    """A school's news of 2016: one line of writers with strokes, neighbours 上一条, a counter by script, the pictures' lines under them."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(6, 0), q.name(), q.name()
    caption = "颁奖现场合影"
    body = (f'<div class="top"><a>设为首页</a>|<a>加入收藏</a></div>{NAV}<div class="arc"><div class="arc_t">{title}</div><div class="arc_i">时间：2016-05-06　点击：<script>document.write(1)</script>次</div><div class="arc_c">{paragraphs(blocks[:3], INDENT)}<p align="center"><img src="x.jpg"></p><p align="center">{caption}</p>{paragraphs(blocks[3:], INDENT)}'
            f'<p align="right">（文/{a}　图/{b}　审核/{q.name()}）</p></div><div class="arc_n"><p>上一条：<a>{q.title()}</a></p><p>下一条：<a>{q.title()}</a></p><p>【<a>打印本页</a>】【<a>关闭窗口</a>】</p></div></div><div class="arc_s"><h3>图文新闻</h3>{links(q, 7)}</div><div class="bot"><p>地址：云州市学院路1号　邮编：310000　招生热线：0999-8888888</p></div>')
    return Page(shell(f"{title}-云州职业学院", body), expected(title, blocks[:3] + [("p", caption)] + blocks[3:], [a]))


def titan_media(seed):
    """A technology magazine: an editor's note with the account's number, a summary in a box, an appeal with account and application as the end."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 4), q.name()
    lead = q.sentence()
    body = (f'<header class="hd">{links(q, 9, "span")}</header><section class="inner"><article><div class="post-title"><h1>{title}</h1><div class="post-info"><a class="author-link">{a}</a><span> • </span><span class="time">2017-05-06 14:30</span></div><p class="post-abstract">摘要： {lead}</p></div><div class="inner">{paragraphs(blocks, "<p>{}</p>", "<h3>{}</h3>")}'
            f'<p>（本文首发某媒体，作者/{a}）</p><p>更多精彩内容，关注某媒体微信号（ID：moumeiti），或者下载某媒体App</p></div><div class="post-sign"><p>本文系某媒体原创，转载请注明出处、作者和本文链接</p></div><div class="post-tags"><a>城市</a><a>硬件</a></div><div class="post-like"><p>敬原创，有某媒体赞赏</p><p>赞赏支持</p></div></article><div class="cmt">{comments(q, 4)}</div></section><aside>{ranked(q, 7)}</aside>{footer()}')
    return Page(shell(f"{title}-某媒体官方网站", body), expected(title, [("p", lead)] + blocks, [a]))


def account_table_frames(seed):
    """A messenger's account that lays its text out in tables and sections, guide words above, credits with strokes, a row of past texts, three clicks asked for."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(11, 3), q.name()
    frame = "<table><tbody><tr><td><section><p><strong>{}</strong></p></section></td></tr></tbody></table>"
    text = paragraphs(blocks, "<section><p><span>{}</span></p></section>", frame)
    body = (f'<div id="js_article" class="rich_media"><div class="rich_media_area_primary"><h1 class="rich_media_title" id="activity-name">{title}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">原创</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">老城厢</a></span><em id="publish_time">2021-05-06 07:30</em></div>'
            f'<div class="rich_media_content" id="js_content"><section><p>点击上方<span>蓝字</span>关注我们</p></section><section><p>▼</p></section><p>撰文丨{a}</p><p>编辑丨{q.name()}</p>{text}<section><p>— END —</p></section><section><p>往期推荐</p><p><a>{q.title()}</a></p><p><a>{q.title()}</a></p></section><section><p>喜欢这篇文章，记得点赞、在看、分享三连</p></section><p>阅读原文，查看更多</p></div>'
            f'<div class="rich_media_tool"><p>预览时标签不可点</p><p>微信扫一扫<br>关注该公众号</p><p>继续滑动看下一个</p></div></div></div>')
    return Page(shell(title, body, f'<meta property="og:title" content="{title}"><meta property="og:article:author" content="">'), expected(title, blocks, [a]))


def travel_notes(seed):
    """A travel platform: pictures in dl with captions in dd, headings with anchors, votes, a directory, hotels and tickets sold between the parts."""
    q = Prose(seed)
    title, blocks = "五一去石桥，住了三晚的一份流水账", q.varied(13, 4)
    captions = ["从客栈露台望出去的河湾", "第二天早市上的糯米饭团", "离开那天的船票"]
    pics = [f'<div class="add_pic _j_anchorcnt"><dl><dt><a><img data-src="x.jpg"></a></dt><dd>{c}</dd></dl></div>' for c in captions]
    sell = '<div class="mdd_sales"><div><a>石桥古镇门票</a><span>￥48起</span></div><div><a>河湾客栈</a><span>￥210起</span><span>预订</span></div></div>'
    p, h = '<p class="_j_note_content _j_seqitem">{}</p>', '<div class="article_title _j_anchorcnt"><h2 class="t9"><strong>{}</strong></h2></div>'
    body = (f'<div id="header">{links(q, 8, "span")}</div><div class="vw_hd"><h1 class="headtext">{title}</h1><div class="person"><a class="per_name">河边住户 (LV.12)</a><span>2018-05-06 21:10</span><span><em>2.1万</em>/88</span></div></div><div class="vc_article"><div class="tarvel_dir_list"><ul><li>出发时间/2018-05-01</li><li>出行天数/4 天</li><li>人均费用/1200RMB</li></ul></div><div class="va_con _j_master_content">'
            f'{pics[0]}{paragraphs(blocks[:5], p, h)}{pics[1]}{sell}{paragraphs(blocks[5:11], p, h)}{pics[2]}{paragraphs(blocks[11:], p, h)}</div><div class="vc_end"><p>本游记著作权归河边住户所有，任何形式转载请联系作者。</p></div></div><div class="vc_reply"><h3>评论</h3>{comments(q, 6)}</div><div class="view_side"><div class="catalog"><h3>游记目录</h3><ul><li>先把账算明白</li></ul></div><h3>相关游记</h3>{links(q, 6)}</div>')
    wanted = [("p", captions[0])] + blocks[:5] + [("p", captions[1])] + blocks[5:11] + [("p", captions[2])] + blocks[11:]
    return Page(shell(f"{title},石桥旅游攻略 - 某蜂窝", body), expected(title, wanted))


def horizon_board(seed):
    """A board of the old days: the first floor by <br> and wide spaces, its writer's replies and others' in boxes of one make, signatures, pages."""
    q = Prose(seed)
    title, blocks, a = "在县城开了三年旧书店，说点实在的", q.varied(14, 0), "守店的人"
    first = "<br>".join(f"　　{t}" for _, t in blocks)
    floors = "".join(f'<div class="atl-item" _hostid="{i}"><div class="atl-head"><div class="atl-info"><span>作者：<a>{q.name()}的灯</a></span> <span>时间：2014-05-0{i % 9 + 1} 21:11:0{i % 6}</span></div></div><div class="atl-content"><div class="bbs-content">　　{q.paragraph(2)}</div><div class="atl-reply"><span>{i}楼</span><a>举报</a> | <a>打赏</a> | <a>回复</a> | <a>评论</a></div></div></div>' for i in range(1, 16))
    body = (f'<div id="top_nav">{links(q, 7, "span")}</div><div class="main"><div class="atl-location"><a>某涯社区</a> &gt; <a>书话</a></div><h1 class="atl-title"><span class="s_title"><span>{title}</span></span></h1><div class="atl-menu"><div class="atl-info"><span>楼主：<a>{a}</a></span> <span>时间：2014-05-06 20:01:22</span> <span>点击：81230</span> <span>回复：612</span></div></div><div class="atl-pages"><strong>1</strong> <a>2</a> <a>3</a> … <a>下页</a> 到 页 确定</div>'
            f'<div class="atl-main"><div class="atl-item host-item"><div class="atl-content"><div class="bbs-content clearfix">{first}</div><div class="host-ft"><a>楼主发言：128次</a> 发图：0张 | <a>更多</a> | <a>添加到话题</a></div></div></div>{floors}</div><div class="atl-post"><p>请遵守某涯社区公约言论规则，不得违反国家法律法规</p><p>回复（Ctrl+Enter）</p></div></div>')
    return Page(shell(f"{title}_书话_某涯论坛", body), expected(title, blocks))


def surging_account(seed):
    """A news site's account of an office: an origin in brackets, original title in 《》, a long platform notice, an application code, votes, other texts."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(9, 0), q.name()
    body = (f'<div class="header">{links(q, 8, "span")}</div><div class="newscontent"><h1 class="news_title">{title}</h1><div class="news_about"><p>云州检察</p><p>2021-05-06 18:55<span>浙江</span></p><p>来源：某湃新闻·某湃号·政务</p></div><div class="news_txt" data-size="standard"><p></p>{"<br>".join(t for _, t in blocks)}<br><br>来源：云州检察<br>作者：{a}<br><br>原标题：《{title}》<br><br><a>阅读原文</a></div>'
            f'<div class="go_pph"><p>特别声明</p><p>本文为某湃号作者或机构在某湃新闻上传并发布，仅代表该作者或机构观点，不代表某湃新闻的观点或立场，某湃新闻仅提供信息发布平台。申请某湃号请用电脑访问http://renzheng.example.cn。</p></div><div class="news_love"><a>12</a></div><div class="news_keyword">关键词 >> <a>检察</a></div><div class="ctread"><h2>相关推荐</h2>{links(q, 6)}</div>'
            f'<div class="comment_q"><p>评论（18）</p><p>发表评论</p>{comments(q, 4)}</div></div><div class="main_rt"><h2>热新闻</h2>{ranked(q, 10)}<p>扫码下载某湃新闻客户端</p></div>{footer()}')
    return Page(shell(f"{title}_政务_某湃新闻-The Paper", body), expected(title, blocks, [a]))


def writers_net(seed):
    """An essay on a writers' site: source and author with strokes in one line, author's life in brackets and italics at its end, three columns of new texts."""
    q = Prose(seed)
    title, blocks, a = "渡口的灯", q.varied(11, 0), q.name()
    life = f"（作者{a}，一九七八年生于石桥，现居云州，著有散文集《河湾记》等。）"
    body = (f'<div class="top">{NAV}</div><div class="sub"><a>某国作家网</a> >> <a>散文</a></div><div class="end_article"><h3>{title}</h3><p class="end_info"><em>来源：《云州文学》</em> | <em>{a}</em>　<em>2020年05月06日08:20</em></p><div class="end_article_con"><div class="TRS_Editor">{paragraphs(blocks, "<p>　　{}</p>")}<p>　　<i>{life}</i></p></div></div></div>'
            f'<div class="three"><div><h2>新作品</h2>{links(q, 6)}</div><div><h2>专题</h2>{links(q, 5)}</div><div><h2>佳作欣赏</h2>' + "".join(f'<div class="jz"><h4><a>{q.title()}</a></h4><p>{q.paragraph(2)}[<a>详细</a>]</p></div>' for _ in range(3)) + f'</div></div>{footer()}')
    return Page(shell(f"{title}--散文--某国作家网", body), expected(title, blocks + [("p", life)], [a]))


def motor_pages(seed):
    """A motor magazine: the text is one of several pages with their titles listed, pictures with links, a poll, prices of dealers amid the paragraphs."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 2), q.name()
    dealer = '<div class="dealer"><table><tr><td>云州恒达4S店</td><td>021-55550000</td><td>询最低价</td></tr><tr><td>南浦诚信店</td><td>021-55550001</td><td>询最低价</td></tr></table></div>'
    body = (f'<div class="topbar">{links(q, 9, "span")}</div><div class="breadnav"><a>首页</a>&gt;<a>评测</a>&gt;正文</div><div class="area article"><h1>{title}</h1><div class="article-info"><span class="time">2016年05月06日 00:05</span><span class="source">来源：<a>某车之家</a></span><span class="type">类型：原创</span><span>编辑：<a>{a}</a></span></div><div class="article-details"><div id="articleContent" class="article-content">'
            f'<p>　　[某车之家 深度评测]　{blocks[0][1]}</p>{paragraphs(blocks[1:5], "<p>　　{}</p>", "<p><b>◆ {}</b></p>")}{dealer}<p align="center"><a target="_blank"><img src="x.jpg" alt="某车之家"></a></p>{paragraphs(blocks[5:], "<p>　　{}</p>", "<p><b>◆ {}</b></p>")}</div></div><div class="page"><span class="page-item-info">共3页</span><a>上一页</a><a>1</a><a>2</a><a>3</a><a>下一页</a></div>'
            f'<div class="guidance"><h4>文章导航</h4><ol><li>第1页：<a>外观与空间</a></li><li>第2页：<a>动力与油耗</a></li><li>第3页：<a>全文总结</a></li></ol><a>在本页阅读全文</a></div><div class="vote"><p>您觉得这篇文章对您有用吗？</p><p>有用(21) 没用(3)</p></div><div class="rel"><h3>推荐阅读</h3>{links(q, 6)}</div></div>{footer()}')
    wanted = [("p", "[某车之家 深度评测]　" + blocks[0][1])] + [(k, t if k == "p" else "◆ " + t) for k, t in blocks[1:]]
    return Page(shell(f"【图】{title}_某车之家", body), expected(title, wanted))


def science_kernel(seed):
    """A popular science site: numbered references as a list in the end, an author's line with an editor, an appeal to write, cards of groups."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 4), q.name()
    body = (f'<div id="app"><div class="nav">{links(q, 6, "span")}</div><div class="layout"><div class="styled__ArticleTop-sc-1"><div class="styled__Title-sc-1">{title}</div><div class="styled__Meta-sc-2"><a>某壳自然</a><span>2021-05-06 12:00</span></div></div><div class="styled__ArticleContent-sc-3"><div>{paragraphs(blocks, "<p>{}</p>", "<h2>{}</h2>")}'
            f'<p><br></p><p>作者：{a}</p><p>编辑：{q.name()}</p><p>本文来自某壳自然（ID：mkziran），如需转载请联系sns@example.com</p></div></div><div class="styled__Foot-sc-4"><p>The End</p><p>发布于2021-05-06, 本文版权属于某壳网（example.com），禁止转载。如有需要，请联系某壳</p></div><div class="styled__Card-sc-5"><p>某壳自然</p><p>关于自然的一切，都在这里</p><span>关注</span></div><div class="styled__Reply-sc-6"><h3>评论 (9)</h3><p>只看楼主</p>{comments(q, 5, c="styled__Row-sc-7")}</div></div></div>')
    return Page(shell(f"{title} | 某壳 科技有意思", body), expected(title, blocks, [a]))


SITES_VOICES = [office_reading, school_siteserver, titan_media, account_table_frames, travel_notes, horizon_board, surging_account, writers_net, motor_pages, science_kernel]
