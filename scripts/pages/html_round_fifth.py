"""Texts in several parts, with boxes among them, without paragraphs, under readers' longer talk: a fifth round."""
from html_parts import NAV, footer
from html_site import site

GB = dict(charset='<meta http-equiv="Content-Type" content="text/html; charset=gbk">', encoding="gb18030")

ROUND_FIFTH = [
    site("parts_of_builder", "culture", "一条河的二十四小时", """
<div class="xw-header">""" + NAV + """</div><div class="page-builder"><div class="block block-title"><h1>«t»</h1><div class="block-meta">云州日报·特别报道 | 记者 «a» 摄影 «c»</div></div>«text»<div class="block block-credit"><p>总策划：«d»</p><p>文案：«a»</p><p>H5制作：«e»</p></div><div class="block block-reco"><div class="reco-item"><a>«T»</a></div><div class="reco-item"><a>«T»</a></div></div></div>""" + footer(), """
凌晨四点，云水河还没有醒。第一条船从石桥码头解缆，船头的灯像一粒米。
船老大老周今年五十八岁，跑船四十年。他说，河是有脾气的，春天好说话，夏天不好惹。
# 06:00　洗菜
河埠头上蹲着七八个妇人，洗菜，洗衣，洗昨天的闲话。
# 12:00　吃饭
正午，太阳把河面晒成一张锡纸。河边的面馆一天卖三百碗面，一半端到船上。
+2
# 24:00　睡觉
最后一条船靠岸的时候，岸上的灯都灭了。只有河还醒着，把星星洗了一遍又一遍。""", "a", p='<div class="block block-text"><div class="block-inner"><div class="rich">{}</div></div></div>', h='<div class="block block-head"><div class="block-inner"><h2>{}</h2></div></div>', page="{}"),
    site("boxes_within", "market", "预制菜进校园，家长为何不买账", """
<div class="site-nav">""" + NAV + """</div><div class="container"><h1>«t»</h1><div class="byline">云州周刊 记者/«a»　2023-05-06</div><div class="post">«text»</div><div class="after"><a>上一篇</a><a>下一篇</a></div></div>""" + footer(), """
九月开学第一天，石桥实验小学的家长群炸了锅。有人发现，孩子的午餐是从四十公里外的中央厨房送来的。
“我们不反对配送，我们反对不告诉我们。”家长代表«b»说。
! <div class="insert"><div class="insert-t">你可能错过的</div><ul><li><a href="#">«T»</a></li><li><a href="#">«T»</a></li></ul></div>
校方解释，学校食堂正在改造，配送只是过渡。家长们追问：过渡多久？校长答：说不好。
+1
! <div class="insert-app"><img src="q.png"><p>长按识别，下载云州周刊客户端</p></div>
什么是预制菜？业内并没有统一的说法。有人认为净菜也算，有人认为只有料理包才算。
! <blockquote class="pull">“我们不反对配送，我们反对不告诉我们。”</blockquote>
“争论定义没有意义，”营养学者«c»说，“家长要的是三样东西：看得见、说得清、管得住。”
! <div class="subscribe-box"><h4>订阅早报</h4><p>每天早上七点，把云州的大事送到您的邮箱。</p><form><input></form></div>
+1
截至记者发稿，石桥实验小学已同意家长轮流到中央厨房值班，并在校门口公示每日食材来源。""", "a", page="{} - 云州周刊"),
    site("bare_text_nodes", "policy", "南浦区三条断头路年底前打通", """
<div id="hd">""" + NAV + """</div><div id="bd"><div id="l"><h1>«t»</h1><small>2018-05-06 10:12 南浦发布</small><div id="t">«text»</div><div id="s">分享 收藏 打印</div></div><div id="r">«R9»</div></div>""" + footer(), """
　　云湖路、石榴街、十里坡路，这三条困扰周边居民多年的断头路，年底前将全部打通。
　　记者从区住建局了解到，云湖路北延段今天开始拆除围挡，沥青铺设将在两周内完成。
　　家住云湖花园的«b»每天开车绕行三公里送孩子上学。“导航都嫌我们这儿麻烦，”她笑着说，“它总说‘您已偏航’。”
+2
　　十里坡路涉及一处文物保护点，设计单位将原来的直线改为弧线，为一棵三百年的银杏树让了路。
　　“路弯一点，心里直一点。”参与设计的工程师说。""", p="{}\n<br>\n", page="{}_南浦发布"),
    site("comments_unnamed", "match", "三分之差：一支村队的省赛之旅", """
<header><ul>""" + NAV + """</ul></header><section class="s1"><h1>«t»</h1><em>2023年5月6日 · 云体</em><div class="s2">«text»</div></section><section class="s3"><h4>大家说</h4>""" + "".join(f"<div class='r'><b>{n}</b><i>{d}天前</i><div>{t}</div></div>" for n, d, t in [("村口老王", 1, "我就在现场！最后那个球真的可惜，如果裁判早一点吹，可能就是另外一个结果了。不过话说回来，能打到省里已经是奇迹了，回来那天全村放了三条街的鞭炮，比过年还热闹。"), ("一米六的中锋", 1, "作为一个打了二十年野球的人，看到这种报道就想哭。我们村也有过一支队，后来大家都出去打工，球场现在晒谷子。希望他们能一直打下去，别散了。"), ("石桥人", 2, "那个发传单的后卫是我同学，每天早上五点去给饭店发传单，发完就去练球，我们都叫他“五点半”。真没想到他能上报纸。"), ("匿名", 2, "有没有人组织一下，给他们捐几双好点的球鞋？我看照片里有人的鞋底都开了，用胶带缠着。"), ("球迷小赵", 3, "三分之差，其实差的不是三分，是一块像样的球场。希望看到这篇文章的领导能想想办法。"), ("阿福", 3, "输了也请吃饭，我在县城开了个大排档，你们来，随便点。"), ("教练他姐", 4, "我弟弟从小就倔，十岁那年为了打球，在雨里站了两个小时，谁劝都不听，这么多年一点没变，当姐姐的又心疼又骄傲。")]) + """</section>""" + footer(), """
终场哨响，记分牌停在58比61。云州东岭县柳湾村男篮，输了三分，止步省赛八强。
队员们没有哭。队长«b»把球捡起来，抱在怀里，对着看台鞠了一躬。看台上坐着四十二个人，都是柳湾村的，包了一辆大巴，开了五个小时。
这支球队里，有两个种地的，一个电焊工，一个发传单的，一个小学老师，还有一个刚从工地赶来的，球衣底下的汗衫印着“安全第一”。
教练是村支书。他不懂战术，只会喊：“跑！跑！”
回去的路上，大巴里放着歌，没有人说话。快到村口的时候，«b»忽然说：“明年，我把三分练一练。”
车上的人都笑了。""", page="{}"),
    site("twin_articles", "health", "补钙的十个真相", """
<div class="nav"><ul>""" + NAV + """</ul></div><main><article class="post-full"><header><h1>«t»</h1><p class="meta"><time>2021年5月6日</time> 营养科 «a»</p></header><section class="entry">«text»</section><footer><span>标签：补钙、骨质疏松</span></footer></article><section class="also"><h2>同期文章</h2><article class="post-mini"><h3><a>«T»</a></h3><p>门诊上经常有人问，孩子总说膝盖疼，是不是缺钙？其实多数是生长痛，不需要处理，热敷即可。</p></article><article class="post-mini"><h3><a>«T»</a></h3><p>老年人摔倒以后，千万不要急着扶。先问一问，再看一看，必要时拨打急救电话。</p></article><article class="post-mini"><h3><a>«T»</a></h3><p>睡前喝牛奶能助眠吗？研究的结论并不一致，但有一点可以肯定：喝完要刷牙。</p></article></section></main>""" + footer(), """
门诊上，十个老人有八个问我同一个问题：我要不要补钙？
今天，我把关于补钙的十个真相，一次说清楚。
<ol><li>骨头汤不补钙，补的是油。</li><li>虾皮含钙高，含盐更高。</li><li>牛奶是最方便的钙来源，每天300毫升。</li></ol>
4. 晒太阳要晒皮肤，隔着玻璃没有用。
5. 钙片不是越贵越好，碳酸钙就够用。
+1
10. 最好的补钙，是年轻的时候多攒一点。
最后提醒一句：肾结石患者补钙之前，请先咨询医生。""".replace("<ol><li>骨头汤不补钙，补的是油。</li><li>虾皮含钙高，含盐更高。</li><li>牛奶是最方便的钙来源，每天300毫升。</li></ol>", "* 骨头汤不补钙，补的是油。\n* 虾皮含钙高，含盐更高。\n* 牛奶是最方便的钙来源，每天300毫升。"), "a", page="{} - 云州健康"),
    site("word_paste", "policy", "云州大学2022年“最美教师”事迹：四十年，一支粉笔", """
<div class="banner">""" + NAV + """</div><div class="container"><div class="row"><div class="col-md-9"><h3 class="text-center">«t»</h3><p class="text-center">发布者：«e»　发布时间：2022-09-10　浏览次数：312</p><div class="wp_articlecontent">«text»</div></div><div class="col-md-3"><div class="panel"><div class="panel-heading">最新新闻</div>«L8»</div></div></div></div>""" + footer(), """
编者按：教师节到来之际，学校推出“最美教师”系列报道，讲述他们与讲台的故事。本期为第三期。
«b»，数学学院教授，1982年留校任教，至今四十年。四十年里，他只做一件事：教微积分。
“微积分没有新的了，但学生每年都是新的。”«b»说。
他的板书从左上角写起，到右下角结束，一节课一黑板，不擦。
+1
退休那天，学生们在黑板上写满了他的名字。他看了很久，拿起板擦，擦掉一个写错的字。
= （文/«a»　图/«c»　编辑/«e»）""", "a", p='<p class="MsoNormal" style="text-indent:28.0pt;line-height:28.0pt;mso-line-height-rule:exactly"><span style="font-size:14.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体"><span>{}</span><span lang="EN-US"><o:p></o:p></span></span></p>', page="{}"),
    site("hidden_twin", "world", "登月六十年后，人类为什么又要回去", """
<div class="pc-head">""" + NAV + """</div><div class="wap-head" style="display:none"><h1>«t»</h1></div><div class="pc-main"><h1 class="tit">«t»</h1><div class="fl">2023-05-06 09:11 | 云州科技报</div><div class="summary-box"><strong>核心提示</strong>：“不是为了插旗，是为了住下来。”</div><div class="con-txt" id="con-txt">«text»</div><div class="fn"><a class="fontsmall">小</a><a class="fontbig">大</a></div><div class="copyright-tip">本报记者 «a»</div></div><div class="footer-share" style="display: none"><p>请用微信扫描二维码，将本文分享给您的朋友，让更多的人看到。</p></div>""" + footer(), """
1969年，一个人在月亮上走了几步，全世界屏住呼吸。此后半个多世纪，除了月尘，什么也没有再动过。
如今，五个国家同时宣布：我们要回去。
回去做什么？«b»研究员的回答是：“不是为了插旗，是为了住下来。”
# 水，是月球上的石油
月球南极的永久阴影坑里，可能藏着数亿吨水冰。有水就有氧气，有氢气，有燃料。
+2
# 谁来定月球的规矩
《外层空间条约》规定，月球不属于任何国家，但没有说，月球上的水属于谁。
也许，下一场谈判的桌子，会摆在三十八万公里之外。""", "a", page="{}_云州科技报", h="<h2>{}</h2>"),
    site("minutes_of_meeting", "policy", "全市防汛工作视频会议召开", """
<div class="hd">""" + NAV + """</div><div class="mn"><div class="mn-l"><div class="art-tit"><h1>«t»</h1><h3>«b»强调：宁可十防九空，不可失防万一</h3></div><div class="art-inf"><span>云州日报</span><span>2021-05-06 06:21:11</span><span>记者 «a»</span></div><div class="art-con">«text»</div><div class="art-ft">新闻编辑：«e»</div></div><div class="mn-r">«R6»</div></div>""" + footer(), """
本报讯（记者 «a»）5月5日下午，全市防汛工作视频会议召开。市长«b»出席会议并讲话。
会议通报了当前雨情、水情、工情。4月以来，全市平均降雨量187毫米，较常年偏多三成；12座大中型水库中，有3座超汛限水位运行。
«b»强调，要克服麻痹思想和侥幸心理，宁可十防九空，不可失防万一；要盯紧山洪、地质灾害、中小水库、城市内涝四个重点，落实“叫应”机制，做到应转尽转、应转早转。
副市长«c»主持会议，市政府秘书长«d»，市防指成员单位主要负责同志参加会议。
会议以视频形式开到乡镇一级。""", "a", page="{} - 云州新闻网", p="<p>　　{}</p>", lead=[]),
    site("list_of_films", "culture", "五一档八部新片，我们替你看了", """
<div class="head">""" + NAV + """</div><div class="left"><h1>«t»</h1><p class="src">云州影评 · «a» · 2023-05-01</p><div class="body">«text»</div><div class="vote"><h4>你最期待哪一部？</h4><label>《春江水》</label><label>《三分之差》</label><a>投票</a></div></div><div class="right"><h4>票房榜</h4><table><tr><td>1</td><td>春江水</td><td>3.12亿</td></tr><tr><td>2</td><td>三分之差</td><td>2.07亿</td></tr></table></div>""" + footer(), """
五天假期，八部新片，从早上九点看到凌晨一点。以下是我们的打分，满分十分，不收红包。
<strong>《春江水》　8.4分</strong>
导演：«b»　主演：«c»、«d»
母女戏里少见的克制。全片没有一句“我爱你”，却让人想给妈妈打电话。
<strong>《三分之差》　7.6分</strong>
导演：«e»　主演：«f»
根据真实故事改编，最后十分钟值回票价。缺点是广告植入太多，连裁判的哨子都有商标。
<strong>《月球上的人》　5.1分</strong>
导演：«g»
特效花了两个亿，剧本大概花了两百块。
+1
一句话总结：带妈妈看第一部，带儿子看第二部，第三部，带枕头。""", "a", page="{}"),
    site("diary_of_strike", "court", "法官手记：送达的路上", """
<div class="top">""" + NAV + """</div><div class="wrap"><div class="path">首页>法官天地</div><h2 class="h2">«t»</h2><div class="date">2019年05月06日&nbsp;来源：&nbsp;作者：«a»</div><div class="txt">«text»</div><div class="txt-end">【字体：大 中 小】【打印本页】【关闭窗口】</div></div>""" + footer(), """
5月6日　晴
今天去送达，四十公里山路，被告不在家。他的母亲八十一岁，坐在门槛上剥玉米，问我：“你是谁家的娃？”
我说，我是法院的。
她说：“哦，法院的，吃饭了没？”
5月8日　雨
又去。被告还是不在。老人把我领到屋里，从柜子里拿出一个布包，布包里有个塑料袋，塑料袋里有一千二百块钱。
“他欠人家多少？”
我说，两万。
“那还差多少？”
5月15日　晴
被告来了，自己来的，带着钱。他说，我妈打电话，说法院的娃淋了雨。
+1
案子结了。原告不要利息，被告不要收条。我要了一个玉米。""", "a", p="<p>{}</p>", page="{} - 云州市中级人民法院", **GB),
    site("ad_copy_between", "tech", "国产操作系统装机破亿之后", """
<div class="nav">""" + NAV + """</div><div class="wrapper"><div class="article"><h1>«t»</h1><div class="aux"><span>«a»</span><span>·</span><span>1天前</span><span>·</span><span>4.2万阅读</span></div><div class="article-body">«text»</div><div class="end-box"><div class="end-title">声明</div><p>本文版权归原作者所有，如若转载请注明作者和来源。</p></div><div class="u-like">喜欢就赞一下 (31)</div></div></div>""" + footer(), """
装机量破亿的那天，«b»没有开庆功会。他在工位上吃完一碗泡面，给团队发了一条消息：还有九亿。
! <p class="ad"><a href="#"><img src="ad.jpg" alt="广告"></a><span>广告 | 云服务器新用户首年99元起</span></p>
操作系统是一门慢生意。前十年没有人用，后十年没有人付钱。
# 从“能用”到“好用”
+2
! <div class="article-ad-card"><p>【限时福利】扫码免费领取《操作系统入门》电子书</p></div>
# 从“好用”到“想用”
开发者大会上，有个大学生问«b»：“我为什么要给一个没有用户的系统写软件？”
他想了想，说：“二十五年前，有人也这么问过另外一个人。”
台下笑了。笑完以后，有人鼓掌。""", "a", page="{}"),
    site("letters_page", "policy", "来信：请给我们的小区留一盏灯", """
<div class="hd">""" + NAV + """</div><div class="bd"><div class="cat">群众来信</div><h1>«t»</h1><div class="inf">2018-05-06 08:33　人民来信　点击 312</div><div class="con">«text»</div><div class="opt"><a>我也要写信</a><a>返回</a></div></div>""" + footer(), """
编辑同志：
我是石桥区机械厂宿舍的居民，今年七十二岁。我们小区建于1986年，有十一栋楼，没有物业，路灯坏了三年。
去年冬天，三号楼的李大妈晚上倒垃圾，踩空台阶，摔断了胯骨，到现在还躺在床上。
我们找过街道，街道说归产权单位；找产权单位，单位早就破产了；打热线，热线说已经转给街道。
一盏灯要多少钱？我们打听过，一百八十块。
居民们愿意凑钱，可是电线从哪里接、电费谁来出、坏了谁来修，没有人能给一句话。
盼望着哪天晚上，能看清回家的路。
= 云州市石桥区读者　«a»
【回音】
石桥区城管局收到来信后，于5月3日派人现场查看，5日完成六盏路灯的维修，电费纳入市政统一支付。
李大妈的儿子给本报打来电话：“灯亮了，我妈让我扶她到窗口看了半天。”""", "a", page="{}_人民来信", p="<p>{}</p>"),
    site("sponsor_end", "health", "失眠的人，先把床还给睡觉", """
<div class="hd">""" + NAV + """</div><div class="main"><div class="article-title-wrap"><h1>«t»</h1></div><div class="article-source-wrap"><span>来源：云州心理</span><span>作者：«a»</span><span>2022-05-06</span></div><div class="article-content-wrap">«text»</div><div class="hotline"><p>心理援助热线：0310-1234567（24小时）</p></div><div class="channel-wrap">«L4»</div></div>""" + footer(), """
凌晨两点，你躺在床上，数到第一千二百只羊。羊很累，你也很累。
失眠的人最常做错的一件事，就是太早上床。
# 一、床只用来睡觉
不要在床上看手机、吃东西、想明天的会。让身体知道：上床等于睡觉。
# 二、二十分钟规则
躺下二十分钟还没睡着，就起来，去客厅坐着，看一本最无聊的书。
+1
# 三、固定起床时间
不管几点睡，都在同一时间起床，周末也一样。
如果以上方法坚持四周仍然没有改善，请到睡眠门诊就诊，不要自行购买安眠药。
今晚，试试把手机放在客厅。
晚安。
= 参考资料：
= 1. 云州睡眠学会. 成人失眠诊治指南（2021版）.
= 2. Morin C M. Insomnia: Psychological assessment and management. Guilford Press, 1993.
= 撰文：«a»
= 审核：云州市第六人民医院 «f» 主任医师""", "a", page="{}"),
    site("score_board", "match", "中超第九轮综述：榜首易主 保级区一分之间", """
<div class="hd">""" + NAV + """</div><div class="wrap"><h1>«t»</h1><div class="info">2023-05-07 22:41 云州体育 «a»</div><div class="detail">«text»</div><div class="kw">相关专题：2023中超联赛</div></div>""" + footer(), """
中超联赛第九轮今晚战罢，云州队主场2比2战平石桥队，丢掉榜首；南浦队客场3比0大胜东岭队，时隔41天重回第一。
|主队|比分|客队|现场观众
|云州|2-2|石桥|31206
|东岭|0-3|南浦|18211
|柳湾|1-0|白沙|9870
# 云州2-2石桥：补时绝平
第93分钟，石桥队获得角球，门将也冲了上来。球被顶向后点，一只脚，一片安静，然后是客队看台的欢呼。
+2
积分榜前三：1.南浦，20分；2.云州，19分；3.柳湾，17分。
射手榜前三：1.塞尔吉奥（云州），8球；2.«b»（南浦），6球；3.«c»（柳湾），5球。
第十轮比赛将于5月13日开打。""", "a", page="{}_云州体育"),
    site("column_long_sentence", "culture", "慢读｜草木有本心", """
<div class="wrap-nav">""" + NAV + """</div><div class="w"><h1>«t»</h1><div>«a»　著　　云州文艺　　2020年第3期</div><div class="xx">«text»</div><div class="yy">（选自《草木记》，云州文艺出版社2020年版）</div></div>""" + footer(), """
院子里的那棵石榴，是祖父种的。祖父走的那年，它没有开花。
母亲说，树是有记性的。
“人呢？”我问。
“人也有，就是不长在一个地方。”
后来我走了很多地方，见过很多石榴，红的，白的，重瓣的，结得把枝子压弯的。没有一棵像它。
它不高，有点歪，雨天往左边靠，晴天往右边靠，像一个听人说话的老人。
+1
去年回去，院子卖了，石榴还在。新主人说，原想砍了的，开春忽然开了一树的花。
我站在墙外，没有进去。""", "a", p="<div>　　{}</div>", page="{}"),
    site("qa_service", "policy", "问答｜社保卡丢了怎么办？六步教你补办", """
<div class="hd">""" + NAV + """</div><div class="box"><h1>«t»</h1><div class="sub"><i>云州人社</i><i>2022-05-06 15:00</i></div><div class="cont">«text»</div></div>""" + footer(), """
社保卡丢了，先别慌，按下面六步走。
Q1：要不要先挂失？
A1：要。拨打0310-12333，或登录“云州人社”App，点击“社保卡—挂失”。
Q2：补卡要带什么？
A2：身份证原件。代办的，带双方身份证。
Q3：多少钱？
A3：首次补办免费，第二次起工本费16元。
Q4：多久能拿到？
A4：即时制卡网点当场领取；邮寄办理的，7个工作日。
Q5：新卡要重新激活吗？
A5：要。到银行柜台激活金融功能，否则不能领养老金。
Q6：旧卡找到了还能用吗？
A6：不能。补卡后旧卡自动作废，请剪角处理。
重要的事情说三遍：不要点击陌生短信里的补卡链接！""", page="{}-云州人社"),
    site("memorial_list", "world", "战地记者节：那些没有回来的名字", """
<div class="hd">""" + NAV + """</div><div class="box"><h1>«t»</h1><div class="t2">本报驻外记者 «a»</div><div class="t3">2022-11-08 08:00　云州时报</div><div class="main-text">«text»</div><div class="t4">编辑 / «e»</div><div class="t4">出品 / 云州时报国际部</div></div>""" + footer(), """
每年的这一天，我都会翻开那本通讯录。里面有十一个号码，再也打不通了。
哈桑，摄影师。他的最后一张照片是一扇门，门后面是光。
玛丽安，撰稿人。她的口头禅是：“再问一个问题就走。”
老魏，我的前辈，教我的第一课是：先找好出去的路，再进去。
# “别拍我，拍他们”
+2
# 为什么还要去
有年轻同行问我，现在手机都能直播了，为什么还要有人去现场？
我给他看老魏的笔记本，最后一页写着四个字：我看见了。""", "a", page="{}", h="<h4>{}</h4>"),
    site("rain_alert_short", "policy", "停水通知", """
<div class="hd">""" + NAV + """</div><div class="box"><h1>«t»</h1><div class="sub">发布时间：2022-05-06 16:20　信息来源：云州水务集团</div><div class="con">«text»</div><div class="share-box"><a>微信</a><a>微博</a></div></div>""" + footer(), """
尊敬的用户：
因DN600供水主管抢修，定于5月7日22:00至5月8日6:00，对人民路以东、云湖路以西区域停水，请提前做好储水准备。
抢修期间给您带来的不便，敬请谅解。
服务热线：0310-96968
云州水务集团
2022年5月6日""", page="{}_云州水务集团"),
    site("side_essay", "tech", "AI写的作文得了满分，老师该不该打分", """
<div class="hd">""" + NAV + """</div><div class="grid"><div class="g1"><h1>«t»</h1><div class="g2"><a>«a»</a> 教育观察 <time>2023-05-06</time></div><div class="g3">«text»</div></div><div class="g4"><h3>编辑精选</h3><div class="e"><a href="#">«T»</a><p>过去一年，全国有三百多所学校引入了智能批改系统，老师们的工作量究竟是少了，还是多了？我们走访了其中的十二所。</p></div><div class="e"><a href="#">«T»</a><p>从黑板到白板，从白板到平板，课堂上的那块“板”换了又换，学生的眼睛看到了什么？</p></div><div class="e"><a href="#">«T»</a><p>一位乡村教师的二十年，和他用坏的七台电脑。</p></div></div></div>""" + footer(), """
期中考试，初二（3）班交上来一篇作文，题目是《外婆的手》。语文老师«b»读到第三段，摘下眼镜，擦了擦。
满分。
三天后，作者自己来找她：“老师，是AI写的。我外婆……我没见过我外婆。”
这件事在教研组吵了一个星期。
# 正方：该打分
“打分打的是文章，不是人。”
# 反方：不该打分
“作文作文，先做人，后作文。”
+1
最后，«b»把那篇作文还给学生，没有打分，在末尾写了一行字：
去问问你妈妈，外婆的手是什么样的。""", "a", page="{}"),
]
