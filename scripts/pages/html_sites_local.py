"""Makes of offices, universities, weeklies, provinces' papers and foreign media in Chinese, element by element as their pages are sent."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, shell
from html_sites_news import INDENTED, META_GOV, ranked
from prose import Prose


def office_notice(seed):
    """An office's notice with contact, times and a list of annexes: what looks like furniture is the text."""
    q = Prose(seed)
    title = "清河市图书馆关于举办古籍修复体验活动的通知"
    text = ["各区县图书馆、各位读者：", "为普及古籍保护知识，经研究，定于五月下旬举办古籍修复体验活动。现将有关事项通知如下：", "一、活动时间", "2023年5月20日（星期六）9:00—11:30", "二、活动地点", "清河市图书馆三楼修复室（人民路18号）",
            "三、报名方式", "请于5月15日前拨打0000-12345678报名，名额30人，额满为止。报名时请说明姓名、年龄和联系方式。", "四、注意事项", "参加者请提前十分钟到场，不要携带食品和饮料入内；未成年人须由一名家长陪同。", "联系人：" + q.name() + "，电话：0000-12345678。", "清河市图书馆", "2023年5月6日"]
    heads = {"一、活动时间", "二、活动地点", "三、报名方式", "四、注意事项"}
    html = "".join(f'<p style="text-indent: 2em;"><span style="font-family: 黑体;">{t}</span></p>' if t in heads else f'<p style="text-indent: 2em; text-align: {"right" if t in text[-2:] else "left"};">{t}</p>' for t in text)
    body = (f'<div id="barrierfree_container"><div class="header">{NAV}</div><div class="wz_position">当前位置： <a>首页</a> > <a>通知公告</a></div><div class="zwxl-article"><div class="zwxl-title"><h1>{title}</h1></div><div class="zwxl-bar"><span class="date"><b>发布时间：</b>2023-05-06 10:20</span><span class="laiyuan"><b>来源：</b>市图书馆</span><span class="font-size">【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span class="share">分享：</span></div>'
            f'<div id="zoom" class="zw-content"><div class="view TRS_UEDITOR trs_paper_default trs_web">{html}</div></div><div class="fujian"><a href="1.doc">附件1：报名表.doc</a></div><div class="zw-tool"><a>打印</a><a>关闭</a></div><div class="ewm"><p>扫一扫在手机打开当前页</p></div></div></div><div class="footer"><p>主办：清河市文化和旅游局　承办：清河市图书馆</p><p>政府网站标识码：0000000001　网站支持IPv6</p></div>')
    return Page(shell(title, body, META_GOV.format(title, "2023-05-06 10:20", "市图书馆")), expected(title, [("p", t) for t in text]))


def office_answer(seed):
    """An office's letter box: question and answer in table rows, the field's names in the first cells."""
    q = Prose(seed)
    question, answer = "您好，我家住在老街南段，水管改造以后一到晚上水压就很低，请问什么时候能解决？", [q.sentence(), q.sentence(), "感谢您的来信，如仍有疑问，可在工作时间前往社区居委会咨询。"]
    title = "反映老街南段夜间水压低的问题"
    rows = [("来信人：", q.name()), ("来信时间：", "2022-05-06 20:11"), ("信件标题：", title), ("信件内容：", question), ("办理单位：", "市水务集团"), ("回复内容：", "".join(f"<p>{t}</p>" for t in answer)), ("回复时间：", "2022-05-09 09:30")]
    body = (f'<div class="top">{NAV}</div><div class="loc">您现在的位置：<a>首页</a> &gt;&gt; <a>互动交流</a></div><div class="letter"><h2>{title}</h2><table class="tb">' + "".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in rows)
            + f'</table><div class="eva"><p>您对本次答复是否满意？</p><label>满意</label><label>不满意</label></div></div>{footer()}')
    return Page(shell(f"{title}_领导信箱_清河市人民政府", body), expected(title, [("p", a + b if not b.startswith("<p>") else a + "".join(answer)) for a, b in rows]))


