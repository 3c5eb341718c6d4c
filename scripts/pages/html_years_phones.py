"""Telephone pages, messengers' leftovers, reviews, platforms of 2018 to 2024 and papers in traditional characters."""
from html_parts import NAV, Page, comments, expected, footer, links, paragraphs, ranked, shell, with_captions
from news import News


def wave_phone_2021(seed):
    """A portal's telephone page: art_box, folded text with prompts to open the application, a voice bar, hot comments, cards of a feed."""
    q = News(seed, "match")
    title, blocks, a = q.title(), q.story(9), q.name()
    cards = "".join(f'<section class="feed_card"><a href="#"><div class="ti"><h3>{q.title()}</h3></div><div class="mark"><span>老城体育</span><em>{i}评论</em></div></a></section>' for i in range(3, 10))
    body = (f'<nav class="sinaHead"><a>体育</a><a class="callApp">打开APP</a></nav><main class="page_main"><section class="art_main_card"><h1 class="art_tit_h1">{title}</h1><section class="weibo_info"><figure class="weibo_user"><a><figcaption><h2 class="weibo_user_name">某浪体育</h2><time class="weibo_time"><span>05.06</span><span>22:31</span></time></figcaption></a></figure><aside class="weibo_detail">关注</aside></section><div class="art_voice"><p>收听本文</p><span>00:00 / 03:12</span></div><article class="art_box"><figure class="art_img_mini"><img alt="" src="1.jpg"><h2 class="art_img_tit">{q.name()}庆祝进球</h2></figure>{paragraphs(blocks[:4], "<p class=art_p cms-style=font-L>　　{}</p>")}<div class="look_more" data-sudaclick="open"><span>展开全文</span></div>{paragraphs(blocks[4:], "<p class=art_p>　　{}</p>")}<p class="art_p">　　({a})</p></article><aside class="show_statement"><p>特别声明：以上文章内容仅代表作者本人观点，不代表某浪网观点或立场。</p></aside></section>'
            f'<section class="hotcmnt"><h2>热门评论</h2>{comments(q, 4)}</section><section class="feed">{cards}</section></main>')
    figure = body.split('art_img_tit">')[1].split("<")[0]
    return Page(shell(f"{title}|篮球_手机某浪网", body), expected(title, [("p", figure)] + blocks, [a]))


def fox_phone(seed):
    """A portal's telephone page: the text in sections behind a button 展开剩余, a hidden copy of its beginning, cards, a declaration under a folded heading."""
    q = News(seed, "health")
    title, blocks = q.title(), q.story(10, 2)
    body = (f'<header id="header" class="header">{links(q, 5, "span")}</header><article class="article-page"><section class="article-content-wrapper"><h2 class="title-info">{title}</h2><div class="author-info"><span class="time">2020-05-06 12:11</span> <a class="name">健康老街</a><span>关注</span></div><div class="article-content hidden-sm" id="articleContent"><div class="display-content">{paragraphs(blocks[:3])}</div><div class="hidden-content hide">{paragraphs(blocks[3:])}<p>返回某狐，查看更多</p><p>责任编辑：</p></div></div><div class="lookall-box"><div class="lookall-shadow"></div><div class="lookall"><span>展开剩余<span class="percent">76</span>%</span></div></div><div class="statement"><p>平台声明：该文观点仅代表作者本人，某狐号系信息发布平台，某狐仅提供信息存储空间服务。</p></div></section><section class="recommend"><p class="tit">推荐阅读</p>{"".join(f"<div class=feed><a><h4>{q.title()}</h4></a><p><span>老街晚报</span><span>1{i}小时前</span></p></div>" for i in range(8))}</section></article>')
    return Page(shell(f"{title}_某狐", body), expected(title, blocks))


