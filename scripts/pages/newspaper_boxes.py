"""Layouts with what stands between and beside the columns of a text: leads, boxes, tables, marks of continuation."""
from newspaper_layouts import article, html_of, page, short_title
from prose import Prose


def wide_table(seed):
    """A table with a heading of its own in the second of two columns, the sentence around it cut by it."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(10, 2)
    rows = [["指标", "2022年", "2023年", "增减"], ["客运量", "118万人次", "142万人次", "20.3%"], ["正点率", "91.5%", "96.2%", "4.7%"], ["投诉量", "86件", "31件", "-64.0%"]]
    table = "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + "</table>"
    body = f"<h1>{title}</h1><div class=byline>□本报记者　{author}</div><div class=cols>{html_of(blocks[:5])}{table}{html_of(blocks[5:])}</div>"
    return page(body, 2, "210mm", "297mm"), [article(title, blocks, byline=[author], extra=[{"kind": "note", "text": " ".join(r)} for r in rows])]


def boxed_quotes(seed):
    """Pull quotes without a mark, in boxes of larger type between the paragraphs of three columns."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(10)
    quotes = [t.split("。")[0] + "。" for t in (blocks[1][1], blocks[6][1])]
    box = "<div class=quote style='font-size:13pt;text-indent:0'>{}</div>"
    inner = html_of(blocks[:3]) + box.format(quotes[1]) + html_of(blocks[3:8]) + box.format(quotes[0]) + html_of(blocks[8:])
    body = f"<h1>{title}</h1><div class=byline>本报记者　{author}</div><div class=cols>{inner}</div>"
    return page(body, 3), [article(title, blocks, byline=[author], extra=[{"kind": "highlight", "text": t} for t in (quotes[1], quotes[0])])]


def standfirst(seed):
    """A lead over the whole width below the byline, the text in three columns, the paper's line at the foot."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(9, 2)
    lead = q.paragraph(2)
    body = (f"<h1>{title}</h1><div class=byline>本报记者　{author}</div><p style='font-family:sans-serif;margin:2mm 10mm'>{lead}</p><div class=cols>{html_of(blocks)}</div>"
            f"<div class=furniture>本报地址：清河市人民路1号　邮编：000000　订阅电话：0000-1234567　零售每份1元</div>")
    return page(body, 3), [article(title, [("p", lead)] + blocks, byline=[author])]


def editors_box(seed):
    """An editor's note in a ruled box at the head of two columns, the writer's office in brackets at the end."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(9, 2)
    note, office = "编者按：" + q.paragraph(2), "（作者单位：清河大学经济学院）"
    body = (f"<h1>{title}</h1><div class=byline>{author}</div><div class=cols><div class=quote>{note}</div>{html_of(blocks)}<p>{office}</p></div>")
    return page(body, 2, "230mm", "320mm"), [article(title, blocks, byline=[author], extra=[{"kind": "note", "text": note}, {"kind": "note", "text": office}])]


def picture_over_columns(seed):
    """A caption over the whole width between the first columns and the second ones, four columns below."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(12)
    caption = f"图为老街口的公告栏。本报记者 {q.name()} 摄"
    body = (f"<h1>{title}</h1><div class=byline>□{author}</div><div class=cols>{html_of(blocks[:5])}</div><div style='height:50mm;background:#ccc'></div>"
            f"<div class=note>{caption}</div><div class=cols>{html_of(blocks[5:])}</div>")
    return page(body, 4), [article(title, blocks, byline=[author], extra=[{"kind": "note", "text": caption}])]


BOXES = [wide_table, boxed_quotes, standfirst, editors_box, picture_over_columns]
