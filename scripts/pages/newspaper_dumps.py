"""Pages of newspapers as a viewer's "copy all" gives them: a paragraph a line, cut where a column ends."""
from newspaper_layouts import article, short_title
from prose import Prose

MARKS_NOT_FIRST = "，。！？；：、”’）》…"


def cut_into_columns(q, blocks, count):
    """Lines of each column: paragraphs whole, but the one at a column's foot, which is cut in mid-sentence."""
    size = sum(len(t) for _, t in blocks) // count
    columns, filled = [[]], 0
    for kind, text in blocks:
        room = size - filled
        if kind == "p" and len(columns) < count and room < len(text):
            at = max(8, min(room, len(text) - 8))
            while at < len(text) - 8 and (text[at] in MARKS_NOT_FIRST or text[at - 1] in MARKS_NOT_FIRST + "“（" or text[at].isdigit()):
                at += 1
            if 8 <= at < len(text) - 8:
                columns[-1].append((kind, text[:at]))
                columns.append([(kind, text[at:])])
                filled = len(text) - at
                continue
        columns[-1].append((kind, text))
        filled += len(text)
    return columns


def quote_from(q, blocks):
    """A sentence of the text, long enough to be pulled out."""
    sentences = [s + "。" for k, t in blocks if k == "p" for s in t.split("。") if 18 <= len(s) <= 60 and not set(s) & set("“”？")]
    return q.one(sentences)


def lines_of(columns, separator="\n"):
    return separator.join(t for column in columns for _, t in column)


def plain_page(seed):
    """Two articles with kicker, pinyin under it, names alone under the title; columns in order."""
    q = Prose(seed)
    parts, articles = [], []
    for kicker, pinyin in (("观潮", "GUAN CHAO"), ("一线调查", "YI XIAN DIAO CHA")):
        title, author, blocks = short_title(q), q.name(), q.article(7, 2)
        parts.append(f"{kicker}\n{pinyin}\n{title}\n{author}\n{lines_of(cut_into_columns(q, blocks, 3))}")
        articles.append(article(title, blocks, kicker=kicker, byline=[author]))
    return "\n".join(parts), articles


def first_column_last(seed):
    """The first column stands behind the last one, pull quotes with marks between."""
    q = Prose(seed)
    title, a, b, blocks = short_title(q), q.name(), q.name(), q.article(9, 3)
    columns = cut_into_columns(q, blocks, 3)
    quotes = [quote_from(q, blocks)]
    text = f"{title}\n□{a} {b}\n{lines_of(columns[1:])}\n■{quotes[0]}\n{lines_of(columns[:1])}"
    return text, [article(title, blocks, byline=[a, b], extra=[{"kind": "highlight", "text": t} for t in quotes])]


def unmarked_quote(seed):
    """A pull quote without a mark between two columns, in the midst of a sentence."""
    q = Prose(seed)
    title, a, blocks = short_title(q), q.name(), q.article(8, 1)
    columns = cut_into_columns(q, blocks, 2)
    quote = quote_from(q, blocks)
    text = f"{title}\n本报记者　{a}\n{lines_of(columns[:1])}\n{quote}\n{lines_of(columns[1:])}"
    return text, [article(title, blocks, byline=[a], extra=[{"kind": "highlight", "text": quote}])]


def continued(seed):
    """下转 and 上接 with both halves on the page, furniture at head and foot."""
    q = Prose(seed)
    title, a, blocks = short_title(q), q.name(), q.article(8)
    columns = cut_into_columns(q, blocks, 2)
    other, b, more = short_title(q), q.name(), q.article(5)
    text = (f"2024年5月6日 星期一\n03 要闻\n{title}\n本报记者 {a}\n{lines_of(columns[:1])}（下转第4版）\n"
            f"{other}\n□{b}\n{lines_of([more])}\n（上接第3版）{lines_of(columns[1:])}\n责任编辑：{q.name()}　美编：{q.name()}")
    return text, [article(title, blocks, byline=[a]), article(other, more, byline=[b])]


