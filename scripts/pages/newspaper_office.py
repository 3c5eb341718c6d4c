"""Layouts set by LibreOffice: each function gives a page as a flat OpenDocument text and the articles in it."""
from html import escape

from newspaper_layouts import article, short_title
from prose import Prose

NAMESPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}"' for name, urn in [
    ("office", "office:1.0"), ("style", "style:1.0"), ("text", "text:1.0"), ("table", "table:1.0"), ("draw", "drawing:1.0"),
    ("fo", "xsl-fo-compatible:1.0"), ("svg", "svg-compatible:1.0")])

# Name: size in points, what is set of the paragraph.
STYLES = {
    "Body": (10, 'fo:text-indent="20pt" fo:text-align="justify"'),
    "Flush": (10, 'fo:text-align="justify" fo:margin-bottom="5pt"'),
    "Title": (20, 'fo:text-align="center" fo:margin-top="10pt" fo:margin-bottom="3pt"'),
    "Second": (12, 'fo:text-align="center"'),
    "Byline": (10, 'fo:text-align="center" fo:margin-bottom="5pt"'),
    "Heading": (11, 'fo:text-align="center" fo:margin-top="5pt" fo:margin-bottom="5pt"'),
    "Note": (8, 'fo:text-align="center" fo:margin-top="3pt" fo:margin-bottom="3pt"'),
    "Furniture": (8, 'fo:text-align="end"'),
    "Quote": (13, 'fo:border="0.5pt solid #000000" fo:padding="5pt" fo:margin-top="6pt" fo:margin-bottom="6pt"'),
    "Box": (9, 'fo:border="0.5pt solid #000000" fo:padding="5pt" fo:text-indent="18pt" fo:margin-bottom="6pt"'),
    "Cell": (9, 'fo:text-align="center"'),
}


def paragraph(style, text):
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'


def set_blocks(blocks, style="Body"):
    return "".join(paragraph(style if kind == "p" else "Heading", text) for kind, text in blocks)


def columns(count, inner):
    return f'<text:section text:style-name="Columns{count}" text:name="S{abs(hash(inner))}">{inner}</text:section>'


def table(rows, style="Cell", widths=()):
    cells = lambda row: "".join(f'<table:table-cell office:value-type="string">{c if c.startswith("<") else paragraph(style, c)}</table:table-cell>' for c in row)
    shape = "".join(f'<table:table-column table:style-name="Width{w}"/>' for w in widths) or f'<table:table-column table:number-columns-repeated="{len(rows[0])}"/>'
    return f'<table:table>{shape}{"".join(f"<table:table-row>{cells(r)}</table:table-row>" for r in rows)}</table:table>'


def document(body, width="260mm", height="380mm", header="", footer="", gap="8mm"):
    paragraphs = "".join(
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {what}/>'
        f'<style:text-properties fo:font-size="{size}pt" style:font-size-asian="{size}pt"/></style:style>' for name, (size, what) in STYLES.items())
    sections = "".join(
        f'<style:style style:name="Columns{n}" style:family="section"><style:section-properties text:dont-balance-text-columns="false">'
        f'<style:columns fo:column-count="{n}" fo:column-gap="{gap}"/></style:section-properties></style:style>' for n in range(1, 6))
    widths = "".join(f'<style:style style:name="Width{w}" style:family="table-column"><style:table-column-properties style:rel-column-width="{w}*"/></style:style>' for w in (1, 2, 3))
    edge = lambda name, text: f"<style:{name}>{paragraph('Furniture', text) if text else '<text:p/>'}</style:{name}>"
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            '<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F" style:font-name-asian="F" fo:language="zh" fo:country="CN"'
            ' style:language-asian="zh" style:country-asian="CN"/></style:default-style></office:styles>'
            f'<office:automatic-styles>{paragraphs}{sections}{widths}<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="{width}" fo:page-height="{height}"'
            ' fo:margin="12mm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">{edge("header", header)}{edge("footer", footer)}</style:master-page></office:master-styles>'
            f'<office:body><office:text>{body}</office:text></office:body></office:document>'
            ).replace("<office:styles>", '<office:font-face-decls><style:font-face style:name="F" svg:font-family="&apos;Noto Serif CJK SC&apos;"/></office:font-face-decls><office:styles>')


