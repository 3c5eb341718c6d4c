"""Pages whose parts are named for something else, whose rest is hidden, whose lines look like a page's own: a seventh round."""
import html

from html_parts import NAV, Page, footer
from html_site import site

GB = dict(charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', encoding="gb18030")
TOP = f'<div class="top"><ul>{NAV}</ul></div>'
BELOW = '<div class="pl"><h3>网友评论</h3>«C6»</div><div class="xg"><h3>相关新闻</h3>«L6»</div><div class="ph">«R10»</div>' + footer()
BROKEN = dict(p="　　{}<br/><br/>", h="　　<b>{}</b><br/><br/>")


def data_of_script(seed):
    """The text is escaped in a script's data, with a picture that is called as the article is."""
    title = "冬天吃萝卜，这三种搭配要当心"
    text = ["俗话说，“冬吃萝卜夏吃姜，不劳医生开药方”。萝卜便宜、水灵，是北方人冬天桌上少不了的一道菜。", "但是萝卜怎么吃，有讲究。",
            "第一，别和人参一起吃。中医讲萝卜破气，人参补气，一补一破，等于白花钱。", "萝卜炖羊肉", "第二，胃寒的人少生吃。生萝卜偏凉，脾胃虚弱的人吃了容易拉肚子，炖熟了就好。",
            "第三，服用中药期间，问一下大夫再吃。", "一根萝卜切三段：上段脆甜，适合凉拌；中段水多，适合炖汤；尾段辛辣，腌咸菜最好。", "您家的萝卜怎么吃？"]
    lines = [f"<p>{line}</p>" for line in text]
    lines[3] = f'<div class="pgc-img"><img src="a.jpg" alt="{title}" inline="0"><p class="pgc-img-caption">{text[3]}</p></div>'
    script = (f"<script>var BASE_DATA = {{userInfo: {{id: 0,userName: ''}},articleInfo: {{title: '{title}',content: '{html.escape(''.join(lines))}',groupId: '65',"
              f"subInfo: {{isOriginal: false,source: '云州养生',time: '2017-12-05 19:20:11'}}}},shareInfo: {{abstract: '{text[0]}',commentCount: '12'}}}};</script>")
    page = f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><meta name=description content="{text[0]}"></head><body><div id="app"></div>{script}</body></html>'
    return Page(page.encode(), {"title": title, "authors": [], "text": text})


ROUND_SEVENTH = [
    data_of_script,
    site("page_on_phone", "tech", "外卖员的算法：谁在替他们踩油门", """
<main><article class="article js-article"><div class="head"><h1 class="title">«t»</h1><div class="info"><span class="time js-time">2018-11-29 09:11</span><span class="source js-source">云州人物</span></div></div><div class="content"><div class="page js-page on">«text»<div class="otitle_editor"><p>（原标题：外卖员的算法困局）</p><div class="editor">(责任编辑：«e»_NBJS7)</div></div></div><div class="footer"><a>打开某易新闻，查看精彩图片</a><a class="showall">展开全文</a></div></div></article><div class="tie-wrap"><h2>热门跟贴</h2>«C5»<a>打开某易新闻，参与讨论</a></div><div class="recommend"><h2>热点推荐</h2>«L10»</div></main>""" + footer(), """
十一月的雨落在头盔上，像有人在敲一面小鼓。«b»没有时间听。手机又响了一声：您有新的订单，请在28分钟内送达。
28分钟，3.7公里，三个红灯，一栋没有电梯的六楼。
<strong>系统说</strong>
系统不知道六楼没有电梯。系统也不知道石桥路在修地铁，要绕行八百米。系统只知道，上个月同一段路，跑得最快的人用了26分钟。
“跑得越快，时间越短。时间越短，就得跑得更快。”«b»说，“我们在跟自己赛跑。”
~ 等红灯的外卖员（图/视觉云州）
+2
平台最近加了一个按钮：我愿意多等五分钟。«b»看了，笑了笑：“好像欠我们时间的，是顾客。”
= 本文由云州人物授权发布，作者：«a»""", "a", pic='<figure><img data-src="a.jpg"></figure><p class="caption">{}</p>', page="{}", head='<meta name="author" content="某易">'),
    site("rest_is_hidden", "health", "春天一到就犯困，是“春困”还是病", TOP + """
<div class="wrap"><h1>«t»</h1><p class="article-info"><span>云州健康报</span> 2017-03-20 10:21</p><article class="article-wrapper"><div class="display-content"><p>一到三月，办公室里的哈欠就此起彼伏。不少人把它归结为“春困”，可是睡了十个小时还困，就要当心了。</p><p>睡眠中心主任何苇说，春困是季节交替时身体的正常反应，一般两三周自行消失。</p></div><div class="look-all"><a>展开剩余70%</a></div><div class="hidden-content hide" style="display:none">«text»</div></article></div>""" + BELOW, """
真正需要就医的，是白天不分场合的瞌睡：开会睡、吃饭睡，甚至等红灯时也能睡着。
何苇接诊过一位出租车司机，夜里打鼾如雷，白天哈欠连天，一测，每小时呼吸暂停四十七次。“他不是困，是缺氧。”
<strong>三个办法自测</strong>
一是看时间，超过一个月不缓解；二是看程度，影响工作和驾驶；三是看伴随症状，有没有打鼾、憋醒、晨起头痛。
三条占了两条，就应该到睡眠门诊做一次监测。""", lead=["一到三月，办公室里的哈欠就此起彼伏。不少人把它归结为“春困”，可是睡了十个小时还困，就要当心了。",
                                                 "睡眠中心主任何苇说，春困是季节交替时身体的正常反应，一般两三周自行消失。"], page="{}_手机某狐"),
    site("text_of_player", "policy", "云州地铁三号线明日开通 首班车六点整发出", TOP + """
<div id="player_main"><h1>«t»</h1><div class="info">来源：云州电视台　2016-12-25 19:20　记者：«a»</div><div id="player"><object></object></div><div class="player_text">«text»</div></div>""" + BELOW, """
观众朋友，明天早晨六点，云州地铁三号线将正式载客运营。这条线路从石桥北到南浦港，全长31.4公里，共设22座车站。
记者今天提前试乘了一趟。从石桥北上车，到南浦港下车，用时49分钟，而同样的路程，公交车要走将近两个小时。
车厢的座椅是天蓝色的，每节车厢设有四个轮椅固定区。第二、第五节为弱冷车厢。
票价按里程计算，起步价两元，全程六元。现役军人、残疾人和七十岁以上老人凭证免费乘车。""", "a", page="{}_云州网络广播电视台"),
    site("notice_named_report", "policy", "石桥区通报一起校园食品安全事件", TOP + """
<div class="main"><h1>«t»</h1><div class="info">2021-11-23</div><div class="report">«text»</div></div>""" + BELOW, """
11月22日中午，我区石桥二小部分学生午餐后出现腹痛、呕吐等症状，学校立即送医就诊。截至23日8时，共有31名学生就诊，其中27人已离院，4人留院观察，无危重病例。
事发后，区委、区政府第一时间成立联合调查组，已对涉事供餐企业立案调查，封存留样食品，相关样本正在检测。
后续情况将及时公布。
石桥区人民政府新闻办公室
2021年11月23日""", page="{}_石桥区人民政府"),
    site("headings_for_paragraphs", "match", "县足球联赛收官 卖肉的前锋踢进了十九个球", TOP + """
<div class="main"><h1>«t»</h1><h4>2017-10-29　云州体育报　«a»</h4><div class="content">«text»</div></div><div class="xg"><h3>相关新闻</h3>«L6»</div>""" + footer(), """
“让一让，让一让，前锋来送肉了。”昨天下午四点半，距离决赛开球还有半小时，«b»骑着三轮车冲进了白沙县体育场。
他是县城东市场卖肉的，也是这个赛季的最佳射手，十九个球。
决赛对手是县中学教工队。教工队讲究配合，传三十脚不射门；屠宰队讲究直接，拿球就射。
3比2。第八十七分钟，«b»用胸口把球撞进了球门。他说那一下疼得像被排骨打了。
冠军奖品是一头猪。领奖台上，大家都看着«b»笑。他也笑：“这个我熟。”""", "a", p="<h3>{}</h3>", page="{}_云州体育"),
    site("steps_with_arrows", "policy", "定了！云州这些小区今年装电梯，看看有没有你家", """
<div id="js_article" class="rich_media"><div id="page-content"><div id="img-content"><h1 class="rich_media_title" id="activity-name">«t»</h1><div id="meta_content"><a id="js_name">云州发布</a><em id="publish_time">2021-04-12 17:40</em></div><div class="rich_media_content" id="js_content">«text»</div></div></div></div>""", """
爬楼难、下楼愁，
是不少老小区住户的心病。
首批共86个小区、312台电梯，
快来看看有没有你家！
<strong>谁出钱？</strong>
由业主、财政按比例分担。财政每台补贴15万元；一、二楼住户原则上不出资。
<strong>怎么申请？</strong>
①业主协商→②街道初审→③规划公示（10天）→④施工→⑤验收
+2
! <section style="font-size:12px;color:#888"><p>来源：云州市住建局</p><p>编辑：«e»　校对：«f»　审核：«g»</p></section>""", p='<section style="text-align:center"><span style="font-size:15px">{}</span></section>', page=""),
    site("subtitle_by_name", "tech", "一家芯片公司的一千零九十五天", TOP + """
<div class="main"><div class="article"><h2 id="cont_title">«t»</h2><div class="news_time">2018-06-11　《财某》杂志 文/«a» 编辑/«e»</div><div class="subtitle">没有人愿意做第一个吃螃蟹的人，因为螃蟹会咬人</div><div class="article-content" id="cont">«text»<p>（本文首刊于2018年6月11日出版的《财某》杂志）</p></div><div class="ar_writer"><h4>作者：«a»</h4><p>《财某》记者</p></div></div><div class="side">«R8»</div></div>""" + footer(), """
2015年6月的一个晚上，«b»把自己关在实验室里，对着示波器上的一条直线坐了四个小时。那条线应该是一个方波。
流片失败了。六百万元，变成了一盒比指甲盖还小的、不能工作的石头。
# 第三次流片
2017年9月，第三版芯片从代工厂寄回。冰棍吃到一半，电话响了。«c»在那头说：“老大，方了。”
+2
（应受访者要求，«c»为化名；《财某》记者«d»对此文亦有贡献）""", "a", lead=["没有人愿意做第一个吃螃蟹的人，因为螃蟹会咬人"], page="{}_《财某》杂志_财某网"),
    site("caption_in_centre", "court", "“六合彩”骗局：三千彩民一夜梦碎", """
<table width="700" align="left"><tr><td align="center"><h2>«t»</h2></td></tr><tr><td align="center">http://www.example.com.cn 2011-12-06 10:40 来源：东某法制报 作者：«a»</td></tr><tr><td style="font-size:14px"><div id="content"><center><img src="1.jpg"></center><center><font color="#006699">警方缴获的部分赃款</font></center><br>«text»</div></td></tr><tr><td align="right">编辑:«e»</td></tr><tr><td><hr>相关新闻<br>«L4»</td></tr></table>""" + footer(), """
2011年7月的一个深夜，石桥镇派出所的值班电话响个不停，四十分钟里，打进来一百三十七个电话，说的是同一件事：“‘老师’不见了。”
“老师”是个声音。三千多名彩民从来没见过他，只在电话里听他每周二、四、六报一个“特码”。
# 一个初中生的“大生意”
民警顺着银行卡追到千里之外的一个渔村，推开门，“老师”正在补渔网。他叫«b»，二十六岁，初中没念完。
旁听席上，一位老人问法官：“那他最后那期报的号，准不准？”""", "a", lead=["警方缴获的部分赃款"], page="{}_东某新闻网", p="　　<font size=3>{}</font><br><br>", h="　　<font size=3><b>{}</b></font><br><br>", **GB),
    site("labels_for_the_blind", "world", "英伦网语：为什么人们一见面就谈天气", """
<div class="story-body"><h1 class="story-body__h1">«t»</h1><div class="byline"><span class="byline__name">«a»</span><span class="byline__title">某国广播公司中文网记者</span></div><div class="date">2016年 4月 7日</div><div class="story-body__inner" property="articleBody"><figure class="media-landscape has-caption"><span class="image-and-copyright-container"><img src="a.jpg"><span class="off-screen">图片版权</span><span class="story-image-copyright">PA</span></span><figcaption class="media-caption"><span class="off-screen">Image caption</span><span class="media-caption__text">调查称，九成受访者在过去六小时里谈论过天气。</span></figcaption></figure>«text»</div><div class="story-more"><h2>更多相关报道</h2>«L4»</div></div>""" + footer(), """
“天气不错，是吧？”“就怕待会儿要下雨。”在这里住久了，你会发现，这两句话比“你好”管用。
人类学家说，谈天气是当地人的“密码”，用来帮助他们克服社交障碍。
! <figure class="no-caption"><img src="b.jpg" alt=""><span class="off-screen">图片版权</span><span class="story-image-copyright">Getty Images</span></figure>
气象学家«b»解释，海上来的暖湿气流和北极的冷空气在头顶打架，“一天四季”并不是夸张。
+2""", "a", lead=["调查称，九成受访者在过去六小时里谈论过天气。"], page="{} - X News 中文"),
    site("work_in_brackets", "world", "小镇的难民厨房：一锅汤，六种语言", """
<div id="bodyContent"><h4 class="artikel">德国</h4><h1>«t»</h1><p class="intro">小镇上的一群退休老人和一群刚到的难民，每周六一起煮一锅汤。</p><div class="picBox full"><a><img src="1.jpg" title="" alt="社区厨房里的志愿者和难民"></a></div><div class="longText">«text»</div><div class="col1"><h2>推荐</h2>«L5»<ul class="smallList"><li><strong>日期</strong> 28.10.2015</li><li><strong>作者</strong> «a» (综合报道)</li><li><strong>打印</strong> 打印此页</li></ul></div></div>""" + footer(), """
（某国之声中文网）周六上午十点，魏登镇旧火车站的候车室里飘出洋葱的味道。七十二岁的英格丽德系着蓝围裙，在黑板上写下今天的菜单：小扁豆汤。
黑板上还有五种文字，是不同的人添上去的。
+3
“可是面包放到晚上也是扔。”他耸耸肩。
= <strong>«a» （综合报道）</strong>""", "a", lead=["小镇上的一群退休老人和一群刚到的难民，每周六一起煮一锅汤。"], page="{} | 德国"),
    site("book_of_review", "culture", "读《慢板》：不肯快的人", TOP + """
<div class="main_news"><h1>«t»</h1><div class="content_info"><span>2019-07-19 11:06:24</span> <span>来源：文某报</span> <span>作者：«a»</span></div><div class="fulltext">«text»</div><div class="relate"><h2>更多</h2>«L5»</div></div>""" + footer(), """
《慢板》是一本薄薄的散文集，二百零八页，我读了一个夏天。
他写酒，不写酒量；写茶，不写茶道；写故乡，不写乡愁。他说：“乡愁是回不去的人发明的，我每个月都回去，我只有乡烦。”
读到这里，我笑出了声。
+2
《慢板》
沈砚 著
云州人民出版社2019年5月版
= 作者：«a»
= 编辑：«e»""", "a", page="{}"),
    site("caption_that_credits", "tech", "共享单车押金难退背后：钱躺在谁的账上", TOP + """
<div class="m-content"><div class="title"><h1>«t»</h1><p><em>第某财经</em> <em>2017-11-22 21:36:41</em></p></div><div class="m-intro">作者：«a» 　　责编：«e»</div><div class="m-text" id="multi-text">«text»</div></div>""" + BELOW, """
周三下午三点，南浦科技园B座楼下排了将近两百米的队。队伍里没有人说话，人人低头看手机，等着门口的保安喊号。
~ 等待退押金的用户。摄影/«b»
199元，是他们来这里的原因。
+2""", "a", page="{}_第某财经"),
    site("words_of_share_box", "match", "羽毛球公开赛：小将爆冷淘汰头号种子", TOP + """
<div class="neirong"><h1 class="big_title">«t»</h1><p class="time">2016-04-15 09:07:44 来源：东某网 作者：«a»　责任编辑：«e»　　我来说两句</p><div id="zoom" class="b_con">«text»</div><div class="editor">责任编辑：«e»</div><div class="xgxw">相关阅读：«L5»</div><div class="weixin">打开微信，点击底部的“发现”，使用 “扫一扫” 即可将网页分享到我的朋友圈。</div></div>""" + footer(), """
东某网4月15日讯（本网记者 «a»）昨晚的云州体育馆，十八岁的陈雨把球拍扔上了天。比分定格在21-18、19-21、23-21。
“我想，反正都要输了，那就输得好看一点。”陈雨赛后说。
汉森绕过球网拥抱了她，说：“下次我会让鹰眼近视。”
# 其他场次比分
男单：«c» 2-0 «d»（21-12、21-9）""", "a", page="{}-体育-东某网", **GB, **BROKEN),
    site("who_recommends", "culture", "编辑部推荐：这个夏天值得读的书", TOP + """
<div class="main"><h1>«t»</h1><div class="info">2016-07-08　云州读书周刊　«a»</div><div class="content">«text»</div><div class="tj"><h3>推荐阅读</h3>«L6»</div></div>""" + footer(), """
热浪滚滚，最好的去处是一把竹椅、一壶凉茶、一本书。编辑部的同事各推荐一本，排名不分先后。
<strong>1.《河的第三条岸》</strong>
推荐人：«b»
推荐理由：写船工的书不少，写船工的梦的只有这一本。读到第七章，我把空调关了，因为心里已经很凉快。
<strong>2.《县城照相馆》</strong>
推荐人：«c»
推荐理由：一家照相馆，四十年，三万张底片。作者没有写一句“时代”，可是时代全在里面。""", "a", page="{}-云州读书网"),
    site("box_named_links", "policy", "云江禁渔期今起延长至四个月", TOP + """
<div class="main"><h1>«t»</h1><div class="info">2016-03-01　云州日报　记者 «a»</div><div class="article">«text»</div></div>""" + BELOW, """
今天零时起，云江云州段进入禁渔期，时间由往年的三个月延长为四个月，至6月30日24时结束。
昨天傍晚，柳湾渔港，九十七条渔船全部收网靠岸。老渔民«b»把发动机的油放干净，对记者说：“鱼也要坐月子。”
<div class="links"><p>新闻链接：云江禁渔制度始于2003年，最初为每年四月一日至六月三十日，共三个月，是国内最早实行的内河禁渔制度之一。</p></div>""", "a", p="{}", page="{}_云州日报"),
    site("words_named_tips", "market", "铜价重回七万元 家电厂商再提涨价", TOP + """
<div class="main"><h1>«t»</h1><div class="info">2021-10-18　云州财经网　«a»</div><div class="article">«text»</div></div>""" + BELOW, """
10月18日，<span class="keyword">沪铜</span>主力合约盘中突破<span class="tag">七万</span>元关口，为四个月来首次。
<a class="tips" href="#">石桥电机</a>证券部人士对记者表示，<span class="tip">铜管</span>约占<span class="hot">空调</span>成本的两成，公司“不排除再次调价”。
“涨价函是写给经销商看的，”卖场经理«b»说，“消费者看的是双十一。”""", "a", page="{}_云州财经网"),
    site("rest_named_more", "culture", "我的父亲是个灯谜迷", TOP + """
<div class="main"><h1>«t»</h1><div class="info">2018-03-02　云州日报副刊　«a»</div><div class="article"><p>正月十五，别人家看灯，我家看谜。父亲在纺织厂当了三十四年电工，工具包里永远有两样东西：电笔和一沓红纸条。</p><div class="more">«text»</div></div></div>""" + BELOW, """
“黄昏，打一字。”他问我。那年我六岁，答不出来，就不许吃汤圆。我哭，他也不松口，到底是母亲偷偷告诉了我：“酱。”
我说：“酱！”父亲愣了一下，哈哈大笑，说这个答案比原来的好。
后来我才知道，母亲不识字，她是看见了灶台上的酱碗。""", "a", lead=["正月十五，别人家看灯，我家看谜。父亲在纺织厂当了三十四年电工，工具包里永远有两样东西：电笔和一沓红纸条。"], page="{}_云州日报"),
    site("reply_of_office", "policy", "关于柳湾路夜间施工噪音问题的回复", TOP + """
<div class="main"><h1>«t»</h1><div class="info">云州网络问政　2020-07-22</div><div class="ask"><p>柳湾路地铁工地每天半夜两点还在打桩，家里有高考生，打了十几次热线都没有用，请问有没有人管？</p></div><div class="reply">«text»</div></div>""" + BELOW, """
网友您好！您反映的问题已收悉，经市住建局会同城管局现场核查，现回复如下：
一、该工地因连续浇筑需要，于7月15日至17日夜间施工，已办理夜间施工许可，但未按要求提前公告，城管部门已对其立案处罚。
二、自即日起，该工地22时至次日6时停止打桩、切割等高噪声作业。""", lead=["柳湾路地铁工地每天半夜两点还在打桩，家里有高考生，打了十几次热线都没有用，请问有没有人管？"], page="{}_云州网络问政"),
    site("shorter_than_readers", "policy", "云州明起恢复室内公共场所开放", TOP + """
<div class="main"><h1>«t»</h1><div class="info">云州发布　2022-06-30 20:00</div><div class="detail-cont">«text»</div></div>""" + BELOW, """
经专家组评估，7月1日零时起，全市电影院、图书馆、室内健身场所恢复开放，限流百分之七十五。进入场所须佩戴口罩、扫场所码。""", page="{}_云州发布"),
    site("title_of_two_lines", "court", "“狗咬人”与“人咬狗”都不是玩笑", """
<table width=760 align=center><tr><td align=center><b>“狗咬人”与“人咬狗”<br>都不是玩笑</b></td></tr><tr><td align=center>云州法制报 2010-5-6　文/«a»</td></tr><tr><td>«text»</td></tr></table><table width=760 align=center><tr><td>«L8»</td></tr></table>""" + footer(), """
　　去年一年，云州市法院受理的“犬类纠纷”有二百一十四起，其中狗咬人一百九十八起，人打狗十五起，人咬狗一起。
　　人咬狗的那位，是个喝醉的司机。狗没有大碍，人打了五针疫苗。
　　“绳子二十块钱一根。”法官说，“平均每件案子的赔偿额，是七千四百元。”""", "a", page="“狗咬人”与“人咬狗”都不是玩笑-云州法制报", **GB),
    site("text_named_recommend", "culture", "剧评：《长街》里那碗没人吃的面", TOP + """
<div class="main"><h1>«t»</h1><div class="info">2022-02-18　云州影视报　«a»</div><div class="recommend-text">«text»</div></div>""" + BELOW, """
第十二集，周奶奶下了两碗面，坐下来，对面没有人。镜头停了整整四十秒。
一个追剧的朋友对我说，她在第三十秒的时候哭了，因为那碗面上的葱花，慢慢地沉下去了。
好的电视剧不怕停。怕停的，是没有东西可看的电视剧。""", "a", page="{}_云州影视报"),
    site("speech_of_head", "policy", "在云州大学2018届毕业典礼上的讲话", TOP + """
<div class="main"><h1>«t»</h1><div class="sub">云州大学校长　«a»</div><div class="info">2018-06-27　来源：云州大学</div><div class="content">«text»</div></div>""" + BELOW, """
亲爱的同学们、老师们、家长们：
今天，六千一百二十四名同学就要离开这里。按照惯例，校长要讲几句勉励的话。我想了三个晚上，决定不讲勉励，讲道歉。
第一个道歉，给三食堂排队的同学。四年里，我们答应过三次要加窗口，只加了一个，还是卖酸奶的。
道歉完了。最后一句不是勉励，是请求：有空回来看看，图书馆改到十二点了。
谢谢大家！""", "a", page="{}-云州大学"),
    site("notice_above_text", "market", "十倍牛股背后的女人：她把父亲的小厂卖给了全世界", TOP + """
<div class="main-content"><h1 class="main-title">«t»</h1><div class="date-source"><span class="date">2018年07月09日 07:40</span> <span class="source">中某企业家</span></div><div class="article" id="artibody">«text»</div><p class="article-editor">责任编辑：«e»</p></div>""" + BELOW, """
= 　　某浪声明：某浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。
= 　　文/本刊记者 «a» 编辑/«f»
　　她说，父亲的工厂闻起来像一只生锈的水壶。
　　那是1998年，«b»十九岁，大一暑假，被父亲叫回石桥镇对账。车间里十一台旧冲床，账本上欠着四十三万。
　　服务热线见公司网站：<a href="#">www.example.com</a>。
+2""", "a", page="{}_某浪财经"),
    site("place_behind_stroke", "policy", "阿嬤記得所有孫子的生日 卻忘了自己的", """
<article><header><h1 class="title">«t»</h1></header><time class="date">2018年05月13日 08:00</time><div class="story" itemprop="articleBody">«text»</div><div class="tag">關鍵字：<a>母親節</a></div></article><div class="related"><h3>相關新聞</h3>«L5»</div>""" + footer(), """
= 記者«a»／花蓮報導
一名八十八歲的阿嬤，牆上掛著一本日曆，三百六十五天裡圈了二十三個紅圈，每一個圈是一個孫子的生日。
「紅的是吃麵線的日子。」阿嬤說，每到那天，她就打電話過去，叫孫子記得吃麵線加蛋。
記者問她，妳的生日是哪天？她想了很久，搖搖頭，說：「大概是冬天吧，我媽媽說那天很冷。」""", "a", page="{} | 生活"),
]