def campus_news(seed):
    """A university's news of another system: source and editor in one line below the title, related topics, a reprint note, prints."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(8, 0), q.name(), q.name()
    caption = "参观现场"
    body = (f'<div class="top">{links(q, 8, "span")}</div><div class="main2"><div class="fl"><div class="title">{title}</div><div class="subtitle"></div><div class="articleAuthor"><span>日期： 2020-05-06</span>　<span>信息来源： 历史学系</span></div><div class="article" id="content">{paragraphs(blocks[:3], "<p style=%stext-indent:2em%s>{}</p>" % (chr(34), chr(34)))}<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center">{caption}</p>'
            f'{paragraphs(blocks[3:], "<p style=%stext-indent:2em%s>{}</p>" % (chr(34), chr(34)))}<p style="text-align:right">（文字：{a} 摄影：{b}）</p></div><p class="zrbj">编辑：{q.name()}</p><div class="ztlj"><strong>专题链接：</strong>{links(q, 2, "span")}</div><p>转载本网文章请注明出处</p><div class="dy">[<a>打印页面</a>] [<a>关闭页面</a>]</div></div><div class="fr"><h3>推荐</h3>{links(q, 8)}</div></div><div class="foot"><p>投稿地址 E-mail:xinwenzx@example.edu.cn 新闻热线:000-62750000</p></div>')
    wanted = blocks[:3] + [("p", caption)] + blocks[3:]
    return Page(shell(f"{title}-云州大学新闻网", body), expected(title, wanted, [a]))


def weekend_paper(seed):
    """A weekly: author and place of writing in the head, first-print note, editors as a line of the text, member prompts, comments."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(18, 4), q.name()
    lead = q.sentence()
    body = (f'<div class="nfzm-header">{links(q, 7, "span")}</div><div class="main"><div class="nfzm-bd__main nfzm-content"><h1 class="nfzm-content__title">{title}</h1><div class="nfzm-content__subject"></div><div class="nfzm-content__header"><div class="nfzm-content__author">作者：某方周末记者 {a}</div><div class="nfzm-content__publish">发自：云州 2022-05-06</div><div class="nfzm-content__tags"><a>城市</a></div></div>'
            f'<div class="nfzm-content__content"><blockquote class="nfzm-bq"><p>{lead}</p></blockquote><div class="nfzm-content__fulltext">{paragraphs(blocks, "<p>{}</p>", "<h3 class=%ssubtitle%s>{}</h3>" % (chr(34), chr(34)))}<p>（本文首发于2022年5月6日《某方周末》）</p></div></div><div class="nfzm-content__editor">网络编辑：{q.name()}　责编：{q.name()}</div><div class="vip-read"><p>欢迎分享、点赞与留言。本作品的版权为某方周末或相关著作权人所有，任何第三方未经授权，不得转载，否则即为侵权。</p></div></div>'
            f'<div class="nfzm-comments"><h3>{{{{commentList}}}} 条评论</h3>{comments(q, 4)}</div></div><div class="nfzm-aside"><h3>热点新闻</h3>{ranked(q, 6)}</div>{footer()}')
    return Page(shell(f"{title} - 某方周末", body), expected(title, [("p", lead)] + blocks, [a]))


