"""Telephones' pages, financial papers, printed papers' editions, schools and old tables: a fourth round."""
from html_parts import NAV, footer
from html_site import site

GB = dict(charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', encoding="gb18030")

ROUND_FOURTH = [
    site("netease_phone", "court", "女孩直播间花光爷爷养老钱 平台退了九成", """
<header class="topbar"><a>网易</a><a>打开APP</a></header><main class="article-m"><article class="js-article"><div class="article-header"><h1 class="title">«t»</h1><div class="info"><span class="source">云州都市报</span><span class="time">2023-05-06 11:20</span></div></div><div class="article-body js-article-body"><div class="content">«text»</div><div class="footer"><a class="open-app">打开网易新闻，查看更多图片 <i></i></a></div></div></article><div class="js-open-app wakeup">打开网易新闻 体验效果更佳</div><section class="video-list"><h2>热搜</h2>«R6»<a>打开APP看更多</a></section><section class="tie-list"><h2>热门跟贴</h2>«C9»<a>打开APP 查看全部跟贴</a></section><section class="recommend-list"><h2>相关推荐</h2>«L7»</section></main>""" + footer(), """
= 打开网易新闻 查看精彩图片
爷爷的手机，密码是孙女的生日。三个月里，12岁的小敏用这部手机给主播刷了八万六千元。
“她说奶奶的药费也在里面。”爷爷周长山坐在派出所的长椅上，一遍一遍翻着银行短信。
= 打开网易新闻 查看精彩图片
小敏说，她只是想让主播念一次自己的名字。
+2
平台客服在接受采访时表示，经人脸比对和设备记录核实，确认系未成年人操作，已将九成款项原路退回。
“剩下的一成呢？”记者问。
“主播提走了，正在协商。”
律师«b»提醒，家长应妥善保管支付密码，打开青少年模式；一旦发现未成年人大额打赏，及时保存充值记录和聊天截图。""", page="{}_手机网易网", p="<p>{}</p>"),
    site("sina_phone", "match", "国乒包揽世乒赛五金 «x»四度夺冠".replace("«x»", "樊长宇"), """
<div class="hd_s1"><a>手机新浪网</a><a>登录</a></div><main class="main"><section class="j_main_art sinasmart"><article class="art_box"><h1 class="art_tit_h1">«t»</h1><div class="weibo_info look_info"><figure class="weibo_user"><h2 class="weibo_user">云州体育</h2><time class="weibo_time">2021-05-06 22:12</time></figure><div class="weibo_fl">关注</div></div><section class="art_pic_card art_content">«text»<div class="look_more"><a class="unfoldArt_btn">展开全文</a></div></section></article><div class="callApp_fl_btn">打开新浪新闻，看更多精彩</div></section><section class="cmnt_box"><h3>热门评论</h3>«C7»<a>查看更多评论</a></section><section class="f_card_box"><h2>推荐阅读</h2>«L8»</section></main>""" + footer(), """
<a class="art_img_mini j_p_gallery" href="#"><img src="1.jpg"></a>
新浪体育讯　北京时间5月6日晚，世乒赛最后一个比赛日，樊长宇以4比1击败队友，四度捧起男单冠军奖杯。至此，中国队包揽本届世乒赛全部五枚金牌。
五局比分是：11-8、9-11、11-6、11-5、11-9。
“打到第四局，我的手就不抖了。”樊长宇笑着说，“因为教练说，再抖就罚跑五公里。”
女双决赛中，«b»/«c»3比0完胜日本组合，用时仅28分钟。
+2
樊长宇说，回国以后最想做的事，是睡觉、吃面、把手机关掉。
（«a»）""".replace('<a class="art_img_mini j_p_gallery" href="#"><img src="1.jpg"></a>\n', '! <a class="art_img_mini j_p_gallery" href="#"><img src="1.jpg"></a>\n').replace("\n（«a»）", "\n= （«a»）"), "a", page="{}_手机新浪网", p='<p class="art_p">{}</p>'),
    site("paper_2016", "culture", "守着一座没有观众的美术馆", """
<div class="header"><ul>""" + NAV + """</ul></div><div class="bdwd main clearfix"><div class="main_lt"><div class="newscontent"><h1 class="news_title">«t»</h1><div class="news_about"><p>澎湃新闻记者 «a»</p><p>2016-05-06 10:31 <span>来源：<span>澎湃新闻</span></span></p></div><div class="news_part"><div class="news_txt" data-size="standard">«text»</div></div><div class="go_taobao"></div><div class="news_editor">责任编辑：«e»</div><div style="text-align:right">澎湃新闻报料：4009-20-4009 &nbsp; 澎湃新闻，未经授权不得转载</div></div><div class="news_tit2"><h2>关键词 &gt;&gt; <span>美术馆,守馆人</span></h2></div><div class="news_love"><h2>相关推荐</h2><ul>«L4»</ul></div><div class="ctread"><h2>评论（<span>12</span>）</h2><p>热新闻</p><div class="comment_que"><div class="ansright_cont">看哭了，这才是真正热爱艺术的人，致敬每一位默默守护的普通人。</div><div class="ansright_time">2天前 ∙ 云州</div></div><div class="comment_que"><div class="ansright_cont">我去过，冬天里面没有暖气，老先生给我倒了一杯热水。</div><div class="ansright_time">3天前 ∙ 南浦</div></div></div></div><div class="main_rt">«R10»</div></div>""" + footer(), """
下午三点，太阳照进二楼的窗户，落在一幅没有署名的油画上。
«b»搬了把椅子，坐在画对面。今天没有观众，昨天也没有。
“你是这个月第七个。”他对记者说，一边把登记本推过来。登记本是小学生用的田字格，已经写到第十一本。
~ «b»和他的登记本。
美术馆在云州老钢厂的旧车间里，2008年由几位退休工人凑钱办起来，藏品437件，一半是工人画的。
+2
<strong>“关了灯，画还在那里”</strong>
电费是最大的开销。为了省电，展厅的灯是声控的，观众走到哪里，哪里亮。
“有个孩子站着不动，灯灭了。他说，爷爷，关了灯，画还在那里吗？”
«b»说，在的。""", "a", p="{}<br><br>", pic='<div class="contheight"></div><img src="1.jpg" alt="守着一座没有观众的美术馆"><span style="font-size: 12px;color: #808080">{}</span><div class="contheight"></div>', page="{}_私家历史_澎湃新闻-The Paper"),
    site("southern_weekly", "court", "消失的押金：一家驾校倒闭之后", """
<div class="nfzm-header"><ul>""" + NAV + """</ul></div><div class="nfzm-wrap"><section class="nfzm-content"><div class="nfzm-content__title"><h1>«t»</h1></div><blockquote class="nfzm-bq"><p>“教练跑了，车也跑了，只剩下一面墙的锦旗。”</p></blockquote><div class="nfzm-content__meta"><span class="nfzm-content__author">南方周末记者 «a»</span><span class="nfzm-content__author">南方周末实习生 «b»</span><span class="nfzm-content__publish">2021-05-06 20:31</span><span>责任编辑：«e»</span></div><div class="nfzm-content__content"><div class="nfzm-content__fulltext">«text»</div><p class="nfzm-content__editor">网络编辑：«f»</p></div><div class="nfzm-content__pay"><p>欢迎登录，享有更多阅读权限。</p><p>登录后获取更多权限</p></div><div class="nfzm-content__other"><h4>订阅电子报</h4><p>更多精彩，立即订阅</p></div></section><section class="nfzm-comments"><h3>网友评论</h3>«C5»</section><div class="nfzm-list">«L6»</div></div>""" + footer(), """
= （本文首发于2021年5月6日《南方周末》）
~ 倒闭的驾校大门紧锁。 （南方周末记者 «a»／图）
3月的最后一天，«c»像往常一样去驾校练车，发现训练场上停满了共享单车。
教练的微信头像变成了灰色。他发过去一个问号，收到一个红色感叹号。
同一天，两千三百名学员陆续发现，自己交的学费和押金，再也退不回来了。
# 1　“全包一次过”
“全包一次过，不过全退。”招生海报上的字，每个都有脸盆大。
+3
# 2　谁来退钱
交通运输局说，资金监管的账户里只有四十万元；市场监管局说，需要学员自行起诉；法院说，案子太多，排期到九月。
«c»算了一下，起诉的成本，比他的学费还多二百元。
（文中学员为化名）""", "ab", page="{} | 南方周末", lead=["“教练跑了，车也跑了，只剩下一面墙的锦旗。”"], pic='<div class="cm_pic"><img src="1.jpg"></div><p class="cm_pic_caption">{}</p>', h="<p><strong>{}</strong></p>"),
    site("daily_economy", "market", "锂价跌破20万！“炒矿人”的最后一夜", """
<div class="m-head"><ul>""" + NAV + """</ul></div><div class="g-main"><div class="u-position">每经网首页 &gt; 公司 &gt; 正文</div><div class="g-article"><div class="g-article-top"><h1>«t»</h1><p class="u-time"><span class="source">每日经济新闻</span> <span class="time"> 2023-05-06 22:13:10 </span></p></div><p class="article-meta">每经记者：«a»　　　　每经编辑：«e»</p><div class="g-articl-text">«text»<p>封面图片来源：每日经济新闻</p></div><div class="u-aticle-tips"><p>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p><p>读者热线：4008890008</p><p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div><div class="u-keyword"><a>碳酸锂</a></div><p class="u-app">欢迎关注每日经济新闻APP</p><div class="u-share"><p>分享到</p></div><div class="g-recommend"><h2>推荐文章</h2>«L5»</div></div><div class="g-side">«R8»</div></div>""" + footer(), """
= ◎每经记者　«a»
凌晨一点，宜春的一家烧烤店里，五个人围着一张折叠桌，谁也不说话。桌上的手机屏幕亮着：电池级碳酸锂，19.85万元/吨。
半年前，这个数字是59万。
“那时候打个电话，就能赚一辆车。”说话的人自称“老郭”，做了两年矿石贸易。他的囤货成本是每吨41万元。
# 疯狂的石头
+3
# 谁在接盘
|企业|去年四季度均价（万元/吨）|今年一季度均价（万元/吨）
|云锂股份|51.2|32.7
|石桥锂业|53.6|33.1
~ 一家锂盐厂的成品仓库　图片来源：每经记者 «a» 摄
对于后市，机构分歧明显。云州证券认为，15万元/吨是成本支撑线；另一家外资机构则看到10万元。
老郭结了账，在朋友圈发了最后一条动态：收摊。""", "a", page="{} | 每日经济新闻", pic="<p><img src='1.jpg'></p><p style='text-align:center'>{}</p>"),
    site("century_21", "market", "省级“电费账单”出炉：谁在用电，谁在省电", """
<div class="header"><ul>""" + NAV + """</ul></div><div class="content clearfix"><div class="main"><div class="titleHead"><h1>«t»</h1><div class="newsInfo">21世纪经济报道 21财经APP «a» <span class="hideSpan">云州报道</span><span class="newsDate">2022-05-06 19:31</span></div></div><div class="txtContent" id="contentText">«text»</div><p class="edit">（作者：«a» 编辑：«e»）</p><p class="statement">21世纪经济报道及其客户端所刊载内容的知识产权均属广东二十一世纪环球经济报社所有。未经书面授权，任何人不得以任何方式使用。详情或获取授权信息请<a>点击此处</a>。</p><div class="author-box"><h3>«a»</h3><p>记者</p><p>关注能源、双碳领域，线索请发邮件。</p></div><div class="read"><h3>阅读更多</h3>«L6»</div></div><div class="side">«R7»</div></div>""" + footer(), """
= 21世纪经济报道记者«a» 云州报道
一度电的去向，往往比GDP更诚实。
国家能源局近日公布一季度各省用电数据，31个省份中，22个实现正增长，其中增速超过10%的有四个：西藏、青海、云南、湖北。
21世纪经济报道记者梳理发现，用电增量最多的三个行业依次是：光伏设备制造、新能源整车、充换电服务。
# 充电桩成“新电老虎”
+3
# 降下来的，也不都是坏事
用电量下降最多的是水泥和钢铁。“一部分是需求少了，一部分是工艺改了。”云州能源研究院研究员«b»说。
他打了个比方：“体重降了，要看是饿瘦的，还是跑瘦的。”""", "a", page="{} - 21经济网"),
    site("wall_street", "market", "美联储凌晨加息25基点 鲍威尔：现在谈降息为时尚早", """
<div id="app"><div class="header"><ul>""" + NAV + """</ul></div><article class="article"><header class="article-header"><h1 class="title">«t»</h1><div class="meta"><a class="author">«a»</a><time class="meta-item time">2023-05-04 02:31</time><div class="meta-item">来源：华尔街见闻</div></div><div class="summary">加息25基点符合预期；声明删除“适宜进一步加息”的措辞；鲍威尔称银行体系健康而有韧性。</div></header><section class="rich-text">«text»</section><div class="risk"><div class="title">风险提示及免责条款</div><div class="text">市场有风险，投资需谨慎。本文不构成个人投资建议，也未考虑到个别用户特殊的投资目标、财务状况或需要。用户应考虑本文中的任何意见、观点或结论是否符合其特定状况。据此投资，责任自负。</div></div><div class="write">写评论 请发表您的评论 图片 发布评论</div><div class="like">喜欢 12</div></article><aside><div class="vip">相关文章</div>«L6»</aside></div>""" + footer(), """
美东时间周三，美联储货币政策委员会宣布，将联邦基金利率目标区间上调至5.00%至5.25%，为去年3月以来连续第十次加息。
决议声明删除了“适宜进一步加息”的措辞，改为“将考虑累计紧缩的影响”。
鲍威尔在随后的新闻发布会上说，现在谈降息为时尚早。
# 市场反应
决议公布后，标普500指数先涨后跌，收跌0.70%；两年期美债收益率跌破3.90%，黄金一度涨逾1%。
+2
# 下一步看什么
6月会议之前，还有两份就业报告和两份通胀报告。
高盛、摩根士丹利均预计，这是本轮加息的最后一次。""", "a", page="{} - 华尔街见闻", h="<h2>{}</h2>", lead=["加息25基点符合预期；声明删除“适宜进一步加息”的措辞；鲍威尔称银行体系健康而有韧性。"]),
    site("lei_phone", "tech", "对话机器人公司CEO：别再教机器人跳舞了", """
<div class="yp-header"><ul>""" + NAV + """</ul></div><div class="lphArticle-detail"><div class="article-left"><div class="article-title"><h1 class="headTit">«t»</h1><div class="msg"><table><tr><td class="aut">本文作者：<a>«a»</a></td><td class="time">2022-05-06 14:10</td></tr></table></div><div class="article-lead">导语：会翻跟头的机器人很多，会叠衣服的一个都没有。</div></div><div class="lph-article-comView">«text»</div><p class="copyright">雷峰网原创文章，未经授权禁止转载。详情见<a>转载须知</a>。</p><div class="lph-author-card"><p>«a» 主笔</p><p>关注机器人与自动驾驶，微信：abc123</p><a>发私信</a><h4>当月热门文章</h4>«L3»</div><div class="share">分享：</div><div class="relate"><h3>相关文章</h3>«L4»</div></div><div class="article-right">«R6»</div></div>""" + footer(), """
«b»的办公室里没有机器人，只有一台用了八年的咖啡机。
“它每天只做一件事，做了八年，没坏过。”他说，“这才叫机器人。”
以下是雷峰网与«b»的对话，经不改变原意的编辑整理：
雷峰网：你曾公开说，机器人跳舞是“最没有意义的演示”。
«b»：对。跳舞是背下来的，叠衣服是想出来的。
雷峰网：投资人不这么看。
«b»：投资人看视频，用户看说明书。
+2
雷峰网：如果三年后还没有量产呢？
«b»：那就说明我错了，我去开咖啡馆。
雷峰网：请机器人做咖啡？
«b»：请人。""", "a", page="{} | 雷峰网", lead=["会翻跟头的机器人很多，会叠衣服的一个都没有。"]),
    site("e_paper", "policy", "一座水库的“退休”生活", """
<table width="1000" border="0" align="center"><tr><td colspan="2"><a href="#">返回首页</a> | <a href="#">版面导航</a> | <a href="#">标题导航</a> 2016年05月06日 星期五 往期回顾</td></tr><tr><td width="400" valign="top"><table><tr><td class="px12">第A03版：要闻</td><td><a href="#">上一版</a> <a href="#">下一版</a></td></tr><tr><td><img src="page.jpg" usemap="#m"></td></tr></table></td><td width="600" valign="top"><table><tr><td align="right"><a href="#">上一篇</a> <a href="#">下一篇</a> <a href="#">放大+</a> <a href="#">缩小-</a> <a href="#">默认o</a></td></tr><tr><td><table width="98%"><tbody><tr valign="top"><td class="font02" align="center">——探访云州石门水库</td></tr><tr valign="top"><td class="font01" align="center"><strong>«t»</strong></td></tr><tr valign="top"><td class="font02" align="center">本报记者　«a»</td></tr></tbody></table></td></tr><tr><td height="100"><table border="0"><tr><td align="center"><img src="p1.jpg"></td></tr><tr><td>退休后的石门水库成了候鸟的驿站。本报记者 «c» 摄</td></tr></table></td></tr><tr><td class="f14"><div id="ozoom" style="ZOOM: 100%"><founder-content>«text»</founder-content></div></td></tr></table></td></tr></table>""" + footer(), """
　　本报讯　“水位尺不用看了，看鸟。”石门水库管理员«b»指着水面说。
　　石门水库建于1958年，灌溉过下游三万亩水田。2014年，新水库蓄水，老水库从此“退休”。
　　退休以后干什么？
　　拆？修？还是卖给开发商建别墅？石桥镇开了七次座谈会，最后定下来：什么都不干。
+2
　　“什么都不干，是最难的。”镇党委书记说，这两年，光拒绝的投资意向书就有一尺厚。
　　今年春天，水库来了第一只黑鹳。""", "a", p="<P>{}</P>", page="云州日报 - 2016年05月06日 - 第A03版 - {}", lead=["退休后的石门水库成了候鸟的驿站。本报记者 «c» 摄"], **GB),
    site("school_vsb", "health", "我校口腔医院医疗队赴柳湾县开展“护牙行动”", """
<div class="header"><ul>""" + NAV + """</ul></div><div class="ny_main"><div class="dqwz">当前位置: <a>首页</a> &gt; <a>校园新闻</a> &gt; 正文</div><div class="nr_con"><form name="_newscontent_fromname"><h2 align="center">«t»</h2><div class="xx">发布日期：2023-05-06    作者：«a»    来源：口腔医院    点击：[<span id="dynclicks">312</span>]</div><div id="vsb_content"><div class="v_news_content">«text»</div></div><p align="right">【<a>关闭窗口</a>】</p><div class="sxq"><p>上一条：<a>«T»</a></p><p>下一条：<a>«T»</a></p></div></form></div></div>""" + footer(), """
（通讯员：«a»）5月4日至5日，我校附属口腔医院医疗队一行12人赴柳湾县中心小学，为全校618名学生开展免费口腔检查、涂氟和窝沟封闭。
~ 医疗队员为学生检查牙齿
检查结果显示，学生龋齿率为41.3%，其中六年级达到52%。
“我奶奶说，乳牙坏了不用管，反正要换。”三年级学生小军说。医疗队队长«b»蹲下来告诉他：“乳牙坏了，恒牙会长歪。”
此次活动共完成窝沟封闭827颗，发放《护牙手册》700册。
= 审核：«e»
= 编辑：«f»""", "a", p='<p style="text-indent: 2em; line-height: 2em"><span style="font-family: 宋体; font-size: 16px">{}</span></p>', pic='<p class="vsbcontent_img"><img src="1.jpg" class="img_vsb_content"></p><p style="text-align: center;"><span>{}</span></p>', page="{}-云州大学"),
    site("old_asp", "culture", "老街最后的白铁匠", """
<table width=778 align=center><tr><td><img src=logo.gif></td></tr><tr><td bgcolor=#ff6600><a href=/>首页</a> | <a href=#>新闻</a> | <a href=#>社区</a> | <a href=#>论坛</a></td></tr></table><table width=778 align=center><tr><td width=560 valign=top><table width=100%><tr><td align=center><font size=4 color=red><b>«t»</b></font></td></tr><tr><td align=center>http://www.example.com  2008-5-6 9:11:02  来源:云州晚报 «a»  点击数:1231</td></tr><tr><td><font style="font-size:14px;line-height:180%">«text»</font></td></tr><tr><td align=right>(责任编辑：«e»)</td></tr><tr><td>【<a>发表评论</a>】【<a>告诉好友</a>】【<a>打印此文</a>】【<a>关闭窗口</a>】</td></tr><tr><td>上一篇新闻：<a>«T»</a><br>下一篇新闻：<a>«T»</a></td></tr></table></td><td width=200 valign=top bgcolor=#eeeeee>相关新闻<br>«L8»</td></tr></table>""" + footer(), """
叮、叮、当。老街上，这个声音响了五十一年。
白铁匠老梁今年六十九岁，做过水桶、烟囱、簸箕、煤油灯，也做过一个和真飞机一样会转螺旋桨的模型。
“现在的人，铁皮都不认得了。”老梁一边敲一边说，“都是塑料。”
上个月，街道贴出了拆迁通知。老梁数了数，还有十七个没有交的活儿。
+1
记者问他以后打算做什么，他想了想说：“给孙子做个会走的铁公鸡。”
声音停了一下，又响起来。叮、叮、当。""", "a", p="&nbsp;&nbsp;&nbsp;&nbsp;{}<br>", page="{}-云州在线", **GB),
    site("tian_ya", "culture", "[记录]我在医院陪床的四十七天", """
<div class="top-nav"><ul>""" + NAV + """</ul></div><div id="post_head"><h1 class="atl-title"><span class="s_title"><span>«t»</span></span></h1><div class="atl-menu clearfix"><div class="atl-info"><span>楼主：<a>陪床的人</a></span><span>时间：2013-05-06 21:12:00</span><span>点击：31222</span><span>回复：412</span></div><div class="atl-toolbar"><a>脱水模式</a><a>给他打赏</a><a>只看楼主</a></div></div></div><div class="atl-main"><div class="atl-item host-item"><div class="atl-content"><div class="atl-con-bd clearfix"><div class="bbs-content clearfix">«text»</div><div id="alt_action" class="clearfix"><a>打赏</a><a>12 点赞</a><a>楼主发言：31次</a><a>发图：</a><a>分享到：</a></div></div></div></div>""" + "".join(f"""<div class="atl-item"><div class="atl-head"><div class="atl-info"><span>作者：<a>网友{i}</a></span><span>时间：2013-05-06 22:1{i}:22</span></div></div><div class="atl-content"><div class="atl-con-bd clearfix"><div class="bbs-content">{t}</div><div class="atl-reply"><span>{i}楼</span><a>打赏</a>|<a>回复</a>|<a>评论</a></div></div></div></div>""" for i, t in enumerate(["抱抱楼主，我妈也是这个病，去年走的，走的时候很安静，像睡着了一样。", "写得真好，看哭了。陪床的人比病人还累，楼主保重身体，记得吃饭。", "马克，慢慢看。", "当年我在走廊里打了三个月地铺，最难忘的是凌晨四点护士推车的声音。"], 1)) + """</div><div class="atl-pages">上页 1 2 3 下页</div><div class="reply-box">回帖 请遵守天涯社区公约言论规则，不得违反国家法律法规</div>""", """
第一天，母亲被推进来的时候，手里还攥着菜市场找的零钱。
医生说，先住下。这一住就是四十七天。
病房有三张床。靠窗的是个退休老师，姓宋；中间是我母亲；靠门的床换了九个人。
宋老师的儿子每天晚上十点准时打视频，说一样的话：“爸，我明天就回来。”
宋老师每次都说：“不急。”
+1
第三十一天，宋老师走了。他儿子是第三十二天到的。
他站在空床前面，问我：“他有没有说什么？”
我说：“他说，不急。”""", p="　　{}<br><br>", page="{}_天涯杂谈_天涯论坛"),
    site("stat_bulletin", "policy", "云州市2021年国民经济和社会发展统计公报", """
<div class="top"><ul>""" + NAV + """</ul></div><div class="wrap"><div class="loc">您的位置：<a>首页</a> &gt; <a>统计公报</a></div><div class="xilan"><div class="xilan_tit">«t»</div><div class="xilan_titf">来源：云州市统计局&nbsp;&nbsp;发布时间：2022-03-06 09:30&nbsp;&nbsp;访问量：<script>document.write(312)</script></div><div class="xilan_con"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:1.5}</style>«text»</div></div><div class="tool">[ <a>打印</a> ] [ <a>关闭</a> ]</div></div></div>""" + footer(), """
云州市统计局　国家统计局云州调查队
2022年3月6日
2021年，面对复杂严峻的外部环境，全市上下坚持稳中求进，经济持续恢复，民生保障有力。
<b>一、综合</b>
初步核算，全年地区生产总值[2]3821.4亿元，按不变价格计算，比上年增长8.1%。其中，第一产业增加值412.7亿元，增长6.9%；第二产业增加值1530.2亿元，增长8.8%；第三产业增加值1878.5亿元，增长7.8%。
|指标|绝对数|比上年增长（%）
|粮食产量（万吨）|312.6|1.2
|油料产量（万吨）|18.4|-0.7
|肉类产量（万吨）|41.9|11.3
<b>二、人口和就业</b>
年末全市常住人口612.3万人，比上年末减少1.1万人。全年城镇新增就业5.2万人。
<b>三、人民生活</b>
全年全市居民人均可支配收入31206元，比上年增长9.3%。
注：
[1]本公报中数据均为初步统计数。部分数据因四舍五入，存在总计与分项合计不等的情况。
[2]地区生产总值绝对数按现价计算，增长速度按不变价格计算。""", p='<P align=left>　　{}</P>', page="{}_云州市统计局"),
    site("recipe_page", "health", "立夏到了，这碗乌米饭你会做吗", """
<div class="nav"><ul>""" + NAV + """</ul></div><div class="container"><div class="article-main"><h1 class="article-title">«t»</h1><div class="article-sub"><span>云州美食</span> · <span>2022-05-05 08:12</span> · <span>阅读 3122</span></div><div class="article-cnt">«text»</div><div class="tag-list"><a>立夏</a><a>乌米饭</a></div><div class="thumb">赞 12 收藏 31</div><div class="more"><h3>你可能喜欢</h3><div class="card"><a><h4>«T»</h4></a><p>外酥里嫩，一口一个，孩子抢着吃。</p></div><div class="card"><a><h4>«T»</h4></a><p>不用烤箱，只要一个平底锅就能做。</p></div><div class="card"><a><h4>«T»</h4></a><p>春天的味道，都在这一碗里了。</p></div></div></div></div>""" + footer(), """
江南人家，立夏要吃乌米饭。外婆说，吃了乌米饭，一夏天蚊子不叮。
# 食材
糯米500克、乌饭树叶300克、清水800毫升、白糖适量
# 做法
1. 乌饭树叶洗净，加清水打碎，静置两小时。
2. 滤出汁水，放入糯米，浸泡一夜。米会变成蓝紫色，不用怕。
3. 沥干水分，上锅蒸40分钟。
4. 出锅拌入白糖，趁热吃。
# 小贴士
叶子要嫩，老叶不上色；泡米的汁水不要倒，可以多蒸一次。
吃的时候，记得给邻居端一碗。""", page="{} - 云州美食网", h="<h3>{}</h3>"),
    site("court_net", "court", "邻居家的空调对着我的窗 能让他挪走吗", """
<div class="head"><ul>""" + NAV + """</ul></div><div class="content"><div class="left"><div class="path">首页 &gt; 案件 &gt; 以案说法</div><div class="detail_bigtitle">«t»</div><div class="detail_thr"><span>2020-05-06 14:11:02</span> | 来源：云州法院网 | 作者：«a»</div><div class="detail_mian"><div class="detail_txt">«text»</div></div><div class="detail_foot"><div class="detail_author">责任编辑：«e»</div></div><div class="wenming">网友评论：<p>请您文明上网理性发言并遵守相关规定。</p><p>我要评论</p></div></div><div class="right">«R7»</div></div>""" + footer(), """
【案情】
张某与王某是上下楼邻居。2019年6月，王某将空调外机安装在与张某卧室窗户相距80厘米的外墙上。张某多次要求挪移，王某认为外墙是公共的，装在哪里都行。
【分歧】
第一种意见认为，外墙属业主共有，王某有权合理使用。
第二种意见认为，王某的安装方式妨碍了张某的正常休息，应当排除妨害。
【评析】
笔者同意第二种意见。理由如下：
一是法律规定，不动产的相邻权利人应当按照有利生产、方便生活、团结互助、公平合理的原则，正确处理相邻关系。
二是国家标准规定，空调外机与相对方门窗的距离，制冷额定功率不大于2千瓦的不得低于3米。
综上，法院判令王某于判决生效之日起十日内将外机移走，并无不当。
= （作者单位：云州市石桥区人民法院）""".replace("\n= （作者单位", "\n（作者单位"), "a", p="<p>　　{}</p>", page="{}-云州法院网"),
    site("dong_qiu_di", "match", "官方：27岁中场«x»加盟云州，签约三年".replace("«x»", "塞尔吉奥"), """
<div id="__next"><div class="header"><ul>""" + NAV + """</ul></div><div class="news-detail"><h1 class="news-title">«t»</h1><div class="tips"><span>2023-05-06 19:31</span><span class="writer">«a»</span></div><div class="con"><div>«text»</div></div><p class="editor">（编辑：«e»）</p><div class="news-tag">云州 转会</div><div class="comment"><h2>最热评论</h2>«C8»<h2>全部评论</h2>«C8»</div></div><div class="side">«L6»</div></div><div class="app">下载懂球帝App</div>""", """
云州队今天官方宣布，27岁的巴西中场塞尔吉奥正式加盟，双方签约三年，他将身披8号球衣。
塞尔吉奥出自弗鲁米嫩塞青训，上赛季在葡超出战31场，打进6球，助攻9次。
“我看过云州队的比赛，球迷的声音太大了。”塞尔吉奥说。""", "a", page="{}-懂球帝"),
    site("short_flash", "market", "央行今日开展1000亿元逆回购操作", """
<div class="nav"><ul>""" + NAV + """</ul></div><div class="flash"><div class="flash-title"><h1>«t»</h1></div><div class="flash-info"><span>05-06 09:21</span> <span>来源：云州证券报</span></div><div class="flash-cont">«text»</div><div class="flash-share">分享 复制 收藏</div></div><div class="flash-list"><h3>7×24小时快讯</h3><ul><li><span>09:15</span><p>【离岸人民币对美元升破7.1】离岸人民币对美元日内升超200点，现报7.0986。</p></li><li><span>09:02</span><p>【云州港一季度吞吐量创新高】一季度完成货物吞吐量8300万吨，同比增长12%。</p></li><li><span>08:47</span><p>【亚太股市多数高开】日经225指数开盘涨0.6%，韩国综合指数涨0.4%。</p></li><li><span>08:30</span><p>【国际油价小幅收涨】纽约原油期货收涨0.8%，报每桶71.34美元。</p></li></ul></div>""" + footer(), """
央行今日开展1000亿元7天期逆回购操作，中标利率为2.00%，与此前持平。由于今日有1770亿元逆回购到期，实现净回笼770亿元。""", page="{}_快讯"),
    site("ma_feng_wo", "culture", "大理六日：慢下来，才看得见云", """
<div class="header"><ul>""" + NAV + """</ul></div><div class="set_bg"><div class="vi_con"><h1 class="headtext">«t»</h1></div></div><div class="view clearfix"><div class="person"><a class="per_name">«a»</a><span>LV.12</span><div class="vc_time">2019-05-06 21:12 <em>31222/112</em></div></div><div class="tarvel_dir_list"><ul><li>出发时间/2019-04-20</li><li>出行天数/6 天</li><li>人物/和朋友</li><li>人均费用/2800RMB</li></ul></div><div class="vc_article"><div class="_j_content_box">«text»</div></div><div class="vc_total">共 1200 字 · 62 张图片 <p>该游记著作权归作者所有，任何形式转载请联系作者。</p></div><div class="mfw-cmt-wrap">«C8»</div></div>""" + footer(), """
# 写在前面
去大理之前，我的手机里有一张写满了的攻略。到了大理第二天，我把它删了。
# D1 云州——大理
飞机落地是下午四点，天蓝得像没有人用过。
~ 机场出口的云
客栈老板是东北人，来了十一年。他说，第一年看山，第二年看水，后来就看云。
# D2 洱海
租了一辆电动车，80元一天，押金300元，记得检查刹车。
+1
# D6 回程
临走那天早上下雨。老板说，雨停了再走，云会很好看。
我们就等了一个上午。误了飞机，看见了云。""", "a", page="{}_大理游记_马蜂窝", h='<h2 class="t9 _j_note_content"><span>{}</span></h2>', p='<p class="_j_note_content _j_seqitem">{}</p>', pic='<div class="add_pic"><a><img class="_j_lazyload" data-src="1.jpg"></a><div class="pic_con"><span>{}</span></div></div>'),
    site("law_interview", "court", "“反诈老陈”：我每天说的话，有一半是“别转账”", """
<div class="top"><ul>""" + NAV + """</ul></div><div class="main"><div class="article-box"><h1>«t»</h1><h2>——对话云州市公安局民警«b»</h2><div class="info"><span>2021-05-06 09:12:00</span><span>来源：法治云州</span><span>记者：«a»</span></div><div class="article-txt">«text»</div><div class="article-bottom"><span>[责任编辑：«e»]</span></div><div class="hot-box"><h3>热门文章</h3>«R6»</div></div></div>""" + footer(), """
【人物名片】«b»，男，43岁，云州市公安局反诈中心民警，从警19年，短视频账号粉丝312万。
早上七点半，«b»的直播准时开始。桌上两样东西：一部手机，一个喇叭。
<strong>问：您每天说得最多的一句话是什么？</strong>
答：“别转账。”睡觉说梦话也是这句。
<strong>问：劝住过多少人？</strong>
答：记不清了。去年一年，我们中心拦下来的钱是1.7亿。
<strong>问：最难劝的是什么人？</strong>
答：觉得自己不会被骗的人。有位大学教授，我在电话里劝了四十分钟，他说：“你才是骗子。”
+1
<strong>问：有没有想过放弃？</strong>
答：有人在评论区骂我“作秀”，我回他：能少一个人被骗，我天天作秀。
<strong>问：最后，请您对读者说一句话。</strong>
答：别转账。""", "a", page="{}_法治云州网"),
    site("holiday_notice", "policy", "关于2023年劳动节期间图书馆开放时间的公告", """
<div class="header"><ul>""" + NAV + """</ul></div><div class="container"><div class="news-detail"><div class="news-title">«t»</div><div class="news-date">发布时间：2023-04-26　浏览量：312</div><div class="news-content">«text»</div><div class="back"><a>返回列表</a></div></div></div><div class="foot"><p>地址：云州市文化路9号　电话：0310-1234567</p><p>版权所有：云州市图书馆</p></div>""", """
尊敬的读者：
根据放假安排，现将我馆劳动节期间开放时间公告如下：
4月29日至5月3日，总馆照常开放，时间为9:00—17:00；
少儿馆4月30日闭馆一天，进行设备检修；
24小时自助书房正常开放。
节日期间，所有到期图书自动续借七天，无需操作。
温馨提示：入馆请出示读者证或扫码登记，请勿携带食物。
特此公告。
云州市图书馆
2023年4月26日""", page="{}-云州市图书馆", p='<p style="text-indent:2em">{}</p>'),
    site("smart_review", "tech", "用了三个月，我把扫地机器人退了", """
<div class="header"><ul>""" + NAV + """</ul></div><section class="wrap"><article id="articleId"><div class="article-top"><h1 class="item-name">«t»</h1><div class="author-info"><a>«a»</a><span>05-06 10:21</span><span>来自云州</span></div></div><div class="tags"><span>创作立场声明：本文商品为本人自费购买，观点仅代表个人使用感受。</span></div><div class="item-preferential">«text»</div><div class="card-list"><div class="card"><a>云扫S7 扫地机器人</a><span>¥2999</span><span>去购买</span></div><div class="card"><a>石桥T10 扫拖一体机</a><span>¥3499</span><span>去购买</span></div></div><p class="end">未经授权，不得转载</p><div class="author-bottom">作者提示：<p>本文商业推广：否</p></div></article><div class="comment_wrap"><h2>评论（31）</h2>«C10»</div></section>""" + footer(), """
三个月前，我在直播间下单了这台扫地机器人，到手价2999元。主播喊的是：“解放双手，拥抱生活。”
三个月后，我的双手被解放了出来，专门用来救它。
# 一、它怕什么
怕袜子、怕数据线、怕猫。尤其是猫。
~ 它卡在沙发底下的第十四次
# 二、它不怕什么
不怕地毯，不怕我妈。我妈跟在它后面，又扫了一遍。
+1
# 三、退货
客服很好，问我为什么退。我说，家里已经有一个操心的了，养不起第二个。""", "a", page="{}_扫地机器人_什么值得买", h="<h2>{}</h2>", pic='<p style="text-align:center"><img src="1.jpg"><em>{}</em></p>'),
    site("gov_reply", "policy", "关于市政协九届三次会议第112号提案的答复", """
<div class="header"><ul>""" + NAV + """</ul></div><div class="main-box"><div class="title-box"><h1>«t»</h1><div class="attr"><span>时间：2022-05-06 15:12</span><span>来源：市城管局</span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div></div><div class="article-box">«text»</div><div class="print">打印 收藏 关闭</div></div>""" + footer(), """
«b»委员：
您提出的《关于规范共享单车停放的提案》收悉。经研究，现答复如下：
一、基本情况。目前全市共有共享单车企业3家，投放车辆4.2万辆，日均骑行量11万人次。
二、已采取的措施。一是施划停放区1860处；二是建立电子围栏，用户须将车辆停入围栏内方可锁车结费；三是对企业实行考核，一季度核减投放量3000辆。
三、下一步打算。将会同公安交管部门，在地铁站、学校周边增设停放区，并开通“云州城管”微信公众号举报渠道，市民随手拍、马上办。
感谢您对城市管理工作的关心和支持！
云州市城市管理局
2022年5月6日
（联系人：«c»；联系电话：0310-7654321）""", page="{}_云州市人民政府", p='<p style="text-indent:2em;font-size:16pt">{}</p>'),
]
