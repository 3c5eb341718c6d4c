#!/usr/bin/env python3
"""page_makes_test.py LANGDU SOURCE_DIR: the articles of generated web pages are found."""
import pathlib
import re
import subprocess
import sys
import tempfile


def main():
    langdu, top = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, top / "scripts" / "make-html-pages", folder], check=True)
        done = subprocess.run([sys.executable, top / "scripts" / "evaluate.d" / "article", folder, "--langdu", langdu],
                              check=True, capture_output=True, text=True)
    print(done.stdout)
    found = re.search(r"text: (\d+) pages, mean F1 ([\d.]+), ([\d.]+) of them .* titles (\d+)/(\d+), authors (\d+)/(\d+)", done.stdout)
    pages, mean, good = int(found[1]), float(found[2]), float(found[3])
    titles, authors = int(found[4]) / int(found[5]), int(found[6]) / int(found[7])
    wrong = [what for what, holds in [("pages", pages >= 70), ("mean F1", mean >= 0.995), ("pages at 0.98", good >= 0.95),
                                      ("titles", titles >= 0.98), ("authors", authors >= 0.95)] if not holds]
    print("too low: " + ", ".join(wrong) if wrong else "ok")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