def province_paper(seed):
    """A province's paper: two editors in one line as a paragraph of class article-tool, a lead box, links of cities, a picture of the code."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(10, 0), q.name(), q.name()
    body = (f'<div class="dz-head">{links(q, 14, "span")}</div><div class="wrap"><div class="site"><a>某众网</a> > <a>云州</a> > <a>正文</a></div><div class="article-wrap"><h2 class="article-title">{title}</h2><div class="layer-article-info"><span class="date">2021-05-06 11:42:16</span><span class="source">来源：某众网·海报新闻</span><span class="authors">作者：{a} {b}</span></div><div class="article-main"><div class="article-content">{paragraphs(blocks, "<p>　　{}</p>")}</div>'
            f'<p class="article-tool"><span>初审编辑：{q.name()}</span></p><p class="article-tool"><span>责任编辑：{q.name()}</span></p></div><div class="article-adv"><img></div><div class="article-related"><div class="tit">相关新闻</div>' + "".join(f'<div class="rel-item"><a><h3>{q.title()}</h3><p>{q.sentence()}[详细]</p></a><span>05-06 10:05</span><span>某众网</span></div>' for _ in range(6)) + f'</div></div></div><div class="fr"><h3>最新评论</h3>{ranked(q, 7)}</div>{footer()}')
    return Page(shell(f"{title}_云州_某众网", body), expected(title, blocks, [a, b]))


def red_site(seed):
    """A province's site: source, author and editor in one line, the next text named in the container, client prompts as prose."""
    q = Prose(seed)
    title, blocks, a, b = q.title(), q.varied(9, 2), q.name(), q.name()
    blocks[0] = ("p", f"红某网时刻新闻5月6日讯（记者 {a}）{blocks[0][1]}")
    body = (f'<div class="top_nav">{links(q, 10, "span")}</div><div class="container2"><div class="bread"><a>首页</a> &gt; <a>社会</a></div><div class="main_article"><h1 id="artical_title">{title}</h1><div class="artical_info"><span class="pub_time">2020-05-06 17:12:08</span> <span>来源：红某网</span> <span>作者：{a}</span> <span>编辑：{b}</span></div><article class="main_content">{paragraphs(blocks, "<p style=%stext-indent: 2em;%s>{}</p>" % (chr(34), chr(34)))}'
            f'<p class="from">来源：红某网</p><p class="author">作者：{a}</p><p class="editor">编辑：{b}</p></article><div class="h_source"><p>本文为云州站原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：<a>https://www.example.cn/content/1.html</a></p></div><div class="next_art">阅读下一篇<a>{q.title()}</a></div><div class="go_home"><a>返回云州新闻网首页</a></div></div><div class="side">{ranked(q, 8)}</div></div>{footer()}')
    return Page(shell(f"{title}_社会_红某网", body), expected(title, blocks, [a]))


def wave_chinese(seed):
    """A foreign broadcaster, its new pages: kicker, teaser, picture's caption with credit, a statement of copyright as the last paragraph, promos between."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(12, 3), q.name()
    lead, caption = q.sentence(), "云州港的夜间装卸"
    promo = '<div class="embed big-teaser"><a><h2>' + q.title() + "</h2></a></div>"
    body = (f'<div id="root"><header class="header">{links(q, 6, "span")}</header><div class="main-content"><article class="s1qyd3tz"><header><div class="kicker"><span>经济</span><span>某国</span></div><h1>{title}</h1><div class="author-details"><span class="author">{a}</span></div><time>2023年5月6日</time></header><p class="teaser-text">{lead}</p><aside class="sharing-bar"><a>https://p.example.com/p/4x</a></aside>'
            f'<figure class="master_image"><img alt="{caption}"><figcaption>{caption}<small class="copyright">图像来源: Some Agency/picture alliance</small></figcaption></figure><aside class="advertisement">广告</aside><div class="rich-text">{paragraphs(blocks[:6], "<p>{}</p>", "<h2>{}</h2>")}{promo}{paragraphs(blocks[6:], "<p>{}</p>", "<h2>{}</h2>")}<p><strong>© 2023年某国之声版权声明：本文所有内容受到著作权法保护，如无某国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</strong></p></div></article>'
            f'<section class="next-up"><h3>跳转至下一栏浏览更多相关内容</h3>' + "".join(f'<div class="teaser"><h4><a>{q.title()}</a></h4><div class="teaser-description">{q.sentence()}</div><span>2023年5月{i}日</span></div>' for i in range(1, 7)) + f'</section></div></div>{footer()}')
    return Page(shell(f"{title} – DW – 2023年5月6日", body, f'<meta name="author" content="Some Broadcaster">'), expected(title, [("p", lead), ("p", caption)] + blocks, [a]))


def radio_international(seed):
    """Another foreign broadcaster: chapo, author's link, times, an appeal to its newsletter amid the text, pages not found below."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 0), q.name()
    lead, caption = q.sentence(), "云州大桥上的桥工"
    newsletter = '<div class="o-self-promo o-self-promo--newsletter"><h2>您的每日新闻简报</h2><p>将最重要的国际新闻直接收到您的邮箱</p><a>我订阅</a></div>'
    body = (f'<header class="m-header">{links(q, 7, "span")}</header><main><article class="t-content t-content--article"><div class="t-content__header"><a>社会</a><h1 class="t-content__title a-page-title">{title}</h1><p class="t-content__chapo">{lead}</p><div class="t-content__dates"><p class="m-pub-dates"><span>发表时间： <time>06/05/2023 - 14:02</time></span><span>更改时间： <time>06/05/2023 - 18:40</time></span></p></div></div>'
            f'<figure class="m-item-image"><img alt=""/><figcaption>{caption}。 <span>© Some Agency</span></figcaption></figure><div class="m-from-author">作者： <a class="m-from-author__name">{a}</a> <a>关注</a></div><p class="reading-time">4 分钟</p><div class="o-ads">广告</div><div class="t-content__body u-clearfix">{paragraphs(blocks[:4])}<div class="o-ads">广告</div>{paragraphs(blocks[4:])}{newsletter}<div class="m-app-promo"><p>浏览国际新闻请下载某国国际广播电台手机应用程序</p></div></div>'
            f'<div class="m-tags-list"><a>社会</a></div></article><section class="o-layout-list"><h2>同一主题</h2>' + "".join(f'<div class="m-item-list-article"><a><h3>{q.title()}</h3></a></div>' for _ in range(5)) + '</section><div class="m-not-found"><h2>浏览其他章节</h2><p>您尝试访问的内容不存在或不再可用。</p></div></main>')
    wanted = [("p", lead), ("p", caption + "。 © Some Agency")] + blocks
    return Page(shell(f"{title}", body, '<meta property="article:author" content="RFI">'), expected(title, wanted, [a]))


