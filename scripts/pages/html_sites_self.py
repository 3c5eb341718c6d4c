"""Makes of self-media platforms, magazines, communities and technology sites, element by element as their pages are sent."""
import html as escape
import json

from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, ranked, shell
from prose import Prose


def search_account(seed):
    """A search engine's self-media page: hashed classes, every paragraph a span in a div, the author's latest texts, comments without class words."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(13, 2), "云州老街坊"
    text = "".join(f'<div class="dpu8C _2kCxD"><p><span class="bjh-p">{t}</span></p></div>' if k == "p" else f'<div class="dpu8C _2kCxD"><p><span class="bjh-p"><span class="bjh-strong">{t}</span></span></p></div>' for k, t in blocks)
    reply = "".join(f'<div class="x-interact-x"><div class="type-text xcp-item"><a class="user-bar-uname">{q.name()}****</a><span class="x-interact-rich-text">{q.sentence()}</span><div class="time">{i}小时前</div><span>回复</span></div></div>' for i in range(2, 12))
    body = (f'<div id="ssr-content"><div class="app-module_headerWrapper_1">{links(q, 4, "span")}</div><div class="EaCvy"><div class="_2lyqo"><div class="_3PLWI"><div class="_28fPT"><div class="sKHSJ">{title}</div><div class="_3fx8Z"><img src="avatar.jpg"><div><p class="_7y5nA"><span>{a}</span></p><div class="_2sjh9"><span>2022-05-06 15:53</span><span>浙江</span><span>优质社会领域创作者</span></div></div><div>关注</div></div></div>'
            f'<div class="_18p7x" data-testid="article">{text}<div class="dpu8C _2kCxD"><div class="_1NCGf"><img src="x.jpg"/></div></div></div><div class="_3hMwG"><span>举报/反馈</span></div></div><div class="_3kG7l">{reply}</div></div><div class="_2Wctx"><div class="_2Wctx"><h2>作者最新文章</h2>{links(q, 3, "div")}</div><div><h2>相关推荐</h2>' + "".join(f'<div class="_2Bz"><a>{q.title()}</a><div><span>云州视点</span><span>{i}评论</span></div></div>' for i in range(8)) + '</div></div></div></div>')
    return Page(shell(title, body, f'<meta itemprop="dateUpdate" content="2022-05-06 15:53:10"><meta name="itemprop:author" content="{a}">'), expected(title, blocks))


def feed_json(seed):
    """A feed's old page: the article stands in a script, escaped twice, in single quotes; the body shows nothing but an empty root."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(11, 0)
    inner = escape.escape("<p>" + "</p><p>".join(t for _, t in blocks) + "</p>").replace("&lt;", "&lt;").replace("<", "\\u003C")
    script = (f"var BASE_DATA = {{ userInfo: {{ id: 0, isLogin: 'false' }}, headerInfo: {{ crumbTag: 'search/?keyword=x' }}, articleInfo: {{ title: '&quot;{title}&quot;'.slice(6, -6), content: '&quot;{inner}&quot;'.slice(6, -6), groupId: '1', itemId: '1', type: 1, subInfo: {{ isOriginal: false, source: '云州晚报', time: '2019-05-06 10:11:12' }} }} }};")
    body = f'<div id="app"></div><script>{script}</script><noscript>你需要启用脚本</noscript>'
    return Page(shell(title, body), expected(title, blocks))


