#!/usr/bin/env python3
"""page_makes_test.py LANGDU SOURCE_DIR: the articles of generated pages are found, clean ones left alone."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile


def evaluate(top, langdu, folder):
    done = subprocess.run([sys.executable, top / "scripts" / "evaluate.d" / "article", folder, "--langdu", langdu],
                          check=True, capture_output=True, text=True)
    print(done.stdout)
    return done.stdout


def web_pages(top, langdu):
    """What is too low in the articles of web pages of many makes."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, top / "scripts" / "make-html-pages", folder], check=True)
        result = evaluate(top, langdu, folder)
    found = re.search(r"text: (\d+) pages, mean F1 ([\d.]+), ([\d.]+) of them .* titles (\d+)/(\d+), authors (\d+)/(\d+)", result)
    pages, mean, good = int(found[1]), float(found[2]), float(found[3])
    titles, authors = int(found[4]) / int(found[5]), int(found[6]) / int(found[7])
    return [what for what, holds in [("web pages", pages >= 430), ("mean F1", mean >= 0.998), ("pages at 0.98", good >= 0.98),
                                     ("titles", titles >= 0.98), ("authors", authors >= 0.95)] if not holds]


def copied_pages(top, langdu):
    """What is too low in pages of newspapers as a viewer copies them."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, top / "scripts" / "make-newspaper-pages", "--dumps", folder], check=True)
        result = evaluate(top, langdu, folder)
    found = re.search(r"articles: (\d+) pages, mean share of right fields ([\d.]+)", result)
    return [what for what, holds in [("copied pages", int(found[1]) >= 22), ("right fields", float(found[2]) >= 0.95)] if not holds]


def kept_dumps(top, langdu):
    """What is too low in the pages under page_dumps: as viewers, readers' apps and browsers copy them."""
    result = evaluate(top, langdu, top / "tests" / "article" / "page_dumps")
    found = re.search(r"articles: (\d+) pages, mean share of right fields ([\d.]+)", result)
    return [what for what, holds in [("kept dumps", int(found[1]) >= 31), ("their fields", float(found[2]) >= 0.95)] if not holds]


# How people set a clean article: paragraphs apart, or line by line, or set in, or with room beside figures.
WAYS = {
    "apart": lambda lines: "\n\n".join(lines),
    "line by line": lambda lines: "\n".join(lines),
    "set in": lambda lines: "\n".join("　　" + line for line in lines),
    "room beside figures": lambda lines: "\n\n".join(re.sub(r"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])", " ", line) for line in lines),
}


def clean_articles(top, langdu):
    """Clean articles, every paragraph of which ends in a mark, that were reordered, joined or cut."""
    sys.path.insert(0, str(top / "scripts" / "pages"))
    from prose import Prose

    harmed = []
    for seed in range(40):
        prose = Prose(9000 + seed)
        # Between lines without an empty one only what the text says tells headings.
        way = list(WAYS)[seed % len(WAYS)]
        lines = [text for _, text in prose.varied(15, seed % 4 if way == "apart" else 0)]
        page = prose.title() + "\n\n" + WAYS[way](lines)
        done = subprocess.run([langdu, "outline", "--json", "-"], input=page.encode(), capture_output=True, check=True)
        articles = json.loads(done.stdout)["articles"]
        texts = [re.sub(r"\s", "", block["text"]) for article in articles for block in article["blocks"]]
        if len(articles) != 1 or texts != lines:
            harmed.append(f"clean article {seed}, {way}: {[t for t in lines if t not in texts]}")
    return harmed


def main():
    langdu, top = sys.argv[1], pathlib.Path(sys.argv[2])
    wrong = web_pages(top, langdu) + copied_pages(top, langdu) + kept_dumps(top, langdu) + clean_articles(top, langdu)
    print("wrong: " + ", ".join(wrong) if wrong else "ok")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