def times_traditional(seed):
    """A foreign paper in traditional characters: rows of columns, one div a paragraph, the English edition's link, the writer's line, a translator's line."""
    del seed
    title = "一座鹽場的最後一個冬天"
    text = ["雲州灣畔——清晨六點，風還帶著夜裡的鹹味，周國梁已經把三格鹽田耙過一遍。他今年71歲，是這座鹽場最後的七名工人之一。", "「以前這裡有兩百多人，唱歌的、罵人的都有。」他說，「現在安靜到聽得見鹽結晶。」",
            "根據地方政府的規劃，鹽場將在明年春天關閉，改建成一處佔地約140公頃的濕地公園。官員表示，公園每年可望吸引60萬名遊客，並為候鳥保留棲地。", "但工人們擔心的不只是工作。鹽場的水閘、風車和祠堂大多建於1930年代，迄今沒有任何一處被列為文化資產。",
            "研究沿海聚落的學者許靜宜說，這些設施是一整套系統，拆掉其中一樣，其他的就失去意義。她花了四年測繪鹽場，整理出312張圖。", "她說：「我們不能等到東西沒了，才用照片去懷念它。」", "今年冬天，鹽場還是收了1,900噸鹽，比去年多了約8%。", "周國梁把最後一堆鹽蓋上帆布，用石頭壓好四角。風很大，他又加了一塊。"]
    caption = "周國梁在雲州灣的鹽田裡工作，他十七歲就來到這裡。"
    paras = "".join(f'<div class="article-paragraph">{t}</div>' for t in text)
    q = Prose(9)
    body = (f'<header class="nytc-header">{links(q, 8, "span")}</header><main><article class="article-content" data-type="web"><div class="article-area"><div class="article-header"><header><h1>{title}</h1></header></div><div class="byline-row"><address class="byline"><a href="/by/chen">陳安琪</a></address><time>2023年5月6日</time></div><div class="setting-bar row"><div class="setting-options"><a>简体</a><a>繁體</a></div></div>'
            f'<figure class="article-span-photo"><img><figcaption class="caption"><span>{caption}</span> <cite>Some Photographer for The Paper</cite></figcaption></figure><div class="row"><div class="article-left col-lg-8"><section class="article-body"><div class="article-body-item"><div class="row"><div class="col-md-8 article-partial">{paras}</div></div></div></section><div class="author-info"><p>陳安琪是本報駐雲州記者。歡迎在Twitter關注她：@chenanqi。</p><p>翻譯：本報中文網</p><p><a>點擊查看本文英文版。</a></p></div>'
            f'<div class="article-footer"><h3>相關報導</h3><ul><li><a>鹽田上的風車</a></li><li><a>候鳥回來的那一年</a></li></ul></div></div><aside class="col-lg-4"><h3>最受歡迎</h3><ul><li><a>一條街的燈</a></li><li><a>渡船停航以後</a></li></ul></aside></div></div></article></main><footer><p>© 2024 某約時報中文網</p></footer>')
    return Page(shell(f"{title} - 某約時報中文網", body, '<meta name="byline" content="陳安琪">').replace(b'lang="zh-CN"', b'lang="zh-hant"'), expected(title, [("p", caption + " Some Photographer for The Paper")] + [("p", t) for t in text], ["陳安琪"]))