def account_leftovers(seed):
    """A messenger's article with all its leftovers: collections, a row of commas read to the blind, prompts of two programs, an audio, a mini program."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(11, 2), q.name()
    span = '<p style="line-height: 2em;margin-bottom: 16px;"><span style="font-size: 15px;color: rgb(63, 63, 63);">{}</span></p>'
    head = '<section style="text-align:center;margin:20px 0;"><section style="display:inline-block;border-bottom:2px solid #333;"><p><strong><span style="font-size:18px">{}</span></strong></p></section></section>'
    body = (f'<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">\n\n{title}\n\n</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta">原创</span><span class="rich_media_meta rich_media_meta_text"><span id="js_author_name">{a}</span></span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">老街笔谈</a><div id="js_profile_qrcode" style="display:none;"><strong>老街笔谈</strong><p><label>微信号</label><span>laojie</span></p><p><label>功能介绍</label><span>写老街，也写新人，每周三更新。</span></p></div></span><em id="publish_time">2021-05-06 20:01</em></div>'
            f'<div id="js_tags" class="article-tag__list"><div class="article-tag__item-wrp"><span class="article-tag__item">#老街</span><span>12个</span></div></div><div class="rich_media_content" id="js_content" style="visibility: hidden;"><mpvoice name="{title}"></mpvoice><p style="text-align:center"><img data-src="x" data-type="gif"></p>{paragraphs(blocks, span, head)}<p style="text-align:center"><mp-miniprogram data-miniprogram-title="老街地图"></mp-miniprogram></p><section class="mp_profile_iframe_wrp"><mpprofile data-nickname="老街笔谈"></mpprofile></section><p><br></p></div><div id="js_tags_preview_toast" class="article-tag__error-tips" style="display: none;">预览时标签不可点</div><div id="content_bottom_area"></div></div></div>'
            f'<div class="rich_media_area_extra"><div class="rich_media_tool"><a>阅读原文</a><span>阅读</span><span id="readNum3"></span><span>分享</span><span>收藏</span></div></div><div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc_inner"><div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div></div><div class="wx_network_msg_wrp"></div><div class="weui-dialog"><div class="weui-dialog__hd">知道了</div><p>微信扫一扫<br>使用小程序</p><a>取消</a> <a>允许</a></div><div role="option" class="weui-a11y_ref"><span>：</span> <span>，</span> <span>，</span> <span>，</span> <span>，</span> <span>，</span> <span>，</span> <span>。</span><span>视频</span> <span>小程序</span> <span>赞</span><span>，轻点两下取消赞</span> <span>在看</span><span>，轻点两下取消在看</span> <span>分享</span> <span>留言</span></div>')
    head_tags = f'<meta name="author" content="{a}"><meta property="og:title" content="{title}"><meta property="og:site_name" content="微某公众平台"><meta name="description" content="{blocks[0][1][:50]}">'
    return Page(shell("", body, head_tags), expected(title, blocks, [a]))


def search_account_2022(seed):
    """A search engine's account: hashed classes, paragraphs of class bjh-p, bold ones for headings, place of the writer, a chip of topics, cards beside."""
    q = News(seed, "tech")
    title, blocks = q.title(), q.story(11, 2)
    body = (f'<div id="ssr-content"><div class="wJvsY _5MzLT"><div class="_2yTcg">{NAV}</div><div data-testid="article"><div id="header" class="sKHSJ"><div class="_2oTsX"><div class="_28fPT"></div><div class="sKHSJ">{title}</div><div class="_2gGWi"><a><img></a><div><p class="_7y5nA">云州晚报</p><div class="_10s4U"><span class="_10p2x">2022-05-06 14:02</span><span class="_2Wctx">浙江</span><span>云州晚报官方账号</span></div></div><span class="_3iOCR">关注</span></div></div></div><div class="_18p7x"><div class="dpu8C _2kCxD"><div class="_2jN0Y"><img></div></div>'
            + "".join(f'<div class="dpu8C _2kCxD  "><p><span class="bjh-p">{t}</span></p></div>' if k == "p" else f'<div class="dpu8C _2kCxD  "><h3><span class="bjh-h3">{t}</span></h3></div>' for k, t in blocks)
            + f'</div><div class="_2P4lM"><span>举报/反馈</span></div></div><div class="xcp-list-container"><div class="xcp-list-loader">评论 12</div><div class="xcp-publish"><p>发表神评妙论</p><span>发表</span></div></div><div id="right-container"><div class="_1rHkR"><h2>作者最新文章</h2>{"".join(f"<div><a><p>{q.title()}</p></a><span>1{i}小时前</span></div>" for i in range(5))}</div><div><h2>相关推荐</h2>{links(q, 6, "div")}</div></div></div>')
    return Page(shell(title, body), expected(title, blocks))


