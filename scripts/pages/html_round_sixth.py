"""Pages in the frames of great portals with all that stands about a text there; what their credits, tags and boxes may be taken for: a sixth round."""
from html_parts import NAV, footer
from html_site import site

GB = dict(charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', encoding="gb18030")

ROUND_SIXTH = [
    site("wave_of_credits_below", "market", "多地银行上调首套房贷款利率", """
<div class="ntes-quicknav">""" + NAV + """</div><div class="post_content post_area clearfix"><div class="post_crumb"><a>某易</a> &gt; <a>财经频道</a> &gt; 正文</div><div class="post_content_main" id="epContentLeft"><h1>«t»</h1><div class="post_time_source">2017-05-06 07:21:14　来源: <a id="ne_article_source" href="#" target="_blank">云州商报</a>(云州)<a class="post_jubao" href="#">举报</a></div>
<div class="post_cnum_tie"><a>0</a></div><div class="share_post_top_wrap"><ul><li>易信</li><li>微信</li><li>QQ空间</li><li>微博</li><li>更多</li></ul></div><div class="post_body"><div class="post_text" id="endText" style="border-top:1px solid #ddd;">«text»<p></p><!-- AD200x300_2 --><div class="gg200x300"><iframe src="#"></iframe></div><p></p><div class="clear"></div><div class="ep-source cDGray"><span class="left"><a href="/u"><img src="/u" alt="«e»" width="13" height="12" class="icon"></a> 本文来源：云州商报　作者：«a» </span><span class="ep-editor">责任编辑：«e»_NF4512</span></div></div></div>
<div class="post_btns"></div><div class="post_tie_top"><span class="post_tie_title">跟贴</span><a>跟贴<span>0</span></a><a>参与<span>0</span></a></div><div class="tie-area" id="tieArea"><textarea placeholder="文明上网理性发言，请遵守《新闻评论服务协议》"></textarea></div><div class="post_relevance"><h2>相关新闻</h2><ul>«L4»</ul></div><div class="extra-tags"><span>关键词阅读：</span><a>房贷</a><a>利率</a></div></div><div class="post_content_sidebar"><div class="blank"></div><div class="hot_title">热门推荐</div>«R10»</div></div>""" + footer(), """
= （原标题：部分银行首套房贷上浮5%至10%）
记者昨日从多家银行获悉，首套房贷款利率九折优惠基本绝迹，部分银行执行基准利率，也有银行上浮5%至10%。
一家国有大行云州分行信贷经理告诉记者，现在提交申请，放款要等两到三个月，“额度太紧张了，利率还可能再涨”。
! <p class="f_center"><img alt="多地银行上调首套房贷款利率" src="/u"/></p>
# 放款周期拉长
+3
# 影响有多大
以贷款100万元、期限30年、等额本息计算，利率由九折变为基准，月供增加约280元；上浮10%，月供再增加约300元。
+1""", "a", p="<p>　　{}</p>", page="{}_某易财经", **GB),
    site("title_with_tag", "health", "体检报告上的这些箭头，哪些需要马上去医院？", """
<div class="article-page"><header id="main-header" class="error-head"><div class="area" id="header-area"><a class="left logo">某狐</a><ul class="left nav">""" + NAV + """</ul><div class="right login-index">登录</div></div></header><div class="wrapper-box"><div class="location-without-nav"></div><div class="area clearfix" id="article-container"><div class="left sidebar"><div class="column left"><div class="user-info" id="user-info"><div class="user-pic"><a><img src="//p.jpg" alt="" /></a></div><h4><a>云州健康说</a></h4><div id="user-info-box"></div><dl class="user-num"><dd><span class="value" data-value="1532" data-role="info-article-num"><em class="num"></em></span>文章</dd><dd><span class="value" data-value="" data-role="info-read-num"><em class="num"></em></span>总阅读</dd></dl><ul class="company"></ul><div class="user-more"><a>查看TA的文章&gt;</a></div></div><div class="share" id="share"><div class="shareword" id="share-article-id-wrap">评论</div><div>分享</div><ul class="share-icons"><li><span class="weixin">微信分享</span></li><li>某浪微博</li><li>QQ空间</li><li>复制链接</li></ul></div></div></div>
<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1>«t»<span class="article-tag"><span class="tag-original">原创</span></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1665000000000">2022-10-06 07:30</span><span class="from"><i class="split-line">发布于：</i><span>北京市</span></span></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：«t»</p>«text»<p><a href="//www.example.com/?strategyid=00001" target="_blank" title="点击进入某狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回某狐，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article><div id="articleTransfer"><!-- 文章分发 --></div><div class="lookall-box"><div class="lookall"><span>展开全文</span></div></div></div><div class="statement">平台声明：该文观点仅代表作者本人，某狐号系信息发布平台，某狐仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear type-3"><div id="article-like" data-like-type="type-3"></div><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv" data-val="$articleStat.pv"></em>)</span></div></div></div><div class="god-article-bottom" id="god_bottom_banner"><div class="ad">广告</div></div><div class="recommend-article-box"><div class="title">大家都在看</div><div class="feed-item"><h4><a>«T»</a></h4><span>云州健康说 · 昨天 10:12</span></div><div class="feed-item"><h4><a>«T»</a></h4><span>营养师 · 今天 07:12</span></div><div class="feed-item"><h4><a>«T»</a></h4><span>老年报 · 今天 06:12</span></div></div><div class="c-comment-box" id="article-comment"><div class="c-comment-title">我来说两句<div><span>0</span>人参与, <span>0</span>条评论</div></div><div>来说两句吧......</div><div>登录并发表</div></div></div><div class="right sidebar"><div class="groom-moudle"><h3>推荐阅读</h3>«L9»</div></div></div></div></div>""" + footer(), """
每年体检季，最让人心慌的，就是报告单上那些向上、向下的箭头。
有人看到一个箭头就吓得睡不着，有人满页箭头也不当回事。今天，云州市第一人民医院体检中心主任«b»来给大家讲一讲。
<strong>1、甲状腺结节，别急着割</strong>
成年人做B超，三分之一能查出甲状腺结节，绝大多数是良性。看分级：3类及以下，每年复查一次；4类及以上，找专科医生。
! <p class="ql-align-center"><img src="//5b0988e595225.cdn.sohucs.com/images/a.jpeg" max-width="600" /></p>
<strong>2、尿酸高一点点，先管住嘴</strong>
+2
<strong>3、肿瘤标志物升高，不等于得了癌</strong>
炎症、吸烟，甚至采血前没睡好，都可能让指标波动。动态观察，比一次结果更有意义。
“箭头是提醒，不是判决。”«b»说。""", p='<p>{}</p>', h="<p>{}</p>", page="{}_甲状腺_箭头_体检", head='<meta name="mediaid" content="云州健康说"/><meta property="og:author" content="云州健康说"/>'),
    site("joint_byline", "health", "县医院来了“云大夫”", """
<div class="topnav" id="topnav">""" + NAV + """</div><div class="w1000 logo_line"></div><div class="path clearfix w1000" id="rwb_navpath"><a class="clink">某民网</a>&gt;&gt;<a class="clink">健康</a></div><div class="clearfix w1000_320 text_title"><h3 class="pre">关注·分级诊疗</h3><h1>«t»</h1><h4 class="sub">远程会诊覆盖九成乡镇</h4><p class="author">«a» 本报记者 «b»</p><div class="box01"><div class="fl">2017年05月06日05:12&nbsp;&nbsp;来源：<a href="/u">某民网-某民日报</a></div><div class="fr" id="rwb_tool"><div class="message"><a>手机看新闻</a></div><span>打印</span><span>网摘</span><span>纠错</span><span>商城</span><span>分享</span><span>推荐</span><a>人民微博</a><span class="zihao">字号</span></div></div></div><div class="clearfix w1000_320 text_con"><div class="fl text_con_left"><div class="box_con" id="rwb_zw"><div class="box_pic"></div><span id="paper_num"></span>«text»<p>　　《 某民日报 》（ 2017年05月06日 19 版）</p><div class="zdfy clearfix"></div><center></center><div class="box_end">(责编：«e»、«f»)</div></div><div class="clearfix edit"></div><div class="rwb_mark">原标题：县医院来了“云大夫”</div><div class="wb_show"><a>给作者点赞</a><i>0</i></div><div class="clearfix box_news"><h2>相关专题</h2><ul><li>· <a>分级诊疗</a></li></ul></div><div class="message_box"><h2>我要留言</h2><p>进入讨论区 论坛</p><form><p>注册/登录 发言请遵守新闻跟帖服务协议</p><p>善意回帖，理性发言！</p><p>使用其他账号登录: 恭喜你，发表成功!</p><p>请牢记你的用户名:，密码:,立即进入修改密码？</p><p>s后自动返回</p><p>恭喜你，发表成功!</p><p>5s后自动返回</p><p>30s后自动返回</p></form><h3>最新评论</h3><h3>热门评论</h3><a>查看全部留言</a></div><div class="rmzx"><h2>热点排行</h2>«R8»</div></div><div class="fr text_con_right"><h2>热门推荐</h2>«L8»</div></div>""" + footer(), """
# 核心阅读
　　优质医疗资源都在大城市，山区群众看病怎么办？云州市把专家“搬”到网上，县医院拍片，市医院诊断，半小时出报告。
　　“以前拍个片子，要坐三个小时的车。”家住白沙县柳湾村的«c»说，现在在乡卫生院就能让省城的专家看病。
　　<strong>屏幕那头，专家来了</strong>
+2
　　<strong>下沉的不只是设备</strong>
　　市卫生局负责人介绍，每家县医院选派两名骨干到市医院进修半年，“设备能买来，经验买不来”。
+2""", "ab", page="{}--健康--某民网", p="<p>{}</p>", **GB),
    site("medium_in_meta", "world", "欧洲多国遭遇罕见高温 铁路减速运行", """
<div class="top-header"><div id="xina-header" class="xina-header"><ul class="xina15-nav-list">""" + NAV + """</ul><div>移动客户端 <ul><li>某浪微博</li><li>某浪新闻</li><li>某浪财经</li></ul></div></div></div><div class="main-content w1240"><div class="path-search" data-sudaclick="cnav_breadcrumbs_p"><div class="path"><div class="channel-path"><a>新闻中心</a><span class="spliter">&gt;</span><a>国际新闻</a><span class="spliter">&gt;</span> 正文</div></div><div class="search"><form><select><option>新闻</option><option>图片</option><option>博客</option><option>视频</option></select><input type="text" value="请输入关键词"></form></div></div>
<h1 class="main-title">«t»</h1><div class="top-bar-wrap" id="top_bar_wrap"><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="second-title">«t»</div><div class="date-source"><span class="date">2019年07月26日 10:12</span><span class="source">环球云州</span></div><div class="page-tools"><span class="tool-icon tool-cmt"><a><span class="num" node-type="comment-num">0</span></a></span><span class="tool-icon tool-share"><ul class="bdsharebuttonbox"><li>某浪微博</li><li>微信</li><li>Qzone</li></ul></span></div></div></div></div>
<div class="article-content clearfix" id="article_content" data-sudaclick="content_p"><div class="article-content-left"><div class="article" id="article"><!-- 引文 -->«text»<p class="show_author">责任编辑：«e» </p><div id="app-qrcode" class="app-qrcode"></div></div><div class="article-bottom clearfix" id='article-bottom'><div class="keywords" id="keywords" data-wbkey="高温,铁路"><span>文章关键词：</span><a>高温</a><a>铁路</a><a>欧洲</a></div><a class="feedback">我要反馈</a><a class="save">保存网页</a></div><div id="left_hot_spot"></div><div class="article-comment"><div class="hd"><span>某浪网友评论</span></div><div class="xina-comment-form"><textarea></textarea><div>登录｜注册</div><span>发布</span></div></div><div class="article-bottom-rec"><div class="tit01 clearfix"><h2>新闻推荐</h2></div><div class="feed-card-item"><h2 class="undefined"><a>«T»</a></h2><div class="feed-card-txt-summary">«T»</div><div class="feed-card-a feed-card-clearfix"><div class="feed-card-time">7月26日 10:01</div><div><span class="feed-card-comment">评论(12)</span></div></div></div><div class="feed-card-item"><h2><a>«T»</a></h2><div class="feed-card-a"><div class="feed-card-time">7月26日 09:31</div></div></div></div></div>
<div class="article-content-right"><div class="sidebar-news"><div class="tit02"><h2>点击排行榜</h2></div>«R9»</div><div class="tit02">图片故事</div><div class="tit02">某浪热榜</div>«R6»</div></div></div>""" + footer(), """
= 　　原标题：热！欧洲多国遭遇罕见高温，铁路减速运行
　　某外网7月26日电 欧洲多国25日遭遇罕见高温天气，法国巴黎气温达到42.6摄氏度，打破1947年创下的纪录。
~ <img src="//n.xinaimg.cn/a.jpg" alt="当地时间7月25日，市民在喷泉中纳凉。（图源：路透社）"><span class="img_descr">当地时间7月25日，市民在喷泉中纳凉。（图源：路透社）</span>
　　据当地媒体报道，高温使铁轨膨胀、接触网下垂，多条线路的列车被要求减速运行，有乘客被困在没有空调的车厢里三个小时。
! <div id="ad_44099" class="otherContent_01" style="display:block;margin:10px 20px 10px 0px; float:left;overflow:hidden;clear:both;"></div>
+4
　　气象部门预计，高温将于27日缓解，届时部分地区有雷暴。（编译/某外网 «a»）""", "a", p='<p cms-style="font-L">{}</p>', pic='<div class="img_wrapper">{}</div>', page="{}|高温_某浪新闻", head='<meta property="article:published_time" content="2019-07-26T10:12:00+08:00" /><meta property="article:author" content="某外网" /><meta name="mediaid" content="环球云州"/>'),
    site("editor_in_meta", "culture", "为古籍“续命”：一张纸的厚度与温度", """
<div class="g-head"><div class="g-logo-rank">""" + NAV + """</div></div><div class="m-crumb"><a>首页</a>&gt; <a>文化频道</a>&gt; <a>要闻</a> &gt; 正文</div><h1 class="u-title">«t»</h1><div class="g-main"><div class="m-title-box"><div class="m_tips"><div class="m-con-info"><span class="m-con-time">2021-05-06 04:25</span><span class="m-con-source">来源：<a href="/u">某明网-《某明日报》</a></span></div></div><div class="share-box"><span>分享到：</span></div></div><div class="u-mainText" id="article_inbox"><div class="m-audio" style="display:none">收听</div>«text»<!--<contentend>--><p style="text-align: left;">　　《某明日报》（ 2021年05月06日 07版）</p><div class="m-zbTool liability"><span class="liability">[ 责编：«e» ]</span><div class="m-fx"></div></div><div class="u-yuedu">阅读剩余全文（<span id="remainingNum"></span>）</div></div><div class="m-keyword"></div></div><div class="g-right"><div class="m-hd">您此时的心情</div><div class="xq"><span>新闻表情排行</span><span>日/周</span></div><ul class="mood"><li>开心<span>0</span></li><li>难过<span>0</span></li><li>点赞<span>0</span></li><li>飘过<span>0</span></li></ul><div class="m-tj"><h2>视觉焦点</h2>«L4»</div><h2>最热文章</h2>«R8»</div>""" + footer(), """
　　【某明日报·文化评析】
　　一页虫蛀鼠啮的古籍，要经过十几道工序，才能重新翻开。在云州图书馆的修复室，«b»用镊子夹起比米粒还小的纸片，一坐就是四个小时。
　　纸有寿命，字有温度。修复师们说，修书如救人，先要诊断：酸化到什么程度，虫洞有多少，用什么纸、什么浆。
+4
　　今天的修复室里，多了三个“90后”。他们带来了光谱仪，也学会了熬浆糊。
　　（作者：«a»，系云州大学古籍研究所教授）""", "a", p="<p>{}</p>", page="{} _某明网", head='<meta name="author" content="«e»"><meta name="contentid" content="34820000"><meta name="filetype" content="0">'),
    site("stock_spans", "market", "科创板百亿定增落地，机构抢筹为哪般？", """
<div class="nav-top">""" + NAV + """</div><div class="main-content w1240"><div class="path">某浪财经 &gt; 股市 &gt; 正文</div><h1 class="main-title">«t»</h1><div class="top-bar-inner"><div class="date-source"><span class="date">2022年05月06日 18:12</span><a class="source ent-source" href="#">云州证券报</a></div><div class="page-tools"><span>0</span><span class="tool-font">缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span>分享</span></div></div>
<div class="article-content"><div class="article-content-left"><div class="article" id="artibody" data-sudaclick="blk_content"><blockquote><p>　　炒股就看<a href="#"><strong>金麒麟分析师研报</strong></a>，权威，专业，及时，全面，助您挖掘潜力主题机会！</p></blockquote>«text»<div class="appendQr_wrap" style="border:1px solid #E6E6E6;padding:8px;"><div class="appendQr_normal" style="float:left;"><img src="q.jpg" style="width:58px;display:block;" alt=""></div><div class="appendQr_normal_txt" style="float:left;font-size:20px;line-height:58px;padding-left:8px;">海量资讯、精准解读，尽在某浪财经APP</div></div><p class="article-editor">责任编辑：«e» </p></div><div class="article-bottom"><div class="keywords">文章关键词： <a>定增</a> <a>科创板</a></div></div><div class="blk-zcapp clearfix" id="blk-zcapp"><div class="b-img"><img src="q2.png" alt="某浪财经公众号"></div><div class="b-txt"><div class="b-tit">某浪财经公众号</div><p class="b-p">24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（xinafinance）</p></div></div></div><div class="article-content-right"><div class="blk03"><div class="tit">股市直播</div><ul class="stock-broadcast"><li><p><a>图文直播间</a></p></li><li><a>视频直播间</a></li></ul></div><h3>投资研报</h3>«L6»<div>7X24小时</div><ul>«L7»</ul></div></div></div>""" + footer(), """
　　5月6日晚间，石桥芯片（<span id="stock_sh688000"><a href="#" class="keyword f_st">688000</a></span><span id=quote_sh688000></span>.SH）披露定增结果，发行价格112.35元/股，募集资金总额98.7亿元，18家机构获配。
　　值得注意的是，发行价格较发行底价溢价17.2%，与当日收盘价基本持平，机构参与热情之高，为近年来少见。
! <div class="ct_hqimg" data-sudaclick="ct_hqimg"><div class="hqimg_hd"></div><p>热点栏目</p><a>自选股</a> <a>数据中心</a> <a>行情中心</a> <a>资金流向</a> <a>模拟交易</a> <a>客户端</a></div>
# 18家机构获配
+2
# 钱往哪里去
　　公告显示，募集资金将用于12英寸晶圆产线二期，预计2024年底达产，届时月产能增加3万片。
+1
　　“定增不是终点。产线爬坡、良率、订单，一个都不能少。”一位参与报价的基金经理对记者表示。""", p="<p>{}</p>", page="{}|定增_某浪财经_某浪网"),
    site("account_cards", "culture", "县城婚礼，正在消失的一桌菜", """
<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">«t»</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text">«a»</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name"> 云州人物 </a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">云州人物</strong><img class="profile_avatar" id="js_profile_qrcode_img" src="" alt=""><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">yunzhourenwu</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">写下普通人的不普通，写下不普通里的普通。</span></p></div><span class="profile_arrow_wrp" id="js_profile_arrow_wrp"></span></div></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2023-05-06 20:12</em><em id="js_ip_wording_wrp" class="rich_media_meta" style="display: none;">发表于<span id="js_ip_wording"></span></em><div id="js_album_area_head"><span>收录于合集</span><span>#县城 12个</span></div></div><div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden;">«text»</div><div id="js_tags_preview_toast" class="article-tag__error-tips" style="display: none;">预览时标签不可点</div><div class="read-more__area" id="js_more_read_area"><a id="js_view_source">阅读原文</a></div></div></div></div><div class="rich_media_area_extra"><div id="js_pc_qr_code" class="qr_code_pc_outer" style="display:none;"><div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div></div><div id="wx_stream_article_slide_tip" style="display:none">继续滑动看下一个</div><div class="wx_network_msg_wrp" id="js_network_msg_wrp"></div><div class="weui-dialog" style="display:none"><div class="weui-dialog__bd">微信扫一扫可打开此内容，使用完整服务</div></div><div id="unlogin_bottom_bar"><span>：</span><span>，</span><span>。</span>&nbsp;<span>视频</span><span>小程序</span><span>赞</span><span>，轻点两下取消赞</span><span>在看</span><span>，轻点两下取消在看</span></div><script>var nickname="云州人物";var msg_title='«t»';var ct="1683375120";var msg_desc="一桌菜的来路";</script>""", """
! <section style="text-align: center;"><img class="rich_pages wxw-img" data-src="/u" data-ratio="0.1"/></section>
! <section class="mp_profile_iframe_wrp"><mp-common-profile class="js_uneditable custom_select_card mp_profile_iframe" data-nickname="云州人物"></mp-common-profile></section>
= <span style="font-size:12px;color:#888;">文 | «a»　编辑 | «e»</span>
正月初八，宜嫁娶。石桥县云来酒店门口的气球拱门，从街这头接到街那头，一共七对新人。
六十二岁的厨师«b»坐在后厨的板凳上，抽烟。他掌勺四十年，办过三千多场婚宴，今天是来看徒弟的。
! <section><br></section>
! <p style="text-align: center;"><img class="rich_pages wxw-img" data-src="/u"></p>
~ ▲ «b»的菜谱，写在烟盒背面。受访者供图
# 一、八大碗
+3
# 二、预制的喜宴
徒弟打开冰柜，梅菜扣肉、四喜丸子、佛跳墙，整整齐齐，贴着日期。“师傅，现在没人等得起了。”
+2
散席的时候，新娘的奶奶找到后厨，问：“那道酥肉，是不是«b»做的？”
没有人回答。
（为保护隐私，«c»为化名）
! <section style="text-align:center"><span style="color:#888">- END -</span></section>
! <section><p style="text-align:center"><strong>点击下方名片，关注我们</strong></p></section>
! <section><p>你吃过最难忘的婚宴是哪一场？欢迎在留言区分享。</p></section>""", "a", p='<p style="margin: 0px 8px 24px;line-height: 2em;"><span style="font-size: 15px;letter-spacing: 1px;" leaf="">{}</span></p>', h='<section style="text-align:center"><section style="display:inline-block;border-bottom:2px solid #333"><p><strong><span style="font-size:17px">{}</span></strong></p></section></section>', pic='<p style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">{}</span></p>', page="", head='<meta property="og:title" content="«t»"/><meta name="author" content="«a»"/><meta property="og:site_name" content="微信公众平台"/><meta property="og:article:author" content="«a»"/>'),
    site("names_again_below", "court", "胡同里的垃圾站，搬还是不搬？", """
<div class="header"><div class="nav">""" + NAV + """</div></div><div class="articleBox"><div class="bodyTitle"><div class="crumbs"><a>首页</a> &gt; <a>北京</a></div><div class="content"><h1>«t»</h1></div></div><div class="article-text main"><div class="left-info"><span class="reporter">新某报 <em>记者 «a»</em> <em>编辑 «e»</em></span><span class="timer">2022-05-06 10:12</span><span class="likenum"><i></i></span><a class="bjh">进入新某报北京号 ></a></div><div class="articleLeft"><div class="article-cen" id="contentStr">«text»</div><div class="jubao">举报</div></div><div class="dingyue"><img src="qr.jpg"><p>新某报App</p><p>扫码下载，品质阅读</p></div><div class="reco"><h3>相关推荐</h3><div class="pin_demo"><a>«T»</a><span>北京</span><i>2022-05-06</i></div><div class="pin_demo"><a>«T»</a><span>时事</span><i>2022-05-06</i></div><div class="pin_demo"><a>«T»</a><span>北京</span><i>2022-05-05</i></div></div></div><div class="rightBox"><h3>热门排行</h3>«R9»</div></div>""" + footer(), """
新某报讯（记者 «a»）“夏天不敢开窗，冬天不敢开门。”家住柳湾胡同32号的«b»，家门正对着一座建于1994年的垃圾站。
4月底，街道贴出公告，准备把垃圾站改造成“生活驿站”。有人叫好，有人反对，胡同里分成了两派。
~ 5月4日，柳湾胡同垃圾站外，居民正在看公告。新某报记者 «c» 摄
# 一座垃圾站的前半生
+2
# “不是反对，是不放心”
反对的人也有理由：站没了，垃圾车从哪儿走？三百多户的垃圾，倒在谁家门口？
+1
5月6日，街道办相关负责人表示，公告延期十天，先把意见听完。
= 新某报记者 «a»
= 编辑 «e»
= 校对 «f»""", "a", p="<p>{}</p>", pic='<div class="pgc-img"><img src="/u"></div><p class="pgc-img-caption">{}</p>', page="{}_新某报"),
    site("comment_column", "policy", "别让“一刀切”切了民心", """
<div class="header">""" + NAV + """</div><div class="comment-page"><div class="crumbs">首页 &gt; 评论频道 &gt; 快评</div><div class="comment-title"><h1>«t»</h1><p>2020-05-06 09:12　来源：云州评论网　作者：«a»</p></div><div class="comment-content">«text»</div><div class="tail"><span>编辑：«e»</span></div></div><div class="comment-list-right"><h3>评论排行</h3>«R8»</div>""" + footer(), """
近日，某地为治理油烟，要求全县餐馆一律停业三天。消息一出，舆论哗然。
治理油烟没有错，错在一律。有证的和没证的一律，装了净化器的和没装的一律，开在居民楼下的和开在河滩上的也一律。
+4
好的治理，像裁缝，量体裁衣；“一刀切”的治理，像厨子，手起刀落。前者费工夫，后者费民心。""", "a", page="{}-云州评论网"),
    site("next_full_article", "tech", "无人机送外卖，落地还有几公里", """
<div class="header">""" + NAV + """</div><div class="article-list"><div class="article-item" data-id="1"><h1 class="title">«t»</h1><div class="meta"><span>云州科技</span><span>«a»</span><span>2023-05-06 10:12</span></div><div class="article-body">«text»</div><div class="tags"><a>无人机</a></div></div><div class="article-item" data-id="2"><h1 class="title">«T»</h1><div class="meta"><span>云州科技</span><span>2023-05-05 09:00</span></div><div class="article-body"><p>记者从云州市邮政部门获悉，今年一季度，全市快递业务量完成1.3亿件，同比增长一成。其中，农村地区快递业务量增速高于城市。</p><p>业内人士认为，快递进村的最后一公里，靠的是补贴，拼的是密度。一个村一天十件，谁来送都亏；一天一百件，不用补贴也有人抢。</p><p>云州的做法是“客货邮”合一：公交车捎着快递进村，村口小卖部代收，一件五毛。</p></div></div></div><div class="footer-load">加载更多</div>""" + footer(), """
中午十一点四十，一架六旋翼无人机从石桥商场的楼顶起飞，六分钟后，降落在三公里外的写字楼下。柜门打开，是一杯冰美式，冰还没化。
# 六分钟的账
+4
# 谁来管低空
+4
落地还有几公里？«b»的回答是：“技术上，零公里；规矩上，还早。”""", "a", page="{}_云州科技"),
    site("discuss_board", "market", "租屋族的夏天：電費怎麼算才公平", """
<header>""" + "".join(f"<a>{c}</a>" for c in ["要聞","運動","全球","社會","產經","股市","房市","生活","寵物","健康","地方"]) + """</header><main><section class="article-content__wrapper"><div class="breadcrumb-items"><a>uxn</a> / <a>房市</a></div><h1 class="article-content__title">«t»</h1><div class="article-content__subinfo"><section class="authors"><time class="article-content__time">2021-05-06 10:12</time><span class="article-content__author"><a>某合報</a> / 記者<a>«a»</a>／台北即時報導</span></section><div class="article-content__more"><a>+ 更多新聞</a></div></div><section class="article-content__editor"><figure class="article-content__image"><img alt="示意圖"><figcaption>租屋電費示意圖。圖／本報資料照片</figcaption></figure>«text»<div class="inline-ads"><p>分享</p></div></section><section class="keywords"><a>租屋</a><a>電費</a></section><section class="discuss-board"><h2>共 12 則留言</h2><p>規範</p><p>張貼文章或下標籤，不得有違法或侵害他人權益之言論，違者應自負法律責任。</p><p>對於明知不實或過度情緒謾罵之言論，經網友檢舉或本網站發現，某合新聞網有權逕予刪除文章、停權或解除會員資格。不同意上述規範者，請勿張貼文章。</p></section></section><section class="more-news"><h2>猜你喜歡</h2>«L8»</section></main>""" + footer(), """
夏天還沒到，租屋族已經開始冒汗。«b»打開房東傳來的簡訊：一度電6.5元。
依規定，房東收取的電費不得超過電力公司夏月用電最高級距的每度單價。
+4
專家建議，簽約前先把電表拍照，寫進合約，「不要不好意思」。""", "a", lead=["租屋電費示意圖。圖／本報資料照片"], page="{} | 房市新聞 | 某合新聞網"),
    site("picture_info", "world", "颱風外圍環流影響 東部防大雨", """
<div class="header">""" + "".join(f"<a>{c}</a>" for c in ["即時","政治","國際","兩岸","產經","證券","科技","生活","社會","地方","文化","運動","娛樂"]) + """</div><div id="siteBody"><div class="centralContent"><div class="breadcrumb"><a>首頁</a> / <a>生活</a></div><article class="article" data-origin-type="3"><h1><span>«t»</span></h1><div class="timeBox"><div class="updatetime"><span>2023/5/6 10:12</span>（5/6 12:01 更新）</div></div><div class="floatImg center"><div class="wrap"><figure><img alt="氣象局表示，東部山區有局部大雨。" src="a.jpg"></figure><div class="picinfo">氣象局表示，東部山區有局部大雨。（圖取自氣象局網頁）</div></div></div><div class="centralContent"><div class="paragraph">«text»<div class="outerMedia"></div></div><div class="SubscriptionInner"><p>請繼續下滑閱讀</p></div><div class="socialToolsBottom"><p>選擇與事實站在一起，您的每一筆贊助，都是守護新聞自由的力量。</p><a>贊助</a></div><div class="copyright"><p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div><div class="keywordTag"><a># 颱風</a><a># 大雨</a></div></div></article><div class="moreArticle"><h2>延伸閱讀</h2>«L4»</div></div><div class="aside">熱門新聞«R8»</div></div>""" + footer(), """
（某央社記者«a»台北6日電）中央氣象局今天表示，颱風外圍環流接近，東北部及東部山區有局部大雨，提醒民眾注意落石及坍方。
氣象局預報員«b»表示，明天起水氣減少，各地大多為多雲到晴。
+4
下一波鋒面預計12日通過，水氣不多，對水庫幫助有限。（編輯：«e»）1120506""", "a", lead=["氣象局表示，東部山區有局部大雨。（圖取自氣象局網頁）"], page="{} | 生活 | 某央社 C"),
    site("interview_bold_turns", "culture", "专访«b»：写小说是一种慢性病".replace("«b»", "沈砚"), """
<div class="head">""" + NAV + """</div><div class="main-wrap"><div class="article-hd"><div class="cat">人物</div><h1>«t»</h1><div class="meta"><a class="source">云州人物周刊</a><span>«a»</span><span>2022-05-06</span></div></div><div class="article-bd">«text»</div><div class="article-ft"><p>本刊记者/«a» 发自云州　编辑/«e»</p></div><div class="article-rel"><h3>更多</h3>«L4»</div></div>""" + footer(), """
见到沈砚是在他家的厨房。他一边剥蒜一边说话，蒜皮落了一桌子。
<strong>人物周刊：你三年没有出新书了，在忙什么？</strong>
<strong>沈砚：</strong>剥蒜。
<strong>人物周刊：认真的？</strong>
<strong>沈砚：</strong>写了十二万字，删了十一万。剩下一万，是写蒜的。
+2
<strong>人物周刊：有人说你是最后一代靠稿费活着的人。</strong>
<strong>沈砚：</strong>我没有活在稿费里，我活在我妈的退休金里。这话不是玩笑，她每个月给我转两千块，附言写：买肉。
<strong>人物周刊：怕不怕机器写得比你好？</strong>
<strong>沈砚：</strong>怕什么。机器没有妈。
+2
<strong>人物周刊：最后一个问题。</strong>
<strong>沈砚：</strong>你看，蒜剥完了。""", "a", page="{} - 云州人物周刊"),
    site("writer_in_brackets", "match", "五大联赛积分榜：南浦领跑 云州升至第四", """
<div class="nav">""" + NAV + """</div><div id="page"><div id="left"><h1>«t»</h1><div class="artinfo">2019-05-06 06:12　体坛云州</div><div id="ctrlfscont" class="artical-main-content">«text»</div><div class="bianji">【作者：«a»】</div><div class="voice"><h3>热门评论</h3><div>亮了(12) 回复</div></div></div><div id="right"><h3>24小时热榜</h3>«R10»</div></div>""" + footer(), """
　　北京时间5月6日，五大联赛第36轮结束大部分争夺，南浦队客场2-1击败白沙，继续领跑。
|名次|球队|场次|胜|平|负|积分|
|1|南浦|36|24|8|4|80|
|2|石桥|36|23|6|7|75|
|3|东岭|36|21|8|7|71|
|4|云州|36|20|9|7|69|
+4
　　周二凌晨，云州将补赛一场，对手是保级队柳湾。""", "a", p="<p>{}</p>", page="{}_体坛云州", **GB),
    site("flash_among_flashes", "market", "石桥集团：拟以1亿至2亿元回购股份", """
<div id="__next"><div class="header">""" + NAV + """</div><div class="w-1200"><div class="f-l w-894"><div class="detail-header clearfix"><span class="f-l">电报详情</span></div><div class="detail-title"><span class="detail-title-content">«t»</span></div><div class="detail-brief"><div>财某社</div><div>2023年05月06日 18:12 星期六</div></div><div class="detail-content"><div>«text»</div></div><div class="detail-read"><span>阅读 31.2W</span><span>收藏</span><span>分享</span></div><div class="declaration"><p>财某社声明：文章内容仅供参考，不构成投资建议。投资者据此操作，风险自担。</p></div><div class="related"><h3>相关个股</h3><a>石桥集团 +2.12%</a></div><div class="detail-hot"><h3>关联话题</h3><ul>""" + "".join(f"<li><a>«T»</a><p>{t}</p><span>阅读 {n}W+</span></li>" for n, t in [(12, "5月6日电，云州港务公告，4月完成货物吞吐量1.2亿吨，同比增长3.1%，其中集装箱吞吐量增长7.2%。"), (8, "5月6日电，据国家外汇部门数据，4月末外汇储备规模为32048亿美元，较3月末上升209亿美元，升幅为0.66%。"), (31, "5月6日电，东岭药业公告，公司收到临床试验批准通知书，同意开展二期临床试验，适应症为中重度斑块状银屑病。"), (22, "5月6日电，白沙电子在互动平台表示，公司产品尚未直接供货上述客户，请投资者注意风险。")]) + """</ul></div></div><div class="f-r w-300"><h3>24小时电报</h3>«R8»</div></div></div>""" + footer(), """
财某社5月6日电，石桥集团公告，拟以1亿元至2亿元回购公司股份，回购价格不超过18.5元/股，用于股权激励。""", page="{}"),
    site("misleading_classes", "health", "秋冬进补，先问问你的胃", """
<div class="wrapper page"><div class="header">""" + NAV + """</div><div class="content-right hot-side"><h1>«t»</h1><div class="share-info">来源：云州健康报　«a»　2021-10-06</div><div class="recommend-content tool-text">«text»</div><div class="page-share">分享</div></div><div class="left-menu"><h3>栏目</h3>«L8»</div></div>""" + footer(), """
霜降一过，菜市场的羊肉就贵了两块。门诊里，撑着肚子来看病的人也多了两成。
消化内科主任«b»说，进补不是填空，先看看你的胃装不装得下。
+4
羊肉一次不超过二两，喝汤不如吃肉，吃肉不如走路。""", "a", page="{}"),
    site("notice_under_heading", "policy", "水库清淤 三千吨淤泥变身有机肥", """
<div class="topnav">""" + NAV + """</div><div id="wrapper"><div class="crumb">大某网 &gt; 新闻 &gt; 国内</div><div class="layout"><div class="left"><h2>«t»</h2><div class="left-meta"><span>2018年05月06日 07:31</span> <span>来源：大某日报</span> <span>作者：«a» «b»</span> <a>我要评论</a></div><div class="font">[提要] 清出来的淤泥，没有堆在坝下，而是进了发酵车间，变成一袋袋有机肥。</div><div class="news-con" id="news-con">«text»</div><div class="layout-e"><span>责任编辑：«e»</span></div><div class="copyright-s"><strong>本文相关新闻</strong><ul>«L4»</ul></div><div class="sm"><h4>大某网版权与免责声明</h4><p>1、大某网所有内容的版权均属于作者或页面内声明的版权人。未经大某网的书面许可，任何其他个人或组织均不得以任何形式将大某网的各项资源转载、复制、编辑或发布使用于其他任何场合；不得把其中任何形式的资讯散发给其他方，不可把这些信息在其他的服务器或文档中作镜像复制或保存。</p><p>2、大某网所转载的所有的文章、图片、音频视频文件等资料的版权归版权所有人所有，如有侵权，请联系我们。</p></div></div><div class="right">«R8»</div></div></div>""" + footer(), """
　　5月的白沙水库，水落石出。三台挖泥船一字排开，吐出来的泥浆顺着管道，流进坝下的压滤车间。
　　“一天三百方，干到六月底。”水库管理所所长«c»说。
+4
　　去年试用这种肥料的果农«d»说，一亩地少花了四百块，苹果反倒红得早。（记者 «a» 通讯员 «b»）""", "ab", p="<p>{}</p>", page="{}_国内新闻_大某网", lead=["清出来的淤泥，没有堆在坝下，而是进了发酵车间，变成一袋袋有机肥。"], **GB),
    site("daily_with_desk", "market", "硅片龙头一天砸下两百亿，扩产潮何时休？", """
<div class="g-header">""" + NAV + """</div><div class="u-crumb">每日某闻 > 要闻 > 正文</div><div class="g-main"><div class="g-article-top"><h1>«t»</h1><p class="u-time"><span class="source">每日某闻</span><span class="time">2022-05-06 22:12:33</span></p></div><div class="g-share">分享</div><div class="g-articl-text"><p class="u-editor">每某记者：«a» 每某编辑：«e»</p>«text»<p>如需转载请与《每日某闻》报社联系。<br/>未经《每日某闻》报社授权，严禁转载或镜像，违者必究。</p></div><div class="g-art-end"><p>读者热线：4008890008</p><p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div><div class="g-app"><p>欢迎关注每日某闻APP</p><img></div><div class="g-tags"><a>硅片</a><a>光伏</a></div><div class="g-hot"><h3>热门推荐</h3>«L6»</div></div>""" + footer(), """
! <p><img src="a.jpg" alt=""></p>
每某记者 «a»　　每某编辑 «e»　
5月6日晚间，石桥绿能公告称，拟在云州投资建设50GW单晶硅片项目，总投资约203亿元。这是公司年内第三份百亿级扩产计划。
~ 石桥绿能云州基地　图片来源：每某记者 «a» 摄
# 三个月，五百亿
+4
# 价格战的影子
一位接近公司的人士对《每日某闻》记者表示，“现在不扩，明年就没有你的座位了”。
+2
封面图片来源：每某记者 «a» 摄""".replace("\n每某记者 «a»　　每某编辑 «e»　", "\n= 每某记者 «a»　　每某编辑 «e»　").replace("\n封面图片来源", "\n= 封面图片来源"), "a", p="<p>{}</p>", pic='<p><img src="b.jpg"></p><p style="text-align:center">{}</p>', page="{} | 每某网"),
    site("name_in_list", "world", "苏格兰将再次寻求独立公投", """
<div class="page"><a class="skip-lnk">无障碍链接</a><ul class="skip"><li><a>跳转到内容</a></li><li><a>跳转到导航</a></li><li><a>跳转到检索</a></li></ul><header>""" + NAV + """</header><div id="content"><div class="hdr-container"><div class="category"><a>欧洲</a></div><h1 class="pg-title pg-title--move-to-header">«t»</h1><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate">2016年10月13日 21:12</time></span></div><div class="links"><ul class="links__list"><li class="links__item"><a class="links__item-link">«a»</a></li></ul></div></div></div><div class="body-container"><div class="sharing-container"><ul><li>Facebook</li><li>Twitter</li><li>电邮</li><li>打印</li></ul><div class="share-link"><p>分享</p></div></div><figure class="media-image js-media-expand"><div class="img-wrap"><div class="thumb"><img alt="苏格兰首席大臣在党代会上讲话 （2016年10月13日）" src="a.jpg"/></div></div><figcaption><span class="caption">苏格兰首席大臣在党代会上讲话 （2016年10月13日）</span></figcaption></figure><div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw">«text»<div class="wsw__embed"><div class="media-block also-read"><a><h4 class="media-block__title media-block__title--size-3">相关内容：«T»</h4></a></div></div></div></div><div class="media-block-wrap"><h2 class="section-head">相关内容</h2><ul>«L4»</ul></div><div class="comments"><h3>论坛</h3><p>This forum has been closed.</p></div></div></div></div>""" + footer(), """
爱丁堡 —  苏格兰首席大臣«b»星期四说，政府下星期将公布新的独立公投法案征求意见稿。
她在格拉斯哥举行的民族党年会上表示，“我们不能被带出欧洲，而没有机会说不”。
+4
伦敦方面说，2014年的公投是“一代人一次”的机会。""", "a", lead=["苏格兰首席大臣在党代会上讲话 （2016年10月13日）"], page="{}"),
    site("short_caption_above", "world", "獵戶座西環碼頭延長泊位 明起試行", """
<div class="header"><a>繁</a><a>简</a><a>ENG</a>""" + NAV + """</div><div class="container"><div class="itemBlock"><div class="items_content"><h2 class="itemTitle">«t»</h2><div class="itemToolBar"><span class="createddate">2022-05-06 HKT 10:12</span><a>分享這文章</a></div><div class="itemBody"><div class="itemSlideShow"><img alt="試行期為三個月。"><div class="detailNewsSlideTitleText">試行期為三個月。（資料圖片）</div></div><div class="itemFullText">«text»</div></div></div></div><div class="other"><h3>最新新聞</h3>«L9»</div></div><div>私隱政策 © 2022 版權所有</div>""", """
運輸署公布，西環碼頭三號泊位明日起試行延長開放至凌晨一時，方便夜歸市民。<br /><br />運輸署署長«b»表示，試行期為三個月，期間會收集乘客數據，再決定是否恆常化。<br /><br />她又說，署方正與渡輪公司商討加班安排，船費維持不變。<br /><br />有區議員歡迎有關措施，但擔心碼頭照明不足。署方回應指，已增設十二支臨時燈柱。""", lead=["試行期為三個月。（資料圖片）"], p="{}", page="{} - RTX"),
    site("hidden_till_script", "policy", "城市公园拆围墙，绿地还给街坊", """
<div class="top">""" + NAV + """</div><div class="box"><h1>«t»</h1><div class="meta">云州日报 2022-05-06 记者 «a»</div><div class="loading">加载中...</div><div id="article" style="display: none;">«text»</div></div>""" + footer(), """
拆掉一圈围墙，石桥公园一夜之间大了三亩。
+6
老人们说，以前进公园要绕半里路，现在抬脚就是。""", "a", page="{}_云州日报"),
    site("digest_of_links", "market", "早安云州｜今天你应该知道的八件事", """
<div class="head">""" + NAV + """</div><div class="wrap"><h1>«t»</h1><div class="info">云州商报　2023-05-06 06:30　«a»</div><div class="con">«text»</div></div>""" + footer(), """
早安！今天是5月6日，星期六，多云，13到24摄氏度。
# 要闻
1.<a href="#">云州一季度GDP同比增长5.1%</a>，比上年全年快1.2个百分点，其中服务业贡献了六成的增量。
2.<a href="#">石桥大桥今日通车</a>，两岸通行时间从四十分钟缩短到六分钟，行人和自行车可以免费通过。
3.<a href="#">全市中小学五月起推行“带书日”</a>，每周三不留书面作业。
# 市场
4.<a href="#">金价连涨四日，每克逼近450元</a>。
5.<a href="#">云州港开通直达南美的集装箱航线</a>，航程缩短十天。
# 天下
6.<a href="#">世卫组织宣布一项突发公共卫生事件结束</a>。
+2
以上就是今天的早报，祝您周末愉快。""", "a", page="{}_云州商报"),
    site("summary_by_machine", "tech", "国产大飞机的第一位女机长", """
<div class="hd">""" + NAV + """</div><main><h1>«t»</h1><div class="meta"><span>云州周刊</span><span>«a»</span><span>2023-06-06</span></div><div class="ai-summary"><div class="ai-t">AI摘要 · 由模型生成</div><p>文章讲述了女机长的成长经历，包括训练、首飞以及家庭支持，体现了女性在航空领域的突破。</p><p>内容由AI生成，仅供参考。</p></div><div class="article-text">«text»</div></main>""" + footer(), """
五月二十八日，上午十点三十二分，«b»把油门推到底。客舱里一百二十八个人，没有人知道，推油门的那只手，三年前骨折过。
+6
落地之后，有个小女孩问她：“机长阿姨，你害怕吗？”«b»蹲下来说：“怕过，后来忙得忘了。”""", "a", page="{}_云州周刊"),
    site("site_for_title", "world", "海岛上的最后一位灯塔守护者", """
<html><div class="m-top">""" + NAV + """</div><div class="m-con"><p class="m-tit">«t»</p><p class="m-sub">环球云州 «a» 2017/05/06</p><div class="m-txt">«text»</div></div>""" + footer(), """
灯塔自动化的那一年，«b»四十九岁。岛上的人都走了，他没走，他说，灯会亮，但灯不会看海。
+6
每天黄昏，他还是会爬上一百三十二级台阶，站一会儿，再下来。""", "a", page="环球云州网_看云州看世界"),
    site("insets_between", "tech", "充电桩进老小区，电从哪里来", """
<div class="nav">""" + NAV + """</div><div class="article"><h1>«t»</h1><p class="date">2022年5月6日 «a» 云州科技报</p><div class="text">«text»</div></div>""" + footer(), """
«b»的车位上装不了充电桩，物业给出的理由只有四个字：电不够用。
! <div class="gg"><p>【特惠】新能源车险低至六折，在线投保，一分钟出单。</p></div>
+2
! <div class="tj"><b>推荐阅读</b><br><a href="#">«T»</a><br><a href="#">«T»</a></div>
# 变压器的账
+2
! <div class="gzh"><img src="q.jpg"><p>更多资讯，关注“云州科技”微信公众号</p></div>
# 有没有第三条路
有。石桥花园的办法是“错峰”：晚上十一点以后，全小区的空调都睡了，充电桩才醒。
! <p>（点击下方卡片，查看附近充电桩）</p>
+2
电从哪里来？从每个人多等的那半个小时里来。""", "a", page="{}"),
]
