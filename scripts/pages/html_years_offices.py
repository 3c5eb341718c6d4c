"""Offices, schools, papers' e-editions and institutions of 2015 to 2024: metadata as tables, Word's leftovers, tags of content systems."""
from html_parts import NAV, Page, expected, footer, links, paragraphs, ranked, shell, with_captions
from news import News

QUOTED = '"'


def cabinet_2019(seed):
    """The central portal's later make: title and source apart, pages_content of UCAP, a strip of tools, the editor, three columns of codes."""
    q = News(seed, "policy")
    title, blocks = q.title(), q.story(8)
    caption = "5月5日，工作人员在云州市便民服务中心为居民办理业务。某华社记者 " + q.name() + " 摄"
    wanted, html = with_captions(blocks, [caption], '<p style="text-indent: 2em; font-family: 宋体; font-size: 12pt;">{}</p>', "<p><b>{}</b></p>",
                                 '<p align="center"><img src="1.jpg" style="margin: 0px"></p><p style="text-align: center;"><font style="color: navy">{0}</font></p>')
    body = (f'<div class="header">{links(q, 6, "span")}</div><div class="w1100"><div class="BreadcrumbNav"><a>首页</a> > <a>政策</a> > <a>解读</a></div><div class="content"><div class="article oneColumn pub_border"><h1>{title}</h1><div class="pages-date">2019-05-06 17:32<span class="font">&nbsp;来源： 某华社</span><span class="tools">【字体：<a>大</a> <a>中</a> <a>小</a>】<span class="print">打印</span></span><div class="share">分享到</div></div><div class="pages_content" id="UCAP-CONTENT">{html}</div><div class="editor">责任编辑：{q.name()}</div></div></div>'
            f'<div class="related pub_border"><h3>相关稿件</h3><ul>{links(q, 3)}</ul></div><div class="ewm"><div>扫一扫在手机打开当前页</div></div></div><div class="footer"><div class="friend"><h4>链接：</h4><p>全国人大 | 全国政协 | 国家监察委员会 | 最高人民法院 | 最高人民检察院</p></div></div>{footer()}')
    return Page(shell(f"{title}_解读_中国政府网", body, '<meta name="lanmu" content="解读"><meta name="author" content="某华社">'), expected(title, wanted))


def ministry_table(seed):
    """A document of a ministry: the index as a table above, the document's number, addressees, points of the text, office and date at the right, an annex."""
    q = News(seed, "policy")
    title = "关于进一步做好社区食堂工作的通知"
    blocks = [("p", "各省、自治区、直辖市民政厅（局），新疆生产建设兵团民政局："), ("p", q.story(1)[0][1])]
    for i, head in enumerate(["一、提高思想认识", "二、完善服务网络", "三、加强组织保障"]):
        blocks += [("h", head), ("p", f"（{'一二三'[i]}）" + q.story(1)[0][1])]
    tail = ["附件：社区食堂建设指引", "民政部办公厅", "2021年5月6日"]
    index = "".join(f"<tr><td><b>{k}</b></td><td>{v}</td></tr>" for k, v in [("索 引 号：", "000014672/2021-00051"), ("主题分类：", "民政\\社会事务"), ("发文机关：", "民政部办公厅"), ("成文日期：", "2021年05月06日"), ("标　　题：", title), ("发文字号：", "民办发〔2021〕11号")])
    body = (f'<div class="nav">{NAV}</div><div class="wrap"><div class="policyLibraryOverview_header"><table>{index}</table></div><div class="pages_print">字号：<a>大</a> <a>中</a> <a>小</a></div><h1 class="t">{title}</h1><p style="text-align:center">民办发〔2021〕11号</p><div class="pages_content">'
            + paragraphs(blocks, '<p class="p1" style="text-indent:2em">{}</p>', '<p class="p1" style="text-indent:2em"><span style="font-weight:bold">{}</span></p>') + f'<p style="text-indent:2em"><a href="a.pdf">{tail[0]}</a></p><p style="text-align:right">{tail[1]}</p><p style="text-align:right">{tail[2]}</p><p>（此件公开发布）</p></div><div class="gongwen_share">分享到：微信</div></div>{footer()}')
    text = [("p", "民办发〔2021〕11号")] + blocks + [("p", t) for t in tail] + [("p", "（此件公开发布）")]
    return Page(shell(f"{title}_民政部门户", body), expected(title, text))