def knowing_answer(seed):
    """One answer of a question site: question's details above, a login prompt amid, the writer's badge, rights and dates in the end, other answers folded."""
    q = News(seed, "health")
    title = "为什么急诊科晚上比白天还忙？"
    blocks = q.story(9, 2)
    detail = "昨天夜里陪家人去医院，发现走廊里全是人，想请教在医院工作的朋友。"
    others = "".join(f'<div class="List-item"><div class="ContentItem AnswerItem"><div class="AuthorInfo"><a>{q.name()}</a></div><div class="RichContent is-collapsed"><span class="RichText">{q.sentence()} …</span><button>阅读全文</button></div><div class="ContentItem-actions"><span>赞同 {i}</span><span>添加评论</span><span>分享</span></div></div></div>' for i in range(3, 7))
    body = (f'<header class="AppHeader">{links(q, 6, "span")}</header><main><div class="QuestionHeader"><div class="QuestionHeader-topics"><a>医学</a><a>急诊</a></div><h1 class="QuestionHeader-title">{title}</h1><div class="QuestionHeader-detail"><div class="QuestionRichText"><span class="RichText">{detail}</span></div></div><div class="NumberBoard"><span>关注者</span><strong>1,201</strong><span>被浏览</span><strong>312,120</strong></div></div><div class="Question-mainColumn"><div class="Card AnswerCard"><div class="QuestionAnswer-content"><div class="ContentItem AnswerItem" itemprop="answer"><div class="ContentItem-meta"><div class="AuthorInfo" itemprop="author" itemscope><meta itemprop="name" content="夜班的灯"><a class="UserLink-link">夜班的灯</a><div class="AuthorInfo-badgeText">急诊科医生</div></div><span>312 人赞同了该回答</span></div><div class="RichContent"><div class="RichContent-inner"><span class="RichText ztext CopyrightRichText-richText" itemprop="text">{paragraphs(blocks, "<p data-pid=a>{}</p>", "<h2>{}</h2>")}</span></div><div class="ContentItem-time"><a><span>发布于 2021-05-06 23:11</span></a></div><div class="ContentItem-actions"><span>赞同 312</span><button>31 条评论</button><button>收藏</button></div></div></div></div></div>'
            f'<div class="Card MoreAnswers"><h4>更多回答</h4>{others}</div></div><div class="Question-sideColumn"><div class="Card"><div>相关问题</div>{links(q, 5, "div")}</div></div></main><div class="signFlowModal"><p>登录后你可以</p><p>不限量看优质回答私信答主深度交流精彩内容一键收藏</p></div>')
    return Page(shell(f"{title} - 某乎", body), expected(title, [("p", detail)] + blocks))


def film_review(seed):
    """A review on a community: stars, a warning of spoilers, paragraphs as p, rights to the writer, votes, replies with quotations."""
    q = News(seed, "culture")
    title, blocks = "那盏灯始终没有灭", q.story(10)
    replies = "".join(f'<div class="comment-item" data-cid="{i}"><div class="comment-main"><div class="comment-header"><a>{q.name()}</a><time>2019-05-0{i} 11:02:12</time></div><div class="comment-content"><span>{q.paragraph(2)}</span></div><a>赞</a><a>回应</a></div></div>' for i in range(1, 9))
    body = (f'<div id="db-nav-movie">{links(q, 6, "span")}</div><div id="wrapper"><div id="content"><div class="article"><h1><span property="v:summary">{title}</span></h1><div class="review-content-wrap"><header class="main-hd"><a><span property="v:reviewer">河边的灯</span></a> <span>评论</span> <a>老街往事</a> <span class="allstar40 main-title-rating" title="推荐"></span> <span class="main-meta">2019-05-01 21:02:12</span></header><div class="main-bd"><div class="spoiler-tip">这篇影评可能有剧透</div><div id="link-report"><div data-original="1" class="review-content clearfix">{paragraphs(blocks, "<p>{}</p><p><br></p>")}</div></div><div class="copyright">© 本文版权归作者 <a>河边的灯</a> 所有，任何形式转载请联系作者。</div></div><div class="main-panel-useful"><button>有用 31</button><button>没用 2</button></div></div><div id="comments">{replies}</div></div><div class="aside"><div class="subject-img"></div><h2>老街往事的更多影评</h2>{links(q, 6)}</div></div></div>')
    return Page(shell(f"{title}（老街往事）影评", body), expected(title, blocks))


