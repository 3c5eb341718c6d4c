"""Where papers and magazines put who wrote a text, and what else they put there: ten forms of credits, each on a page of another kind."""
from html_parts import Page, comments, expected, paragraphs, plain_page, shell
from news import News


def name_slash_text(seed):
    """张三/文 as the first line of the text, 图片提供 as the last."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(8), q.name()
    body = plain_page(title, "2015-05-06 云州文艺", f"<p>　　{a}/文</p>" + paragraphs(blocks, "<p>　　{}</p>") + "<p>　　（本文图片均由作者提供）</p>", q)
    return Page(shell(f"{title}_云州文艺", body), expected(title, blocks, [a]))


def photographer_too(seed):
    """本报记者 张三 文/图 in brackets under the title; the last paragraph ends with the editors' bracket."""
    q = News(seed, "culture")
    title, blocks, a = q.title(), q.story(8, 2), q.name()
    last = blocks[-1][1] + f"（责任编辑：{q.name()}　{q.name()}）"
    body = plain_page(title, f"云州日报　2017-05-06　第05版：副刊　本报记者 {a} 文/图", paragraphs(blocks[:-1]) + f"<p>{last}</p>", q, f'<div class="pn"><p>上一篇：<a>{q.title()}</a></p></div>')
    return Page(shell(f"{title}-云州日报", body), expected(title, blocks, [a]))


def three_reporters(seed):
    """记者甲 乙 通讯员丙 behind a dateline in the first paragraph; the head names the medium only."""
    q = News(seed, "policy")
    title, blocks = q.title(), q.story(8)
    a, b, c = q.name(), q.name(), q.name()
    blocks[0] = ("p", f"本报讯（记者 {a} {b} 通讯员 {c}）{blocks[0][1]}")
    body = plain_page(title, '<span>2019-05-06 08:22</span><span>云州日报</span><span>打印</span><span>纠错</span>', paragraphs(blocks, "<p>　　{}</p>"), q, f'<p class="bj">[编辑：{q.name()}]</p><p class="dz">电子报地址</p>')
    return Page(shell(f"{title}-云州日报", body), expected(title, blocks, [a, b, c]))


def strokes_of_magazine(seed):
    """文｜, 编辑｜ and 出品｜ as lines with the mark of a stroke, 微信编辑 in the end, the account's number in brackets."""
    q = News(seed, "market")
    title, blocks, a = q.title(), q.story(10, 3), q.name()
    credits = f"<p>文｜{a}</p><p>编辑｜{q.name()}</p><p>出品｜老街商业评论（ID：laojie）</p>"
    end = f"<p>微信编辑｜{q.name()}</p><p>题图｜视觉某国</p><p>本文版权归老街商业评论所有，如需转载请在后台回复“转载”。</p>"
    body = plain_page(title, "<span>老街商业评论</span><em>2021-05-06 21:00</em>", credits + paragraphs(blocks) + end, q)
    return Page(shell(f"{title} - 老街商业评论", body), expected(title, blocks, [a]))


def spoken_and_noted(seed):
    """口述：甲 整理：乙: the writer is who noted it down; an editor's note in a quotation, portraits without words."""
    q = News(seed, "match")
    title, blocks, a, b = q.title(), q.story(8, 2), q.name(), q.name()
    note = "编者按：冠军不常有，教练常有。本期我们请一位老教练讲讲训练馆里的故事。"
    body = plain_page(title, "2018-05-06 10:00 来源：体育周刊", f"<blockquote><p>{note}</p></blockquote><p>整理：{b}</p>" + paragraphs(blocks) + f"<p>口述者{a}系省队退役教练</p>", q)
    return Page(shell(f"{title}_体育周刊", body), expected(title, [("p", note)] + blocks + [("p", f"口述者{a}系省队退役教练")], [b]))


