"""What the makes of web pages share."""
import dataclasses


@dataclasses.dataclass
class Page:
    bytes: bytes
    expected: dict


NAV = "".join(f'<li><a href="/{i}/">{name}</a></li>' for i, name in
              enumerate(["首页", "新闻", "国内", "国际", "财经", "科技", "体育", "文化", "图片", "视频", "专题", "论坛"]))


def links(prose, count, tag="li"):
    return "".join(f'<{tag}><a href="/a/{i}.html">{prose.title()}</a></{tag}>' for i in range(count))


def ranked(q, count):
    """A hot list with numbers."""
    return "".join(f'<li><em>{i}</em><a href="/h/{i}.html" target="_blank">{q.title()}</a></li>' for i in range(1, count + 1))


def comments(prose, count, item='<div class="{c}"><a href="#">{user}</a><span>{n}分钟前</span><p>{text}</p>'
                               '<a>回复</a><a>赞({n})</a></div>', c="item"):
    return "".join(item.format(c=c, user=prose.name() + "的小屋", n=prose.random.randint(2, 59), text=prose.paragraph(2))
                   for _ in range(count))


def footer():
    return ('<div class="footer"><a href="#">关于我们</a> <a href="#">联系方式</a> <a href="#">网站地图</a>'
            '<p>本网站所刊载信息，不代表本网观点。刊用本网站稿件，务经书面授权。</p>'
            '<p>Copyright © 2012-2024 某某网 版权所有 京ICP备00000000号 违法和不良信息举报电话：010-00000000</p></div>')


def shell(title, body, head="", charset='<meta charset="utf-8">', encoding="utf-8", body_class=""):
    html = (f'<!DOCTYPE html><html lang="zh-CN"><head>{charset}<title>{title}</title>{head}'
            f'<style>.a{{color:red}}</style><script>var x="<p>脚本里的文字，不是正文。</p>";</script></head>'
            f'<body class="{body_class}">{body}</body></html>')
    return html.encode(encoding, errors="xmlcharrefreplace")


def expected(title, blocks, authors=()):
    return {"title": title, "authors": list(authors), "text": [text for _, text in blocks]}


def paragraphs(blocks, p="<p>{}</p>", h="<p><strong>{}</strong></p>"):
    return "\n".join((p if kind == "p" else h).format(text) for kind, text in blocks)


def with_captions(blocks, captions, p="<p>{}</p>", h="<p><strong>{}</strong></p>", picture='<p><img src="a.jpg"></p><p>{0}</p>'):
    """The blocks with a picture and its caption behind every third of them: what is expected, and the page's markup."""
    wanted, html = [], ""
    left = list(captions)
    for i, block in enumerate(blocks):
        wanted.append(block)
        html += paragraphs([block], p, h)
        if left and i % 3 == 1:
            html += picture.format(left[0])
            wanted.append(("p", left.pop(0)))
    return wanted, html


def plain_page(title, head, inner, q, behind=""):
    """The commonest frame: navigation, a title, a line of credits, the text, what stands behind it and beside."""
    return (f'<div class="top">{NAV}</div><div class="wrap"><div class="main"><h1>{title}</h1><div class="meta">{head}</div><div class="cont">{inner}</div>{behind}</div>'
            f'<div class="beside">{ranked(q, 9)}</div></div>{footer()}')