def signed_at_end(seed):
    """Letters and comments: each signed in brackets or behind a dash at its end."""
    q = Prose(seed)
    parts, articles = [], []
    for style in ("（{}）", "（作者：{}）", "（本报记者 {}）"):
        title, author, blocks = short_title(q), q.name(), q.article(3)
        shown = [*blocks[:-1], ("p", blocks[-1][1] + style.format(author))]
        parts.append(f"{title}\n{lines_of([shown])}")
        articles.append(article(title, shown, byline=[author]))
    return "读者来论\n" + "\n\n".join(parts), [{**articles[0], "kicker": "读者来论"}, *articles[1:]]


def with_caption_and_editors_note(seed):
    """An editor's note above the text; a caption that interrupts a sentence at a column's foot; an affiliation at the end."""
    q = Prose(seed)
    title, a, blocks = short_title(q), q.name(), q.article(8, 2)
    note = "编者按：" + q.paragraph(2)
    caption, place = f"图为改造后的码头。{q.name()}摄", "（作者单位：云州大学经济学院）"
    columns = cut_into_columns(q, blocks, 3)
    text = f"{title}\n{a}\n{note}\n{lines_of(columns[:1])}\n{caption}\n{lines_of(columns[1:])}\n{place}"
    return text, [article(title, blocks, byline=[a], extra=[{"kind": "note", "text": t} for t in (note, caption, place)])]


def three_headlines(seed):
    """引题, 主题, 副题; numbered headings; a dateline."""
    q = Prose(seed)
    title, a = short_title(q), q.name()
    kicker, subtitle = q.fill("{who}{verb}{what}"), "——清河县" + q.fill("{what}") + "的调查与思考"
    blocks = q.article(8, 3)
    numbered, n = [], iter("一二三")
    for kind, t in blocks:
        numbered.append((kind, f"{next(n)}、{t}" if kind == "h" else t))
    numbered[0] = ("p", f"本报清河5月6日电（记者{a}）" + numbered[0][1])
    text = f"{kicker}\n{title}\n{subtitle}\n{lines_of(cut_into_columns(q, numbered, 3))}"
    return text, [article(title, numbered, kicker=kicker, subtitle=subtitle, byline=[a])]


def interview_page(seed):
    """Questions and answers, a line each."""
    q = Prose(seed)
    title, a = short_title(q), q.name()
    blocks = [("p", q.paragraph(2))]
    for _ in range(5):
        blocks += [("p", "记者：" + q.fill("{what}这件事，{place}为什么能做成？")), ("p", "馆长：" + q.paragraph(2))]
    return f"{title}\n本报记者 {a}\n{lines_of([blocks])}", [article(title, blocks, byline=[a])]


def poem_page(seed):
    """A poem: every line stays a line, stanzas parted by an empty one."""
    q = Prose(seed)
    lines = ["船在雾里慢慢醒来", "橹声把河面翻过一页", "对岸的人喊了一声", "声音先到，影子后到", "", "母亲的菜篮里", "装着整个早晨的露水", "我数着桩子", "一根是去年", "一根是今年", "还有一根没有写上日期"]
    author = q.name()
    return f"渡口\n□{author}\n\n" + "\n".join(lines), [article("渡口", [("p", t) for t in lines if t], byline=[author])]


def briefs(seed):
    """News in brief: each with a title and a dateline, two or three sentences."""
    q = Prose(seed)
    parts, articles = [], []
    for _ in range(4):
        title, a = short_title(q), q.name()
        blocks = [("p", f"本报讯（记者{a}）" + q.paragraph(3))]
        parts.append(f"{title}\n{lines_of([blocks])}")
        articles.append(article(title, blocks, byline=[a]))
    return "\n".join(parts), articles


def clean(seed):
    """A clean article with everything that looks broken and is not: short lines, a list, a quoted letter."""
    q = Prose(seed)
    title, blocks = short_title(q), q.varied(14, 3)
    return f"{title}\n\n" + "\n\n".join(t for _, t in blocks), [article(title, blocks)]


DUMPS = [plain_page, first_column_last, unmarked_quote, continued, signed_at_end, with_caption_and_editors_note, three_headlines, interview_page,
         poem_page, briefs, clean]