def ticker_star(seed):
    """A securities site: text made of announcements, a summary made by machine, a long neutral standpoint in the end inside the container, related shares with grades."""
    q = News(seed, "market")
    title, blocks = q.title(), q.story(7)
    blocks[0] = ("p", "证券之某消息，" + blocks[0][1])
    neutral = ["以上内容为证券之某据公开信息整理，由智能算法生成，不构成投资建议。", "证券之某估值分析提示云州港口盈利能力良好，未来营收成长性一般。综合基本面各维度看，股价偏低。<a>更多></a>"]
    grey = "以上内容与证券之某立场无关。证券之某发布此内容的目的在于传播更多信息，证券之某对其观点、判断保持中立，不保证该内容（包括但不限于文字、数据及图表）全部或者部分内容的准确性、真实性、完整性、有效性、及时性、原创性等。相关内容不对各位读者构成任何投资建议，据此操作，风险自担。股市有风险，投资需谨慎。如对该内容存在异议，或发现违法及不良信息，请发送邮件至jubao@example.com，我们将安排核实处理。"
    body = (f'<div class="header">{links(q, 12, "span")}</div><div class="lt"><div class="article-title"><h1>{title}</h1><div class="info">来源：证券之某　2022-05-06 16:12:33　<span>关注证券之某官方微博：</span></div></div><div class="article-content">{paragraphs(blocks)}<p>{neutral[0]}</p><div class="gupinglun"><p>{neutral[1]}</p></div><p class="mianze" style="color:#999">{grey}</p></div><div class="stock"><h3>相关个股</h3><table><tr><td>云州港口</td><td>5.12</td><td>+0.3%</td></tr><tr><td>石桥股份</td><td>8.77</td><td>-1.1%</td></tr></table></div></div><div class="rt">{ranked(q, 10)}</div>{footer()}')
    return Page(shell(f"{title}-证券之某", body), expected(title, blocks))


def liberty_traditional(seed):
    """A daily in traditional characters: reporter in square brackets at the head of the first paragraph, captions, an application's prompt as paragraph, video links."""
    del seed
    title = "校門口的斑馬線不見了 家長排班當交通指揮"
    text = ["〔記者林育仁／雲州報導〕石橋國小校門口的斑馬線因道路刨除重鋪，兩週仍未畫回，家長自組導護隊，每天清晨排班指揮交通。", "家長會長謝文成說，重鋪工程延宕，校門口每天有八百名學童進出，「不能等出事了才來畫線」。", "養工處表示，廠商因連日下雨延後標線施作，已要求三天內完成，未完成前先以交通錐區隔，並派員於上下學時段協助。", "校長何美玲說，學校也調整放學動線，低年級提早十分鐘放學，由側門離校。"]
    caption = "家長在校門口指揮交通。（記者林育仁攝）"
    body = (f'<div class="header">{NAV}</div><div class="content"><section class="articlebody" itemprop="articleBody"><div class="breadcrumbs"><a>首頁</a> &gt; <a>生活</a></div><h1>{title}</h1><div class="function"><span class="time">2022/05/06 16:20</span><div class="share"><a>分享</a></div></div><div class="text boxTitle" data-desc="內容頁"><p>{text[0]}</p><div class="photo"><img alt="{caption}" title="{caption}"><p>{caption}</p></div>{"".join(f"<p>{t}</p>" for t in text[1:])}<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a>點我下載APP</a>　<a>按我看活動辦法</a></p></div><div class="keyword"><i>相關關鍵字：</i><a>斑馬線</a></div></section><div class="whitecon"><h4>相關新聞</h4><ul><li><a>路口新增行人號誌</a></li><li><a>通學步道年底完工</a></li></ul></div></div><aside>{links(News(4, "world"), 8)}</aside><footer>自某時報版權所有不得轉載</footer>')
    return Page(shell(f"{title} - 生活 - 自某時報電子報", body), expected(title, [("p", text[0]), ("p", caption)] + [("p", t) for t in text[1:]], ["林育仁"]))


