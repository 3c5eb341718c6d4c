"""Financial and technical sites, blogs, forums, messengers, provinces and offices: a second round."""
from html_parts import NAV, footer
from html_site import site

GB = dict(charset='<meta http-equiv="Content-Type" content="text/html; charset=gbk">', encoding="gb18030")

ROUND_SECOND = [
    site("stock_times", "market", "年内最大IPO来了！“充电桩第一股”明日申购", f"""
<div class="header">{NAV}</div><div class="content-wrapper"><div class="detail-content-wrapper"><div class="detail-title">«t»</div><div class="detail-info"><span>来源：证券时报网</span><span>作者：«a»</span><span>2023-05-06 08:11</span></div><div class="detail-share"><span>字号</span><a>超大</a><a>大</a><a>标准</a></div><div class="detail-content">«text»</div><div class="detail-content-editor"><span>责任编辑： «e»</span></div><div class="detail-content-tags"><div>充电桩</div><div>IPO</div></div>
<div class="detail-hint"><div>声明：证券时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</div><div>下载“证券时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</div></div></div><div class="comment-wrapper"><h3>网友评论</h3><div>登录后可以发言</div><div>发送</div><div>网友评论仅供其表达个人看法，并不表明证券时报立场</div><div>暂无评论</div></div><div class="hot-wrapper"><h3>为你推荐</h3><ul><li><a href="#">«T»</a><span>05-06 07:30</span></li><li><a href="#">«T»</a><span>05-06 06:12</span></li><li><a href="#">«T»</a><span>05-05 22:11</span></li></ul></div></div>{footer()}""", """
5月7日，云桩科技将启动网上、网下申购，发行价36.88元/股，拟募集资金112亿元，成为今年以来A股最大的IPO。
招股书显示，公司在全国运营充电桩42万根，注册用户超过2300万，用户通过App或小程序扫码即可充电。
# 连亏三年，毛利率转正
|年度|营业收入（亿元）|净利润（亿元）|毛利率
|2020年|12.31|-3.47|-8.2%
|2021年|28.06|-5.12|1.3%
|2022年|51.77|-2.09|9.6%
+3
# 风险提示写了十一页
公司在招股书中坦承：若补贴退坡、电价波动或用户隐私泄露，均可能对业绩造成不利影响。
“看懂它，要看单桩一天能卖多少度电。”云州证券分析师«b»表示，“现在是43度，盈亏线是50度。”""", "a", page="{}", p='<p style="text-indent:2em;">{}</p>'),
    site("east_money", "market", "宁远时代回应“减产”传闻：不实，生产经营一切正常", f"""
<div class="topnav">{NAV}</div><div class="main"><div class="contentwrap"><div class="contentbox"><div class="mainleft"><div class="contentbox_l"><div class="title" id="topbox">«t»</div><div class="tipbox" id="topbox2"><div class="infos"><div class="item">2022年05月06日 18:06</div><div class="item">来源： 云州商报</div><div class="item">作者：«a»</div><div class="item">编辑：东方财富网</div></div></div><div class="zwnav"><a>小</a><a>中</a><a>大</a><div>APP专享直播</div><div>上一页</div><div>下一页</div><div>手机查看</div><p>提示：</p><p>微信扫一扫</p><p>分享到您的</p><p>朋友圈</p></div>
<div class="txtinfos" id="ContentBody"><div class="abstract"><div class="txt">【宁远时代回应“减产”传闻：不实，生产经营一切正常】5月6日，针对网传公司“二季度减产三成”的消息，宁远时代通过互动平台回应称，该消息不实。</div></div>«text»<p class="em_media">（文章来源：云州商报）</p></div><div class="zwothers"><div class="zws"><div class="source">文章来源：云州商报</div><div class="em_author">责任编辑：83</div></div><p>原标题：«t»</p><div class="statement">郑重声明：东方财富发布此内容旨在传播更多信息，与本站立场无关，不构成投资建议。据此操作，风险自担。</div><a>举报</a></div><div class="zw-comment">«C6»</div></div></div><div class="mainright"><h3>热门资讯</h3>«R10»</div></div></div></div>{footer()}""", """
　　5月6日，针对网传公司“二季度减产三成”的消息，宁远时代通过互动平台回应称，该消息不实。公司目前订单饱满，生产经营一切正常，截图中的所谓“会议纪要”系伪造，公司已向公安机关报案。
　　受传闻影响，<span id="stock_0.300750"><a href="#" class="keytip">宁远时代</a></span><span id="quote_0.300750"></span>股价早盘一度下跌9.3%，午后跌幅收窄，截至收盘报412.6元，下跌3.71%。
　　上述“会议纪要”最早出现在5日晚间的一个微信群，随后被多个公众号转发，其中一篇文章的阅读量超过10万。
+3
　　前述券商研究员对记者说，“传闻能跑得这么快，是因为市场愿意相信。”
　　值得一提的是，公司将于5月12日召开业绩说明会，投资者可登录平台提问。""", "a", page="{} _ 东方财富网"),
    site("hexun", "market", "黄金突破每克500元 大妈们这回不抢了", """
<div class="nav">""" + NAV + """</div><div class="layout mg articleName"><h1>«t»</h1><div class="clearfix"><div class="tip fl"><span class="pr20">2023-05-06 11:22:00</span> <a>和讯网</a>&nbsp;«a»</div><div class="fr">字体大小</div></div></div><div class="layout mg"><div class="w600"><div class="art_context"><div class="art_contextBox">«text»<div style="text-align:right;font-size:12px">（责任编辑：«e» HN123）</div><div class="art_reportBox">看全文</div></div><p class="disclaimer">【免责声明】本文仅代表第三方观点，不代表和讯网立场。投资者据此操作，风险请自担。</p><div class="showAll">写评论已有<span>12</span>条评论跟帖用户自律公约<p>提 交还可输入<em>500</em>字</p><p>最新评论</p><p>查看剩下<em>100</em>条评论</p></div><div class="yuedu"><h2>相关推荐</h2>«L6»</div></div></div><div class="w300"><h3>热门阅读</h3>«R9»</div></div>""" + footer(), """
<p>　　5月6日，国内多家品牌金店的足金饰品价格突破每克500元，其中最高的一家标价583元。</p><p>　　“去年还是三百八。”云州老街金店的店长说，柜台前问价的多，掏钱的少，倒是隔壁的回收柜台排起了队。</p>
　　<strong>谁在卖</strong>
　　六十二岁的孙阿姨拿出一条戴了二十年的项链，称重18.6克，回收价每克446元。“够给孙子交一年学费。”
+3
　　<strong>谁在买</strong>
　　买金豆的是年轻人。一颗1克，攒满一瓶换一根金条，社交平台上，“攒金豆”的笔记有四十多万篇。
　　分析人士认为，金价短期内涨幅过快，普通投资者不宜追高。""", "a", p="{}", h="<p><strong>{}</strong></p>", page="{} - 和讯网", **GB),
    site("cn_beta", "tech", "微软宣布明年停止支持旧版邮件应用", """
<div class="navbar">""" + NAV + """</div><div class="container"><main><article class="cnbeta-article" id="article"><header class="title"><h1>«t»</h1><div class="meta"><span>2023年05月06日 11:22</span><span class="source">稿源：<a href="#"><span>cnBeta.COM</span></a></span><span>条评论</span></div></header><div class="cnbeta-article-body"><div class="article-summary"><div class="topic"><a><img src="t.png"></a></div><p><strong>微软今天更新了支持文档，确认将在明年年底停止支持旧版邮件和日历应用。</strong></p></div><div class="article-content" id="artibody">«text»<div class="article-global">访问：</div><p><a href="#">微软中国官方商城 - 首页</a></p></div></div><div class="article-share"><div class="article-author">责任编辑：«e»</div><div>对文章打分</div><div>«t»</div><ul><li>0 (0%)</li><li>已有 条意见</li></ul></div><div class="article-relation"><h3>相关文章</h3><ul>«L6»</ul></div><div class="cnbeta-comment"><h3>最新资讯</h3>«L8»</div></article></main></div>""" + footer(), """
新版Outlook已经在去年面向所有用户开放。微软表示，用户登录后，旧应用中的账号、签名和规则会自动迁移，无需手动操作。
~ 旧版邮件应用的界面。图片来自微软
不过，用户对新应用的评价并不好。在应用商店里，它只得到2.1分，排在最前面的一条评论写道：“打开要九秒，九秒里有六秒在加载广告。”
微软没有说明旧应用是否会从系统中删除。根据以往的做法，停止支持之后，应用仍可以打开，但不再接收安全更新。
+2
企业用户不受影响。管理员可以通过组策略关闭切换按钮，具体方法请参阅支持文档。""", page="{} - Windows 10 - cnBeta.COM", lead=["微软今天更新了支持文档，确认将在明年年底停止支持旧版邮件和日历应用。"]),
    site("it_home", "tech", "小米回应“手机自动连接陌生Wi-Fi”：系误触，可在设置中关闭", """
<div id="top">""" + NAV + """</div><div id="dt"><div class="fl content"><div class="cv">首页 &gt; 智能时代 &gt; 手机</div><h1>«t»</h1><div class="info"><span class="ipt">2023/5/6 8:31:22</span> <span class="source">来源：<span id="source_baidu"><a href="#">IT之家</a></span></span> <span class="author">作者：<span id="author_baidu"><strong>«a»</strong></span></span> <span class="editor">责编：<span id="editor_baidu"><strong>«e»</strong></span></span> <span>评论：<span id="commentcount">23</span></span></div><div class="post_content" id="paragraph">«text»<div class="ad-tips"><p>广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，IT之家所有文章均包含本声明。</p></div></div><div class="newserror"><span>投诉水文</span><span>我要纠错</span></div><div class="bottom"><div class="shareto">下载IT之家APP，分享赚金币换豪礼</div></div><div class="related_post"><span>相关文章</span><ul>«L5»</ul></div></div><div class="fr fx"><div class="lst">«R12»</div></div></div>""" + footer(), """
= 感谢IT之家网友 <span class="accentTextColor">石桥下的风</span> 的线索投递！
IT之家 5 月 6 日消息，近日有网友在微博反映，自己的手机会自动连接商场里的陌生 Wi-Fi，随后弹出关注公众号的页面。
对此，小米社区官方账号今日回应称，经排查，该用户曾打开“WLAN 助理 - 自动连接公共网络”开关，属于误触，并非系统漏洞。
! <p><img class="lazy" data-original="1.jpg" src="ph.gif" w="800" h="450" title="«t»"></p>
关闭方法如下：
* 打开“设置 - WLAN - 高级设置”；
* 点击“WLAN 助理”；
* 关闭“自动连接公共网络”。
+2
IT之家了解到，此前多家厂商的系统都提供了类似功能，默认均为关闭状态。
= 相关阅读：
! <ul><li><a href="#">«T»</a></li><li><a href="#">«T»</a></li></ul>""", "a", page="{} - IT之家"),
    site("zol", "tech", "不到两千元的降噪耳机值不值？云音X3体验", """
<div class="nav">""" + NAV + """</div><div class="wrapper"><div class="article-header clearfix"><h1>«t»</h1><div class="article-aboute"><span id="pubtime_baidu">2021-05-06 05:30:00</span> [ <span id="source_baidu"><a>中关村在线 原创</a></span> ] <span id="author_baidu">作者：<a>«a»</a></span> | <span id="editor_baidu">责编：<a>«e»</a></span></div></div><div class="article-content clearfix"><div class="article-paging"><ul><li class="current"><a>第1页：外观与佩戴</a></li><li><a>第2页：降噪与音质</a></li><li><a>第3页：总结</a></li></ul></div><div class="article-cont clearfix" id="article-content">«text»<div style="display:none"><p>本文属于原创文章，如若转载，请注明来源：«t» https://news.example.com/760/7604321.html</p></div></div><div class="content-download"><p>news.example.com true https://news.example.com/760/7604321.html report 3122</p></div><div class="article-keyboard">提示：支持键盘“← →”键翻页<a>阅读全文</a></div><div class="pro-box"><dl><dt><a>云音X3</a></dt><dd class="price">￥1699</dd><dd><a>查看商家报价</a></dd></dl><dl><dt><a>云音X2</a></dt><dd class="price">￥999</dd><dd><a>查看商家报价</a></dd></dl></div><div class="about-article"><h3>相关文章</h3><ul>«L6»</ul></div></div></div><div class="side">«R8»</div></div>""" + footer(), """
　　<b>一、外观：像一颗鹅卵石</b>
　　云音X3的充电盒采用磨砂材质，单手可以打开，盒盖的阻尼恰到好处。我们拿到的是“雾蓝”配色，另有黑、白两色可选。
~ 　　充电盒可以单手打开
　　耳机单只重4.6克，连续佩戴三小时没有明显的胀痛感。
　　<b>二、降噪：地铁里能听清报站，听不清隔壁吵架</b>
　　官方标称最大降噪深度48dB。我们在地铁二号线上做了三次测试，车厢噪声从82dB降到51dB左右。
+2
　　<b>三、总结</b>
　　如果你每天通勤超过一小时，预算不到两千元，云音X3值得考虑；如果你对音质有更高的要求，可以等等下半年的旗舰。
　　优点：降噪出色、佩戴舒适、支持无线充电。
　　缺点：App广告多、没有空间音频。""", "a", page="【«t»】{}_云音 X3_耳机评测-中关村在线".replace("【«t»】", ""), pic='<p align="center"><a href="#"><img src="1.jpg" alt="不到两千元的降噪耳机值不值？云音X3体验"></a><br/>{}</p>', **GB),
    site("auto_home", "tech", "续航605km 云驰E5正式上市 售15.98万元起", """
<div class="header">""" + NAV + """</div><div class="container article"><div class="content"><div class="athm-crumb"><a>首页</a>&gt;<a>资讯</a></div><h1>«t»</h1><div class="article-info"><span class="time">2022年05月06日 20:30</span> <span class="source"><a>汽车之家</a></span> <span class="type">类型：原创</span> 编辑：<a class="name">«a»</a></div><div class="article-content athm-content" id="articleContent"><div class="details">«text»</div></div><div class="athm-page"><a>1</a><a>2</a></div><div class="end-tag"><span>文章标签：</span><a>云驰E5</a></div><div class="car-series"><ul><li><a>云驰E5</a><p>指导价：15.98-19.98万</p><a>询底价</a></li><li><a>石桥S3</a><p>指导价：12.98-16.58万</p><a>询底价</a></li></ul></div><div class="author-card"><p>«a»</p><p>汽车之家编辑，关注新能源。</p></div><div class="good-article"><a>好文，赞</a></div><div class="comment-num">网友评论 <span>31</span> 条评论</div>«C4»</div><div class="aside">«R8»</div></div>""" + footer(), """
[汽车之家&nbsp;新车上市]&nbsp; 日前，<a href="#">云驰E5</a>正式上市，共推出4款车型，售价区间为15.98-19.98万元。新车定位纯电中型轿车，最大续航里程605km。
|车型|指导价（万元）
|云驰E5 标准版|15.98
|云驰E5 长续航版|17.28
|云驰E5 四驱版|19.98
■ 外观：轿跑线条，隐藏式门把手
外观方面，新车采用封闭式前格栅，贯穿式灯带点亮后辨识度很高。
~ 车尾采用溜背造型
■ 动力：百公里加速4.5秒
动力方面，四驱版搭载前后双电机，最大功率380千瓦。
+1
编辑点评：
对于一款十几万元的家用车来说，605km的续航已经够用。它的对手不是油车，而是隔壁展厅里的同价位电动车。（文/汽车之家 «a»）""", "a", page="{}_汽车之家", pic='<p align="center"><a href="#"><img src="1.jpg" alt="汽车之家"></a></p><p align="center">『{}』', p="<p>{}</p>"),
    site("douban_review", "culture", "她们终于不必再道歉了", """
<div id="db-global-nav"><a>登录/注册</a><a>下载豆瓣客户端</a>""" + NAV + """</div><div id="wrapper"><div id="content"><div class="grid-16-8 clearfix"><div class="article"><h1><span property="v:summary">«t»</span></h1><div data-url="#" class="main"><a class="avatar"><img src="u.jpg"></a><header class="main-hd"><a href="#"><span>«a»</span></a> 评论 <a href="#">春江水</a><span class="main-title-rating" title="力荐"></span><span content="2021-05-06" class="main-meta">2021-05-06 23:12:08</span></header><div id="link-report"><div class="main-bd"><p class="spoiler-tip">这篇影评可能有剧透</p><div id="review-content" class="review-content clearfix" data-original="1">«text»</div><div class="copyright">© 本文版权归作者  <a>«a»</a>  所有，任何形式转载请联系作者。</div></div></div><div class="main-panel"><div class="main-panel-useful"><button>有用 312</button><button>没用 9</button></div><div class="main-ft"><div class="main-author"><a>«a»</a><span>(云州)</span><p>作品 <a>12 篇</a></p></div><a>收藏</a><a>转发</a></div></div></div><div id="comments"><h2>全部回复 31 条</h2>«C14»</div></div><div class="aside"><div class="sidebar-info"><h2>春江水</h2><ul><li>导演: «b»</li><li>类型: 剧情</li></ul></div><div class="mod"><h2>春江水的更多影评</h2>«L5»</div></div></div></div></div>""" + footer(), """
影片开始后的第十一分钟，母亲第一次说“对不起”。她碰翻了一只碗。
从这里开始，我在黑暗里数着：对不起，对不起，对不起。到结尾，一共二十七次。
导演没有让任何人控诉。她只是把镜头放低，低到灶台的高度，让我们看见那些道歉是从哪里长出来的。
看到女儿离家那场戏，我哭得稀里哗啦。她背着书包站在渡口，母亲追上来，往她手里塞了两个鸡蛋，说的不是“路上小心”，而是“对不起”。
+3
最后一个镜头，母亲老了，坐在江边剥豆子。女儿问她：你后悔吗？
她想了很久，说：豆子剥完了再想。
没有道歉。
全场的灯亮了。""", "a", page="{}（春江水）影评"),
    site("zhihu_answer", "health", "长期熬夜的人，后来都怎么样了？", """
<div id="root"><div class="App"><header class="AppHeader"><ul>""" + NAV + """</ul><button>登录/注册</button></header><main class="App-main"><div class="QuestionPage"><div class="QuestionHeader"><div class="QuestionHeader-topics"><div class="Tag">健康</div><div class="Tag">熬夜</div></div><h1 class="QuestionHeader-title">«t»</h1><div class="QuestionHeader-detail"><div class="QuestionRichText"><span class="RichText ztext">本人程序员，二十八岁，平均两点睡。</span></div></div><div class="QuestionHeader-footer"><button>关注问题</button><button>写回答</button><button>邀请回答</button><button>好问题 31</button></div></div><div class="Question-main"><div class="ViewAll"><a>查看全部 1,231 个回答</a></div><div class="Card AnswerCard"><div class="ContentItem AnswerItem"><div class="ContentItem-meta"><div class="AuthorInfo"><meta itemprop="name" content="«a»"><span class="UserLink"><a>«a»</a></span><div class="AuthorInfo-badgeText">云州市第二人民医院 主治医师</div></div><span class="Voters">12,312 人赞同了该回答</span></div><div class="RichContent"><div class="RichContent-inner"><span class="RichText ztext CopyrightRichText-richText" itemprop="text">«text»</span></div><div class="ContentItem-time"><a>编辑于 2021-05-06 23:11</a></div><div class="ContentItem-actions"><button>​赞同 1.2 万​</button><button>​添加评论</button><button>​分享</button></div></div></div></div><div class="Card MoreAnswers"><h4>更多回答</h4><div class="List-item"><div class="AnswerItem"><div class="AuthorInfo">石桥散人</div><div class="RichContent is-collapsed"><div class="RichContent-inner"><span class="RichText ztext">谢邀，人在公司，刚下楼。</span></div></div><div class="ContentItem-actions"><button>赞同 33</button></div></div></div></div><div class="ViewAll"><a>查看全部 1,231 个回答</a></div></div><div class="Question-sideColumn"><div class="AnswerAuthor">关于作者 «a» 回答 31 文章 12 关注者 3,122</div><div class="SimilarQuestions">相关问题 «L5»</div></div></div></div></main></div></div><script id="js-initialData" type="text/json">{"initialState":{"entities":{"answers":{"1":{"content":"\\u003cp\\u003e谢邀\\u003c/p\\u003e"}}}}}</script>""", """
先说结论：不是每个熬夜的人都会出大事，但出大事的人里，熬夜的真不少。
我在急诊干了八年，讲三个病例吧（细节均已处理）。
<b>第一个，26岁，游戏主播。</b>
凌晨四点送来，说心慌。心电图一拉，室上速，180次。他躺在抢救床上还问我：“能不能把手机给我，直播间还没关。”
<b>第二个，31岁，程序员。</b>
他妻子说，他已经连续一个月两点以后睡。那天他在地铁上突然说不出话，右手抓不住扶手。
+2
<b>第三个，是我自己。</b>
去年体检，甲状腺结节4a。我的主任看了看片子，又看了看我：“排班表拿来，我给你划两个夜班。”
所以，后来都怎么样了？有的人改了，有的人忘了，有的人没有后来。
早点睡吧。""", "a", page="{} - 知乎"),
    site("jian_shu", "culture", "在县城图书馆上班的第一百天", """
<div id="__next"><header class="_2y"><ul>""" + NAV + """</ul></header><div class="_21bLU4 _3kbg6I"><div class="_3VRLsv" role="main"><div class="_gp-ck"><section class="ouvJEz"><h1 class="_1RuRku">«t»</h1><div class="rEsl9f"><div class="_2mYfmT"><a class="_1OhGeD"><img class="_13D2Eh" src="u.jpg"></a><div class="_3U4Smb"><span class="FxYr8x"><a class="_1OhGeD">«a»</a></span><button>关注</button><div class="s-dsoj"><span class="_3tCVn5">IP属地: 云州</span><span>0.312</span><time datetime="2020-05-06">2020.05.06 22:11:31</time><span>字数 1,021</span><span>阅读 312</span></div></div></div></div><article class="_2rhmJa">«text»</article><div></div><div class="_1kCBjS"><div class="_18vaTa"><span>12人点赞</span></div></div><div class="_19DgIp"></div><div class="_13lIbp"><div class="_191KSt">更多精彩内容，就在简书APP</div><div class="_3zGDUR"><p>"小礼物走一走，来简书关注我"</p><button>赞赏支持</button><span>还没有人赞赏，支持一下</span></div><div class="d0hShY"><a>«a»</a><span>石桥人，写字，养猫。</span><div>总资产12 共写了3.1W字 获得312个赞 共98个粉丝</div></div></div></section><div id="note-page-comment">«C8»</div><section class="ouvJEz"><h3 class="QxT4hD"><div>被以下专题收入，发现更多相似内容</div></h3></section><section class="ouvJEz"><h3>推荐阅读<a>更多精彩内容</a></h3><ul class="_1iTR78"><li class="_11jppn"><div class="JB6qEE"><div class="em6wEs"><a>«T»</a></div><div class="_3fvgn4">有人问我，什么是好的生活。我想了很久，大概就是早上有粥，晚上有灯。</div><div class="_1pJt6F">灯下客阅读 1,203评论 3赞 12</div></div></li><li class="_11jppn"><div class="JB6qEE"><div class="em6wEs"><a>«T»</a></div><div class="_3fvgn4">那一年，我们都没有手机，约好了六点见，就真的六点见。</div><div class="_1pJt6F">河边的人阅读 96评论 0赞 2</div></div></li></ul></section></div></div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"initialState":{"note":{"data":{"public_title":"«t»"}}}}}</script>""", """
图书馆九点开门，我八点四十到。门口总站着一位老先生，拎着保温杯，等我。
他看报，从第一版看到最后一版，连招聘启事都不放过。
馆里一共三个人：馆长，我，还有负责扫地的何姐。何姐读过的书比我多。
“你别看这本，”有一天她对我说，“结尾烂。”
+2
第一百天，来了个小姑娘，踮着脚问我：“阿姨，有没有不哭的书？”
我找了半个钟头，给她一本讲云的。
云也会哭的，只是没有人发现。

2020年5月，于石桥""", "a", page="{} - 简书"),
    site("csdn_blog", "tech", "一次凌晨三点的线上故障复盘", """
<div id="csdn-toolbar"><ul>""" + NAV + """</ul></div><div class="main_father clearfix"><div class="container clearfix" id="mainBox"><main><div class="blog-content-box"><div class="article-header-box"><div class="article-header"><div class="article-title-box"><h1 class="title-article" id="articleContentId">«t»</h1></div><div class="article-info-box"><div class="article-bar-top"><div class="bar-content"><a class="follow-nickName">石桥码农</a><span class="time">最新推荐文章于&nbsp;2024-02-01 10:11:12&nbsp;发布</span><span class="read-count">阅读量1.2w</span><a class="un-collection">收藏 <span>30</span></a><span>点赞数 11</span></div><div class="tags-box"><span>分类专栏：</span><a>运维</a><span>文章标签：</span><a>redis</a><a>缓存</a></div></div><div class="slide-content-box"><div class="article-copyright"><div class="creativecommons">版权声明：本文为博主原创文章，遵循<a> CC 4.0 BY-SA </a>版权协议，转载请附上原文出处链接和本声明。</div><div class="article-source-link">本文链接：<a>https://blog.example.net/u/article/details/116432</a></div></div></div></div></div></div><article class="baidu_pl"><div id="article_content" class="article_content clearfix"><link rel="stylesheet" href="a.css"><div id="content_views" class="htmledit_views">«text»</div></div></article></div><div class="more-toolbox-new"><ul><li>11</li><li>点赞</li><li>踩</li><li>30</li><li>收藏</li><li>觉得还不错? 一键收藏</li><li>知道了</li><li>3</li><li>评论</li></ul></div><div class="recommend-box insert-baidu-box"><div class="recommend-item-box type_blog"><div class="content-box"><a><div class="title">缓存雪崩的三种解决办法</div></a><a><div class="desc">在高并发场景下，大量缓存同时失效，请求会直接打到数据库，造成数据库压力过大甚至宕机，本文介绍三种常见的解决办法。</div></a></div></div><div class="recommend-item-box type_blog"><div class="content-box"><a><div class="title">线上故障处理手册</div></a><a><div class="desc">先恢复，再定位；先止血，再治病。记录每一个操作的时间点，不要相信自己的记忆。</div></a></div></div></div><div class="comment-box">«C4»</div></main><aside class="blog_container_aside"><div class="aside-box">石桥码农 码龄9年 <p>热门文章</p>«L5»</div></aside></div></div>""", """
# 一、现象
03:12，告警群里弹出第一条消息：下单接口成功率跌到71%。
03:15，值班同学回复“收到”，然后电脑蓝屏了。
# 二、排查
我们先看了三样东西：日志、监控、最近一次发布。日志里全是超时，监控里数据库连接数打满，最近一次发布是昨天下午，改了一行配置。
就是这一行：把缓存的过期时间从“300秒加随机数”改成了“300秒”。
# 三、止血
03:40，回滚配置，逐台重启。
03:58，成功率恢复到99.9%。
+1
# 四、教训
1. 配置也是代码，也要评审；
2. 过期时间一定要加随机数；
3. 值班电脑要有备机。
最后，感谢凌晨三点没有骂人的客服同学。""", page="{}_缓存-CSDN博客", h="<h2>{}</h2>"),
    site("cn_blogs", "tech", "写给刚入职的你：别急着重构", """
<div id="top_nav"><a>登录</a></div><div id="home"><div id="header"><div id="blogTitle"><h1><a>石桥码农</a></h1><h2>代码改变世界，也改变发际线。</h2></div><div id="navigator"><ul><li><a>博客园</a></li><li><a>首页</a></li><li><a>新随笔</a></li><li><a>管理</a></li></ul><div class="blogStats">随笔 - 31 文章 - 0 评论 - 12 阅读 - 31222</div></div></div><div id="main"><div id="mainContent"><div class="forFlow"><div id="post_detail"><div id="topics"><div class="post"><h1 class="postTitle"><a id="cb_post_title_url" class="postTitle2 vertical-middle"><span role="heading">«t»</span></a></h1><div class="clear"></div><div class="postBody"><div id="cnblogs_post_body" class="blogpost-body cnblogs-markdown">«text»</div><div id="MySignature"></div><div class="clear"></div><div id="blog_post_info_block"><div id="BlogPostCategory">分类: <a>随笔</a></div><div id="EntryTag"></div><div id="blog_post_info"><div id="green_channel"><a>好文要顶</a><a>关注我</a><a>收藏该文</a><a>微信分享</a></div><div id="author_profile"><div id="author_profile_detail"><a>石桥码农</a><br><a>粉丝 - 31</a> <a>关注 - 2</a></div></div><div id="div_digg"><span>12</span><span>0</span></div></div><div id="post_next_prev"><a>« </a> 上一篇： <a>谈谈日志</a><br><a>» </a> 下一篇： <a>谈谈测试</a></div></div></div><div class="postDesc">posted @ <span id="post-date">2020-05-06 10:11</span>&nbsp;<a>石桥码农</a>&nbsp;阅读(<span>123</span>)&nbsp;评论(<span>2</span>)&nbsp;<a>编辑</a>&nbsp;<a>收藏</a>&nbsp;<a>举报</a></div></div></div></div><div id="comments_block">«C3»<div class="login_tips">登录后才能查看或发表评论，立即 <a>登录</a> 或者 <a>逛逛</a> 博客园首页</div></div></div></div></div><div id="sideBar"><div class="newsItem"><h3>公告</h3><p>昵称：石桥码农 园龄：9年</p></div>«L6»</div></div></div>""".replace("« ", "&laquo; "), """
新人入职第一周，打开代码，第一反应往往是：这写的什么玩意儿？
第二反应是：我来重构吧。
请先忍住。
## 你看到的是结果，不是原因
那个三百行的函数，可能是某年国庆节凌晨两点，为了救一单大客户加上去的。没有它，公司可能撑不到你入职。
+1
## 什么时候可以动手
* 你能说清楚它为什么写成这样；
* 你给它补上了测试；
* 你有时间收拾残局。
满足这三条，去吧，少年。
> 任何傻瓜都能写出机器能懂的代码。""".replace("## ", "# ").replace("> ", ""), page="{} - 石桥码农 - 博客园", h='<h2 id="x">{}</h2>'),
    site("discuz_2015", "culture", "【徒步】三天两夜穿越青山岭，附路线和装备清单", """
<div id="toptb"><a>设为首页</a><a>收藏本站</a></div><div id="hd">""" + NAV + """</div><div id="wp" class="wp"><div id="pt"><a>论坛</a><em>&rsaquo;</em><a>户外</a></div><div id="postlist" class="pl bm"><table><tr><td class="pls"><div class="hm"><span class="xg1">查看:</span> <span class="xi1">3122</span> <span>|</span> <span class="xg1">回复:</span> <span class="xi1">12</span></div></td><td class="plc"><h1 class="ts"><a>[游记]</a> <span id="thread_subject">«t»</span></h1></td></tr></table>
<div id="post_1"><table id="pid1" class="plhin"><tr><td class="pls" rowspan="2"><div class="pls favatar"><div class="pi"><div class="authi"><a>山里的老周</a></div></div><p><em><a>论坛元老</a></em></p><dl class="pil"><dt>积分</dt><dd>3122</dd></dl></div></td><td class="plc"><div class="pi"><strong><a>楼主</a></strong><div class="authi"><em>发表于 2015-5-6 10:11:12</em> <span>|</span> <a>只看该作者</a> <span>|</span><a>倒序浏览</a></div></div><div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_1"><i class="pstatus"> 本帖最后由 山里的老周 于 2015-5-6 11:02 编辑 </i><br /><br />«text»</td></tr></table></div></div></div></td></tr><tr><td class="plc plm"><div class="sign">走过的路，都是家。</div></td></tr><tr><td class="pls"></td><td class="plc"><div class="po"><a>回复</a> <a>支持</a> <a>反对</a> <a>使用道具</a> <a>举报</a></div></td></tr></table></div>""" + "".join(f"""
<div id="post_{i}"><table class="plhin"><tr><td class="pls"><div class="authi"><a>驴友{i}号</a></div></td><td class="plc"><div class="pi"><strong><a>{i}<sup>#</sup></a></strong><div class="authi"><em>发表于 2015-5-6 1{i}:11:12</em> <span>|</span> <a>只看该作者</a></div></div><div class="pct"><table><tr><td class="t_f" id="postmessage_{i}">{text}</td></tr></table></div></td></tr><tr><td class="plc"><div class="po"><a>回复</a> <a>支持</a> <a>反对</a> <a>举报</a></div></td></tr></table></div>""" for i, text in enumerate(["老周又出山了，前排占座。", "去年我们也走的这条线，过了垭口以后信号就没了，提醒后来的朋友提前下载离线地图，带足两天的水。", "请问楼主，带十岁的孩子能走吗？我们体力一般，周末偶尔爬爬香山。", "照片拍得真好，求相机型号。"], 2)) + """</div><div id="f_pst"><p>您需要登录后才可以回帖 <a>登录</a> | <a>立即注册</a></p></div></div>""" + footer(), """
五一假期，我和三个朋友从青山岭北口进，南口出，三天两夜，全程47公里，累计爬升2800米。
先上路线：北口停车场——一线天——鹰嘴崖（扎营）——垭口——云海坪（扎营）——南口村。
第一天走得最轻松，溪水没过脚踝，凉得人直叫。
傍晚在鹰嘴崖扎营，隔壁帐篷的大哥送来一碗热姜汤，我们回了他半只烧鸡。
第二天凌晨下起了雨。雨点打在帐篷上，像有人在炒豆子。
+1
装备清单：帐篷（双人）、睡袋（舒适温标5度）、头灯两个、气罐、登山杖、创可贴、垃圾袋。
最后说一句：山里没有清洁工，自己的垃圾自己背下来。""", p="{}<br />\n<br />\n", page="{} - 户外 - 云州论坛 - Powered by Discuz!", **GB),
    site("weixin_2022", "policy", "凌晨三点的菜市场，藏着一座城的体温", """
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">
                
«t»
</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link rich_media_meta icon_appmsg_tag">原创</span><span class="rich_media_meta rich_media_meta_text">«a»</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">云州发布</a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><strong class="profile_nickname">云州发布</strong><p class="profile_meta"><label>微信号</label><span>yzfb</span></p><p class="profile_meta"><label>功能介绍</label><span>发布权威信息，服务云州人民。</span></p></div></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2022-05-06 18:00</em><em>发表于云州</em></div><div class="rich_media_content" id="js_content" style="visibility: hidden;">«text»</div><div id="js_pc_qr_code"><p>微信扫一扫<br>关注该公众号</p></div><div id="content_bottom_area">阅读 <span>10万+</span> 赞 在看</div></div></div><div class="rich_media_area_extra"><p>预览时标签不可点</p><div id="js_cmt_area"><p>精选留言</p>«C6»</div></div></div></div></div><div class="weui-dialog">继续滑动看下一个</div><div>云州发布 向上滑动看下一个</div><div id="js_minipro_dialog">知道了 微信扫一扫 使用小程序 取消 允许</div>""", """
! <section><section style="text-align:center"><span style="color:#fff">点击蓝字 关注我们</span></section></section>
当多数人还在梦里，城西的菜市场已经醒了。
一辆辆三轮车碾过湿漉漉的石板路，车斗里是露水没干的菠菜、还在跳的鲫鱼。
! <section><img class="rich_pages" data-src="https://mmbiz.example.cn/1.jpg"></section>
# 01
老赵卖了三十一年豆腐。他的手泡得发白，指纹都磨平了，“手机解锁都认不出我”。
# 02
+2
# 03
五点一刻，第一个顾客来了，是附近学校食堂的采购员。她不问价，只问：“今天的嫩不嫩？”
六点，天亮了。老赵收起最后一块豆腐，骑车去送孙女上学。
这座城的体温，是从这里开始升起来的。
! <section style="text-align:center"><p>— END —</p></section>
= 来源丨云州发布（ID：yzfb）
= 文字丨«a»　摄影丨«b»
= 编辑丨«e»　审核丨«f»
! <section><p><strong>往期推荐</strong></p><p><a href="#">«T»</a></p><p><a href="#">«T»</a></p></section>
! <section><p>戳“阅读原文”，一起来充电吧！</p></section>
= 喜欢此内容的人还喜欢""", "a", p='<section style="line-height:2em;margin:0 8px"><span style="font-size:15px;letter-spacing:1px">{}</span></section>', h='<section style="text-align:center"><section><strong><span>{}</span></strong></section></section>', page="{}"),
    site("dzwww", "policy", "山东：高速公路服务区快餐价格不得高于每份25元", """
<div class="top">""" + NAV + """</div><div class="main"><div class="left"><div class="crumbs"><a>大众网</a>&gt;<a>山东</a></div><h2>«t»</h2><div class="layout"><div class="left">2022-05-06 10:31:22 来源：大众网·海报新闻</div><div class="right">作者： 责任编辑：</div></div><div class="news-con"><div class="TRS_Editor">«text»</div></div><p class="editors">初审编辑：«e»</p><p class="editors">责任编辑：«f»</p><div class="xgxw"><h3>相关新闻</h3>«L4»</div><div class="newsfoot">关键词：服务区</div></div><div class="right">«R9»</div></div>""" + footer(), """
= <strong>大众网·海报新闻记者 «a» 济南报道</strong>
5月6日上午，省政府新闻办举行发布会，介绍《高速公路服务区管理办法》有关情况。
《办法》规定，服务区应当提供不少于三种价格的快餐，其中至少一种不高于每份25元；热水、停车、卫生间、无线网络免费。
“很多司机反映，服务区的泡面比外面贵一倍。”省交通运输厅副厅长«b»说，“今后，同城同价。”
+3
《办法》自7月1日起施行。司机如遇违规收费，可拨打12328举报，或在“山东高速”公众号留言。""", "a", page="{}_大众网"),
    site("hebnews", "policy", "全省小麦陆续进入抽穗扬花期 农技专家支招“一喷三防”", """
<div class="g_nav">""" + NAV + """</div><div class="g_width content"><div class="g_width_900 left"><div class="post_source">您当前的位置 ：<a>河北新闻网</a> &gt;&gt; <a>河北要闻</a></div><h1>«t»</h1><div class="post_source"><span>2021-05-06 06:12:10</span> 来源：河北日报</div><div class="fontsize">字体：大 中 小</div><div class="text" id="zoom"><!--enpproperty articleid=1--><!--enpcontent-->«text»<!--/enpcontent--></div><div class="editor">责任编辑：«e»</div><div class="fenxiang">分享到：</div><div class="guanjian">关键词：小麦,抽穗</div><div class="relatednews"><h4>相关新闻</h4>«L5»</div></div><div class="g_width_290 right">«R8»</div></div>""" + footer(), """
　　<p>　　河北日报讯（记者«a» 通讯员«b»）眼下，全省3300多万亩小麦自南向北陆续进入抽穗扬花期，是产量形成的关键时期。省农业农村厅组织专家提出技术意见，指导各地抓好“一喷三防”。</p>
　　<p>　　专家提醒，赤霉病可防不可治，要坚持“见花打药、主动预防”，齐穗至扬花初期喷施第一次药，如遇连阴雨，隔5到7天再喷一次。</p>
+3
　　<p>　　“药怎么配、什么时候打，手机上都能查。”东岭县柳湾村种粮大户老孟打开“冀农通”小程序，扫了扫地头牌子上的二维码，配方一目了然。</p>
　　<p>　　据预测，未来三天，冀中南部以晴到多云天气为主，最高气温26到30摄氏度，适宜田间作业。</p>""", "ab", p="{}", page="{}_河北新闻网"),
    site("zjol", "culture", "西湖边又开了一家“不收银”的书店", """
<div class="topnav">""" + NAV + """</div><div class="content"><div class="contentLeft"><div class="contTit">«t»</div><div class="time">2019年05月06日 07:31:22　来源： 浙江在线　　记者 «a»</div><div class="xilan_con"><div class="artCon"><div class="TRS_Editor">«text»</div></div></div><p class="p_cont">标签：书店;阅读</p><p class="editor">责任编辑：«e»</p><div class="dianping"><h3>看浙江新闻，关注浙江在线微信</h3></div><div class="tagNews"><h3>相关阅读</h3>«L4»</div><div class="statement"><p>1.凡本网注明“稿件来源：浙江在线”的所有文字、图片和音视频稿件，版权均属浙江在线所有。</p></div></div><div class="contentRight">«R8»</div></div>""" + footer(), """
　　这家书店没有收银台。门口一只木箱，箱上贴着一张纸：看着给，不给也行。
　　开业一个月，店主«b»每天晚上数一遍木箱，最多的一天四百二十六元，最少的一天，三元五角和一颗糖。
　　<strong>“我不是在做慈善”</strong>
　　«b»原来是程序员，去年辞职。“房子是自己的，书是攒的，电费一个月两百。”他给记者算账，“我不是在做慈善，是在做试验。”
+3
　　<strong>木箱里的纸条</strong>
　　木箱里除了钱，还有纸条。一张写着：“今天没带现金，下次补。”另一张字迹稚嫩：“叔叔，那本恐龙的我看了三遍，欠你三次。”""", "a", page="{}-浙江在线"),
    site("voc_hunan", "court", "老人遛狗不牵绳致人摔伤 法院：赔4.7万", """
<div class="head">""" + NAV + """</div><div class="main"><div class="main_l"><div class="loc"><a>华声在线</a>&gt;<a>法治</a></div><div class="title"><h1>«t»</h1></div><div class="fl"><span>2020-05-06 09:22:31</span> [来源：华声在线] [作者：«a»] [责编：«e»]</div><div class="fr">字体：【大 中 小】</div><div class="content" id="content">«text»</div><div class="zr"><p>[责编：«e»]</p><p>[来源：华声在线]</p></div><div class="share">分享到：</div><div class="xg">«L5»</div></div><div class="main_r">«R8»</div></div>""" + footer(), """
　　华声在线5月6日讯（全媒体记者 «a» 通讯员 «b»）遛狗不牵绳，撞倒了人，狗主人却说“是她自己怕狗”。今天，石桥区人民法院公布了这起案件的判决结果。
　　2019年11月2日傍晚，68岁的罗某带着一只金毛犬在小区散步，未牵绳。金毛犬突然冲向正在跳广场舞的李某，李某躲闪时摔倒，左腕骨折。
　　监控视频显示，从狗跑出到李某倒地，前后不到三秒。
+2
　　法院认为，饲养动物违反管理规定，未采取安全措施造成他人损害的，应当承担侵权责任。法院判决罗某赔偿医疗费、护理费、误工费等共计47316.5元。
　　■以案说法
　　牵住的是绳子，放下的是担心。法官提醒，烈性犬、大型犬禁止在公共场所无绳活动，违者可处罚款。""", "ab", page="{} - 华声在线"),
    site("county_notice", "policy", "石桥县人民政府办公室关于印发石桥县农村饮水安全工程运行管理办法的通知", """
<div class="header"><ul>""" + NAV + """</ul></div><div class="w1200"><div class="dqwz">当前位置：<a>首页</a> &gt; <a>政府信息公开</a> &gt; <a>县政府办文件</a></div><table class="xxgk" width="100%"><tr><td>索 引 号：</td><td>011234567/2021-00012</td><td>主题分类：</td><td>农业、林业、水利</td></tr><tr><td>发布机构：</td><td>石桥县人民政府办公室</td><td>成文日期：</td><td>2021年05月06日</td></tr><tr><td>文　　号：</td><td>石政办〔2021〕12号</td><td>有 效 性：</td><td>有效</td></tr></table><div class="content"><h1>«t»</h1><div class="info">发布时间：2021-05-07 08:31　浏览次数：<span>312</span>　字体：[ 大 中 小 ]　<a>打印</a></div><div id="UCAP-CONTENT" class="TRS_UEDITOR trs_paper_default">«text»</div><div class="fj"><p>附件：<a href="1.doc">石桥县农村饮水安全工程巡查表.doc</a></p></div><div class="ewm"><p>扫一扫在手机打开当前页</p></div><div class="btn"><a>【打印本页】</a><a>【关闭窗口】</a></div></div></div><div class="foot"><p>主办：石桥县人民政府　承办：石桥县政务服务中心</p><p>网站标识码：1304000001 冀公网安备13040000000001号</p></div>""", """
各乡镇人民政府，县直有关部门：
《石桥县农村饮水安全工程运行管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。
石桥县人民政府办公室
2021年5月6日
石桥县农村饮水安全工程运行管理办法
# 第一章　总则
第一条　为加强农村饮水安全工程运行管理，保障农村居民饮水安全，根据有关法律法规，结合本县实际，制定本办法。
第二条　本办法所称农村饮水安全工程，是指为解决农村居民生活用水而修建的集中式供水工程和分散式供水工程。
# 第二章　管理
第三条　县水利局负责全县农村饮水安全工程的行业监管，公布监督电话，受理群众投诉。
第四条　供水单位应当每日对水质进行检测，检测结果按月向社会公布。任何单位和个人不得擅自在供水管道上接水。
第五条　水费实行“基本水价＋计量水价”，具体标准由县发展改革局核定。
# 第三章　附则
第六条　本办法自印发之日起施行，有效期五年。""", p='<p style="text-indent:2em">{}</p>', h='<p style="text-align:center"><strong>{}</strong></p>', page="{}_石桥县人民政府"),
    site("county_recruit", "policy", "柳湾县融媒体中心2022年公开招聘工作人员公告", """
<div class="top">""" + NAV + """</div><div class="main"><div class="weizhi">您现在的位置：<a>首页</a> &gt;&gt; <a>通知公告</a></div><div class="article"><h2 class="tit">«t»</h2><p class="laiyuan">来源：县融媒体中心 时间：2022-05-06 16:12 点击数：1231 【字体：<a>大</a> <a>中</a> <a>小</a>】</p><div class="nr" id="zoomcon">«text»</div><div class="prenext"><p>上一条：<a>«T»</a></p><p>下一条：<a>«T»</a></p></div><p>【关闭】【打印】</p></div></div>""" + footer(), """
因工作需要，经县委编办、县人社局同意，柳湾县融媒体中心面向社会公开招聘工作人员6名，现将有关事项公告如下：
一、招聘岗位
|岗位|人数|学历|要求
|文字记者|2|本科及以上|35周岁以下，能独立完成采编
|摄像记者|2|大专及以上|熟练操作航拍设备
|新媒体编辑|2|大专及以上|会剪辑、懂排版，能值夜班
二、报名方式
报名时间：2022年5月9日至5月13日（上午8:30—12:00，下午14:00—17:30）。
报名地点：柳湾县人民路88号县融媒体中心三楼办公室。
报名者须携带身份证、学历证书原件及复印件、近期免冠照片2张。
三、考试
考试采取笔试和面试相结合的方式。笔试时间、地点另行通知，考生可关注“柳湾发布”公众号查询。
四、联系方式
联系人：«b»
联系电话：0310-1234567
柳湾县融媒体中心
2022年5月6日""", page="{}-柳湾县人民政府", p='<p><span style="font-family:仿宋;font-size:21px">　　{}</span></p>'),
    site("gscn", "policy", "兰州至张掖三四线铁路武威段开始铺轨", """
<div class="nav">""" + NAV + """</div><div class="a-container"><div class="a-left"><div class="a-path">每日甘肃网 &gt; 甘肃新闻</div><h1 class="a-title">«t»</h1><div class="a-info">2023-05-06 07:41:00 来源：新甘肃·甘肃日报</div><div class="a-share">分享到</div><div class="a-content" id="a-content">«text»</div><div class="a-editor">责任编辑：«e»</div><div class="a-rel"><h4>相关新闻</h4>«L4»</div></div><div class="a-right">«R8»</div></div>""" + footer(), """
　　原标题：兰张三四线铁路武威段开始铺轨
　　新甘肃·甘肃日报通讯员 «b»　新甘肃·甘肃日报记者 «a»
　　5月5日，随着一对500米长的钢轨缓缓落在无砟道床上，兰州至张掖三四线铁路武威段正式开始铺轨。
~ 　　5月5日，工人在武威段铺轨现场作业。 新甘肃·甘肃日报通讯员 «c»
　　项目全长195公里，设计时速250公里，计划2024年建成通车。届时，兰州到武威最快40分钟可达。
+3
　　“以前回一趟家要坐四个半小时的车。”现场铺轨工人马成说，他的家就在铁路边上的黄羊镇。""".replace("　　原标题", "= 　　原标题").replace("　　新甘肃·甘肃日报通讯员 «b»　", "= 　　新甘肃·甘肃日报通讯员 «b»　"), "ba", page="{}-甘肃新闻网"),
    site("tieba", "culture", "讲讲我爷爷修钟表的故事", """
<div class="head_inner"><ul>""" + NAV + """</ul><p>登录</p></div><div class="card_title"><a>怀旧吧</a><span>关注：31,222</span><span>贴子：1,312,222</span></div><div class="core_title_wrap_bright clearfix"><h3 class="core_title_txt" title="«t»">«t»</h3><ul><li>只看楼主</li><li>收藏</li><li>回复</li></ul></div><div class="p_postlist" id="j_p_postlist"><div class="l_post l_post_bright j_l_post clearfix"><div class="d_author"><ul class="p_author"><li class="d_name"><a>小城旧事</a></li><li class="l_badge"><div class="d_badge_title">铁杆会员</div><div class="d_badge_lv">9</div></li></ul></div><div class="d_post_content_main d_post_content_firstfloor"><div class="p_content"><cc><div class="d_post_content j_d_post_content">«text»</div></cc></div><div class="core_reply"><div class="post-tail-wrap"><span class="tail-info">来自<a>Android客户端</a></span><span class="tail-info">1楼</span><span class="tail-info">2019-05-06 21:12</span></div><a>回复</a></div></div></div>""" + "".join(f"""<div class="l_post l_post_bright j_l_post clearfix"><div class="d_author"><a>吧友{i}</a></div><div class="d_post_content_main"><div class="p_content"><div class="d_post_content j_d_post_content">{text}</div></div><div class="core_reply"><span class="tail-info">{i}楼</span><span class="tail-info">2019-05-06 22:1{i}</span><a>回复</a></div></div></div>""" for i, text in enumerate(["写得真好，想起我外公也有这么一只放大镜，修表的时候夹在眼睛上，像个海盗。", "插眼，等更。", "同问，后来那座钟呢？楼主别太监啊。"], 2)) + """</div><div class="poster_body">发表回复 发贴请遵守贴吧协议</div>""", """
我爷爷修了一辈子钟表，铺子在老街拐角，门脸只有一张桌子宽。
小时候我趴在玻璃柜上看他干活，他从来不赶我走，只说一句：别喘气。
零件小得像芝麻，喘口气就飞了。
有一年冬天，来了个穿军大衣的老头，怀里抱着一座座钟，钟停在三点十分。
爷爷打开后盖，看了半天，说，修不了。
老头走后，我问：真修不了？
爷爷说：修得了。不能修。
+1
后来我才知道，三点十分，是老头的儿子走的时间。""", p="{}<br><br>", page="【图片】{}【怀旧吧】_百度贴吧"),
    site("weather_bulletin", "policy", "中央气象台5月6日18时发布暴雨蓝色预警", """
<div class="nav">""" + NAV + """</div><div class="xyn-cont"><div class="xyn-cont-head"><h1>«t»</h1><div class="xyn-cont-time"><span>2021-05-06 18:02</span><span>来源：<a>中国天气网</a></span></div></div><div class="xyn-text">«text»<div class="xyn-editor"><p>责编：«e»</p></div></div><div class="xyn-lmt">«L4»</div></div><div class="xyn-right">«R8»</div>""" + footer(), """
中国天气网讯 中央气象台5月6日18时继续发布暴雨蓝色预警：
预计，5月6日20时至7日20时，江西中部、湖南南部、贵州东部、广西北部等地有大到暴雨，其中，广西东北部局地有大暴雨（100～140毫米），上述地区并伴有短时强降水（最大小时降雨量20～50毫米，局地可超过60毫米）、雷暴大风等强对流天气。
防御指南：
1、政府及相关部门按照职责做好防暴雨准备工作；
2、学校、幼儿园采取适当措施，保证学生和幼儿安全；
3、驾驶人员应当注意道路积水和交通阻塞，确保安全；
4、检查城市、农田、鱼塘排水系统，做好排涝准备。""", page="{} -首页-中国天气网"),
]
