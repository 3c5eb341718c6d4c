"""Pages of a weekly, the last two set by LibreOffice: an interview with a picture between the columns, six narrow columns over two
articles side by side, a report with a table that goes on elsewhere, a supplement with an appeal for contributions."""
from news import News
from newspaper_broadsheet import RULE, columns, side_by_side
from newspaper_layouts import article, html_of, page
from newspaper_office import columns as office_columns
from newspaper_office import document, paragraph, set_blocks, table
from prose import Prose


def weekly_interview(seed):
    """人物: a lead over the whole width, questions and answers in three columns, in the second a picture with its caption, a marked quotation."""
    q = News(seed, "culture")
    author, guest = q.name(), q.name()
    title, subtitle = "把旧时光一页一页补回来", f"——访古籍修复师{guest}"
    lead = q.paragraph(2)
    answers = [q.story(1)[0][1] + q.paragraph(1) for _ in range(6)]
    blocks = [("p", lead)]
    for answer in answers:
        blocks += [("p", "记者：" + q.fill("{what}这些年，最难的是哪一段？")), ("p", f"{guest}：" + answer)]
    caption = f"{guest}在工作室修补残页。 {q.name()} 摄"
    said = next(s + "。" for a in answers for s in a.split("。") if 18 <= len(s) <= 50 and not set(s) & set("“”？"))
    picture = f"<div style='break-inside:avoid'><div style='height:35mm;background:#bbb;margin-top:2mm'></div><div class=note>{caption}</div></div>"
    inner = html_of(blocks[1:5]) + picture + html_of(blocks[5:9]) + f"<div class=quote style='font-size:13pt'>■{said}</div>" + html_of(blocks[9:])
    body = (f"<div class=furniture>2024年9月19日　第6版　人物</div><div class=kicker>人物</div><h1>{title}</h1><h2>{subtitle}</h2><div class=byline>本报记者　{author}</div>"
            f"<p style='font-family:sans-serif'>{lead}</p>{columns(3, inner, '7mm', RULE)}")
    extra = [{"kind": "note", "text": caption}, {"kind": "highlight", "text": said}]
    return page(body, 3, "250mm", "350mm"), [article(title, blocks, kicker="人物", subtitle=subtitle, byline=[author], extra=extra)]


def six_columns(seed):
    """One article in six narrow columns under 引题 and 主题, below it two in three columns each with an upright line between."""
    parts, articles = [], []
    for i, (kind, title, size) in enumerate((("market", "半年报里看冷暖", 11), ("match", "老将回来了，主场沸腾了", 7), ("tech", "一个小程序的慢生长", 7))):
        q = News(seed + i, kind)
        author, blocks = q.name(), q.story(size, 2 if i == 0 else 0)
        kicker = "财经纵横" if i == 0 else ""
        head = (f"<div class=kicker>{kicker}</div>" if kicker else "") + f"<h1>{title}</h1><div class=byline>{'本报记者　' if i else '□'}{author}</div>"
        parts.append(head + columns(6 if i == 0 else 3, html_of(blocks), "5mm"))
        articles.append(article(title, blocks, kicker=kicker, byline=[author]))
    body = parts[0] + "<hr>" + side_by_side((1, parts[1]), (1, parts[2]))
    q = Prose(seed)
    foot = f"<div class=furniture>责任编辑：{q.name()}　版式：{q.name()}　校对：{q.name()}</div>"
    return page(body + foot, 6, "370mm", "460mm"), articles


def office_daily(seed):
    """引题, 主题 and a dateline over four columns, numbered headings, a table under its caption in a column, 下转; below another in three."""
    q, other = News(seed, "policy"), News(seed + 50, "health")
    author, kicker, title = q.name(), "一件件办，一项项清", q.fill("{place}{what}清单公布")
    blocks, n = [], iter("一二三")
    for kind, text in q.story(11, 3):
        blocks.append((kind, f"{next(n)}、{text}" if kind == "h" else text))
    blocks[0] = ("p", f"本报讯（记者{author}）" + blocks[0][1])
    rows = [["事项", "受理", "办结"], ["老街照明", "38件", "36件"], ["河道清淤", "21件", "19件"], ["停车难", "64件", "51件"]]
    caption = "表1　民生事项办理情况"
    shown = [*blocks[:-1], ("p", blocks[-1][1][:-5] + "（下转第4版）")]
    told = [*blocks[:-1], ("p", blocks[-1][1][:-5])]
    inner = set_blocks(shown[:6]) + paragraph("Note", caption) + table(rows) + set_blocks(shown[6:])
    second, name, more = other.fill("{place}：家门口的诊室"), other.name(), other.story(7)
    body = (paragraph("Second", kicker) + paragraph("Title", title) + office_columns(4, inner) + paragraph("Title", second)
            + paragraph("Byline", f"□本报记者　{name}") + office_columns(3, set_blocks(more)))
    notes = [caption] + [" ".join(r) for r in rows]
    return document(body, "300mm", "420mm", header="2024年9月19日　星期四　第1版　要闻"), [
        article(title, told, kicker=kicker, byline=[author], extra=[{"kind": "note", "text": t} for t in notes]), article(second, more, byline=[name])]


def office_supplement(seed):
    """副刊: two essays in three columns under a column's name each, then 征稿启事 over the whole width, signed and dated."""
    parts, articles = [], []
    for i, (kicker, title) in enumerate((("灯下漫笔", "修旧如旧"), ("故园", "码头上的收音机"))):
        q = Prose(seed + i)
        author, blocks = q.name(), q.varied(11)
        parts.append(paragraph("Second", kicker) + paragraph("Title", title) + paragraph("Byline", f"□　{author}") + office_columns(3, set_blocks(blocks)))
        articles.append(article(title, blocks, kicker=kicker, byline=[author]))
    words = ["本刊面向读者征集散文、随笔，题材不限，每篇一千五百字以内。来稿请注明姓名、住址和联系方式，三个月内未见刊出可另投他处。", "来稿文责自负，编辑有权删改，不愿删改者请在稿末说明。"]
    notice = [("p", words[0]), ("p", words[1]), ("p", "《清河周报》编辑部"), ("p", "2024年9月19日")]
    body = "".join(parts) + paragraph("Title", "征稿启事") + set_blocks(notice[:2]) + paragraph("Furniture", notice[2][1]) + paragraph("Furniture", notice[3][1])
    return document(body, "250mm", "360mm", footer="第8版　副刊"), [*articles, article("征稿启事", notice)]


WEEKLY = [weekly_interview, six_columns]
OFFICE_WEEKLY = [office_daily, office_supplement]
