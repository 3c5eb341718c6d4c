"""Further layouts, the first four set by LibreOffice: briefs under a common name, a note in a frame, an interview, a report of
several pages; by Chromium a headline over two of three columns, captions with credits, a running head, an essay with a poem."""
from newspaper_layouts import article, html_of, page, short_title
from newspaper_office import columns, document, paragraph, set_blocks
from prose import Prose


def office_briefs(seed):
    """Three briefs with a dateline under a column's name, in four columns."""
    q = Prose(seed)
    inner, articles = "", []
    for _ in range(3):
        title, author = q.fill("{place}{what}{verb}"), q.name()
        blocks = q.article(2)
        blocks[0] = ("p", f"本报讯（记者　{author}）" + blocks[0][1])
        inner += paragraph("Heading", title) + set_blocks(blocks)
        articles.append(article(title, blocks, byline=[author]))
    articles[0]["kicker"] = "简讯"
    return document(paragraph("Second", "简讯") + columns(4, inner), header="2024年9月12日　星期四　第3版　要闻"), articles


def office_signed(seed):
    """Numbered headings, the author's name and office behind the text, editors in brackets; three columns, narrow gaps."""
    q = Prose(seed)
    title, author, n, blocks = short_title(q), q.name(), iter("一二三"), []
    for kind, t in q.article(10, 3):
        blocks.append((kind, f"{next(n)}、{t}" if kind == "h" else t))
    office = f"（作者：{author}，系清河县委党校讲师）"
    body = paragraph("Second", "理论周刊") + paragraph("Title", title) + columns(3, set_blocks(blocks) + paragraph("Body", office)) + paragraph("Furniture", f"（责任编辑：{q.name()}）")
    return document(body, gap="5mm"), [article(title, blocks, kicker="理论周刊", byline=[author], extra=[{"kind": "note", "text": office}])]


def office_interview(seed):
    """Questions and answers in three columns, with a lead."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), [("p", q.paragraph(2))]
    for _ in range(6):
        blocks += [("p", "问：" + q.fill("{what}这件事，{place}为什么能做成？")), ("p", "答：" + q.paragraph(3))]
    body = paragraph("Title", title) + paragraph("Byline", f"本报记者　{author}") + columns(3, set_blocks(blocks))
    return document(body), [article(title, blocks, byline=[author])]


def office_report(seed):
    """Several pages of one column with numbered headings and the page's number at the foot."""
    q = Prose(seed)
    title, n, blocks = q.fill("{place}{what}工作报告"), iter("一二三四"), []
    for kind, t in q.article(22, 4):
        blocks.append((kind, f"{next(n)}、{t}" if kind == "h" else t))
    return document(paragraph("Title", title) + set_blocks(blocks), "180mm", "240mm", footer="— 5 —"), [article(title, blocks)]


def section_headline(seed):
    """The headline stands over the second and third of three columns, the first column is another article's."""
    q = Prose(seed)
    first, second = (q.fill("{what}手记"), q.name(), q.article(6)), (short_title(q), q.name(), q.article(10, 2))
    head = lambda a: f"<h1>{a[0]}</h1><div class=byline>□{a[1]}</div>"
    body = (f"<div style='display:grid;grid-template-columns:1fr 2fr;gap:8mm'><div>{head(first)}{html_of(first[2])}</div>"
            f"<div>{head(second)}<div style='column-count:2;column-gap:8mm'>{html_of(second[2])}</div></div></div>")
    return page(body, 1, "270mm", "300mm"), [article(a[0], a[2], byline=[a[1]]) for a in (first, second)]


def section_credits(seed):
    """文/图 before the name, two captions in brackets between paragraphs, two columns, 编后 at the end."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(9, 1)
    captions, after = ["（图一：老街口的公告栏）", "（图二：修缮后的门楼）"], "编后：" + q.paragraph(2)
    note = "<div class=note>{}</div>"
    inner = html_of(blocks[:3]) + note.format(captions[0]) + html_of(blocks[3:6]) + note.format(captions[1]) + html_of(blocks[6:]) + f"<p>{after}</p>"
    body = f"<h1>{title}</h1><div class=byline>文／图　本报记者　{author}</div><div class=cols>{inner}</div>"
    return page(body, 2, "230mm", "300mm"), [article(title, blocks, byline=[author], extra=[{"kind": "note", "text": t} for t in (*captions, after)])]


def section_running_head(seed):
    """Two pages in two columns with the magazine's name and number in a running head."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(26, 4)
    head = "<div style='position:fixed;top:-8mm;right:0' class=furniture>《江声》2024年第9期</div>"
    body = f"{head}<h1>{title}</h1><div class=byline>文／{author}</div><div class=cols>{html_of(blocks)}</div>"
    return page(body, 2, "190mm", "260mm"), [article(title, blocks, byline=[author])]


def section_essay(seed):
    """An essay in three columns without headings, a column's name and its pinyin above, dashes before the name."""
    q = Prose(seed)
    title, author, blocks = q.fill("{what}琐忆"), q.name(), q.varied(16)
    body = (f"<div class=kicker>人间草木</div><div class=kicker>REN JIAN CAO MU</div><h1>{title}</h1><div class=byline>——{author}</div>"
            f"<div class=cols>{html_of(blocks)}</div>")
    return page(body, 3, "260mm", "260mm"), [article(title, blocks, kicker="人间草木", byline=[author])]


OFFICE_SECTIONS = [office_briefs, office_signed, office_interview, office_report]
SECTIONS = [section_headline, section_credits, section_running_head, section_essay]