def tiger_magazine(seed):
    """A business magazine: an origin note with author, editor and source of the picture, positions disclaimed and an address in the end, a tip jar."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(14, 4), q.name()
    body = (f'<div id="__nuxt"><div id="__layout"><div class="header-nav">{links(q, 7, "span")}</div><div class="article-detail-wrap"><div class="article-detail-box"><h1 class="article__title">{title}</h1><div class="article__author-info-box"><a class="author-info__username">大河财评</a><span class="article__time">2022-05-06 19:40</span></div><div class="article-content-wrap"><div id="article-content" class="article__content"><p class="img-center-box"><img src="x.jpg"></p>'
            f'<p label="备注" class="text-remarks">本文来自微信公众号：<a>大河财评（ID：dahecaiping）</a>，作者：{a}，编辑：{q.name()}，题图来自：视觉某国</p><p><br></p>{paragraphs(blocks, "<p>{}</p>", "<h2 class=%stext-big-title%s>{}</h2>" % (chr(34), chr(34)))}<p label="备注" class="text-remarks">本文来自微信公众号：<a>大河财评（ID：dahecaiping）</a>，作者：{a}</p></div></div>'
            f'<div class="neirong-shouquan"><span class="c2">本内容为作者独立观点，不代表某嗅立场。未经允许不得转载，授权事宜请联系 <a>hezuo@example.com</a></span><span>如对本稿件有异议或投诉，请联系tougao@example.com</span></div><div class="neirong-shouquan-public"><span>正在改变与想要改变世界的人，都在 <a>某嗅APP</a></span></div><div class="article__bottom-content"><p>支持一下</p><p>赞赏</p></div></div><div class="article-comment">{comments(q, 4)}</div>'
            f'<div class="recommend-article-list">' + "".join(f'<div class="recommend-item"><h3><a>{q.title()}</a></h3><p>{q.sentence()}</p></div>' for _ in range(6)) + "</div></div></div></div>")
    return Page(shell(f"{title}-某嗅网", body, '<meta name="author" content="大河财评">'), expected(title, blocks, [a]))


def diary(seed):
    """A community's diary: the author and date in a header, a copyright line below the text, reactions, comments, the author's other diaries."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(15, 0), "过河的石头"
    lines = "".join(f"<p>{t}</p>" for _, t in blocks)
    thread = "".join(f'<li class="comment-item"><div class="pic"><img></div><div class="content report-comment"><div class="author"><span>2020-05-0{i % 9 + 1} 10:22:11</span><a>{q.name()}</a></div><p>{q.sentence()}</p><div class="op-lnks"><a>赞</a><a>回应</a></div></div></li>' for i in range(12))
    body = (f'<div id="db-global-nav">{links(q, 8, "span")}</div><div id="wrapper"><div id="content"><div class="grid-16-8 clearfix"><div class="article"><div class="note-container" id="note-1"><div class="note-header note-header-container"><h1>{title}</h1><div class="note-author-wrapper"><a class="note-author">{a}</a> <span class="pub-date">2020-05-06 23:18:09</span></div></div><div class="note" id="link-report"><div class="note">{lines}</div></div>'
            f'<div class="copyright-claim"><div class="copyright-claim-title">© 本文版权归作者 <a>{a}</a> 所有，任何形式转载请联系作者。</div><div class="doulist-rep">© <a>了解版权计划</a></div></div><div class="mod-tags"><a>城市</a></div></div><div class="sns-bar"><span>赞 112</span><span>转发 9</span><span>回应 12</span></div><div id="comments"><h2>回应</h2><ul id="comments" class="comment-list">{thread}</ul></div></div>'
            f'<div class="aside"><div class="mod"><h2>{a}的最新日记</h2><ul class="list">{links(q, 6)}</ul></div><div class="mod"><h2>热门话题</h2>{links(q, 5)}</div></div></div></div></div>')
    return Page(shell(title, body), expected(title, blocks))