def office_two_articles(seed):
    """Kicker over the title, three columns; a second article below in four; running head and editors at the foot."""
    q = Prose(seed)
    parts, articles = [], []
    for kicker, count in (("民生观察", 3), ("一线走笔", 4)):
        title, author, blocks = short_title(q), q.name(), q.article(8, 2 if count == 3 else 0)
        parts.append(paragraph("Second", kicker) + paragraph("Title", title) + paragraph("Byline", f"□本报记者　{author}") + columns(count, set_blocks(blocks)))
        articles.append(article(title, blocks, kicker=kicker, byline=[author]))
    return document("".join(parts), header="2024年9月12日　星期四　第6版　综合新闻", footer=f"责任编辑：{q.name()}　版式：{q.name()}　校对：{q.name()}"), articles


def office_table(seed):
    """A table with a caption above it in the first of two columns."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(9, 2)
    rows = [["项目", "上半年", "下半年"], ["受理件数", "1286件", "1540件"], ["办结率", "93.2%", "97.8%"], ["平均用时", "6.4天", "4.1天"]]
    inner = set_blocks(blocks[:3]) + paragraph("Note", "表1　服务窗口办件情况") + table(rows) + set_blocks(blocks[3:])
    body = paragraph("Title", title) + paragraph("Byline", author) + columns(2, inner)
    notes = ["表1　服务窗口办件情况"] + [" ".join(r) for r in rows]
    return document(body, "210mm", "297mm"), [article(title, blocks, byline=[author], extra=[{"kind": "note", "text": t} for t in notes])]


def office_magazine(seed):
    """Two pages in two columns, running foot with the magazine's name and page, a pull quote in a box, a lead."""
    q = Prose(seed)
    title, subtitle, author, blocks = short_title(q), "——" + q.fill("{place}{what}") + "走访手记", q.name(), q.article(24, 4)
    quote = blocks[3][1].split("。")[0] + "。" if blocks[3][0] == "p" else blocks[4][1].split("。")[0] + "。"
    inner = set_blocks(blocks[:9]) + paragraph("Quote", quote) + set_blocks(blocks[9:])
    body = paragraph("Title", title) + paragraph("Second", subtitle) + paragraph("Byline", f"文／{author}") + columns(2, inner)
    extra = [{"kind": "highlight", "text": quote}]
    return document(body, "190mm", "260mm", footer="《河声》2024年第5期　37"), [article(title, blocks, subtitle=subtitle, byline=[author], extra=extra)]


def office_captions(seed):
    """Two captions between the columns' paragraphs, the author's office at the end, 引题 and 副题."""
    q = Prose(seed)
    title, author, blocks = short_title(q), q.name(), q.article(10)
    kicker, subtitle = q.fill("{who}{verb}{what}"), "——" + q.fill("{place}{what}") + "见闻"
    captions = [f"上图：改造后的渡口。{q.name()} 摄", f"▲志愿者在整理旧物。本报记者 {q.name()} 摄"]
    office = "（作者系云州市社科联副研究员）"
    inner = (set_blocks(blocks[:2]) + paragraph("Note", captions[0]) + set_blocks(blocks[2:7]) + paragraph("Note", captions[1]) + set_blocks(blocks[7:])
             + paragraph("Body", office))
    body = paragraph("Second", kicker) + paragraph("Title", title) + paragraph("Second", subtitle) + paragraph("Byline", author) + columns(3, inner)
    extra = [{"kind": "note", "text": t} for t in (*captions, office)]
    return document(body), [article(title, blocks, kicker=kicker, subtitle=subtitle, byline=[author], extra=extra)]


def office_beside(seed):
    """A long article beside a short one, two thirds and one third of the page."""
    q = Prose(seed)
    cells, articles = [], []
    for paragraphs in (9, 5):
        title, author, blocks = q.fill("{place}{what}记"), q.name(), q.article(paragraphs)
        cells.append(paragraph("Title", title) + paragraph("Byline", f"本报记者　{author}") + set_blocks(blocks))
        articles.append(article(title, blocks, byline=[author]))
    return document(table([cells], widths=(2, 1))), articles


def office_flush(seed):
    """Paragraphs without indents, parted by a little space, in three columns; an editor's note in a box above."""
    q = Prose(seed)
    title, author, blocks, note = short_title(q), q.name(), q.article(10, 2), "编者按：" + q.paragraph(2)
    body = paragraph("Title", title) + paragraph("Byline", author) + paragraph("Box", note) + columns(3, set_blocks(blocks, "Flush"))
    return document(body), [article(title, blocks, byline=[author], extra=[{"kind": "note", "text": note}])]


OFFICE = [office_two_articles, office_table, office_magazine, office_captions, office_beside, office_flush]
