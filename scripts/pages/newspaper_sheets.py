"""Layouts with several articles of different measure, letters, interviews, headlines of several lines, and text that goes on elsewhere."""
from newspaper_layouts import article, html_of, page, short_title
from prose import Prose


def sheet_five_columns(seed):
    """Five narrow columns, the author in brackets behind the last sentence."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(11, 2)
    blocks[-1] = ("p", blocks[-1][1] + f"（{author}）")
    body = f"<div class=kicker>百姓心声</div><h1>{title}</h1><div class=cols style='column-gap:6mm'>{html_of(blocks)}</div>"
    return page(body, 5, "340mm", "240mm"), [article(title, blocks, kicker="百姓心声", byline=[author])]


def sheet_letters(seed):
    """Three letters, each with its title and its writer in brackets at the end, in three columns of one box."""
    q = Prose(seed)
    parts, articles = [], []
    for _ in range(3):
        title, author, blocks = q.fill("{what}别只图快"), q.name(), q.article(3)
        blocks[-1] = ("p", blocks[-1][1] + f"（{author}）")
        parts.append(f"<h3>{title}</h3>{html_of(blocks)}")
        articles.append(article(title, blocks, byline=[author]))
    articles[0]["kicker"] = "读者来信"
    return page(f"<div class=kicker>读者来信</div><div class=cols>{''.join(parts)}</div>", 3, "260mm", "200mm"), articles


def sheet_interview(seed):
    """Questions in bold type and answers, in two columns below a lead."""
    q = Prose(seed)
    title, author = short_title(q), q.name()
    blocks = [("p", q.paragraph(2))]
    for _ in range(6):
        blocks += [("p", "记者：" + q.fill("{what}这件事，{place}为什么能做成？")), ("p", "馆长：" + q.paragraph(2))]
    inner = "".join(f"<p>{'<b>' + t + '</b>' if t.startswith('记者') else t}</p>" for _, t in blocks)
    body = f"<h1>{title}</h1><div class=byline>本报记者　{author}</div><div class=cols>{inner}</div>"
    return page(body, 2, "210mm", "297mm"), [article(title, blocks, byline=[author])]


def sheet_grid(seed):
    """An article in two columns on two thirds of the page, beside it one in a single narrow column."""
    q = Prose(seed)
    first, second = (q.fill("{place}{what}记"), q.name(), q.article(9, 2)), (q.fill("{what}小札"), q.name(), q.article(6))
    column = lambda a, n, shape: f"<div style='{shape}'><h1>{a[0]}</h1><div class=byline>□{a[1]}</div><div style='column-count:{n};column-gap:7mm'>{html_of(a[2])}</div></div>"
    body = f"<div style='display:flex;gap:10mm'>{column(first, 2, 'flex:2')}{column(second, 1, 'flex:1')}</div>"
    return page(body, 1, "270mm", "300mm"), [article(a[0], a[2], byline=[a[1]]) for a in (first, second)]


def sheet_headlines(seed):
    """引题, 主题 of two lines and 副题, a dateline, numbered headings, four columns."""
    q = Prose(seed)
    author = q.name()
    lines = [q.fill("{place}{what}"), q.fill("补齐短板再出发")]
    kicker, subtitle = q.fill("{who}{verb}{what}纪实"), "——" + q.fill("{place}{what}的实践与启示")
    blocks, n = [], iter("一二三四")
    for kind, t in q.article(10, 3):
        blocks.append((kind, f"{next(n)}、{t}" if kind == "h" else t))
    blocks[0] = ("p", f"本报云州9月12日电（记者{author}）" + blocks[0][1])
    body = (f"<h2>{kicker}</h2><h1 style='margin-bottom:0'>{lines[0]}</h1><h1 style='margin-top:0'>{lines[1]}</h1><h2>{subtitle}</h2>"
            f"<div class=cols>{html_of(blocks)}</div>")
    return page(body, 4, "300mm", "300mm"), [article(" ".join(lines), blocks, kicker=kicker, subtitle=subtitle, byline=[author])]


def sheet_continued(seed):
    """An article that goes on at the foot of the page, below another one."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(10)
    other, name, more = short_title(q), q.name(), q.article(5)
    cut = len(blocks[6][1]) * 2 // 3
    head, rest = [*blocks[:6], ("p", blocks[6][1][:cut] + "（下转第4版）")], [("p", "（上接第2版）" + blocks[6][1][cut:]), *blocks[7:]]
    body = (f"<div class=furniture>2024年9月12日 星期四　第2版 要闻</div><h1>{title}</h1><div class=byline>本报记者 {author}</div><div class=cols>{html_of(head)}</div>"
            f"<h1>{other}</h1><div class=byline>□{name}</div><div class=cols>{html_of(more)}</div><hr><div class=cols>{html_of(rest)}</div>"
            f"<div class=furniture>本版责编：{q.name()}　美编：{q.name()}</div>")
    return page(body, 3), [article(title, blocks, byline=[author]), article(other, more, byline=[name])]


SHEETS = [sheet_five_columns, sheet_letters, sheet_interview, sheet_grid, sheet_headlines, sheet_continued]
