"""Layouts of printed pages: each function gives a page as HTML to typeset and the articles in it."""
from prose import Prose

STYLE = """
@page {{ size: {width} {height}; margin: 12mm; }}
body {{ font-family: 'Noto Serif CJK SC', serif; font-size: 10pt; line-height: 1.5; margin: 0; }}
p {{ margin: 0; text-indent: 2em; text-align: justify; }}
h1 {{ font-size: 20pt; margin: 4mm 0 1mm; text-align: center; }}
h2 {{ font-size: 13pt; margin: 1mm 0; text-align: center; font-weight: normal; }}
h3 {{ font-size: 11pt; margin: 2mm 0; text-align: center; }}
.kicker {{ font-size: 12pt; text-align: center; }}
.byline {{ text-align: center; margin: 1mm 0 2mm; }}
.cols {{ column-count: {columns}; column-gap: 8mm; }}
.note {{ font-size: 8pt; text-align: center; }}
.furniture {{ font-size: 8pt; text-align: right; }}
.quote {{ border: 1px solid; padding: 2mm; margin: 2mm 0; break-inside: avoid; }}
table {{ border-collapse: collapse; margin: 2mm auto; break-inside: avoid; }} td {{ border: 1px solid; padding: 1mm 3mm; }}
"""


def page(body, columns=3, width="260mm", height="380mm"):
    return (f"<!DOCTYPE html><html lang='zh'><meta charset='utf-8'><style>{STYLE.format(columns=columns, width=width, height=height)}</style>"
            f"<body>{body}</body></html>")


def blocks_of(blocks):
    return [{"kind": "heading" if kind == "h" else "paragraph", "text": text} for kind, text in blocks]


def article(title, blocks, kicker="", subtitle="", byline=(), extra=()):
    return {"kicker": kicker, "title": title, "subtitle": subtitle, "byline": list(byline), "blocks": blocks_of(blocks) + list(extra)}


def html_of(blocks):
    return "".join(f"<p>{t}</p>" if k == "p" else f"<h3>{t}</h3>" for k, t in blocks)


def short_title(q):
    return q.fill("{place}{what}{verb}见成效")


def one_article_three_columns(seed):
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(12, 3)
    body = f"<h1>{title}</h1><div class=byline>□{author}</div><div class=cols>{html_of(blocks)}</div>"
    return page(body), [article(title, blocks, byline=[author])]


def one_article_two_columns(seed):
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(10)
    body = (f"<div class=furniture>2024年5月6日 星期一　第3版 要闻</div><h1>{title}</h1><div class=byline>本报记者 {author}</div>"
            f"<div class=cols>{html_of(blocks)}</div><div class=furniture>责任编辑：{q.name()}　版式：{q.name()}</div>")
    return page(body, 2, "210mm", "297mm"), [article(title, blocks, byline=[author])]


def two_articles_stacked(seed):
    q = Prose(seed)
    parts, articles = [], []
    for kicker in ("一线观察", "民生调查"):
        title, author, blocks = short_title(q), q.name(), q.article(7, 2)
        parts.append(f"<div class=kicker>{kicker}</div><h1>{title}</h1><div class=byline>□{author}</div><div class=cols>{html_of(blocks)}</div>")
        articles.append(article(title, blocks, kicker=kicker, byline=[author]))
    return page("".join(parts), 3), articles


def article_with_caption(seed):
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(9)
    caption = f"图为修缮后的水塔。{q.name()}摄"
    inner = html_of(blocks[:4]) + f"<div class=note>{caption}</div>" + html_of(blocks[4:])
    body = f"<h1>{title}</h1><div class=byline>本报记者　{author}</div><div class=cols>{inner}</div>"
    return page(body, 3), [article(title, blocks, byline=[author], extra=[{"kind": "note", "text": caption}])]


def article_with_quotes(seed):
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(9, 2)
    quotes = [blocks[0][1].split("。")[0] + "。", blocks[-1][1].split("。")[0] + "。"]
    quotes = [t for t in quotes if "“" not in t and "？" not in t] or [blocks[1][1].split("。")[0] + "。"]
    inner = html_of(blocks) + "".join(f"<div class=quote>■{t}</div>" for t in quotes)
    body = f"<h1>{title}</h1><div class=byline>□{author}</div><div class=cols>{inner}</div>"
    return page(body, 3), [article(title, blocks, byline=[author], extra=[{"kind": "highlight", "text": t} for t in quotes])]


def subtitle_and_dateline(seed):
    q = Prose(seed)
    title, author = short_title(q), q.name()
    kicker, subtitle = q.fill("{who}{verb}{what}"), "——来自" + q.one(["清河", "云州", "石桥"]) + "的调查"
    blocks = q.article(8)
    blocks[0] = ("p", f"本报讯（记者{author}）" + blocks[0][1])
    body = f"<h2>{kicker}</h2><h1>{title}</h1><h2>{subtitle}</h2><div class=cols>{html_of(blocks)}</div>"
    return page(body, 4), [article(title, blocks, kicker=kicker, subtitle=subtitle, byline=[author])]


def table_of_figures(seed):
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(8)
    rows = [["年份", "仓库", "果园"], ["2021年", "12座", "3400亩"], ["2022年", "19座", "3900亩"], ["2023年", "27座", "4600亩"]]
    table = "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + "</table>"
    body = f"<h1>{title}</h1><div class=byline>□{author}</div><div class=cols>{html_of(blocks[:3])}{table}{html_of(blocks[3:])}</div>"
    extra = [{"kind": "note", "text": " ".join(r)} for r in rows]
    return page(body, 2), [article(title, blocks, byline=[author], extra=extra)]


def single_column_report(seed):
    q = Prose(seed)
    title, blocks = short_title(q), q.article(14, 3)
    body = f"<h1>{title}</h1>{html_of(blocks)}"
    return page(body, 1, "210mm", "297mm"), [article(title, blocks)]


def two_articles_side_by_side(seed):
    q = Prose(seed)
    parts, articles = [], []
    for _ in range(2):
        title, author, blocks = q.fill("{place}{what}记"), q.name(), q.article(7)
        parts.append(f"<td style='border:none;vertical-align:top;width:50%;padding:0 4mm'><h1>{title}</h1><div class=byline>□{author}</div>{html_of(blocks)}</td>")
        articles.append(article(title, blocks, byline=[author]))
    return page(f"<table><tr>{''.join(parts)}</tr></table>", 1), articles


LAYOUTS = [one_article_three_columns, one_article_two_columns, two_articles_stacked, article_with_caption, article_with_quotes, subtitle_and_dateline,
           table_of_figures, single_column_report, two_articles_side_by_side]
