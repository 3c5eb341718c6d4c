"""Sheets of a county's daily: a banner over six narrow columns with a picture over two of them, a framed box with its own columns beside
an article, and a page at whose foot short reports stand beside each other in a column each."""
from news import News
from newspaper_broadsheet import RULE, columns, side_by_side
from newspaper_layouts import article, html_of, page


def cut(blocks, line, *shares):
    """The text in parts that hold these shares of its characters, cut in mid-paragraph where a line of so many characters ends: HTML for each."""
    total, parts, rest = sum(len(t) for _, t in blocks), [], list(blocks)
    for share in shares:
        room, part = round(total * share), []
        while room > len(rest[0][1]):
            room -= len(rest[0][1])
            part.append(rest.pop(0))
        kind, text = rest[0]
        lines = min(max(room // line, 2), (len(text) - 10) // line)
        at = lines * line - 2
        parts.append(html_of(part) + f"<p style='text-align-last:justify'>{text[:at]}</p>")
        rest[0] = (kind, text[at:])
    first, *more = rest
    return [*parts, f"<p style='text-indent:0'>{first[1]}</p>" + html_of(more)]


def county_front(seed):
    """引题 and a banner over six columns, in the middle a picture and its caption over two; below an article and a framed box, each in columns."""
    q, second, third = News(seed, "policy"), News(seed + 50, "market"), News(seed + 51, "culture")
    author, blocks = q.name(), q.story(26)
    kicker, title, subtitle = "一座小城的“加减法”", q.fill("{place}{what}跑出加速度"), "——" + q.fill("来自{place}的蹲点报告")
    shown = [*blocks[:-1], ("p", blocks[-1][1][:-5] + "（下转第2版）")]
    told = [*blocks[:-1], ("p", blocks[-1][1][:-5])]
    left, middle, right = cut(shown, 15, 0.4, 0.2)
    caption = f"图为改造后的沿河步道。本报记者　{q.name()}　摄"
    picture = f"<div style='height:42mm;background:#bbb'></div><div class=note>{caption}</div>"
    lead = (f"<h2>{kicker}</h2><h1 style='font-size:34pt'>{title}</h1><h2>{subtitle}</h2><div class=byline>本报记者　{author}</div>"
            "<div style='display:flex;gap:5mm'>" + "".join(f"<div style='flex:1'>{part}</div>" for part in (
                columns(2, left, "5mm"), picture + columns(2, middle, "5mm"), columns(2, right, "5mm"))) + "</div>")
    other, name, more = second.fill("{place}：订单回来了"), second.name(), second.story(12, 2)
    boxed, poet, words = "巷口的修鞋铺", third.name(), third.story(6)
    box = f"<div class=quote><h3 style='font-size:15pt'>{boxed}</h3><div class=byline>{poet}</div>{columns(2, html_of(words), '5mm')}</div>"
    below = side_by_side((2, f"<h1>{other}</h1><div class=byline>□本报记者　{name}</div>{columns(4, html_of(more), '5mm', RULE)}"), (1, box))
    head = "<div class=furniture>2024年10月8日　星期二　第1版　要闻</div>"
    return page(head + lead + "<hr>" + below, 6, "370mm", "480mm"), [
        article(title, told, kicker=kicker, subtitle=subtitle, byline=[author], extra=[{"kind": "note", "text": caption}]),
        article(other, more, byline=[name]), article(boxed, words, byline=[poet])]


def county_foot(seed):
    """A report in five narrow columns with headings under 主题 of two lines; at the foot three short ones side by side, signed in brackets."""
    q = News(seed, "court")
    author, blocks = q.name(), q.story(18, 3)
    lines = ["一条村道修了三年", q.fill("{place}走出两本账")]
    head = (f"<h1 style='margin-bottom:0'>{lines[0]}</h1><h1 style='margin-top:0'>{lines[1]}</h1><div class=byline>本报记者　{author}　通讯员　{q.name()}</div>")
    writer = head.split("通讯员　")[1].split("<")[0]
    articles, parts = [article(" ".join(lines), blocks, byline=[author, writer])], []
    for i, (kind, title) in enumerate((("health", "夜诊的灯亮到十点"), ("tech", "菜市场里的扫码秤"), ("match", "村超小组赛今晚收官"))):
        short = News(seed + 60 + i, kind)
        signed, words = short.name(), short.story(6)
        words[-1] = ("p", words[-1][1] + f"（{signed}）")
        parts.append((1, f"<h3 style='font-size:15pt'>{title}</h3>{html_of(words)}"))
        articles.append(article(title, words, byline=[signed]))
    foot = f"<div class=furniture>责任编辑　{q.name()}　版式设计　{q.name()}</div>"
    return page(head + columns(5, html_of(blocks), "5mm", RULE) + "<hr>" + side_by_side(*parts) + foot, 5, "320mm", "400mm"), articles


COUNTY = [county_front, county_foot]