def island_agency(seed):
    """An agency in traditional characters: （中央社記者…電）, editor and date in brackets at the text's end, a prompt to support the agency, hashtags."""
    del seed
    title = "山城老戲院重開幕 首週放映修復舊片"
    text = ["（中某社記者羅家慶雲州6日電）停業18年的山城老戲院今天重新開幕，首週放映5部修復完成的老電影，門票半天內全數索取一空。", "文化局長葉淑芬表示，戲院建於民國52年，木造座椅保留一半，另一半改為輪椅席與親子席，放映機則由退休技師修復。", "老技師黃金水說，關門那天他把片盤一一擦過，「總覺得還會再用到」。", "文化局說，未來每月第2週放映修復片，其餘時間開放社區使用。（編輯：蘇文玉）1120506"]
    body = (f'<div class="pagehead">{NAV}</div><div class="centralContent"><article class="article"><h1><span>{title}</span></h1><div class="timeBox"><div class="updatetime"><span>2023/5/6 15:02</span><span>（5/6 16:20 更新）</span></div></div><div class="fullPic"><div class="wrap"><figure><picture><img></picture><div class="picinfo">停業18年的山城老戲院6日重新開幕。中某社記者羅家慶攝 112年5月6日</div></figure></div></div><div class="paragraph">{"".join(f"<p>{t}</p>" for t in text)}<div class="SubscriptionInner"><div class="txt">中某社「一手新聞」app</div><a>iOS App下載</a><a>Android App下載</a></div><div class="paragraphAd">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</div></div><div class="keywordTag"><a>#戲院</a><a>#文化局</a></div></article><div class="moreArticle"><h2>延伸閱讀</h2><ul><li><a>舊鐵道變步道</a></li><li><a>老照片募集</a></li></ul></div></div><footer>© 中某社</footer>')
    wanted = ["停業18年的山城老戲院6日重新開幕。中某社記者羅家慶攝 112年5月6日"] + text[:3] + [text[3].replace("（編輯：蘇文玉）1120506", "")]
    return Page(shell(f"{title} | 文化 | 中某社 CNA", body), expected(title, [("p", t) for t in wanted], ["羅家慶"]))


def harbour_daily(seed):
    """A harbour city's paper: the kicker in 【】 of the title, a paper's box of telephone numbers, text by br within one p, "本報記者" in the end."""
    del seed
    title = "【社區廚房】街坊合辦共煮計劃　長者每周同檯食飯"
    text = ["石橋區一個屋邨的街坊去年自發開辦「共煮」計劃，每周三在社區中心開爐，長者帶米、街坊買餸，同檯食飯。", "發起人之一的陳姑娘說，最初只有6個人，如今每次要分兩輪，「最開心是阿婆會帶自己的拿手菜來教人」。", "區議員周志明說，計劃沒有政府資助，靠每人10元餐費維持，場地則由中心免費借出。", "社工提醒，長者共煮須留意食物存放，中心已添置兩部雪櫃。", "本報記者"]
    body = (f'<div class="top">{NAV}</div><div class="colleft"><article><h1>{title}</h1><h6>[2022.05.06] 發表</h6><div class="share">分享</div><div id="imgs"><figure><img><figcaption>街坊在社區中心開爐煮飯。（受訪者提供）</figcaption></figure></div><p>{"<br><br>".join(text)}</p></article><div class="tip"><p>報料熱線：2600 0000／WhatsApp：6000 0000</p><p>■相關字詞﹕社區廚房 長者 編輯推介</p></div></div><div class="colright"><h3>熱門新聞</h3>{links(News(8, "world"), 8)}</div>{footer()}')
    wanted = ["街坊在社區中心開爐煮飯。（受訪者提供）"] + text[:4]
    return Page(shell(f"{title} - 港某日報", body), expected(title, [("p", t) for t in wanted]))


def tag_wall(seed):
    """A lifestyle magazine: author, photographer and stylist as lines with strokes before the text, pull quotes, a shopping prompt, text in divs of a page builder."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(10, 2), q.name()
    block = '<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>{}</p></div></div>'
    head = '<div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2 class="elementor-heading-title">{}</h2></div></div>'
    body = (f'<div data-elementor-type="header">{NAV}</div><div data-elementor-type="single-post"><section class="elementor-section"><h1 class="elementor-heading-title">{title}</h1><ul class="elementor-post-info"><li>2023年5月6日</li><li>老街</li></ul></section><section class="elementor-section"><div class="elementor-column"><div class="elementor-widget-text-editor"><p>撰文｜{a}</p><p>摄影｜{q.name()}</p><p>编辑｜{q.name()}</p></div>{paragraphs(blocks, block, head)}<div class="elementor-widget-button"><a>立即选购同款</a></div></div></section><section class="elementor-section"><h3>你可能也喜欢</h3>{links(q, 4, "h4")}</section></div>{footer()}')
    return Page(shell(f"{title} | 老街杂志", body), expected(title, blocks, [a]))


YEARS_PHONES = [wave_phone_2021, fox_phone, account_leftovers, search_account_2022, knowing_answer, film_review, ticker_star, liberty_traditional, island_agency, harbour_daily, tag_wall]