def microblog_long(seed):
    """A microblog's long text: hashed page, author's numbers above, paragraphs justified, forward box, nothing named for an article but a misspelt class."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(12, 2)
    html = paragraphs(blocks, '<p align="justify">{}</p>', '<p align="justify"><b>{}</b></p>')
    body = (f'<div class="WB_miniblog"><div class="WB_artical"><div class="main_toppic"></div><div class="main_editor " node-type="articleContent"><div class="title" node-type="articleTitle">{title}</div><div class="authorinfo S_bg2"><div class="autinfo"><span class="face_wrap"><img></span><span class="W_autocut"><a><em>云州观察者</em></a></span> <span>发布于</span> <span class="time">05-06 12:33</span><em>阅读 11万+</em></div><a class="W_btn">+关注</a></div>'
            f'<div class="WB_editor_iframe_new" node-type="contentBody" style="visibility: visible">{html}</div><div class="editor_con_bottom"><div class="artical_add_box" node-type="copyright"><p>© 著作权归作者所有</p></div></div></div><div class="WB_artical_repeat"><p>转发微博</p><textarea></textarea><p>同时评论给原文作者</p></div><div class="WB_feed_repeat">'
            + "".join(f'<div class="list_li"><div class="WB_text"><a>{q.name()}</a>：{q.sentence()}</div><div class="WB_func"><span>5月6日 12:{i}0</span><a>举报</a><a>回复</a></div></div>' for i in range(1, 6)) + "</div></div></div>")
    return Page(shell(title, body), expected(title, blocks))


def old_blog(seed):
    """A portal's blog of 2009: tags and category in a table, &nbsp; for indents, gift counters, neighbours below, components of lists at the side."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(10, 0)
    text = "".join(f"<p>&nbsp;&nbsp;&nbsp; {t}</p>\n<p>&nbsp;</p>" for _, t in blocks)
    body = (f'<div id="sinablogHead">{links(q, 5, "span")}</div><div id="column_1" class="SG_colW21"><div class="SG_conn"><div class="SG_connHead"><span class="title">个人资料</span></div><div class="info_list"><ul><li><span>博客等级：</span></li><li><span>博客积分：</span>812</li><li><span>博客访问：</span>92,100</li></ul></div></div><div class="SG_conn"><span class="title">相关博文</span>{links(q, 6, "p")}</div></div>'
            f'<div id="column_2" class="SG_colW73"><div id="articlebody" class="artical"><div class="articalTitle"><h2 id="t_1" class="titName SG_txta">{title}</h2><span class="img2"></span><span class="time SG_txtc">(2009-05-06 21:12:03)</span></div><div class="articalTag" id="sina_keyword_ad_area"><table><tr><td class="blog_tag"><span>标签：</span><h3><a>老街</a></h3></td><td class="blog_class"><span>分类：</span><a>城事</a></td></tr></table></div>'
            f'<div id="sina_keyword_ad_area2" class="articalContent newfont_family">{text}</div><div class="shareUp"><div class="share">分享：</div></div><div class="upBox"><p>喜欢</p><div class="upBox_user">0</div><p>赠金笔</p></div><div class="articalInfo"><div>阅读<span>(212)</span>┊ <a>评论</a>(3)┊ <a>收藏</a>(0)┊<a>转载</a>(1) ┊ <a>喜欢▼</a>┊<a>打印</a>┊<a>举报</a></div></div>'
            f'<div class="articalfrontback"><div>前一篇：<a>{q.title()}</a></div><div>后一篇：<a>{q.title()}</a></div></div></div><div class="allComm"><div class="allCommTit">评论</div>{comments(q, 5)}<p>以上网友发言只代表其个人观点，不代表某浪网的观点或立场。</p></div></div>{footer()}')
    return Page(shell(f"{title}_清河散人_某浪博客", body), expected(title, blocks))


def gadget_site(seed):
    """A gadget site: author and editor by their ids, a statement on outward links as prose, prize prompts, hosted sites' list."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(9, 0), q.name()
    lis = [q.sentence() for _ in range(3)]
    text = paragraphs(blocks[:4]) + "<ul>" + "".join(f"<li><p>{t}</p></li>" for t in lis) + "</ul>" + f'<p><img class="lazy" title="图片" w="1200"></p>' + paragraphs(blocks[4:])
    body = (f'<div id="top">{links(q, 12, "span")}</div><div id="dt"><div class="fl content"><div class="cv"><a>首页</a> > <a>智能时代</a></div><h1>{title}</h1><div class="info"><div class="fl"><span id="pubtime_baidu">2023/5/6 16:31:57</span><span id="source_baidu">来源：<a>某T之家</a></span><span id="author_baidu">作者：<strong>{a}</strong></span><span id="editor_baidu">责编：<strong>{a}</strong></span></div><div class="fr">评论：<span id="commentcount">21</span></div></div>'
            f'<div id="paragraph" class="post_content">{text}</div><div class="dashed"></div><p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，某T之家所有文章均包含本声明。</p><div class="shareto"><span>投诉水文</span><a>我要纠错</a></div><div class="newserror">下载某T之家APP，签到赚金币兑豪礼</div><div class="related_post"><span>相关文章</span><ul>{links(q, 5)}</ul></div>'
            f'<div class="tags">关键词：<a>电池</a></div><div id="post_comm"><iframe></iframe></div></div><div class="fr fx"><h2>大家都在买</h2>' + "".join(f'<ul><li><a>{q.title()}</a></li></ul>' for _ in range(8)) + f'<h2>日榜</h2><ul>{links(q, 9)}</ul></div></div><div id="foot">软媒旗下网站：<a>某T之家</a> | <a>最会买 - 返利返现优惠券</a> | <a>魔方</a></div>')
    wanted = blocks[:4] + [("p", t) for t in lis] + blocks[4:]
    return Page(shell(f"{title} - 某T之家", body), expected(title, wanted, [a]))


def net_of_thunder(seed):
    """A technology magazine: author in a table cell, a lead with a label, a linked name in brackets in every other paragraph, the author's card."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(13, 3), q.name()
    lead = q.sentence()
    text = paragraphs(blocks, "<p>{}</p>", "<h2>{}</h2>")
    body = (f'<div class="yp-header-user-box">{links(q, 6, "span")}</div><article class="lphArticle-detail"><div class="article-template"><div class="article-title"><div class="tit-mask"></div><div class="inner"><h1 class="headTit">{title}</h1></div><div class="msg"><table><tr><td class="aut">本文作者：<a>{a}</a></td><td class="time">2019-05-06 11:02</td><td class="special">专题：<a>智慧城市</a></td></tr></table></div></div>'
            f'<div class="article-left"><div class="info"><div class="article-lead"><b>导语：</b>{lead}</div><div class="lph-article-comView"><p><img src="x.jpg" alt="{title}"/></p>{text}<p>某锋网原创文章，未经授权禁止转载。详情见<a>转载须知</a>。</p></div></div><div class="article-collect-share"><a>0人收藏</a><span>分享：</span></div><div class="related-article"><div class="common-title">相关文章</div><ul>{links(q, 6)}</ul></div>'
            f'<div class="comment-form"><h3>文章点评：</h3><p>我有话要说……</p><p>表情</p><p>同步到新浪微博</p></div></div><div class="article-right"><div class="box authorBox"><div class="name"><a>{a}</a></div><div class="label">编辑</div><div class="txt">关注城市里的机器和人，长期招聘作者，欢迎投稿。</div><a>发私信</a><div class="list"><p>当月热门文章</p><ul>{ranked(q, 5)}</ul></div></div><h3>最新文章</h3>{links(q, 8)}</div></div></article>{footer()}')
    return Page(shell(f"{title} | 某锋网", body, f'<meta name="description" content="{lead}">'), expected(title, [("p", "导语：" + lead)] + blocks, [a]))