def word_leftovers(seed):
    """A school's page pasted from a word processor: conditional comments, o:p, MsoNormal spans, nested tables, a counter by script, an attachment list."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(7), q.name()
    word = lambda t: f'<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0"><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><span style="font-size:16.0pt;font-family:仿宋_GB2312">{t[:9]}</span><span lang="EN-US" style="font-size:16.0pt"><o:p></o:p></span><span style="font-size:16.0pt">{t[9:]}<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
    body = (f'<div id="container_top">{NAV}</div><div id="container_content"><div class="infobox"><div class="article"><h1 class="arti_title">{title}</h1><p class="arti_metas"><span class="arti_publisher">发布者：{q.name()}</span><span class="arti_update">发布时间：2018-05-06</span><span class="arti_views">浏览次数：<span class="WP_VisitCount">121</span></span></p><div class="entry"><div class="read"><div class="wp_articlecontent">{"".join(word(t) for _, t in blocks)}<p class="MsoNormal" align="right">（供稿：宣传部　撰稿：{a}　摄影：{q.name()}　审核：{q.name()}）</p></div></div></div></div></div></div><div id="container_footer">{links(q, 5)}</div>{footer()}')
    return Page(shell(title, body), expected(title, blocks, [a]))


def founder_tags(seed):
    """A new e-edition: founder-content and other tags of its own, kicker and subtitle as h3 and h4, a picture's text, sheets and headlines in a column."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(9), q.name()
    cap = "修缮后的戏台。"
    body = (f'<div class="Newsbox"><div class="newsnav">{links(q, 4, "span")}<span>第06版：文艺</span></div><div class="newsdetatit"><h3 style="display:none"></h3><h4>寻访手记</h4><h3>{title}</h3><h4>——在{q.one(q.PLACES)}的三天</h4><p class="newsauthor">□ 本报记者 {a}</p></div><div class="newsdetatext"><div class="attachment"><p><a><img src="1.jpg"></a></p><p>{cap}</p></div><founder-content><P>　　{"</P><P>　　".join(t for _, t in blocks)}</P></founder-content></div><div class="newsdetanext"><a>上一篇</a><a>下一篇</a></div></div>'
            f'<div class="newslist"><div class="paperdate">2021年05月06日 星期四</div><h5>版面导航</h5><ul><li><a>第01版：要闻</a></li><li><a>第02版：综合</a></li><li><a>第06版：文艺</a></li></ul><h5>标题导航</h5><ul>{links(q, 5)}</ul></div><div class="btm"><p>云州日报报业集团版权所有　未经书面授权不得复制</p></div>')
    return Page(shell("云州日报数字报", body), expected(title, [("p", cap)] + blocks, [a]))


