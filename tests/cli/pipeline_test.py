"""The main job: a page goes in, an audio edition with chapters comes out, and nothing is lost."""
import array
import itertools
import json
import subprocess
import wave

import langdu_program
from langdu_program import SOURCE

PAGE = SOURCE / "articles" / "newspaper-page.txt"
LONGEST_SILENCE = 2.0  # seconds
FADE_FLOOR = 40  # of 32767: what is not heard


def spoken_texts(outline):
    """What of an outline is spoken, part by part, in order."""
    for article in outline["articles"]:
        yield article["title"]
        if article["subtitle"]:
            yield article["subtitle"]
        if article["byline"]:
            yield "作者：" + "、".join(article["byline"])
        for block in article["blocks"]:
            if block["kind"] != "highlight":
                yield block["text"]


def syllable_count(pinyin):
    """Of tokens with a tone; an erhua r5 is counted by itself, as the engine says it."""
    return sum(1 for token in pinyin.split() if token[-1].isdigit())


class Pipeline(langdu_program.ProgramTest):
    def render(self):
        wav = self.folder / "page.wav"
        self.langdu("render", PAGE, "-o", wav)
        return wav

    def test_three_articles_and_their_sections_are_chapters(self):
        probe = subprocess.run(["ffprobe", "-v", "error", "-show_chapters", "-of", "json", self.render()],
                               capture_output=True, text=True, check=True)
        chapters = json.loads(probe.stdout)["chapters"]
        titles = [chapter["tags"]["title"] for chapter in chapters]
        self.assertEqual(titles, [
            "把老街的烟火气留住",
            "补齐冷链短板 让山货走得更远",
            "打通堵点，让第一公里快起来", "统筹布局，不搞遍地开花", "培养人才，让技术留在山里",
            "以数字技术守护古籍", "让古籍活起来", "让更多人用得上",
        ])
        starts = [float(chapter["start_time"]) for chapter in chapters]
        self.assertEqual(starts, sorted(set(starts)))

    def test_no_clipping_and_no_long_silence(self):
        with wave.open(str(self.render())) as audio:
            samples = array.array("h", audio.readframes(audio.getnframes()))
            rate = audio.getframerate()
        self.assertLess(max(map(abs, samples)), 32767)
        longest = max((len(list(run)) for quiet, run in
                       itertools.groupby(samples, key=lambda s: abs(s) < FADE_FLOOR) if quiet), default=0)
        self.assertLess(longest / rate, LONGEST_SILENCE)
        self.assertGreater(len(samples) / rate, 60)

    def test_every_syllable_is_spoken(self):
        outline = json.loads(self.langdu("outline", "--json", PAGE))
        lines = "\n".join(text.replace("\n", " ") for text in spoken_texts(outline)) + "\n"
        expected = syllable_count(self.langdu("pinyin", stdin=lines))
        report = self.run_langdu("render", PAGE, "-o", self.folder / "page.wav")
        self.assertEqual(report.returncode, 0, report.stderr)
        self.assertIn(f"{expected} syllables", report.stderr)

    def test_same_page_same_bytes(self):
        first = self.render().read_bytes()
        self.assertEqual(first, self.render().read_bytes())


class Goldens(langdu_program.ProgramTest):
    """Text forms of one sample, read and approved by a person; a change must be meant."""

    def check(self, command, golden):
        article = (SOURCE / "articles" / "numbers.txt").read_text(encoding="utf-8")
        approved = (SOURCE / "tests" / "cli" / "golden" / golden).read_text(encoding="utf-8")
        self.maxDiff = None
        self.assertEqual(self.langdu(command, stdin=article), approved)

    def test_normalize(self):
        self.check("normalize", "numbers.normalized.txt")

    def test_pinyin(self):
        self.check("pinyin", "numbers.pinyin.txt")


if __name__ == "__main__":
    langdu_program.main()
