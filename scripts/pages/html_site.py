"""A small notation for pages of real sites' frames: the frame as markup, the text line by line."""
import html
import re

from html_parts import Page, comments, links, ranked, shell
from news import News

P, H = "<p>{}</p>", "<p><strong>{}</strong></p>"
PICTURE = '<p style="text-align:center"><img src="/i/1.jpg"></p><p style="text-align:center">{}</p>'


def filled(text, q, names, title):
    """«t» is the title, «a» to «g» are names, «L6» is six links, «R6» a ranked list, «C6» comments, «T» another title."""
    def one(found):
        key = found[1]
        if key == "t":
            return title
        if key == "T":
            return q.title()
        if key in names:
            return names[key]
        return {"L": links, "R": ranked, "C": comments}[key[0]](q, int(key[1:]))
    return re.sub("«([a-zA-Z][0-9]*)»", one, text)


def rows(lines):
    cells = [line.strip("|").split("|") for line in lines]
    return "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in cells) + "</table>", cells


def body_of(body, q, names, title, forms):
    """The markup of the text and the lines expected of it. A line is a paragraph, or begins with #: a heading, ~: a picture with its caption,
    =: a paragraph that is no text, !: markup that is no text, |: a row of a table, *: an item of a list, +9: so many paragraphs of news."""
    markup, wanted = [], []
    lines = filled(body, q, names, title).strip().split("\n")
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        mark, rest = line[:1], line[1:].strip()
        if mark == "|" or mark == "*":
            end = at
            while end < len(lines) and lines[end].strip().startswith(mark):
                end += 1
            part = [each.strip() for each in lines[at:end]]
            if mark == "|":
                table, cells = rows(part)
                markup.append(table)
                wanted += ["".join(row) for row in cells]
            else:
                markup.append("<ul>" + "".join(f"<li>{each[1:].strip()}</li>" for each in part) + "</ul>")
                wanted += [each[1:].strip() for each in part]
            at = end
            continue
        if mark == "+":
            for _, text in q.story(int(rest)):
                markup.append(forms["p"].format(text))
                wanted.append(text)
        elif mark == "!":
            markup.append(rest)
        elif mark == "=":
            markup.append(forms["p"].format(rest))
        elif mark in "#~":
            markup.append(forms["h" if mark == "#" else "pic"].format(rest))
            wanted.append(rest)
        else:
            markup.append(forms["p"].format(line))
            wanted.append(line)
        at += 1
    return "\n".join(markup), [html.unescape(re.sub("<[^>]*>", "", text)) for text in wanted]


def site(name, kind, title, frame, body, authors="", p=P, h=H, pic=PICTURE, head="", page="{}_云州网", encoding="utf-8", charset='<meta charset="utf-8">', lead=()):
    """A make: `frame` holds «text» where the text goes, and `lead` above it, which is text as well; `authors` are the keys of the names that
    sign it."""
    def build(seed):
        q = News(seed, kind)
        names = {key: q.name() for key in "abcdefg"}
        text, wanted = body_of(body, q, names, title, {"p": p, "h": h, "pic": pic})
        inner = filled(frame.replace("«text»", "\0"), q, names, title).replace("\0", text)
        bytes_ = shell(page.format(title), inner, filled(head, q, names, title), charset=charset, encoding=encoding)
        return Page(bytes_, {"title": title, "authors": [names[key] for key in authors], "text": [*(filled(line, q, names, title) for line in lead), *wanted]})
    build.__name__ = name
    return build