def press_conference(seed):
    """A transcript of a press conference: speakers in bold, photographs with their lines, a list of those present."""
    q = News(seed, "policy")
    title = "《社区食堂建设指引》新闻发布会文字实录"
    names = [q.name() for _ in range(3)]
    blocks = [("p", "5月6日上午10时，市政府新闻办举行新闻发布会，介绍社区食堂建设情况，并回答记者提问。")]
    for who, text in [(f"主持人 {names[0]}：", "各位记者朋友，大家上午好！欢迎出席今天的新闻发布会。"), (f"{names[1]}：", q.story(1)[0][1]), ("云州日报记者：", "请问，普通居民怎样申请？谢谢。"), (f"{names[1]}：", q.story(1)[0][1]), ("石桥电视台记者：", "我们关注到有的食堂关门了，原因是什么？"), (f"{names[2]}：", q.story(1)[0][1]), (f"主持人 {names[0]}：", "今天的发布会到此结束，谢谢各位。")]:
        blocks.append(("p", who + text))
    html = "".join("<p>　　" + ("<strong>" + t.split("：")[0] + "：</strong>" + t.split("：", 1)[1] if i else t) + "</p>" for i, (_, t) in enumerate(blocks))
    body = (f'<div class="top">{NAV}</div><div class="main"><div class="tit"><h2>{title}</h2></div><div class="inf">2022年05月06日 15:20　来源：市政府新闻办　<span>打印</span> <span>收藏</span></div><div class="fbh_list"><ul><li>时间：2022年5月6日10:00</li><li>地点：市新闻发布厅</li></ul></div><div class="txtcon">{html}</div><div class="fbh_pic"><h3>现场图片</h3><ul><li><img><p>发布会现场</p></li><li><img><p>主持人</p></li></ul></div></div>{footer()}')
    return Page(shell(f"{title}-云州发布", body), expected(title, blocks))


def women_paper(seed):
    """A national association's paper: the reporter's line with strokes in the first paragraph, a photograph's long line by [ ], "责任编辑" with two roles, related column names."""
    q = News(seed, "health")
    title, blocks, a = q.title(), q.story(8, 2), q.name()
    html = f"<p>□ 某国妇女报全媒体记者 {a}</p>" + paragraphs(blocks, "<p>　　{}</p>", "<p>　　<strong>{}</strong></p>")
    body = (f'<div class="gg">{links(q, 7, "span")}</div><div class="w1000"><div class="gg1"><span>当前位置：</span><a>首页</a>>><a>健康</a></div><div class="article_tit"><h2>{title}</h2><h6>2020-05-06 09:12　来源：某国妇女报　<i>我要评论</i></h6></div><div class="article_con">{html}<p style="text-align:right">责任编辑：{q.name()}　实习编辑：{q.name()}</p></div><div class="xg"><em>关键词：</em><a>门诊</a></div><div class="zan">点赞(0)</div></div><div class="r300"><h4>24小时热榜</h4>{ranked(q, 9)}</div>{footer()}')
    return Page(shell(f"{title}-某国妇女网", body), expected(title, blocks, [a]))


def weather_service(seed):
    """A weather service: text amid tables of forecasts by script, warning signs as list, the office's line in the end, disclaimers of satellites."""
    q = News(seed, "world")
    title = "今夜起云州有大到暴雨 局地伴有雷暴大风"
    blocks = [("p", "某国天气网讯　" + "今天（6日）夜间至明天，云州自西向东有一次较强降雨过程，局地雨量可达120毫米，并伴有短时强降水、雷暴大风等强对流天气。"), ("p", "昨天，云州多云间阴，午后柳湾、白沙出现分散性阵雨，最高气温31.2℃。"), ("p", "预计，今天夜间，大到暴雨，东南风4到5级，最低气温21℃；明天白天，中到大雨转小雨，最高气温24℃；8日雨止转多云。"), ("p", "气象专家提醒，此次降雨强度大，公众出行请注意防范，远离河道、低洼路段和地质灾害隐患点；沿海作业船只请及时回港避风。")]
    fore = '<div class="t7"><ul>' + "".join(f'<li><h1>{d}日</h1><p class="wea">大雨</p><p class="tem">24/21℃</p><p class="win"><i>4-5级</i></p></li>' for d in range(6, 13)) + "</ul></div>"
    body = (f'<div class="nav">{NAV}</div><div class="con"><div class="left"><div class="bread"><a>首页</a>&gt;<a>天气新闻</a>&gt;正文</div><h1 class="detail_h1">{title}</h1><div class="detail_p"><p>2019-05-06 17:10:22　来源：某国天气网云州站　<a>分享</a></p></div><div class="xyn-text-center"><p style="text-align:center"><img src="1.jpg"></p><p style="text-align:center">未来24小时降水量预报图</p>{paragraphs(blocks, "<p>　　{}</p>")}<p>　　（来源：云州市气象台　责编：{q.name()}）</p></div>{fore}<div class="warn"><h2>预警信号</h2><ul><li>云州发布暴雨黄色预警</li><li>石桥发布雷电黄色预警</li></ul></div></div><div class="right">{ranked(q, 8)}</div></div>{footer()}')
    return Page(shell(f"{title}-某国天气网", body), expected(title, [("p", "未来24小时降水量预报图")] + blocks))