def product_review(seed):
    """A shopping guide: a table of data, boxes of products with prices inside the text, pages of the text by name, reprint notice with address."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(10, 2), q.name()
    box = '<div class="pro-relative-box"><div class="pic"><img></div><h4><a>云州 RV-210 水位计</a></h4><p>参考价：￥<b>2999</b></p><p><a>查看详情</a> <a>加入对比</a></p></div>'
    rows = [["型号", "量程", "功耗"], ["RV-210", "0—20米", "0.3瓦"], ["RV-310", "0—35米", "0.5瓦"]]
    table = "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + "</table>"
    body = (f'<div class="header">{links(q, 9, "span")}</div><div class="breadcrumb"><a>某村在线</a>><a>水利频道</a>>正文</div><div class="wrapper"><div class="article-aboveboard"><h1>{title}</h1><div class="article-info"><span id="source_baidu"><a>[ 某村在线 原创 ]</a></span> <span id="author_baidu">作者：<a>{a}</a></span> | <span id="editor_baidu">责编：{q.name()}</span> <span id="pubtime_baidu">2020-05-06 05:50:12</span></div></div>'
            f'<div class="article-cont clearfix" id="article-content">{paragraphs(blocks[:4])}{box}{table}{paragraphs(blocks[4:])}<div class="article-copyright"><p>本文属于原创文章，如若转载，请注明来源：{title}https://water.example.com/741/1.html</p></div></div><div class="page-guide"><h3>本文导航</h3><ul><li><a>第1页：外观与安装</a></li><li><a>第2页：实测</a></li><li><a>第3页：总结</a></li></ul></div><div class="article-footer"><p>展开全文</p><p>某村在线APP下载，实时浏览最新资讯</p></div></div>{footer()}')
    wanted = blocks[:4] + [("p", "".join(r)) for r in rows] + blocks[4:]
    return Page(shell(f"{title}-某村在线", body), expected(title, wanted, [a]))


def bar_thread(seed):
    """A bar's thread: floor headers without words of markup, nested replies, the first floor is the article."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(9, 0)
    def floor(n, text, replies=0):
        lzl = "".join(f'<li class="lzl_single_post j_lzl_s_p"><div class="lzl_cnt"><a class="at">{q.name()}</a>：<span class="lzl_content_main">{q.sentence()}</span><div class="lzl_content_reply"><span class="lzl_time">2020-5-6 1{i}:10</span><a class="lzl_s_r">回复</a></div></div></li>' for i in range(replies))
        return (f'<div class="l_post l_post_bright j_l_post clearfix"><div class="d_author"><ul class="p_author"><li class="d_name"><a class="p_author_name">{"石桥听雨" if n == 1 else q.name()}</a></li><li class="l_badge"><div class="d_badge_title">初级粉丝</div><div class="d_badge_lv">{n}</div></li></ul></div><div class="d_post_content_main"><div class="p_content"><cc><div class="d_post_content j_d_post_content">            {text}</div></cc></div>'
                f'<div class="core_reply j_lzl_wrapper"><div class="core_reply_tail"><ul class="p_reply"><li>回复</li></ul><div class="post-tail-wrap"><span class="tail-info">来自<a>Android客户端</a></span><span class="tail-info">{n}楼</span><span class="tail-info">2020-05-06 11:2{n % 10}</span></div></div><ul class="core_reply_content">{lzl}</ul></div></div></div>')
    body = (f'<div class="head_inner"><a>新闻</a><a>网页</a><a>贴吧</a></div><div class="content clearfix"><div class="card_top_wrap"><a class="card_title_fname">石桥吧</a><span>关注：<span>5,120</span>贴子：<span>88,210</span></span></div><div class="core_title_wrap_bright"><h3 class="core_title_txt">{title}</h3><ul class="core_title_btns"><li><a>只看楼主</a></li><li><a>收藏</a></li><li><a>回复</a></li></ul></div><div id="pb_content"><div class="left_section"><div class="p_postlist" id="j_p_postlist">'
            + floor(1, "<br>".join(t for _, t in blocks), 2) + "".join(floor(n, q.sentence(), n % 3) for n in range(2, 14)) + f'</div></div><div class="right_section"><div>贴吧热议榜</div>{ranked(q, 8)}</div></div></div>')
    return Page(shell(f"{title}【石桥吧】_某度贴吧", body), expected(title, blocks))


