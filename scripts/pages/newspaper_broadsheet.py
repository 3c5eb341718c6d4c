"""Sheets of a daily as its pages are made up: a lead over all columns with a picture in the midst, boxed comments, briefs, what goes on
on another page, notices that an office signs and dates."""
from newspaper_layouts import article, html_of, page
from news import News

RULE = "column-rule:0.4pt solid #000;"


def columns(count, inner, gap="6mm", more=""):
    return f"<div style='column-count:{count};column-gap:{gap};{more}'>{inner}</div>"


def side_by_side(*parts):
    """Parts of a sheet next to each other, each (share of the width, HTML), with an upright line between."""
    edge = lambda i: "border-left:0.4pt solid #000;padding-left:4mm;" if i else ""
    return "<div style='display:flex;gap:4mm'>" + "".join(f"<div style='flex:{share};{edge(i)}'>{inner}</div>" for i, (share, inner) in enumerate(parts)) + "</div>"


def front_page(seed):
    """引题, 主题 and 副题 over five columns, a picture and its caption over the middle three, 下转; below an article and a boxed comment."""
    q = News(seed, "policy")
    author, blocks = q.name(), q.story(9)
    kicker, title, subtitle = "从“等着办”到“马上办”", q.fill("{place}{what}按下快进键"), "——" + q.fill("全市{what}现场推进会侧记")
    blocks[0] = ("p", f"本报{q.one(News.PLACES)}9月12日电（记者{author}）" + blocks[0][1])
    shown = [*blocks[:-1], ("p", blocks[-1][1][:-6] + "（下转第3版）")]
    told = [*blocks[:-1], ("p", blocks[-1][1][:-6])]
    caption = f"图为市民在新开放的服务大厅办理业务。本报记者　{q.name()}　摄"
    picture = f"<div style='height:40mm;background:#bbb;margin:2mm 60mm 0'></div><div class=note>{caption}</div>"
    lead = f"<h2>{kicker}</h2><h1 style='font-size:30pt'>{title}</h1><h2>{subtitle}</h2>{picture}{columns(5, html_of(shown), more=RULE)}"
    second, comment = News(seed + 50, "health"), News(seed + 51, "policy")
    other, name, more = second.fill("{place}：夜间门诊灯长亮"), second.name(), second.story(6)
    view, critic, words = "别让好政策卡在半路", comment.name(), comment.story(4)
    below = side_by_side((3, f"<h1>{other}</h1><div class=byline>本报记者　{name}</div>{columns(3, html_of(more))}"),
                         (1.4, f"<div class=quote><div class=kicker>今日谈</div><h3 style='font-size:15pt'>{view}</h3><div class=byline>{critic}</div>{columns(2, html_of(words), '5mm')}</div>"))
    head = "<div class=furniture>2024年9月13日　星期五　第1版　要闻</div>"
    return page(head + lead + below, 5, "350mm", "480mm"), [
        article(title, told, kicker=kicker, subtitle=subtitle, byline=[author], extra=[{"kind": "note", "text": caption}]),
        article(other, more, byline=[name]), article(view, words, kicker="今日谈", byline=[critic])]


def briefs_beside(seed):
    """A report in three columns with bold headings, beside it 简讯: five items, each behind the name of its place in bold."""
    q, short = News(seed, "world"), News(seed + 50, "policy")
    title, author, blocks = q.fill("{place}暴雨之后：四十八小时"), q.name(), q.story(9, 2)
    places = short.random.sample(News.PLACES, 5)
    items = [(f"{place}县", short.paragraph(2)) for place in places]
    box = "<h3 style='font-size:15pt'>简讯</h3>" + "".join(f"<p style='margin-bottom:1.5mm'><b>{place}</b>　{text}</p>" for place, text in items)
    body = side_by_side((3, f"<h1>{title}</h1><div class=byline>本报驻外记者　{author}</div>{columns(3, html_of(blocks))}"), (1, box))
    foot = f"<div class=furniture>本版责编　{q.name()}　视觉设计　{q.name()}</div>"
    return page(body + foot, 3, "320mm", "330mm"), [
        article(title, blocks, byline=[author]), article("简讯", [("p", place + text) for place, text in items])]


def opinion_page(seed):
    """评论: three pieces under names of columns; the first with a pull quote over two columns, the last one boxed and signed at its end."""
    parts, articles = [], []
    for i, (kicker, title, kind) in enumerate((("热点观察", "数据要多跑路，人也要多走几步", "tech"), ("法治论坛", "一纸判决之外，还能做些什么", "court"), ("百姓话题", "看懂说明书，不该这么难", "health"))):
        q = News(seed + i, kind)
        author, blocks = q.name(), q.story((8, 5, 4)[i])
        if i == 2:
            blocks[-1] = ("p", blocks[-1][1] + f"（{author}）")
        head = f"<div class=kicker>{kicker}</div><h1>{title}</h1>" + (f"<div class=byline>□　{author}</div>" if i < 2 else "")
        extra = []
        if i == 0:
            pulled = next(s + "。" for _, t in blocks[3:] for s in t.split("。") if 20 <= len(s) <= 60 and not set(s) & set("“”？"))
            extra = [{"kind": "highlight", "text": pulled}]
            inner = columns(4, html_of(blocks[:5])) + f"<div class=quote style='font-size:14pt;margin:3mm 30mm'>{pulled}</div>" + columns(4, html_of(blocks[5:]))
        else:
            inner = columns((4, 3, 2)[i], html_of(blocks), "5mm", RULE if i == 1 else "")
        parts.append(head + inner)
        articles.append(article(title, blocks, kicker=kicker, byline=[author], extra=extra))
    body = "<div class=furniture>2024年9月13日　星期五　第5版　评论</div>" + parts[0] + side_by_side((3, parts[1]), (2, f"<div class=quote>{parts[2]}</div>"))
    return page(body, 4, "320mm", "440mm"), articles


def notices_page(seed):
    """An article with a schedule of buses between the columns, below it a notice in a box, signed by an office and dated."""
    q, office = News(seed, "culture"), News(seed + 50, "policy")
    title, author, blocks = "末班车上的读书人", q.name(), q.story(9, 2)
    rows = [["班次", "起点", "发车", "到达"], ["101路", "清河北站", "6:30", "7:25"], ["102路", "云州东站", "8:10", "9:40"], ["夜3路", "石桥码头", "21:50", "22:35"]]
    table = "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + "</table>"
    named, words, signer, day = "关于调整部分公交线路的公告", office.story(3), "清河市交通运输局", "2024年9月12日"
    right = "<p style='text-align:right'>{}</p>"
    body = (f"<h1>{title}</h1><div class=byline>□本报记者　{author}　通讯员　{office.name()}</div>{columns(4, html_of(blocks[:4]))}{table}{columns(4, html_of(blocks[4:]))}"
            f"<div class=quote><h1 style='font-size:16pt'>{named}</h1>{columns(2, html_of(words))}{right.format(signer)}{right.format(day)}</div>")
    names = [author, body.split("通讯员　")[1].split("<")[0]]
    return page(body, 4, "300mm", "350mm"), [
        article(title, blocks, byline=names, extra=[{"kind": "note", "text": " ".join(r)} for r in rows]),
        article(named, [*words, ("p", signer), ("p", day)])]


BROADSHEET = [front_page, briefs_beside, opinion_page, notices_page]