def print_version(seed):
    """A print version: no navigation, the address and time of printing, the text, the address again."""
    q = News(seed, "market")
    title, blocks, a = q.title(), q.story(9), q.name()
    body = (f'<div id="print"><p><input type="button" value="打印本稿"> <a href="javascript:window.close()">关闭窗口</a></p><hr><h2>{title}</h2><p>http://www.example.cn/2012/0506/123456.shtml　2012-05-06 08:12</p><p>作者：{a}　来源：云州商报</p><hr>{paragraphs(blocks, "<p>　　{}</p>")}<hr><p>本稿件地址：http://www.example.cn/2012/0506/123456.shtml</p><p>打印时间：2012-05-07 10:01:22</p></div>')
    return Page(shell(f"打印稿件：{title}", body, charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', encoding="gbk"), expected(title, blocks, [a]))


def youth_online(seed):
    """A youth paper's site: a long e-mail and telephone box, the journalist's line with a stroke, editors in the text's end in the form 【责任编辑：…】, a copyright notice with quotation marks."""
    q = News(seed, "court")
    title, blocks, a = q.title(), q.story(8, 2), q.name()
    notice = "中国某某在线-中国某某报声明：版权作品，未经中国某某报书面授权，严禁转载，违者将被追究法律责任。"
    body = (f'<div id="header">{links(q, 10, "span")}</div><div id="pageContainer"><div class="location"><a>首页</a>-><a>国内新闻</a></div><div id="leftCol"><h1>{title}</h1><div class="info">发稿时间：2016-05-06 05:21:00　来源：中国某某报　作者：{a}　<a>中国某某在线</a></div><div class="article"><!--enpcontent--><p>　　中国某某报·中某在线记者 {a}</p>{paragraphs(blocks, "<p>　　{}</p>", "<p>　　<b>{}</b></p>")}<!--/enpcontent--></div><p class="zrbj">责任编辑：{q.name()}</p><div class="copyright"><p>{notice}</p></div><div class="tuijian"><h2>相关报道</h2><ul>{links(q, 5)}</ul></div></div><div id="rightCol">{ranked(q, 9)}</div></div>{footer()}')
    return Page(shell(f"{title}_新闻频道_中国某某网", body, f'<META name="author" content="{a}">'), expected(title, blocks, [a]))


def embassy(seed):
    """A mission abroad: the page's name is the site's, the text in a td, speech by an ambassador with salutation and thanks."""
    q = News(seed, "world")
    title = "驻云州大使在石桥大学的演讲"
    blocks = [("p", "（2017年5月6日，石桥大学）"), ("p", "尊敬的校长先生，"), ("p", "各位老师，各位同学："), ("p", "大家下午好！")] + q.story(7) + [("p", "谢谢大家！")]
    body = (f'<table width="1000"><tr><td><img src="logo.jpg" alt="驻云州大使馆"></td></tr><tr><td>{links(q, 8, "span")}</td></tr></table><table width="1000"><tr><td width="200" valign="top">{links(q, 9)}</td><td width="780" valign="top"><div id="News_Body_Title">{title}</div><div id="News_Body_Time">2017/05/06</div><div id="News_Body_Txt_A"><div>{paragraphs(blocks, "<P>　　{}</P>")}</div></div><div class="Text_Print"><a>推荐给朋友</a> <a>打印文字稿</a></div></td></tr></table>{footer()}')
    return Page(shell("驻云州大使馆", body), expected(title, blocks))


YEARS_OFFICES = [cabinet_2019, ministry_table, word_leftovers, founder_tags, press_conference, women_paper, weather_service, print_version, youth_online, embassy]
