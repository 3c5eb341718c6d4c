"""News portals and papers as they built their pages between 2015 and 2025: a first round."""
from html_parts import NAV, footer
from html_site import site

TIE = '<div class="tie-list">«C14»</div>'

ROUND_FIRST = [
    site("netease_2021", "court", "男子网购二手相机遇“货不对板” 法院：退一赔三", f"""
<div class="ntes-nav"><ul>{NAV}</ul></div><div class="wrapper clearfix" id="contain" data-wemediaid="W1"><div class="post_main"><!-- crumb -->
<div class="post_crumb"><a href="#">清河首页</a> &gt; <a href="#">新闻中心</a> &gt; 正文</div><h1 class="post_title">«t»</h1><div class="post_info">2021-05-06 08:11:22　来源: <a href="#">清河晚报</a>  云州 <a class="post_jubao" href="#">举报</a></div>
<div class="post_content" id="content"><div class="post_top"><div class="post_top_tie"><a class="post_top_tie_count" href="#">0</a><p class="post_top_tie_tit">分享至</p></div><div class="post_top_share"><ul class="post_share"><li><i></i></li></ul><div class="js_weixin"><a>&times;</a><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div></div>
<div class="post_body">«text»<p><!-- AD200x300_2 --></p><div class="gg200x300"><div class="at_item right_ad_item"><a href="#" class="ad_hover_href"></a><iframe src="//g.example.com/1"></iframe></div></div></div>
<div class="post_author"><a href="#"><img src="e.png" class="icon"></a>本文来源：清河晚报 责任编辑： «e»_NB12345</div>
<div class="post_statement">特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“清河号”用户上传并发布，本平台仅提供信息存储服务。<br>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</div>
<div class="post_next"><div class="post_next_name">/阅读下一篇/</div><div><a href="#">返回清河首页</a><a href="#">下载清河客户端</a></div></div>
<div class="post_recommends"><div class="post_recommends_titles"><h3>相关推荐</h3><h3>热点推荐</h3></div><div class="post_recommends_list"><div class="post_recommend"><h3><a href="#">«T»</a></h3><p class="post_recommend_time">云州快报 2021-05-06 07:00:11</p><span class="post_recommend_tie"><b>231</b>跟贴 <b>231</b></span></div><div class="post_recommend"><h3><a href="#">«T»</a></h3><p class="post_recommend_time">石桥说 2021-05-05 17:22:01</p></div></div></div>
{TIE}</div></div><div class="post_side"><div class="side_mod mod_netes_origina"><h3>头条要闻</h3><h2><a href="#">«T»</a></h2><p>此前有网友反映，当地多个路口的信号灯时长不一，交管部门回应称将逐一排查。</p></div>«L10»</div></div>{footer()}""", """
= <span class="otitle">（原标题：«t»）</span>
花一万二千元从二手平台买来的“九九新”相机，收到货才发现快门已经用了十八万次。近日，云州市石桥区人民法院审结了这起网络购物合同纠纷案。
法院查明，2020年9月，小陈在某二手交易平台上看到一则广告：“个人自用，快门数不超过三千，支持验货。”双方通过平台客服确认后，小陈付了款。
“拿到手第一感觉就不对，机身接缝处有胶。”小陈说，他到维修点检测，工作人员告诉他，这是一台翻新机。
小陈与卖家协商未果，对方随即把他拉黑，评论也删了个干净。
~ 涉案相机。受访者供图
+3
法院认为，被告以经营为目的长期在平台出售二手商品，属于经营者，其行为构成欺诈，应当退还货款并支付三倍赔偿。
一审宣判后，双方均未上诉，目前判决已经生效。""", page="{}|快门|二手相机_清河订阅",
         pic='<p class="f_center"><img src="1.jpg" alt=""><br>{}</p>'),
    site("sohu_2019", "health", "春季过敏别硬扛 医生教你三招缓解", f"""
<div id="main-header" class="header"><ul class="channel-menu">{NAV}</ul></div><div class="location-without-nav"></div><div class="area clearfix" id="article-container"><div class="left sidebar"><div class="user-info" id="user-info"><div class="user-pic"><a href="#"><img src="h.png"></a></div><h4><a href="#">云州健康台</a></h4><dl class="user-num"><dd><span class="value">391</span>文章</dd><dd><span class="value">12万</span>总阅读</dd></dl><div class="user-more"><a href="#">查看TA的文章&gt;</a></div></div><div class="share" id="share"><a>评论</a><a>0</a><a>分享</a><div class="pop-share-wrap"><p>微信扫一扫</p></div></div></div>
<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1>«t»<span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time">2019-03-26 10:21</span> <span class="tag">来源:<a href="#">云州健康台</a></span></div></div><article class="article" id="mp-editor"><!-- 政务处理 --><p data-role="original-title" style="display:none">原标题：«t»</p>
«text»<p data-role="editor-name">责任编辑：<span></span></p></article></div><div id="articleTransfer"><div class="transfer"></div></div><div class="statement">声明：该文观点仅代表作者本人，云州号系信息发布平台，仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear type-3"><div id="article-like"></div><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">1290</em>)</span></div></div>
<div id="articleAllsee"><div class="allsee-title">大家都在看</div><ul>«L6»</ul></div><div class="god-article-bottom"><div class="groupmd"><div class="pic-txt clearfix"><h4><a href="#">«T»</a></h4><div class="other"><a>石桥说</a><span>今天 10:10</span></div></div></div></div><div class="c-comment-area">«C8»</div></div></div></div><div class="right sidebar"><div class="hot-article"><h3>24小时热文</h3><ul>«R8»</ul></div></div></div>{footer()}""", """
春暖花开，打喷嚏、流鼻涕、眼睛痒的人又多了起来。过敏性鼻炎到底能不能根治？要不要戴口罩？近日，我们请来了云州市第一人民医院耳鼻喉科主任«b»，为大家一一解答。
# 1、怎么分辨感冒和过敏？
“最简单的办法是看持续时间。”«b»说，感冒一般一周左右就好，而过敏可以断断续续几个月，并且通常不发烧。
# 2、口罩有用吗？
有用。花粉颗粒的直径一般在15到60微米之间，普通医用口罩就能挡住大部分。
# 3、药要吃到什么时候？
很多人症状一减轻就停药，这是最常见的误区。
+3
* 第一招：回家先洗脸、洗鼻、换衣服。
* 第二招：看花粉预报，指数高的日子少开窗。
* 第三招：家里常备抗组胺药，按医嘱服用。
提醒：孕妇、儿童用药请先咨询医生，不要自行购买网红喷雾。
= 供稿：宣传科 «e»
= 编辑：«f»　审核：«g»
= <a href="#" class="backword">返回云州网，查看更多<i class="backsohu"></i></a>""", page="{}_医生", h="<p><strong><span>{}</span></strong></p>"),
    site("sina_finance_2020", "market", "三大运营商集体回应：套餐降档不得设置障碍", f"""
<div class="sina-header"><div class="path-search" data-sudaclick="cnav_breadcrumbs_p"><div class="path"><div class="channel-path" data-sudaclick="cnav_breadcrumbs_p"><a>新浪财经</a><span class="spliter">&gt;</span><span>正文</span></div></div></div></div>
<div class="main-content w1240"><h1 class="main-title">«t»</h1><div class="top-bar-wrap"><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="second-title">«t»</div><div class="date-source"><span class="date">2020年05月06日 20:31</span><span class="source ent-source">云州财经</span></div><div class="page-tools" id="page-tools"><span class="weibo"><a>微博</a></span><span class="wechat"><a>微信</a></span><span class="share"><a>分享</a></span><span class="comment"><em class="num">0</em></span></div></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="article" id="artibody"><div id="left_hzh_ad"></div>
«text»
<!-- editor --><p class="article-editor">责任编辑：«e» SN123</p><!-- 二维码 --><div class="appendQr_wrap" style="border:1px solid #E5E5E5;padding:20px"><div class="appendQr_normal_txt">海量资讯、精准解读，尽在新浪财经APP</div></div></div>
<div class="article-bottom" id="article-bottom"><div class="keywords" id="keywords" data-wbkey="运营商"><span>文章关键词：</span><a>套餐</a> <a>运营商</a></div><div class="tech-con" id="tech-con"><div class="f-fl">我要反馈</div></div><div class="new_style_article"><div id="app-qrcode" class="app-qrcode"><p class="fst">新浪财经公众号</p><p>24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）</p></div></div></div>
<div id="bottom_sina_comment" class="sina-comment-wrap">«C6»</div><div class="article-relate"><h3>相关新闻</h3><ul>«L6»</ul></div><div class="page-footer-area">加载中 <a>点击加载更多</a></div></div><div class="article-content-right"><div class="blk0"><h2>最近直播</h2>«L6»</div><div class="blk2">«R10»</div></div></div></div>{footer()}""", """
= <a href="#">安装新浪财经客户端第一时间接收最全面的市场资讯→【下载地址】</a>
! <div class="img_wrapper"><img src="1.jpg"></div>
　　云州财经讯　5月6日消息，针对近期用户反映“升档容易降档难”的问题，三家运营商今日相继作出回应，承诺线上线下渠道同步开放降档入口。
　　记者登录其中一家运营商的手机营业厅看到，点击“我的套餐”，再点击“更多套餐”，即可看到月费8元的保号套餐，但办理时仍需通过短信二次确认。
　　在另一家运营商的公众号里，客服机器人三次把记者引导至升级页面，直到输入“人工”二字才得以转接。
+3
　　<strong>专家：取消“隐形门槛”</strong>
　　电信专家«b»认为，降档难的根源在于考核。“一线网点每办一单降档就要扣分，谁愿意办？”
　　截至发稿，投诉平台上仍有一千二百余条与此相关的帖子。（记者 «a»）
= <strong>　　扫二维码，3分钟开户，紧抓股市暴涨行情！</strong>
! <div class="otherContent_01" style="display:block"><div><img src="q.jpg"></div></div>""", "a", page="{}|运营商_新浪财经", p="<p cms-style=\"font-L\">{}</p>"),
    site("ifeng_2020", "world", "暴雨致南部三省交通中断 中国使馆发布提醒", """
<div id="root"><div class="index_topNavBox_x"><div class="nav-2YyX7"><ul>""" + NAV + """</ul></div></div><div class="artical-25ylU5Ku"><div class="leftContent-1zmDB5Mh"><div class="artical-3QF8z"><div class="caption-L4LS0Ia"><h1 class="topic-3bY8Hw-9">«t»</h1></div><p class="time-1Mgp9W-1"><span>2020年05月06日 12:31:22</span><br><span class="source-2pXi2vGI">来源：<span><a>云州卫视</a></span></span></p></div>
<div class="bar-3wqQ"><div class="share-1n">分享到：</div><a><em>12</em>人参与</a><a><em>3</em>评论</a></div><div class="main_content-r5RGqegj" id="articleBox"><div class="text-3w2e3DBc">«text»</div></div>
<div class="statement-3z">免责声明：本文来自第三方，不代表本网的观点和立场。</div><div class="bottom_logo-3"><a>打开客户端 看更多精彩内容</a></div><div class="title-pNYNh">热门评论</div><div class="box-2bn">«C10»</div><div class="recommend-2h"><h3>为您推荐</h3>«L6»</div></div><div class="rightBox-1">«R10»</div></div></div>
<script>var allData = {"nav":[],"docData":{"title":"«t»","contentData":{"contentList":[{"type":"text","data":"<p>当地时间5日夜间起……</p>"}]},"editorName":"«e»"}};var adData = {};</script>""" + footer(), """
综合外媒报道，受热带低压影响，当地时间5日夜间起，该国南部三省遭遇二十年来最强降雨，至少17人死亡、40多人失踪，主要铁路和两座机场暂停运营。
国家气象局局长在记者会上说：“二十四小时的雨量超过了往年一个月。”
中国驻该国大使馆6日发布提醒，请在当地的中国公民密切关注天气和路况，尽量减少外出，遇紧急情况及时报警并与使馆联系。
外交部全球领事保护与服务应急热线（24小时）：+86-10-12308
驻当地使馆领事保护与协助电话：+00-1-2345678
~ 6日清晨，一名居民涉水推车。（图/视觉中国）
+4
当地红十字会呼吁外界提供帐篷和饮用水。联合国秘书长发言人表示，联合国已准备好提供支持。（编译/«a»）
= <em class="editor-x">[责任编辑：«e» PN033]</em>
= 责任编辑：«e» PN033""", "a", page="{}_凤凰网", pic='<p class="detailPic"><img class="lazy" data-lazyload="1.jpg" src="data:image/png;base64,iVBOR"></p><p class="picIntro"><span>{}</span></p>'),
    site("qq_rain_2018", "tech", "微信上线“关怀模式”：字大了，按钮也大了", f"""
<div class="qq_conent clearfix"><div class="qq_nav">{NAV}</div><div class="LEFT"><h1>«t»</h1><div class="content clearfix"><div class="LeftTool" id="LeftTool"><div class="LeftTool_shd"></div><div class="left-stick-wp"><div class="year through"><span>2018</span></div><div class="md">05/06</div><div class="time">10:11</div><div class="_author">企鹅号<span>石桥数码</span></div><div class="share">分享</div><div class="comment">评论 <span>112</span></div></div></div>
<div class="content-article"><!--导语-->«text»<div id="Status"></div></div></div><div id="Comment"><a name="comments"></a><iframe src="c.html"></iframe></div></div><div class="RIGHT" id="RIGHT"><div class="adv"></div><h3>热门推荐</h3><ul>«L8»</ul></div></div>{footer()}""", """
5月6日上午，微信安卓版开始推送新版本，最显眼的变化藏在“设置”里：多了一项“关怀模式”。
打开以后，界面文字更大，色彩更强，按钮更大，点一下聊天气泡还能把文字读出来。
~ 新版本的设置页面
记者请七十三岁的周奶奶试用了一下午。她很快学会了放大朋友圈里的照片，却始终没找到怎么退出登录。
“广告太多了，一不小心就点进去。”周奶奶说，“要是有个按钮能把广告全关了才好。”
! <div class="videoPlayerWrap"><div class="txp_player">播放器加载失败，请刷新重试</div><div class="video-title">微信关怀模式怎么用</div></div>
+4
产品经理«b»在知乎上回答网友提问时写道：“我们收到的反馈里，排第一的是字小，第二是怕扣钱，第三才是不会用。”
据了解，支付宝、滴滴、百度地图等应用此前也推出过类似功能。
你的父母用上了吗？欢迎在评论区留言。""", p='<p class="one-p">{}</p>', pic='<p class="one-p"><img src="1.jpg" class="content-picture"></p><p class="one-p">{}</p>', page="{}_腾讯新闻",
         head='<script>window.DATA = {"article_id":"1","title":"«t»","tags":"微信","comment_id":"112"}</script>'),
    site("toutiao_2023", "policy", "今起，这8类证明不用再跑派出所了", """
<div id="root"><div class="article-detail-container"><div class="main"><div class="detail-interaction"><span>点赞</span><span>评论</span><span>收藏</span></div><div class="show-monitor"><div class="article-content-wrapper"><div class="expand-container"><div class="article-content"><h1>«t»</h1><div class="article-meta"><span>2023-05-06 07:11</span><span class="dot">·</span><span class="name"><a href="#">云州发布</a></span></div><article class="syl-article-base tt-article-content syl-page-article syl-device-pc">«text»</article></div></div></div></div>
<div class="expand-button-wrapper"><button>展开剩余50%</button></div><div class="detail-comment"><div class="title-wrap">评论 231</div><ul class="comment-list">«C16»</ul><div class="tips">没有更多评论了</div></div></div><div class="right-sidebar"><div class="ttp-user-info"><a>云州发布</a><button>关注</button></div><div class="hot-board"><div class="board-title">头条热榜</div>«R10»</div><div class="feed-card"><h2>作者最新作品</h2>«L6»</div></div></div></div>""" + footer(), """
记者从云州市公安局获悉，自5月6日起，亲属关系证明、曾用名证明等8类证明可在手机上自助开具，全程不超过三分钟。
# 哪8类？
户口登记项目变更更正证明、注销户口证明、亲属关系证明、被拐儿童身份证明、捡拾弃婴报案证明、非正常死亡证明、临时身份证明、无犯罪记录证明。
# 怎么开？
第一步：打开“云州办事”小程序，登录并完成人脸识别；
第二步：点击“证明开具”，选择需要的类型；
第三步：确认信息，提交，等待短信通知。
+2
# 收费吗？
不收费。任何以“代办加急”为名收费的，都可拨打12345举报。
云州市公安局副局长«b»表示，过去一年，全市派出所开出的证明有三成是“重复证明”“奇葩证明”。“能联网核查的，一律不让群众跑。”
= 来源：云州日报
= 编辑：«e»""", p='<p data-track="1">{}</p>', h='<h1 class="pgc-h-arrow-right" data-track="4">{}</h1>', page="{}-今日头条"),
    site("huanqiu_2020", "world", "美媒：社交账号集体“搬家”，平台股价应声下跌", """
<div class="header-wrap"><ul>""" + NAV + """</ul></div><div class="content-wrap"><div class="l-con clear"><div class="t-container"><div class="t-container-title"><h3>«t»</h3></div><div class="metadata-info"><p class="time">2020-05-06 06:22:13</p><p class="source"><span>来源：<a href="#">环球时报</a></span> 作者：«a»</p></div></div>
<div class="r-container"><div class="share">分享到：</div></div><textarea class="article-title">«t»</textarea><textarea class="article-content">&lt;article&gt;&lt;p&gt;存放的文字。&lt;/p&gt;&lt;/article&gt;</textarea><div class="b-container"><article><section data-type="rtext">«text»</section></article><div class="b-container-bottom"><div class="editor">责编：<span>«e»</span></div><div class="copyright">版权作品，未经环球网书面授权，严禁转载，违者将被追究法律责任。</div></div><div class="zan"><a>赞</a></div></div><div class="recommend"><h4>相关新闻</h4><ul>«L6»</ul></div></div><div class="r-con">«R10»</div></div>""" + footer(), """
【环球时报特约记者 «a»】美国《新闻周刊》5日报道称，过去一周，超过三百万用户把自己的社交账号“搬”到了一家新平台，原平台的股价应声下跌7.2%。
报道称，这场“搬家潮”的导火索，是平台要求用户在登录前同意新的隐私条款。条款写明，用户发布的内容可用于训练人工智能。
“我在这里写了十二年，删账号只用了十二秒。”作家艾琳·史密斯在她的最后一条帖子里写道。
英国广播公司（BBC）援引分析师的话说，用户离开容易，广告商离开更快。
+4
也有人不看好新平台。《纽约时报》评论说，“没有一个社区能靠愤怒长期维持”。""", "a", page="{}", pic="<p><i class=\"pic-con\"><img src='1.jpg'></i></p><p>{}</p>"),
    site("guancha_2021", "world", "驻外记者手记：罢工第十天，巴黎人学会了走路", """
<div class="header"><ul>""" + NAV + """</ul></div><div class="main content-main"><ul class="two-coloum fix"><li class="left left-main"><h3>«t»</h3><div class="time fix"><span>2021-05-06 07:22:12</span><span>来源：观察网</span><span>字号：</span><span class="font"><a>A-</a> <a>A</a> <a>A+</a></span><span>分享到：</span></div><div class="key-word fix mt15"><span>关键字：</span><a>罢工</a><a>地铁</a></div><div class="content all-txt">«text»</div>
<div class="user-tool"><span class="zan">赞</span><span>收藏</span></div><div class="others"><span>责任编辑：«e»</span></div><div class="kuaixun-tuijian"><h4>专题 &gt; 罢工</h4><ul>«L3»</ul></div><div class="comment"><h5>评论 <span>312</span></h5><div class="comment-hot">最热</div>«C20»</div></li><li class="right right-main"><h4>风闻·24小时最热</h4>«R10»</li></ul></div>""" + footer(), """
= [文/观察网专栏作者 «a»]
早上七点，圣拉扎尔火车站的屏幕上只剩下三行字：今日无车，明日无车，祝您愉快。
这是我驻巴黎的第六年，也是遇到的第四次大罢工。
与前三次不同的是，这一次没有人骂。面包店老板雅克递给我一根法棍，说：“他们罢他们的，我走我的。”
# 地铁停了，桥上热闹了
塞纳河上的桥从来没有这么多人。有人推着婴儿车，有人背着大提琴，还有人干脆在桥头支起小桌子卖咖啡，一欧元一杯，扫码不行，只收硬币。
~ 5月4日，巴黎市民步行上班（图自法新社）
+3
# 谁在付账
罢工的是铁路工人，付账的却是骑手和保洁。家住郊区的阿米娜每天要走两个半小时，“老板说，迟到照扣”。
“下一次轮到我们罢工的时候，”她问我，“会有人记得我们吗？”
= 本文系观察网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。关注观察网微信guanchacn，每日阅读趣味文章。""", "a", page="{}"),
    site("pengpai_2023", "court", "一名外卖员的三次起诉", """
<div id="__next"><div class="index_header__x"><ul>""" + NAV + """</ul></div><div class="index_container__x"><div class="index_leftcontent__x"><div class="index_wrapper__L_zqV"><h1 class="index_title__B8mhI">«t»</h1><div class="index_headerContent__sASF4"><div class="index_left__LfzyH"><div class="ant-space ant-space-horizontal"><div class="ant-space-item">澎湃新闻记者 «a» 实习生 «b»</div></div><div class="ant-space"><div><span>2023-05-06 10:33</span></div><div><span>来源：<!-- -->澎湃新闻</span></div><div><span class="index_ipbox">∙ <a>直击现场</a> &gt;</span></div><div>字号 <span>超大</span><span>大</span><span>标准</span><span>小</span></div></div></div></div><div class="index_audio">听全文</div>
<div class="index_cententWrap__Jv8jK">«text»</div><div class="index_copyright__x"><div>    责任编辑：«e»</div><div>    图片编辑：«f»</div><div>    校对：«g»</div></div><div class="index_baoliao"><div>澎湃新闻报料：021-962866</div><div>澎湃新闻，未经授权不得转载</div></div><div class="index_keyword__x"><span>外卖员</span><span>劳动关系</span></div><div class="index_praise">+1</div><div class="index_feedback">收藏 我要举报</div></div><div class="index_comment__x"><h2>评论(<span>312</span>)</h2><textarea placeholder="发表评论"></textarea>«C12»</div></div><div class="index_rightcontent__x"><h3>热榜</h3>«R10»<h3>相关推荐</h3>«L5»</div></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contentDetail":{"name":"«t»","content":"<p>判决书</p>","author":"«a»"}}}}}</script>""" + footer(), """
判决书只有四页。刘刚把它折了两折，塞进外卖箱的夹层，又从兜里掏出手机，点了“上线接单”。
这是他第三次起诉。第一次，他起诉平台，法院说找错了被告；第二次，他起诉配送公司，公司拿出一份《个体工商户注册协议》，上面有他的电子签名。
# “我什么时候成了老板？”
刘刚不记得自己签过这份协议。2019年夏天，站长让他下载一个App，“刷脸、点同意、再点同意，就能领工服”。
他后来才知道，那天他在一千四百公里以外的一座县城里，注册成了一名“个体工商户”。
~ 刘刚的外卖箱里放着三份判决书。受访者供图
+4
# 第三次
第三次开庭，法官问了他一个问题：如果那天你不接单，会怎么样？
“罚款。一单五十。”
法官又问配送公司：是这样吗？
代理人翻了翻材料，没有说话。
（应受访者要求，刘刚为化名）""", "ab", page="{}_直击现场_澎湃新闻-The Paper", h="<h2>{}</h2>", pic='<img src="1.jpg"/><div style="text-align:center">{}</div>',
         head='<meta name="author" content="澎湃新闻记者 «a» 实习生 «b»">'),
    site("people_2021", "policy", "把论文写在田埂上", """
<div class="rm_nav"><ul>""" + NAV + """</ul></div><div class="layout route cf"><a>人民网</a><i>&gt;&gt;</i><a>云州频道</a></div><div class="layout rm_txt cf"><div class="col col-1"><p class="rm_pre pre"></p><h1>«t»</h1><p class="sub">（一线调研·乡村振兴的故事）</p><div class="author cf">本报记者　«a»</div><div class="channel cf"><div class="col-1-1">2021年05月06日05:33 | 来源：<a>人民网－人民日报</a></div><div class="col-1-2"><span>小字号</span></div></div>
<div class="rm_txt_con cf"><div class="box_pic"></div>«text»<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center><div class="box_pic"></div><p class="paper_num">《 人民日报 》（ 2021年05月06日   14 版）</p><div class="edit cf">(责编：«e»、«f»)</div></div><div class="rm_share"><p>分享让更多人看到</p></div></div><div class="col col-2 fr"><div class="rm_tg"><h3>推荐阅读</h3><div class="item"><a href="#">«T»</a><p>近日，多地出台措施，支持科技人员到乡镇兼职，让论文变成产量。【<a>详细</a>】</p></div>«L4»</div><div class="rm_hot"><h3>24小时排行</h3>«R10»</div></div></div><div class="rm_relevant cf box_news"><h2>相关新闻</h2><ul>«L4»</ul></div>""" + footer(), """
　　立夏刚过，东岭县柳湾村的麦田里，农业大学教授«b»蹲下身子，把手插进土里。“墒情不错。”他说。
　　这块地是他的“实验室”，也是研究生们的“教室”。
　　十年前，«b»把科技小院建在了村里，农民有问题，推门就能问。“论文发了不少，产量却没上去，心里不踏实。”
　　一次，村民赵大姐拿着两片黄叶找上门来。
　　“缺氮？”
　　“不是缺氮，是缺锌。”学生小李接过叶子，翻了翻叶背，“每亩补一公斤硫酸锌就行。”
+3
　　如今，科技小院的经验在全省127个村推广，小麦平均亩产提高11.3%，每亩化肥用量减少8公斤。
　　“编辑问我，成果怎么署名？”«b»笑着说，“我说，把乡亲们的名字也写上。”""", "a", p='<p style="text-indent: 2em;">{}</p>', page="{}--云州频道--人民网", charset='<meta http-equiv="content-type" content="text/html;charset=GB2312"/>', encoding="gb18030"),
    site("xinhua_2023", "policy", "新华时评丨让“扫码”回归方便", """
<div class="fix-ewm domPC"><img src="e.png"><div class="fxd"><span class="fxd-wx"></span><p>手机查看</p></div></div><div class="domPC"><div class="header-part1"><ul>""" + NAV + """</ul></div></div><div class="header domPC"><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>2023</em></span><span class="day"><em>05</em>/<em>06</em></span><span class="time">10:22:31</span></div><div class="source">来源：新华网</div><div class="head-line clearfix"><h1><span class="title">«t»</span></h1><div class="pageShare"><div class="setFont">字体：<span>小</span><span>中</span><span>大</span></div><div class="share">分享到：<a></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title">«t»</span></h1><div class="info">2023-05-06 10:22:31 来源：新华网</div></div><div class="main clearfix"><div class="main-left left"><div id="detail"><div id="detailContent">«text»</div></div><div id="articleEdit"><span class="tiyi1 domPC"><a href="#">【纠错】</a><div id="advisebox01" class="tiyi01"></div></span><span class="editor">【责任编辑:«e»】</span></div><div class="columBox domPC"><h2>阅读下一篇：</h2><a>«T»</a></div></div><div class="main-right right"><div class="columBox hotList"><h3>新华热榜</h3>«R8»</div></div></div>""" + footer(), """
　　新华社北京5月6日电　题：让“扫码”回归方便
= 　　新华社记者«a»、«b»
　　吃饭要扫码点餐，停车要扫码缴费，进公园要扫码关注公众号……原本为了方便的二维码，正在给一些人添堵。
　　一位消费者向记者讲述了他的遭遇：在饭馆坐下来，服务员让他扫码点餐；扫完码，先要关注公众号，再要授权手机号，最后跳出一条广告。菜还没点，个人信息交出去三样。
　　扫码不是不可以，但不能成为唯一选项，更不能成为收集个人信息的借口。
+3
　　技术应当为人服务，而不是让人为技术服务。留一本纸质菜单，多一个人工窗口，成本不高，温度不低。（完）""", "ab", page="{}-新华网"),
    site("cctv_2019", "match", "女排3:1逆转取胜 «g»独得27分".replace("«g»", "沈秋云"), """
<div class="nav_index_new">""" + NAV + """</div><div class="col_w660"><div class="cnt_bd"><!--repaste.title.begin--><h1>«t»<!--repaste.title.end--></h1><div class="function"><span class="info"><!--repaste.source.begin-->来源：<a>央视网</a><!--repaste.source.end--> | <span>2019年05月06日 22:41</span></span></div><div class="cnt_share"><span>分享到</span><div class="bdsharebuttonbox"></div></div><div class="video_box" id="player"><p>您的浏览器不支持HTML5播放器，请升级浏览器后观看。</p></div><!--repaste.body.begin-->«text»<!--repaste.body.end--><p class="o-tips"></p><div class="zebian"><span>编辑：«e»</span><span>责任编辑：«f»</span></div><div class="tag_1"><span>关键词：</span><a>女排</a></div></div><div class="sm_erweima"><p>扫一扫</p><p>分享到微信</p></div><div class="dibu_reci"><h3>热词</h3><a>联赛</a><a>决赛</a></div><div class="retu"><h3>热图</h3><ul>«L8»</ul></div></div><div class="col_w300"><div class="phb"><h3>央视网新闻排行</h3>«R10»</div></div>""" + footer(), """
　　央视网消息：北京时间5月6日晚，世界女排联赛云州站继续进行，中国女排在先失一局的情况下连扳三局，以3比1逆转取胜，四局比分为22-25、25-19、25-17和25-23。
　　首局比赛，中国队一传不稳，开局即以2-8落后。
　　第二局，主教练果断换上19岁小将沈秋云。她上场后的第一个球就是一记探头。
　　“教练只说了一句话：把球打过去就行。”沈秋云赛后说。
　　本场比赛，沈秋云27扣15中，另有4个拦网和2个发球直接得分，总得分达到27分，全场最高。
+3
　　中国队下一场的对手是巴西队，比赛将于8日19:30进行。""", page="{}_体育_央视网(cctv.com)"),
    site("chinanews_2022", "policy", "多地中小学推迟早上到校时间 家长：终于能睡个好觉", """
<div class="navbar">""" + NAV + """</div><div class="w1280 content_wrapper"><div class="con_left"><div class="bread_crumb"><a>首页</a> → <a>社会新闻</a></div><div class="content_maincontent_more"><h1 class="content_left_title">«t»</h1><div class="content_left_time"><span>2022年05月06日 07:12　来源：<a class="source">中国新闻网</a></span><div class="div_ls_top"><span>大字体</span><span>小字体</span><div class="fxd">分享到：</div></div></div><div class="content_maincontent_content"><div class="content_desc"></div><div class="left_zw" style="position:relative">«text»<div id="function_code_page"></div></div><div class="adEditor"><div class="left_name right" style="text-align:right">【编辑:«e»】</div></div><div class="channel"></div><div class="div624">«L2»</div></div><div class="left_bottom"><div class="bdshare"></div><div class="keyword_module">«L3»</div><div class="foot_yc"><span>更多精彩内容请进入<a>社会新闻</a></span></div></div><div class="yuanchuang"><h2>相关新闻：</h2>«L6»</div></div></div><div class="con_right"><div class="rightmod">«R8»</div></div></div>""" + footer(), """
　　中新网云州5月6日电(记者 «a»)“过去六点四十就要出门，现在七点二十才起床。”新学期，小学四年级学生轩轩的妈妈发现，儿子早饭吃得慢了，脾气也好了。
　　近日，云州、南浦等地教育部门陆续发布通知，要求小学上午上课时间一般不早于8:20，中学一般不早于8:00，学校不得要求学生提前到校参加统一的教育教学活动。
　　<b>睡眠到底有多重要？</b>
　　中国睡眠研究会发布的报告显示，中小学生每晚睡眠不足8小时的占62.9%。
　　“睡眠不足，最先受影响的是记忆力。”云州市儿童医院主任医师«b»说。
+3
　　<b>双职工家庭怎么办？</b>
　　推迟到校，最犯难的是双职工家庭。对此，不少学校保留了“早托班”，由值班老师照看，不上课、不收费。
　　你支持推迟到校时间吗？(完)""", "a", page="{}-中新网"),
    site("china_com_2018", "culture", "故宫“网红猫”鳌拜去世：它陪了游客十五年", """
<div class="header">""" + NAV + """</div><div class="crumbs"><a>中华网</a> &gt; <a>新闻</a> &gt; 正文</div><div class="article-main"><div class="article_main-content"><h1 class="article-main-title">«t»</h1><div class="article-infos"><span class="date">2018-05-06 09:11:23</span><span class="source">云州晚报</span><span class="comment">参与评论()人</span></div><div class="article-content article-main-content" id="chan_newsDetail">«text»</div><div class="pages"><span class="prev">上一页</span><span class="cur">1</span><a>2</a><a>3</a><a>全文</a><a>下一页</a></div><div class="article_editor">(责任编辑：«e» CN012)</div><div class="artical-keyword">关键词：<a>故宫</a></div><div class="article-like">相关报道：<ul>«L6»</ul></div><div class="hot-pic"><h3>热图</h3>«L8»</div><div class="comment_con">«C5»</div></div><div class="article-side">«R10»</div></div>""" + footer(), """
　　5月5日，故宫博物院官方微博发布消息：那只总爱趴在慈宁宫门口晒太阳的橘猫“鳌拜”，走了。
　　消息发出三个小时，评论超过四万条，转发超过十万次。
　　“我2016年第一次去故宫，它在台阶上看了我一眼。”网友“小云朵”写道。
! <p style="text-align: center;"><img src="1.jpg" /></p>
　　故宫的猫有编制吗？故宫工作人员«b»解释，这些猫大多是流浪猫的后代，由职工轮流喂养，每年体检、打疫苗，费用来自职工捐款。
+3
　　“鳌拜”终年约十五岁，相当于人类的七十六岁。它被埋在一棵海棠树下，没有碑。
! <script>document.write('<a href="#">下一页</a>')</script>""", page="{}_新闻频道_中华网"),
    site("gmw_2022", "culture", "追忆冯远先生：他把一生都给了敦煌", """
<div class="g-banner"></div><div class="g-top">""" + NAV + """</div><div class="g-crumbs">首页&gt; <a>光明日报</a></div><div class="g-main"><div class="m-title-box"><h1 class="u-title">«t»</h1><div class="m-con-info"><span class="m-con-time">2022-05-06 04:12</span><span class="m-con-source">来源：<a>光明网-《光明日报》</a></span></div><div class="m-con-share"><div class="share-box">光明日报客户端</div></div></div><div class="u-mainText" id="article_inbox">«text»<p style="text-indent:2em">《光明日报》（ 2022年05月06日 16版）</p><div id="contentMain" style="display:none">[««]</div><div id="articleLiability"><span class="m-zbTool liability">[ 责编：«e» ]</span></div><div class="m-zbTool"><a>阅读剩余全文（<em></em>）</a></div></div><div class="m-relate"><h3>相关阅读</h3><ul>«L5»</ul></div></div><div class="g-right"><div class="m-rank"><h3>光明推荐</h3>«R6»</div></div>""".replace("[««]", "") + footer(), """
= <strong>【追思】</strong>
= 　　作者：«a»（云州大学历史系教授）
　　4月28日凌晨，冯远先生在兰州走完了他九十七年的人生。
　　先生1926年生于江苏南浦，1947年考入国立艺专，师从多位名家。1953年，他背着一箱颜料到了莫高窟，从此再没有离开。
　　我第一次见先生，是1982年的秋天。他正趴在第257窟的架子上，手里拿着一支秃笔。
　　“来了？”
　　“来了。”
　　“先扫地。”
　　这一扫，就是三个月。
+2
　　先生一生临摹壁画两百余幅，没有一幅署名。他说：“画是古人的，我只是抄写员。”
　　先生去了。莫高窟的风还在吹。""", "a", page="{} _光明网", p='<p style="text-indent:2em">{}</p>'),
    site("ce_2019", "market", "5月成品油价格“两连跌” 加满一箱少花9元", """
<div class="top">""" + NAV + """</div><div class="content"><div class="neirong" id="articleText"><div class="top1"><a>中国经济网</a> &gt; <a>财经</a></div><h1 id="articleTitle">«t»</h1><div class="laiyuan"><span id="articleTime">2019年05月06日 17:02</span>　<span id="articleSource">来源： 中国经济网</span><span class="pinglun"></span></div><div class="zt"><a>[推荐朋友]</a><a>[打印本稿]</a><a>[字号 大 中 小]</a></div><div class="content" id="articleText"><div class=TRS_Editor>«text»</div></div><div class="laiyuan2" id="article-editor">（责任编辑：«e»）</div><div id="articleRelated"><h3>相关新闻</h3><ul>«L4»</ul></div><div class="foot_pl"><h3>文明上网理性发言，请遵守新闻评论服务协议</h3></div></div><div class="fr">«R10»</div></div>""" + footer(), """
　　中国经济网北京5月6日讯(记者 «a») 国家发展改革委今日发布消息，自5月6日24时起，国内汽、柴油价格每吨分别下调225元和220元。
　　折合成升价，89号汽油每升降低0.17元，92号汽油每升降低0.18元，0号柴油每升降低0.19元。以油箱容量50升的普通私家车计算，车主加满一箱油将少花9元左右。
　　附：本轮调价后部分城市最高零售价（单位：元/升）
|城市|92号汽油|95号汽油|0号柴油
|云州|6.81|7.25|6.43
|南浦|6.83|7.26|6.45
|石桥|6.79|7.22|6.41
+3
　　下一轮调价窗口将于5月20日24时开启。""", "a", page="{}_中国经济网——国家经济门户", p="<P align=justify>{}</P>"),
    site("youth_2017", "culture", "90后女孩守烽火台：一个人的夜与星空", """
<div class="head">""" + NAV + """</div><div class="page_bg"><div class="page_left"><div class="page_nav">您的位置：<a>中青网首页</a> &gt;&gt; <a>国内</a></div><div class="page_title"><h1>«t»</h1></div><p class="pwz"><span>发稿时间：2017-05-06 08:21:00</span><span>来源：<a>中国青年报</a></span><span>作者：«a»</span><span>中国青年网</span></p><div class="page_text"><div id="container"><div class=TRS_Editor>«text»</div></div><div class="page_bjjs">责任编辑：«e»</div><div class="page_fx">加载更多新闻</div></div><div class="hdpl">热门评论 网友 «C3»</div></div><div class="page_right">«R9»</div></div>""" + footer(), """
　　海拔3200米，最近的村子在四十公里以外。«b»在这里守了两年烽火台。
　　她的工作是每天三次巡查，记录墙体的裂缝、温度和风速，再把数据传回文物所。信号只有山顶那块石头上才有。
　　“刚来时最怕天黑。”«b»说，“后来最怕天亮，天一亮星星就没了。”
　　她在短视频平台上开了个账号，叫“烽火台值班员”，关注的人从三个变成了三十万个。
+3
　　有粉丝私信她：“姐姐，你不孤单吗？”
　　她回复：“墙都站了两千年了，我才两年。”""", "a", page="{}_新闻频道_中国青年网", p='<p align="justify">{}</p>'),
    site("caixin_2021", "market", "房企交出半年报：有人还债，有人还房", """
<div class="headnav">""" + NAV + """</div><div class="comMain"><div class="conlf"><div id="the_content"><div class="content-tag"><a>财新网</a> &gt; <a>金融</a></div><div id="conTit"><h1>«t»<em id="icon_key"></em></h1><div class="artInfo" id="artInfo">2021年05月06日 21:03　来源于 <a>财新网</a></div><div class="share_list"><span>听报道</span><a>T中</a></div></div><div id="subhead" class="subhead">上半年三十家样本房企总负债首次下降，但现金流的改善主要来自少拿地、少开工</div><div class="media pip"><dl class="media_pic"><dt><img src="1.jpg"></dt><dd>图：5月1日，云州一处在建楼盘。图/视觉中国</dd></dl></div><div class="textbox"><div id="Main_Content_Val" class="text">«text»</div><div id="chargeWall" style="display:none"><p>登录后获取已订阅的阅读权限</p></div><div class="content_footer">责任编辑：«e» | 版面编辑：«f»</div><div class="fenghui_code"></div></div><div class="idetor">话题：<a>#房企</a></div><div class="lanmu_textend"><p>[《财新周刊》印刷版，<a>按此优惠订阅</a>，随时起刊，免费快递。]</p></div><div class="moreReport"><h4>推荐阅读</h4>«L4»</div></div><div class="pl">«C4»</div></div><div class="conri">«R10»</div></div>""" + footer(), """
　　【财新网】（记者 «a»）截至5月6日，三十家样本房企的上半年成绩单已全部公布，合计总负债较年初减少1.7%，为2008年以来首次下降。
　　“不是赚得多了，是花得少了。”一家上榜房企的财务负责人对财新说，公司上半年只拿了两块地，新开工面积不到去年的四成。
+5
　　与此同时，交付成为头等大事。多家房企在半年报里单列“保交楼”一章，披露交付套数、交付城市和剩余货值。
　　一名购房者告诉财新，他的房子推迟了十四个月，“拿到钥匙那天，售楼处已经改成了超市”。""", "a", page="{}_财新网_财新网", lead=["上半年三十家样本房企总负债首次下降，但现金流的改善主要来自少拿地、少开工", "图：5月1日，云州一处在建楼盘。图/视觉中国"]),
    site("jiemian_2022", "market", "奶茶店开始卖咖啡，咖啡店开始卖奶茶", """
<div class="header-box">""" + NAV + """</div><div class="article-view"><div class="article-main" id="mainbox"><div class="article-header"><h1>«t»</h1><p>一杯饮料里，装着两个行业的焦虑。</p></div><div class="article-info"><p><span class="author"><a href="#">«a»</a></span><span class="date">2022/05/06 12:11</span><span>浏览 <em>12.1w</em></span> <span>来源：界面新闻</span></p></div><div class="article-img"><img src="1.jpg"><p>图片来源：界面新闻 匡达</p></div><div class="article-content"> «text»</div><div class="article-source"><p>来源：界面新闻</p></div><div class="article-gh"><p>广告等商务合作，请<a>点击这里</a></p></div><div class="article-copyright"><p>未经正式授权严禁转载本文，侵权必究。</p></div><div class="open-app"><a>打开界面新闻APP，查看原文</a></div><div class="article-ad"></div><div class="company-list"><h3>相关企业</h3><h2>奶茶 3.1k</h2></div></div><div class="comment-box"><h2>评论</h2><div class="empty">暂无评论哦，快来评价一下吧！</div></div></div><div class="rec"><div class="rec-title">下载界面新闻</div><p>微信公众号</p><p>微博</p><h3>«t»</h3><p>一杯饮料里，装着两个行业的焦虑。</p></div><div class="article-other">«L6»</div>""" + footer(), """
= <strong>记者 | </strong>«a»
= <strong>编辑 | </strong>«e»
奶茶店的菜单上多了一栏“咖啡”，咖啡店的柜台上多了一桶“茶底”。今年春天，两条曾经平行的赛道撞在了一起。
以奶茶起家的一家连锁品牌，4月份在三百家门店试卖咖啡，最便宜的美式9.9元，买一送一券发到会员小程序里，半小时领完。
对面的咖啡店也没有闲着：新品“茉莉轻乳茶”上市首周卖出四百万杯，占了总销量的三成。
# 谁动了谁的杯子
+3
# 九块九的生意经
“一杯九块九，房租两块，人工两块三，原料三块五，剩下的给平台。”加盟商老魏掰着手指头算，“卖得越多，我越累。”
界面新闻就此向上述两家公司发去采访提纲，截至发稿，均未回复。""", "a", page="{}|界面新闻 · 商业", lead=["一杯饮料里，装着两个行业的焦虑。"], pic="<figure><img src='1.jpg'><figcaption>{}</figcaption></figure>"),
    site("kr_2023", "tech", "裁掉客服之后，这家公司又把他们请了回来", """
<div id="app"><div class="kr-layout"><div class="kr-header">""" + NAV + """</div><div class="kr-layout-main"><div class="box-kr-article-new-y"><div class="article-detail-wrapper-box"><div class="article-left-container"><div class="article-content"><div class="article-mian-content"><h1 class="article-title margin-bottom-20 common-width">«t»</h1><div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a">石桥笔记</a><span class="title-icon-item item-time">·2023年05月06日 10:03</span></div><div class="summary">AI没有错，错的是拿它当万能钥匙。</div><div class="common-width content articleDetailContent kr-rich-text-wrapper">«text»</div><p class="text-align-center">本文来自微信公众号<a>“石桥笔记”（ID：shiqiaobiji）</a>，作者：«a»，36氪经授权发布。</p><div class="article-footer-txt"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div></div></div><div class="kr-article-comment"><div class="title">好文章，需要你的鼓励</div><div class="author">石桥笔记 特邀作者 <p>记录公司里的人。</p><a>关注</a></div></div></div><div class="article-right-container"><h3>热门文章</h3>«R6»<div class="next-article">下一篇 <a>«T»</a><p>平台之外，还有谁在为骑手撑伞？</p></div></div></div></div></div></div></div><script>window.initialState={"articleDetail":{"articleDetailData":{"data":{"widgetTitle":"«t»","widgetContent":"<p>去年九月</p>"}}}}</script>""" + footer(), """
去年九月，阿杰所在的客服中心一夜之间少了四十个人。替代他们的，是一个会说七种语言、从不请假的聊天机器人。
今年三月，阿杰接到了前主管的电话：“回来吧，工资涨两成。”
# 01 机器人不会道歉
公司原以为，客服的工作是回答问题。上线之后才发现，用户打进来，有一半不是为了答案。
“他们要的是有人说一句‘对不起’。”阿杰说，“机器人也会说，但用户听得出来。”
+3
# 02 账，不是那么算的
~ 图源：受访者
裁员省下来的工资是每月二十六万，投诉上升带来的退款是每月四十一万。财务总监把这两个数字写在白板上，谁也没说话。
# 03 人回来了，然后呢？
回来的只有十一个人。其余的，有人开了网约车，有人回老家考了编，还有一个，去给机器人做数据标注了。
*文中人物均为化名。""", "a", page="{}-36氪", lead=["AI没有错，错的是拿它当万能钥匙。"], h="<h2>{}</h2>", pic='<p class="image-wrapper"><img src="1.jpg"></p><p class="img-desc">{}</p>'),
    site("huxiu_2021", "tech", "为什么你的快递总放在门卫室", """
<div id="app"><div class="header">""" + NAV + """</div><div class="article-detail"><div class="article__bottom-content__right fl"><div class="article-content-wrap"><h1 class="article__title">«t»</h1><div class="article__author-info-box"><a class="author-info__username">石桥商业评论</a><span class="article__time">2021-05-06 08:00</span></div><div class="article__label-box"></div><div class="article-content-summary"></div><div class="article__content">«text»</div><div class="article__end"></div><div class="article-copyright"><p>本内容由作者授权发布，观点仅代表作者本人，不代表虎嗅立场。未经允许不得转载，授权事宜请联系 hezuo@example.com</p><p>如对本稿件有异议或投诉，请联系tougao@example.com</p></div><div class="article-footer">正在改变与想要改变世界的人，都在 <a>虎嗅APP</a></div><div class="comment-wrap">«C7»</div></div></div><div class="right">«L8»</div></div></div>""" + footer(), """
= <span style="color:#888">本文来自微信公众号：<a>石桥商业评论（ID：shiqiao）</a>，作者：«a»，编辑：«e»，头图来自：视觉中国</span>
你有没有过这样的经历：人在家里坐，短信却说，您的快件已由“本人”签收。
签收的“本人”，有时候是门卫大爷，有时候是楼下的水果店，有时候是一面墙。
# 一、三毛钱的难题
送上门，一件多花三分钟；一天两百件，多花十个小时。而每一件的派费，只有一块出头。
+4
# 二、驿站不是答案
驿站本来是为了解决“人不在家”的问题，后来变成了“不管人在不在家”。
# 三、谁来付这三毛钱
解决的办法并不复杂：想上门的多付三毛，不想上门的少付三毛。难就难在，没有人愿意先涨价。
所以，你的快递还会在门卫室待一阵子。""", "a", page="{}-虎嗅网", h='<h2>{}</h2>', p='<p label="正文" class="text-normal-style">{}</p>'),
    site("bjnews_2023", "court", "女子称在足浴店被偷拍 警方：店主已被刑拘", """
<div class="header">""" + NAV + """</div><div class="main"><div class="left main-left"><div class="bodyTitle"><div class="content"><h1>«t»</h1><div class="info"><span class="reporter"><a>新京报</a></span><span class="reporter">记者 «a»</span> <span class="reporter">编辑 «e»</span><span class="timer">2023-05-06 16:40</span></div></div></div><div class="sharing"><p>分享到微信</p></div><div class="articleCenter"><div class="content-p" id="contentStr">«text»</div><div class="content_line"></div><div class="article_reporter"><span>编辑 «e»</span></div><div class="report">举报电话 010-67106710</div></div><div class="dianzan">点赞 <span>3</span></div><div class="relate"><h3>相关推荐</h3><div class="pin_demo"><div class="pin_tit"><a href="#">«T»</a></div><div class="source"><span>社会 05-06</span></div></div><div class="pin_demo"><div class="pin_tit"><a href="#">«T»</a></div></div></div></div><div class="right main-right"><h3>热门排行</h3>«R8»</div></div>""" + footer(), """
新京报讯（记者«a»）5月6日，有网友发视频称，在云州一家足浴店消费时，发现墙上插座内藏有摄像头。当晚，云州警方通报，店主黄某（男，41岁）已被刑事拘留，案件正在进一步侦办中。
发帖人李女士告诉新京报记者，她当时低头找充电口，发现插座孔里有反光，“拿手机电筒一照，里面有个镜头”。
她随即报警。警方到场后拆下插座，内有一枚微型摄像头和一张存储卡。
+2
律师«b»表示，偷拍他人隐私部位的，可处五日以下拘留或五百元以下罚款；情节严重的，可能构成犯罪。
= 编辑 «e» 校对 «f»""", "a", page="{} -- 新京报", p="<p>{}</p>"),
    site("yicai_2020", "market", "快讯：两部门下调存款准备金率0.5个百分点", """
<div class="m-header">""" + NAV + """</div><div class="m-main f-w1200"><div class="m-left"><div class="m-title f-pr"><div class="title f-pr"><h1>«t»</h1><p class="names"></p><p class="f-fr"><span>第一财经</span> <em>2020-05-06 16:31:22</em> 听新闻</p></div></div><div class="voice" style="display:none">作者：第一财经 责编：«e»</div><div class="intro">释放长期资金约8000亿元。</div><div class="m-txt" id="multi-text">«text»</div><div class="m-con"><p><span>责编：«e»</span></p><p>举报</p><p>第一财经广告合作，<a>请点击这里</a></p><p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。</p><p>如需获得授权请联系第一财经版权部：banquan@example.com</p></div><div class="m-related"><h3>文章作者</h3><p>第一财经</p><h3>相关阅读</h3><a class="f-db"><div><h2>«T»</h2><p>流动性合理充裕，市场利率中枢有望继续下移，银行净息差压力值得关注。</p><span>4 05-05 21:12</span></div></a><a class="f-db"><div><h2>«T»</h2><p>多家银行表示，将把释放的资金主要投向小微企业。</p><span>0 05-05 19:02</span></div></a></div></div><div class="m-right"><h3>一财最热</h3>«R8»</div></div>""" + footer(), """
据央行网站消息，为支持实体经济发展，促进综合融资成本稳中有降，决定于2020年5月15日下调金融机构存款准备金率0.5个百分点（不含已执行5%存款准备金率的金融机构）。本次下调后，金融机构加权平均存款准备金率约为8.9%。""", page="{}", lead=["释放长期资金约8000亿元。"]),
]