def phoenix_mobile(seed):
    """A portal for telephones: hashed classes, prompts to open the application between the paragraphs and at the end, cards of videos."""
    q = Prose(seed)
    title, blocks, a = q.title(), q.varied(11, 0), q.name()
    prompt = '<div class="index_openApp_3x"><span>打开某凰新闻，查看更多高清图片</span></div>'
    text = paragraphs(blocks[:5]) + '<div class="index_imgBox_2s"><img src="1.jpg">' + prompt + "</div>" + paragraphs(blocks[5:])
    body = (f'<div id="root"><div class="index_top_1p"><a>某凰网</a><a>打开APP</a></div><div class="index_containerBox_WOMgk"><h1 class="index_title_16yav">{title}</h1><div class="index_timeBref_2ilXb"><span class="index_source">云州商报</span><time>2022/05/06 08:31</time></div><div class="index_articleBox_6mEbL"><div class="index_text_D0U1y">{text}</div><div class="index_state_1">“特别声明：以上作品内容(包括在内的视频、图片或音频)为某凰网旗下自媒体平台“大风号”用户上传并发布，本平台仅提供信息存储空间服务。</div>'
            f'<div class="index_notice">Notice: The content above (including the videos, pictures and audios if any) is uploaded and posted by the user of Dafeng Hao, which is a social media platform and merely provides information storage space services.”</div></div></div><div class="index_next">下载客户端 看最新最热新闻</div><div class="index_hot_2">' + "".join(f'<a class="index_card_9"><p>{q.title()}</p><span>{i}小时前</span></a>' for i in range(1, 12)) + "</div></div>")
    del a
    return Page(shell(f"{title}_某凰网", body), expected(title, blocks))


def state_in_script(seed):
    """A newer portal: the whole article in the application's state as JSON, strings of HTML in a list, the shell shows prompts only."""
    q = Prose(seed)
    title, blocks = q.title(), q.varied(12, 2)
    state = {"article": {"title": title, "attachments": [], "blocks": [{"type": "text", "data": f"<p>{t}</p>"} for _, t in blocks]}, "hot": [{"title": q.title()} for _ in range(10)]}
    body = f'<div id="app"><div class="loading"><p>正在加载，请稍候。</p></div></div><script>window.__INITIAL_STATE__={json.dumps(state, ensure_ascii=False)};(function(){{}}())</script>'
    return Page(shell(f"{title} - 云州在线", body), expected(title, blocks))


SITES_SELF = [search_account, feed_json, tiger_magazine, diary, microblog_long, old_blog, gadget_site, net_of_thunder, product_review, bar_thread, phoenix_mobile, state_in_script]