def open_source_news(seed):
    """A blogging program's theme: the text in entry, a table of contents before it, a licence line, author's life, related posts in a grid, a form."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(9, 3), q.name()
    toc = "".join(f'<li class="ez-toc-page-1"><a href="#{i}">{t}</a></li>' for i, (k, t) in enumerate(blocks) if k == "h")
    body = (f'<div id="page" class="hfeed site"><header id="masthead" class="site-header">{NAV}</header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-12" class="post-12 post type-post status-publish format-standard hentry category-city tag-water"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on">2020-05-06</span> <span class="byline">由 <span class="author vcard"><a class="url fn n">{a}</a></span></span></div></header>'
            f'<div class="entry-content"><div id="ez-toc-container"><p class="ez-toc-title">文章目录</p><nav><ul>{toc}</ul></nav></div>{paragraphs(blocks, "<p>{}</p>", "<h2>{}</h2>")}<p>本作品采用<a>知识共享署名-非商业性使用 4.0 国际许可协议</a>进行许可。</p><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">共享此文章：</h3><ul><li><a>点击以分享到微博</a></li></ul></div><div id="jp-relatedposts"><h3>相关</h3>'
            + "".join(f'<div class="jp-relatedposts-post"><h4><a>{q.title()}</a></h4><p>{q.sentence()}</p></div>' for _ in range(3)) + f'</div></div><footer class="entry-footer">分类：<a>城市</a></footer></article><div class="author-box"><h4>关于{a}</h4><p>在河边长大的工程师，写字，也修水泵。</p></div><nav class="post-navigation"><a>上一篇</a><a>下一篇</a></nav><div id="comments" class="comments-area"><h2>《{title}》有4条评论</h2>{comments(q, 4)}<div id="respond"><h3>发表回复</h3><p>您的邮箱地址不会被公开。 必填项已用 * 标注</p></div></div></main></div>'
            f'<div id="secondary" class="widget-area"><aside class="widget"><h2>近期文章</h2>{links(q, 5)}</aside></div></div></div>')
    return Page(shell(f"{title} – 山里的水", body), expected(title, blocks, [a]))


def news_reader(seed):
    """A reading application's shared page: everything in sections without classes, recommended texts of prose, the container closes late."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(10, 0)
    body = (f'<section><div><img src="logo.png"><span>更懂你的新闻</span></div></section><section><h1>{title}</h1><div><span>南浦生活圈</span><span>2小时前</span></div>{paragraphs(blocks)}<p><br></p><div><span>内容来自南浦生活圈</span></div><div><p>大家都在看</p>' + "".join(f'<div><div><p>{q.title()}</p><span>南浦晚报 {i}评论</span></div><img></div>' for i in range(6))
            + '</div></section><section><p>没有更多了</p></section>')
    return Page(shell(title, body), expected(title, blocks))


SITES_LOCAL = [office_notice, office_answer, campus_news, weekend_paper, province_paper, red_site, wave_chinese, radio_international, times_traditional, open_source_news, news_reader]