def professor(seed):
    """作者系某大学教授 in the end; the name stands by itself under the title in bold, spaced."""
    q = News(seed, "policy")
    title, blocks = q.title(), q.story(10, 3)
    a = "王刚"
    life = "（作者系云州大学公共管理学院教授）"
    body = plain_page(title, "云州日报 2016年05月06日 理论版", "<p style=text-align:center><strong>王　刚</strong></p>" + paragraphs(blocks, "<p>　　{}</p>", "<p>　　<strong>{}</strong></p>") + f"<p>　　{life}</p>", q)
    return Page(shell(f"{title}--理论", body), expected(title, blocks + [("p", life)], [a]))


def wire_writer(seed):
    """来源：某社 作者：甲、乙 2019-05-06 in one span with strokes; a caption with （资料图） and a player's error between the paragraphs."""
    q = News(seed, "world")
    title, blocks, a, b = q.title(), q.story(9), q.name(), q.name()
    inner = paragraphs(blocks[:2]) + '<div class="video-box"><p>抱歉，此视频无法播放，请升级浏览器或稍后再试。</p></div><p class="tp"><img><br>云州议会大厦（资料图）</p>' + paragraphs(blocks[2:])
    body = plain_page(title, f"<span>来源：某国新闻社 | 作者：{a}、{b} | 2019-05-06 12:00:31 | 字体：大 中 小</span>", inner, q, '<div class="hz"><p>关注某新社微信公众号，看世界大事。</p></div>')
    return Page(shell(f"{title} - 某新社", body), expected(title, blocks[:2] + [("p", "云州议会大厦（资料图）")] + blocks[2:], [a, b]))


def signature_right(seed):
    """The writer's name at the right below the text, place and day under it; letters from readers."""
    q = News(seed, "culture")
    title, blocks, a = "致老街的一封信", q.story(7), q.name()
    inner = "<p>老街的朋友：</p>" + paragraphs(blocks) + f'<p style="text-align:right">{a}</p><p style="text-align:right">2014年5月6日于云州</p>'
    body = plain_page(title, "读者来信", inner, q, f'<div class="cm"><h4>网友评论</h4>{comments(q, 4)}</div>')
    return Page(shell(f"{title}|读者来信", body), expected(title, [("p", "老街的朋友：")] + blocks + [("p", a), ("p", "2014年5月6日于云州")], [a]))


def newsroom_team(seed):
    """A team's list in the end: 策划, 统筹, 记者, 摄影, 视频, 设计 each in a line, then a slogan; only the reporters wrote it."""
    q = News(seed, "health")
    title, blocks, a, b = q.title(), q.story(9, 2), q.name(), q.name()
    team = "".join(f"<p>{job}：{name}</p>" for job, name in [("总策划", q.name()), ("统筹", q.name()), ("文字记者", f"{a} {b}"), ("摄影记者", q.name()), ("视频", q.name()), ("设计", q.name()), ("责编", q.name())])
    body = plain_page(title, "<span>云州新媒体中心</span> <span>2022-05-06 18:30</span>", paragraphs(blocks) + team + "<p>点击下方“在看”，为白衣战士点赞！</p>", q)
    return Page(shell(f"{title} - 云州新媒体", body), expected(title, blocks, [a, b]))


def translated(seed):
    """作者：外国人名；译者 and 校对; the original's address; a note of the translation's permission."""
    q = News(seed, "tech")
    title, blocks = q.title(), q.story(9, 2)
    a = "约翰·史密斯"
    inner = f"<p>作者：{a}</p><p>译者：{q.name()}</p><p>校对：{q.name()}</p>" + paragraphs(blocks) + "<p>原文链接：http://example.org/2018/05/06/post.html</p><p>本译文经授权刊登，转载请联系译者。</p>"
    body = plain_page(title, "2018-05-06 译文", inner, q)
    return Page(shell(f"{title} - 译文集", body), expected(title, blocks, [a]))


YEARS_BYLINES = [name_slash_text, photographer_too, three_reporters, strokes_of_magazine, spoken_and_noted, professor, wire_writer, signature_right, newsroom_team, translated]
