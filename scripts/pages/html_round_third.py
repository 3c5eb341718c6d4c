"""Older frames of the great portals, agencies, readers' and players' sites, interviews, lists and statements: a third round."""
from html_parts import NAV, footer
from html_site import site

GB = dict(charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', encoding="gb18030")

ROUND_THIRD = [
    site("netease_2016", "policy", "对话支教女教师：走与留，我想了六年", f"""
<div class="N-nav-channel">{NAV}</div><div class="post_crumb">网易首页 &gt; 新闻中心 &gt; 正文</div><div class="post_content_main" id="epContentLeft"><h1>«t»</h1><div class="post_time_source">2016-05-06 03:12:00　来源: <a id="ne_article_source">云州青年报</a>(南浦) <span class="post_comment"><a class="post_cnum_tie js-tielink">0</a></span></div><div class="post_topshare_wrap">易信 微信 QQ空间 微博 更多</div><div class="post_body"><div class="post_text" id="endText"><p class="otitle">(原标题：«t»)</p>«text»<div class="gg200x300"></div><div class="ep-source cDGray"><span class="left"><a><img src="end.png" width="13"></a> 本文来源：云州青年报 </span> <span class="ep-editor">责任编辑：«e»_NN1234</span></div></div><div class="post_btmshare"></div><div class="extra-tag"><span>关键词阅读：</span><a>支教</a></div><div class="post_relate_news"><h2>相关新闻</h2>«L5»</div><div class="tie-areas"><h3>跟贴</h3>«C18»</div></div></div><div class="post_content_side"><h3>热点新闻</h3>«L10»</div>{footer()}""", """
“明天就走。”这句话，«b»对自己说了六年。
2010年，«b»从云州师范学院毕业，来到海拔2300米的东岭县石门小学，成为全校第七名教师。原定支教一年，她留到了今天。
# “孩子们会问，老师你还来吗”
记者：第一天到学校，是什么印象？
«b»：下雨。校长骑摩托车来接我，车陷在泥里，我们俩推了一个小时。
记者：有没有想过走？
«b»：每年六月都想。箱子收拾好了，孩子们趴在窗户上，问，老师你还来吗。我就把箱子又打开了。
# “我不是什么最美教师”
记者：很多媒体把您称作“最美教师”，您怎么看？
«b»：不敢当。我脾气不好，会摔粉笔。
记者：工资够用吗？
«b»：两千三，够。山里没地方花钱，快递都送不进来。
+1
记者：最后一个问题，明年呢？
«b»：明天的课还没备呢。""", page="{}_网易新闻", **GB),
    site("sina_2015", "court", "公司就网传“裁员三成”发表声明：纯属捏造", """
<div class="bread"><a>新闻中心</a> &gt; <a>国内新闻</a> &gt; 正文</div><div class="wrap-outer"><div class="page-header"><h1 id="artibodyTitle">«t»</h1></div><div class="page-tool-w"><div class="page-info"><span class="time-source" id="navtimeSource">2015年05月06日10:11		<span><span data-sudaclick="media_name"><a>云州商报</a></span></span></span></div><div class="page-tool"><a>微博</a><a>微信</a><span>我有话说</span></div></div><div class="page-content clearfix"><div class="left"><div class="article article_16" id="artibody">«text»<p class="article-editor">(编辑：SN123)</p></div><div class="article-keywords"><h2>文章关键词：</h2><a>裁员</a></div><div class="show_statement"><a>我要反馈</a><a>保存网页</a></div><div class="article-like"><h3>推荐阅读</h3>«L6»</div></div><div class="right">«R8»</div></div></div>""" + footer(), """
　　云州商报讯 针对网传“裁员三成”的消息，石桥重工昨日深夜在官方网站发表声明。全文如下：
　　声明
　　近日，有自媒体账号在微博、微信公众号等平台发布“石桥重工裁员三成”等不实信息，对我公司声誉造成了恶劣影响。对此，我公司郑重声明如下：
　　一、上述信息纯属捏造，我公司目前生产经营正常，没有任何裁员计划。
　　二、我公司已委托律师固定证据，将依法追究造谣者的法律责任。
　　三、请相关平台立即删除侵权内容，未经核实，请勿转载。
　　特此声明。
　　石桥重工股份有限公司
　　2015年5月5日
+2
　　截至记者发稿，首发该消息的公众号已将文章删除。""", page="{}_新浪新闻", **GB),
    site("ifeng_2015", "world", "巴西小镇办起“龙舟节” 华人教练喊的是闽南话", """
<div class="h_nav">""" + NAV + """</div><div class="main"><div class="left"><div class="theCurrent cDGray js_crumb">凤凰网资讯 &gt; 国际 &gt; 正文</div><div id="artical"><h1 itemprop="headline" id="artical_topic">«t»</h1><div id="artical_sth" class="clearfix"><p class="p_time"><span itemprop="datePublished" class="ss01">2015年05月06日 07:12</span><br>来源：<span itemprop="publisher"><span class="ss03"><a>云州侨报</a></span></span></p><p class="p_fenxiang"><em>12</em>人参与 <em>3</em>评论</p></div><div id="artical_real" class="js_img_share_area"><!--mainContent begin--><div id="main_content" class="js_selection_area" bosszone="content">«text»<span class="ifengLogo"><a><img src="l.gif"></a></span></div><!--mainContent end--></div><div id="artical_sth2"><div class="zz_bianji"><p class="iphone_none">[责任编辑：<span itemprop="contributor">PN123</span>]</p><p class="iphone_none">责任编辑：PN123</p></div><div class="pinglun">«C3»</div><div class="tag">标签：<a>龙舟</a></div><div class="js_hot">凤凰新闻 天天有料 分享到： 用微信扫描二维码分享至好友和朋友圈</div></div></div></div><div class="right">«R8»</div></div>""" + footer(), """
　　鼓声响起来的时候，岸上的人跟着喊：“一、二，一、二！”用的是闽南话。
　　这里是巴西南部的一座小镇，全镇一万两千人，华人只有六户。四月底，镇上办了第一届龙舟节。
~ 　　当地居民练习划龙舟。（资料图）
　　教练姓蔡，泉州人，在镇上开了二十年杂货店。“他们听不懂‘左桨’‘右桨’，但都知道跟着鼓点走。”
+3
　　〉〉〉链接
　　龙舟在海外
　　目前，全世界有85个国家和地区成立了龙舟协会。2010年起，龙舟成为亚运会正式比赛项目。""", page="{}_凤凰资讯", pic='<p class="detailPic"><img src="1.jpg" alt=""></p><p class="picIntro">{}</p>'),
    site("sohu_2015", "match", "马拉松赛况：肯尼亚选手破赛会纪录 一名跑者猝倒获救", """
<div class="nav">""" + NAV + """</div><div class="content-wrapper"><div class="location" id="location">搜狐首页 - 体育 - 田径</div><div class="content-box clear"><h1 itemprop="headline">«t»</h1><div class="time-fun clear"><div class="time-source"><div class="time" id="pubtime_baidu" itemprop="datePublished">2015-05-06 12:31:00</div><div class="source"><span>来源：</span><span id="source_baidu"><span itemprop="name">云州体育报</span></span> <span id="author_baidu">作者：<span itemprop="name">«a»</span></span></div></div><div class="fun"><a>手机客户端</a><a>保存到博客</a></div></div><div class="text clear" id="contentText" itemprop="articleBody">«text»<div class="original-title">原标题：«t»</div><div style="display:none;"><span id="url">http://example.com/1.shtml</span><span id="indexUrl">sohu.com</span><span id="isOriginal">false</span><span id="author">«a»</span><span>«t»</span></div><div id="editor" class="editer">(责任编辑：UF012)</div></div><div class="share"><a>我来说两句</a></div><div class="mutu-news">相关新闻 «L6»</div></div><div class="right">«R10»</div></div>""" + footer(), """
　　今晨7:30，云州国际马拉松鸣枪起跑，来自23个国家和地区的两万名跑者参赛。
　　<strong>男子组</strong>
　　第1名：基普乔盖·切贝特（肯尼亚）2:08:31，破赛会纪录
　　第2名：«b»（中国）2:11:04
　　第3名：德贝莱（埃塞俄比亚）2:12:47
　　<strong>女子组</strong>
　　第1名：«c»（中国）2:28:19
　　第2名：阿贝拉（埃塞俄比亚）2:29:50
　　赛事在35公里处出现惊险一幕，一名45岁的男跑者突然倒地，心跳骤停。跑在他身后的一名急诊科医生立即实施心肺复苏，志愿者推着自动体外除颤仪在三分钟内赶到。
　　“第二次电击以后，他睁开眼睛，问我的第一句话是，我完赛了没有。”这名医生说。
+2
　　组委会提醒：跑前充分热身，量力而行；如有不适，请拨打赛道沿线的急救电话。""", "a", page="{}-搜狐体育", **GB),
    site("qq_2014", "tech", "扎克伯格：我们不会向用户收费", """
<div id="Main-A">""" + NAV + """</div><div id="C-Main-Article-QQ"><div class="hd"><h1>«t»</h1><div class="ll"><span class="color-a-0" bosszone="ztlink"><a>国际新闻</a></span><span class="color-a-1" bosszone="jgname">腾讯科技</span><span class="color-a-2" bosszone="author">[微博]</span><span class="color-a-3" bosszone="zuozhe">«a»</span><span class="article-time">2014-05-06 08:12</span></div><div class="rr"><a>我要分享</a> <a>22</a></div></div><div class="bd"><div id="articleFn"></div><div id="Cnt-Main-Article-QQ" class="Cnt-Main-Article-QQ" bosszone="content">«text»<p style="TEXT-INDENT: 2em">推荐：<strong>关注“全球创新论坛”微信公号（qqgif），深度对话硅谷精英。</strong></p></div><div class="fx">正文已结束，您可以按alt+4进行评论</div><div class="ft"><span class="infoCol">责任编辑：«e»</span><div class="xgss">相关搜索：<a>社交网络</a></div></div></div><div id="C-Rel">相关阅读 «L5»</div><div class="box">«C5»</div></div>""" + footer(), """
[导读]在周一的财报电话会议上，扎克伯格再次被问到会不会收费，他的回答只有一个词：不。
腾讯科技讯 5月6日，据国外媒体报道，社交网络公司首席执行官扎克伯格在周一的财报电话会议上表示，公司永远不会向普通用户收取会员费。
“如果一个产品要让全世界的人都用，那它就必须免费。”扎克伯格说。
财报显示，公司第一季度营收25亿美元，其中59%来自移动广告；月活跃用户12.8亿，同比增长15%。
+2
有分析师追问，用户反感信息流广告怎么办？扎克伯格回答，用户可以点击右上角的小箭头，选择“我不想看到这条广告”。（编译/«a»）""".replace("[导读]", ""), "a", p='<p style="TEXT-INDENT: 2em">{}</p>', page="{}_科技_腾讯网", **GB),
    site("people_2013", "policy", "人民网评：莫让“最后一米”卡住好政策", """
<div class="w980 wbnav">""" + NAV + """</div><div class="clearfix w980 path"><a>人民网</a>&gt;&gt;<a>观点</a></div><div class="clearfix w980 text"><div class="text_c"><h1 id="p_title">«t»</h1><h2 id="p_navigator"></h2><p class="author">«a»</p><p class="text_tools"><span id="p_publishtime">2013年05月06日08:11</span>　　来源：<span id="p_origin"><a>人民网-观点频道</a></span>　　<a>手机看新闻</a></p><div class="tools"><a>打印</a><a>网摘</a><a>纠错</a><a>商城</a><a>分享</a><a>推荐</a></div><div class="clear"></div><div id="p_content" class="clearfix">«text»</div><div class="edit clearfix" id="p_editor">(责编：«e»、«f»)</div></div><div class="message">我要留言 <p>进入讨论区</p><p>使用其他账号登录： 恶意捣乱、发表无意义的留言、发布广告等将被删除</p></div><h4>相关新闻</h4><ul class="list_14">«L5»</ul></div><div class="w310">«R8»</div>""" + footer(), """
　　一项惠民补贴，文件发了，钱也到了县里，却迟迟进不了群众的口袋。问原因，答：“系统还没升级。”
　　从政策到群众，往往不缺“最初一公里”，缺的是“最后一米”。
　　这一米，有时是一枚公章，有时是一张表格，有时只是窗口后面的一句“明天再来”。
+2
　　政策的温度，群众用手一摸就知道。把“最后一米”走完，才算真正把好事办好。""", "a", p="<p>{}</p>", page="{}--观点--人民网", **GB),
    site("xinhua_2016", "culture", "（新春走基层）雪线邮路：一封信的四百公里", """
<div class="topNav">""" + NAV + """</div><div class="header"><div class="news-position">新华网 &gt; &gt; 正文</div><div class="h-news"><div class="h-p3 clearfix"><div class="h-title">«t»</div><div class="h-info"><span class="h-time"> 2016-02-06 14:11:02</span> 来源： <em id="source"> 新华社</em></div></div></div></div><div class="part part1 clearfix"><div class="p-left left"><div class="p-tags"></div><div id="p-detail"><div class="main-aticle">«text»<div class="zan-wap"><a>+1</a></div></div></div><div class="p-share">分享 <span>责任编辑： «e»</span></div><div class="lxm">«L4»</div><div class="news-bottom">新闻评论 加载更多</div></div><div class="p-right right">«L8»</div></div>""" + footer(), """
~ （新春走基层）（1）雪线邮路：一封信的四百公里
~ 2月4日，邮车行驶在川藏公路雀儿山段。新华社记者 «a» 摄
　　新华社成都2月6日电（记者«a»、«b»）凌晨四点，气温零下二十一度。邮车司机其美多吉拧开保温杯，喝了一口，把车钥匙插进锁孔。
　　从甘孜到德格，209公里，往返四百多公里，这条路他跑了二十七年。
　　车厢里装着87件邮件：三封挂号信，一箱药，几十个网购包裹，还有一双寄给孩子的棉鞋。
+2
　　“有人等着呢。”其美多吉说。
　　窗外，又下雪了。（完）""", "ab", pic='<p align="center"><img align="center" src="1.jpg"></p><p align="left">　　{}</p>', page="{}-新华网"),
    site("chinadaily_cn", "world", "外媒：北极航道通航期再延长 商船排队等破冰", """
<div class="topNav">""" + NAV + """</div><div class="main"><div class="main_art"><div class="main_artL"><div class="da-bre"><a>中国日报网</a> &gt; <a>国际</a></div><h1 class="dabiaoti">«t»</h1><div class="xinf-le"><div class="xinf-le-a">来源：中国日报网</div><div class="xinf-le-b">2019-05-06 09:51:21</div></div><div class="xinf-ri"><div class="fenx"><ul><li>分享到</li></ul></div></div><div class="article" id="Content">«text»<div class="selectpage"><div id="div_currpage"><span>1</span><a>2</a></div></div></div><div class="fenx-bq" id="fxbq"><div class="fenx-bq-le"><span class="tagsty">标签：</span><a>北极</a></div></div><div class="xinf-xg"><p>【责任编辑:«e»】</p></div><div class="sponsor_yc">«L4»</div></div><div class="main_artR">«R8»</div></div></div>""" + footer(), """
<p>中国日报网5月6日电（«a»）据英国《卫报》5日报道，由于海冰面积缩小，今年北极东北航道的通航期预计将比往年延长23天，已有四十七艘商船提交了破冰护航申请。</p>
<figure class="image" style="display:table"><img src="1.jpg"><figcaption>破冰船在北极航道航行。（图片来源：《卫报》）</figcaption></figure>
“从上海到鹿特丹，走北极比走苏伊士近三分之一。”一名船东对《卫报》说，“但保险费贵三倍。”
+2
环保人士则警告，航运排放的黑碳会加速冰面融化。（编辑：«e»）""".replace("（编辑：«e»）", ""), "a", page="{} - 中国日报网", p="<p>{}</p>"),
    site("reference_news", "world", "参考快评 | 谁在制造“芯片焦虑”", """
<div class="top">""" + NAV + """</div><div class="articleWrap"><h1 class="articleHead">«t»</h1><p class="articleInfo"><span id="pubtime_baidu">2022-05-06 16:11:02</span> <span id="source_baidu">来源：参考消息网</span> <span id="editor_baidu">责任编辑：«e»</span></p><div class="articleBody"><div class="cont-detail" id="ctrlfscont">«text»<div class="article-ewm"><p>凡注明“来源：参考消息网”的所有作品，未经本网授权，不得转载、摘编或以其他方式使用。</p></div></div></div><div class="relevanceNews"><h2>延伸阅读</h2><div class="item"><h3><a>«T»</a></h3><p>参考消息网5月5日报道 据路透社报道，多国港口拥堵情况在四月有所缓解，但运价仍处高位。</p></div><div class="item"><h3><a>«T»</a></h3><p>参考消息网5月4日报道 法国《回声报》称，欧洲车企正在重新计算库存的成本。</p></div></div></div>""" + footer(), """
参考消息网5月6日报道（文/«a»）新学期的笔记本电脑涨价了，理由是“缺芯”；等了半年的新车又推迟交付了，理由还是“缺芯”。
缺芯是真的，但焦虑，有一部分是制造出来的。
先看一组数字：去年全球芯片出货量1.15万亿颗，比前年多26%。多出来的芯片去哪儿了？
答案是：仓库。
+2
当所有人都在囤粮的时候，粮就真的不够了。芯片也一样。""", "a", page="{}_参考消息网"),
    site("baijiahao", "health", "一天吃一个鸡蛋，身体会有什么变化？终于有了答案", """
<div id="app"><div id="ssr-content"><div class="_3rk9W"><div class="_2oTsX"><div class="_28fPT"></div><div class="sKHSJ">«t»</div><div class="_2sSPE"><div class="_1mTEb"><p class="_7y5nA"><a>云州健康说</a></p><div class="_3Wpn4"><span>2023-05-06 12:10</span><span>云州</span><span>健康领域创作者</span></div></div><div class="follow">关注</div></div><div class="_18p7x" data-testid="article">«text»</div><div class="_1HXEe"><div>举报/反馈</div></div><div class="_2JLV4">«C9»<div>发表评论 发表</div></div></div><div class="_2Zphx"><div class="_1YExs"><div>作者最新文章</div>«L4»</div><div class="hot"><div>相关推荐</div>«L6»</div></div></div></div></div><script>window.jsonData={"bsData":{"header":"«t»"}};</script><div>设为首页 © Baidu 使用百度前必读 意见反馈 京ICP证030173号</div>""", """
“医生，鸡蛋黄胆固醇那么高，我是不是不能吃了？”门诊上，几乎每天都有人问我这个问题。
结论先放在前面：<span class="bjh-strong">健康人每天吃一个鸡蛋，不会增加心血管病的风险。</span>
~ 图源：图虫创意
# 01 胆固醇，不全是坏的
人体的胆固醇，七成以上是肝脏自己合成的，吃进去的只占一小部分。
+2
# 02 这样吃更好
水煮蛋＞蒸蛋羹＞荷包蛋＞炒蛋＞煎蛋。
# 03 这3类人要注意
1.对鸡蛋过敏的人；
2.胆结石急性发作期的人；
3.医生明确要求限制蛋黄的人。
你每天吃鸡蛋吗？是水煮还是煎？
= #健康科普排位赛#
= 参考文献
= [1]云州营养学会.云州居民膳食指南[M].云州:云州出版社,2022.
= [2]Zhong V W, et al. Associations of dietary cholesterol[J]. JAMA, 2019.""", p='<div class="_2jN0Y"><p><span class="bjh-p">{}</span></p></div>', h='<div class="_2jN0Y"><h3 class="bjh-h3">{}</h3></div>', pic='<div class="_1Bu3Y"><img src="1.jpg"></div><div class="_2jN0Y"><p><span class="bjh-image-caption">{}</span></p></div>', page="{}"),
    site("sina_blog", "culture", "清明，替父亲去看一眼海", """
<div id="sinablogHead"><a>首页</a><a>博文目录</a><a>图片</a><a>关于我</a></div><div class="sinabloga"><div class="bloglist"><div id="articlebody" class="artical"><div class="articalTitle"><h2 id="t_1" class="titName SG_txta">«t»</h2><span class="img2"></span> <span class="time SG_txtc">(2012-04-05 21:12:31)</span></div><div class="articalTag" id="sina_keyword_ad_area"><table><tr><td class="blog_tag"><span class="SG_txtb">标签：</span><h3><a>父亲</a></h3><h3><a>杂谈</a></h3></td><td class="blog_class"><span>分类：</span><a>散文</a></td></tr></table></div><div id="sina_keyword_ad_area2" class="articalContent newfont_family">«text»</div><div class="shareUp"><a>分享：</a><div id="sharebtn">分享到新浪Qing</div></div><div class="articalInfo"><div>阅读<span>(312)</span>┊ <a>评论</a> <span>(12)</span>┊ <a>收藏</a><span>(3)</span>┊<a>转载</a>┊ <a>喜欢▼</a>┊<a>打印</a>┊<a>举报</a></div><div>前一篇：<a>«T»</a> 后一篇：<a>«T»</a></div></div><div class="writeComm">评论 重要提示：警惕虚假中奖信息 [发评论] «C5» <p>登录名： 密码： 找回密码 注册 记住登录状态</p><p>以上网友发言只代表其个人观点，不代表新浪网的观点或立场。</p></div></div></div><div class="sidebar"><p>«a»</p><p>博客等级：12</p>«L5»</div></div>""" + footer(), """
父亲一辈子没有看过海。
他在电厂烧了三十四年锅炉，退休那年，单位组织去北戴河，名额让给了别人。
“水有什么好看的，”他说，“锅炉里天天是水。”
后来他病了，躺在床上，有一天忽然问我：海是什么味道的？
我说，咸的。
他说，那跟汗一样。
清明，我到了海边，给他装了一瓶。
+1
回来的火车上，我拧开瓶子闻了闻。
爸，跟汗不一样。""", p="<p STYLE=\"TeXT-INDenT: 2em\"><font STYLE=\"FONT-SIZE: 16px\" COLOR=\"#000000\"><span>{}</span></font></p><p>&nbsp;</p>", page="{}_石桥人_新浪博客"),
    site("gov_cn", "policy", "国务院办公厅关于做好2022年端午节假期有关工作的通知", """
<div class="header">""" + NAV + """</div><div class="w1100"><div class="BreadcrumbNav">首页 &gt; 政策 &gt; 国务院政策文件库</div><div class="content"><div class="article oneColumn pub_border"><h1 id="ti">«t»</h1><div class="pages-date">2022-05-06 16:30 <span class="font">来源： 中国政府网</span><div class="pages_print"><span>【字体：</span><span>大</span> <span>中</span> <span>小</span>】<span>打印</span><div class="share">分享</div></div></div><div class="pages_content" id="UCAP-CONTENT">«text»</div><div class="editor"><span>责任编辑：«e»</span></div><div class="pchide"><h2>相关稿件</h2>«L3»</div><div class="ewm">扫一扫在手机打开当前页</div></div></div></div>""" + footer(), """
国办发明电〔2022〕5号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2022年端午节放假安排和有关工作通知如下。
一、放假安排。6月3日至5日放假，共3天。
二、各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。
三、加强值班值守，公布值班电话，确保24小时通信畅通。
国务院办公厅
2022年5月6日
（此件公开发布）""", p='<p style="text-indent: 2em; font-family: 宋体; font-size: 12pt;"><span>{}</span></p>', page="{}_国务院文件_中国政府网"),
    site("cnr_2018", "policy", "快递包装怎么“瘦身”？记者调查：回收箱成了摆设", """
<div class="header">""" + NAV + """</div><div class="main clearfix"><div class="left"><div class="article-header"><h1>«t»</h1><div class="source"><span>2018-05-06 07:25:00</span><span>来源：央广网</span></div></div><div class="article-body"><div class="TRS_Editor">«text»</div><div class="editor">编辑： «e»</div><p>关键词：<span>快递</span></p></div><div class="articleList"><h4>推荐</h4>«L4»</div><div class="tip_footer">更多精彩资讯请在应用市场下载“央广网”客户端。欢迎提供新闻线索，24小时报料热线400-800-0088；消费者也可通过央广网“啄木鸟消费者投诉平台”线上投诉。版权声明：本文章版权归属央广网所有，未经授权不得转载。转载请联系：cnrbanquan@example.com，不尊重原创的行为我们将追究责任。</div></div><div class="right">«R8»</div></div>""" + footer(), """
　　央广网云州5月6日消息（记者«a»）据中国之声《新闻纵横》报道，拆一个快递，要过几关？胶带、纸箱、气泡膜，再来一层塑料袋。去年，全国快递业务量达到507亿件。
　　记者走访云州六个快递网点，其中四个摆放了“纸箱回收箱”，三个是空的，一个装着没吃完的外卖。
　　快递员：没人往里放，我们也没空管。
　　居民：不知道，没注意，扔楼下就有人收。
　　网点负责人：总部发的，摆着，检查用。
+2
　　云州大学教授«b»：归根到底要有利可图，一个纸箱回收能抵五毛钱，你看有没有人放。""", "a", page="{}_央广网"),
    site("xue_qiu", "market", "聊聊我为什么清仓了白酒", """
<div id="app"><div class="nav stickyFixed"><a>首页</a><a>行情</a><a>交易</a><a>登录/注册</a></div><div class="container article__container"><div class="article__author"><div class="avatar__name"><a class="name" data-screenname="«a»">«a»</a></div><div class="avatar__subtitle"><a class="time">发布于2021-05-06 20:12</a><span class="source">来自雪球</span></div><a>关注</a></div><article class="article__bd"><h1 class="article__bd__title">«t»</h1><div class="article__bd__from">来自<a>«a»的雪球专栏</a></div><div class="article__bd__detail">«text»</div><div class="article__bd__mark">赞助</div><div class="article__ft"><p>雪球转让风险提示：用户发表的所有文章仅代表个人观点，与雪球的立场无关，投资决策需建立在独立思考之上。</p></div></article><div class="article__action"><a>转发 31</a><a>讨论 112</a><a>赞 312</a><a>收藏</a></div><div class="comment__container"><h3>全部讨论（112）</h3>«C10»</div></div></div><script>window.SNOWMAN_STATUS = {"title":"«t»","text":"<p>先说仓位</p>"};</script>""", """
先说仓位：今天收盘前，我把手里最后两千股<a href="#" target="_blank">$石桥老窖(SH600123)$</a>卖了，均价412元。
持有六年，涨了七倍，说没有感情是假的。
卖的理由就三条。
第一，估值。六十倍市盈率，要它未来十年每年增长百分之十五，才配得上今天的价格。
第二，动销。我老家县城的烟酒店老板说，今年春节的货到现在还没卖完。
第三，情绪。连我妈都问我，基金里那个酒还能买吗。
+2
如果错了，我认。少赚不叫亏。
以上仅为个人投资记录，不作为投资建议。""".replace("\n以上仅为", "\n= 以上仅为"), "a", page="{}"),
    site("bili_column", "tech", "给爸妈装了一年智能家居，他们最爱的是一盏小夜灯", """
<div id="app"><div class="bili-header">""" + NAV + """</div><div class="article-detail"><div class="article-container"><div class="article-breadcrumb">专栏/«t»</div><div class="article-container__content"><div class="title-container"><h1 class="title">«t»</h1><div class="article-read-panel"><span class="publish-text">2022年05月06日 21:12</span><span>3122浏览 · </span><span>212点赞 · </span><span>33评论</span></div></div><div class="up-info-holder"><div class="fixed-box"><a class="up-name">石桥数码君</a><span>粉丝：3.1万</span><span>文章：31</span><span>关注</span></div></div><div id="article-content" class="article-content"><div id="read-article-holder" class="normal-article-holder read-article-holder">«text»</div></div><p class="original">本文为我原创</p><p class="article-footer">本文禁止转载或摘编</p><ul class="article-tags"><li>智能家居</li><li>家电</li></ul><div class="article-list-plugin"><p>分享至</p><p>投诉或建议</p></div></div><div class="comment-wrapper"><h3>33 评论</h3>«C11»</div></div></div></div>""", """
去年过年，我把老家的灯泡、插座、窗帘全换成了智能的，花了四千三。
今年过年回去一看：窗帘电机拔了电，音箱当了杯垫，只有走廊那盏小夜灯还亮着。
# 一、他们为什么不用
我妈：它老答应。我跟你爸说句话，它在旁边插嘴。
我爸：断网就不亮，不如绳子。
~ 被当成杯垫的音箱
# 二、他们为什么用小夜灯
不用下载，不用注册，不用扫码，不用说话。人走过去，它就亮；人走了，它就灭。
+1
# 三、几点建议
①先问需求，再下单；
②能用遥控器的，不要用App；
③一定要留一个物理开关。
觉得有用的话，下期讲讲怎么给奶奶选手机。""", page="{} - 哔哩哔哩", pic='<figure class="img-box"><img data-src="1.jpg"><figcaption class="caption">{}</figcaption></figure>', h="<h1>{}</h1>"),
    site("game_sky", "tech", "《山海异闻录》评测：在像素里种一棵会发光的树", """
<div class="Top">""" + NAV + """</div><div class="Mid"><div class="Mid2"><div class="Mid2L"><div class="Mid2L_tit"><h1>«t»</h1><div class="detail">2022-05-06 18:00:00　来源：游民星空　作者：«a»　编辑：«e»　<a>浏览：31222</a></div></div><div class="Mid2L_con">«text»<!--{pe.begin.pagination}--><div class="page_css"><b>1</b><a>2</a><a>下一页</a></div><div class="gs_nc_editor"><p>责任编辑：«e»</p></div><p class="gs_nc">本文由游民星空制作发布，未经允许禁止转载。</p><div class="gs_nc_r">更多相关资讯请关注：<a>山海异闻录专区</a></div></div><div class="Comment_title">文章内容导航</div><ul class="nav_ul"><li>第1页：像素与光</li><li>第2页：总结</li></ul><div class="supportMe"><span>本文是否解决了您的问题</span><a>已解决</a><a>未解决</a></div><div class="xgyd"><h4>相关内容</h4>«L6»</div>«C4»</div><div class="Mid2R">«R8»</div></div></div>""" + footer(), """
　　打开游戏的第一个画面，是一片漆黑。按下任意键，一粒种子落在地上，亮了。
　　《山海异闻录》就是这样一款游戏：它不告诉你要做什么，只让你看见光在哪里。
# 　　像素的边界
　　制作组只有五个人，最年长的24岁。他们用六种颜色，画出了四季。
~ 　　夜晚的山谷，萤火虫会跟着玩家走
+2
# 　　总结
　　优点：
　　+ 美术独一无二
　　+ 音乐克制动人
　　缺点：
　　- 引导不足，新手容易迷路
　　评分：8.6
　　推荐人群：喜欢种树、喜欢发呆、喜欢一个人待着的人。""".replace("　　+ ", "　　＋").replace("　　- ", "　　－"), "a", page="{} _ 游民星空 GamerSky.com", pic='<p class="GsImageLabel"><a href="#"><img src="1.jpg" alt="游戏评测"></a><br>{}</p>', p="<p>{}</p>", h='<p><strong>{}</strong></p>'),
    site("dxy_obituary", "health", "讣告：我国儿科学奠基人之一、云州医学院原院长罗守正教授逝世", """
<div class="header">""" + NAV + """</div><div class="x_wrap2"><div class="x_box1"><h1 class="title1">«t»</h1><p class="x_box13"><span>2017-05-06 10:22</span> <span>来源：云州医学院</span> <span>字体大小</span> -|+</p><div id="content" class="content">«text»</div><div class="x_box15"><p>编辑：«e»</p></div><div class="x_box16">点击显示 全文</div><div class="tags">相关标签：<a>儿科</a></div><div class="relate">«L4»</div><div class="wx">扫描二维码，关注丁香园，随时获得最新资讯</div></div></div>""" + footer(), """
中国共产党优秀党员、我国著名儿科学家、云州医学院原院长、一级教授罗守正同志，因病医治无效，于2017年5月4日23时17分在云州逝世，享年96岁。
罗守正，男，1921年8月出生于云州石桥，1946年毕业于华西大学医学院，1952年起在云州医学院工作，历任讲师、副教授、教授、院长。
他主编的《小儿液体疗法》先后再版七次，印数超过二十万册，影响了几代儿科医生。
根据罗守正同志遗愿和家属意见，丧事从简，不设灵堂，遗体捐献给医学事业。
罗守正同志治丧办公室电话：0310-1234567
邮箱：zsb@example.edu.cn
云州医学院
2017年5月5日""", page="{} - 丁香园"),
    site("photo_story", "culture", "高考倒计时30天：那些藏在课桌里的秘密", """
<div class="nav">""" + NAV + """</div><div class="gallery"><h1>«t»</h1><div class="summary"><span>2021-05-07 10:12</span><span>来源：云州图片网</span></div><div class="pic-box"><div class="pic-count"><em>1</em>/<i>5</i></div><div class="prev">上一张</div><div class="next">下一张</div><a>查看原图</a><a>全屏观看</a></div><div class="pic-text" id="articleText">«text»</div><div class="pic-editor">（责任编辑：«e»）</div><div class="more-gallery"><h3>更多图集</h3>«L8»</div><div>重新播放</div></div>""" + footer(), """
~ 5月7日，距离高考还有30天。在云州一中高三（6）班的教室里，课桌上摞起的书比人还高。«a» 摄
~ 小周的课桌里贴着一张纸条：“妈，等我考完，咱去看海。”
~ 小吴的抽屉里有十一支用完的笔芯，用皮筋捆成一把。“这是我的军火库。”
~ 班主任的讲台抽屉里，放着巧克力、创可贴、感冒药和一包纸巾。
~ 教室后墙的心愿树上，挂着六十二片叶子。有一片是空白的，只画了一个笑脸。""", page="{}_图片_云州图片网", pic='<p style="text-align: center;"><img src="1.jpg" alt=""/></p><p>{}</p>'),
    site("poem_page", "culture", "五月的信（外二首）", """
<div class="top">""" + NAV + """</div><div class="wrap"><div class="art_left"><div class="art_tit"><h1>«t»</h1><p>来源：云州诗刊 | «a»　2020年05月06日09:11</p></div><div class="art_txt">«text»</div><div class="art_more"><h3>相关新闻</h3>«L4»</div></div><div class="art_right">«R6»</div></div>""" + footer(), """
<strong>五月的信</strong>
我把麦子写成逗号
把河流写成破折号
风一吹
句子就向南倒伏
邮差骑着旧单车
他不知道
口袋里装的是一整个村庄
<strong>井</strong>
井是大地的耳朵
祖母把桶放下去
打上来的
是去年的月亮
<strong>晒谷场</strong>
一群麻雀
替我们清点
今年的收成""", "a", p="<p>{}</p>", page="{}--云州作家网"),
    site("lottery_list", "policy", "第三届“云州好人”评选结果揭晓 12人入选", """
<div class="top">""" + NAV + """</div><div class="box"><div class="article_l"><h1>«t»</h1><div class="art_info"><span>云州文明网</span><span>2019-05-06 09:22</span><span>打印本页</span><span>关闭窗口</span></div><div class="article_con">«text»</div><div class="art_edit">责任编辑：«e»</div></div><div class="article_r">«R6»</div></div>""" + footer(), """
　　由市委宣传部、市文明办主办的第三届“云州好人”评选活动结果日前揭晓，12人入选。活动自今年1月启动，共收到推荐材料316份，网络投票超过120万人次。
　　名单如下（按姓氏笔画排序）：
　　助人为乐好人
　　«a»　石桥区环卫站职工
　　«b»　云州公交三公司驾驶员
　　«c»　东岭县柳湾村村民
　　见义勇为好人
　　«d»　云州职业学院学生
　　«f»　个体工商户
　　孝老爱亲好人
　　«g»　云州第二纺织厂退休工人
　　颁奖仪式将于5月20日在云州大剧院举行，市民可关注“文明云州”微信公众号免费领票。""", page="{}_云州文明网", p="<p>{}</p>"),
    site("live_text", "world", "直播｜云州地震救援72小时", """
<div class="header">""" + NAV + """</div><div class="live-wrap"><h1 class="live-title">«t»</h1><div class="live-info"><span>2022-05-06 22:11</span><span>来源：云州新闻</span><span>12.3万人参与</span></div><div class="live-intro">5月4日13时，云州东岭县发生5.8级地震。本网记者正在现场，为您带来最新消息。</div><div class="live-list">«text»</div><div class="live-foot">已显示全部内容</div></div><div class="comments-box"><h3>评论区</h3>«C9»</div>""" + footer(), """
<b>5月6日 21:40</b> 最后一名被困者获救。她是58岁的村民黄秀兰，被困56小时，意识清醒。抬出来的第一句话是：“我家的羊呢？”
<b>5月6日 18:15</b> 东岭县全县通信恢复，县城供电恢复九成。
<b>5月6日 12:00</b> 交通部门通报，省道213线抢通，社会车辆请勿前往，把生命通道让给救援车。
<b>5月5日 23:30</b> 已转移安置群众6213人，搭建帐篷1180顶。
<b>5月5日 09:12</b> 一名战士在废墟上睡着了，手里还攥着半个馒头。
<b>5月4日 15:00</b> 省地震局启动二级应急响应，首批救援力量320人出发。
<b>5月4日 13:04</b> 中国地震台网正式测定：5月4日13时00分在云州东岭县发生5.8级地震，震源深度12千米。""", p='<div class="live-item"><p>{}</p></div>', page="{}", lead=["5月4日13时，云州东岭县发生5.8级地震。本网记者正在现场，为您带来最新消息。"]),
    site("hu_pu", "match", "赛后发布会｜主帅：输球我负责，别骂孩子们", """
<div class="hp-header">""" + NAV + """</div><div class="index_bbs-post-web-main__D_K6v"><div class="post-wrapper"><h1 class="index_name__x">«t»</h1><div class="post-user"><div class="user-base-info"><a>云州体育观察</a></div><span>2023-05-06 23:41:12</span><span>发布于云州</span></div><div class="post-content_bbs-post-content__cy7vN"><div class="thread-content-detail">«text»</div><div class="seo-dom">发布于云州阅读 31222</div></div><div class="post-operate"><span>推荐(312)</span><span>评论(91)</span><span>收藏</span><span>分享</span><span>举报</span><span>只看楼主</span></div></div><div class="post-reply"><div class="post-reply-title">这些回帖亮了</div>«C12»<div class="post-reply-title">全部回帖</div>«C12»</div></div>""" + footer(), """
虎扑5月6日讯 今晚，云州队主场87-93不敌南浦队，遭遇四连败。赛后，云州队主教练«b»出席新闻发布会。
问：第四节9分钟只得5分，怎么回事？
答：体能。我的轮换出了问题。
问：怎么看球迷在看台上喊“下课”？
答：他们花钱买票，有权利喊。但别骂孩子们，他们最小的才19岁。
问：接下来对阵石桥队，有什么调整？
答：先睡觉。今晚谁也别看手机，别看评论。
+1
[来源：云州体育观察]""".replace("\n[来源", "\n= [来源"), page="{}-虎扑社区"),
    site("zao_bao", "world", "人口老龄化加剧 医院护士荒再现", """
<div class="header">""" + NAV + """</div><article class="article-container"><h1 class="article-title">«t»</h1><div class="article-byline"><span>来源 / 联合早报</span><span>文 / «a»</span><span>发布 / 2022年5月6日 5:00 AM</span></div><div class="article-share">字体大小: 小 中 大</div><div class="article-content-rawhtml"><div class="article-content-container">«text»</div></div><div class="paywall-message">您查看的内容可能不完整，部分内容和推荐被拦截！请对此站点停用广告拦截器。</div><div class="tags"><a>医院</a><a>护士</a></div></article><article class="card"><a><h3>«T»</h3></a><p>公共医院床位紧张的情况料持续到年底。</p></article><article class="card"><a><h3>«T»</h3></a><p>卫生部说，新的护理学院将于明年收生。</p></article><article class="card"><a><h3>«T»</h3></a><p>受访者认为，轮班制度是护士离职的主因。</p></article>""" + footer(), """
凌晨两点，内科病房里有32名病人、两名护士。
“铃声一响，我们先看是哪一床。”入行八年的高级护士陈美玲（化名，34岁）受访时说，“能等的，就只好请他等一等。”
卫生部数据显示，去年公共医院护士流失率达9.3％，为十年来最高，其中外籍护士流失率是14.8％。
+2
不愿具名的医院主管说，加薪能留人一时，留不住一世。
“年轻人问的第一个问题不是薪水多少，是可不可以不值夜班。”""", "a", page="{} | 联合早报网"),
]
