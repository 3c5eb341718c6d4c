#!/usr/bin/env python3
"""`langdu render` as its users meet it: files, messages, exit codes.

render_test.py LANGDU ARTICLES BREAKING_ENGINE [unittest arguments]
"""
import json
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest

LANGDU = pathlib.Path(sys.argv[1]).resolve()
ARTICLES = pathlib.Path(sys.argv[2]).resolve()
BREAKING_ENGINE = pathlib.Path(sys.argv[3]).resolve()


class RenderTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="langdu_render_")
        self.root = pathlib.Path(self.folder.name)
        self.out = self.root / "out"
        self.out.mkdir()
        self.environment = dict(os.environ, XDG_CACHE_HOME=str(self.root / "cache"),
                                XDG_CONFIG_HOME=str(self.root / "config"))

    def tearDown(self):
        self.folder.cleanup()

    def start(self, *arguments, **options):
        return subprocess.Popen([LANGDU, "render", *map(str, arguments)], env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, **options)

    def render(self, *arguments, **options):
        process = self.start(*arguments, **options)
        process.out, process.err = process.communicate(timeout=120)
        return process

    def long_text(self, times=40):
        """An article long enough to be interrupted; no two sentences are alike."""
        path = self.root / "long.txt"
        lines = ["长途列车上的故事"]
        for i in range(times * 20):
            lines.append(f"第{i}站上来了{i * 3 + 2}位乘客，他们带着{i % 7 + 1}件行李，找到了座位。")
        path.write_text("\n\n".join(lines), encoding="utf-8")
        return path

    def start_long(self, path):
        """A process that has begun to write."""
        process = self.start(self.long_text(), "-o", path)
        deadline = time.monotonic() + 60
        while not self.left_behind() and time.monotonic() < deadline:
            time.sleep(0.002)
        return process

    def left_behind(self):
        return sorted(path.name for path in self.out.iterdir())


def probe(path):
    answer = subprocess.run(["ffprobe", "-v", "error", "-show_chapters", "-show_format", "-of", "json",
                             str(path)], capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


class Files(RenderTest):
    def test_chapters_are_those_of_the_outline(self):
        page = ARTICLES / "newspaper-page.txt"
        path = self.out / "page.wav"
        self.assertEqual(self.render(page, "-o", path).returncode, 0)
        outline = subprocess.run([LANGDU, "outline", "--json", page], capture_output=True, text=True,
                                 check=True)
        expected = []
        for article in json.loads(outline.stdout)["articles"]:
            expected.append(article["title"])
            expected += [block["text"] for block in article["blocks"] if block["kind"] == "heading"]
        found = probe(path)
        titles = [chapter["tags"]["title"] for chapter in found["chapters"]]
        self.assertEqual([title.replace(" ", "") for title in titles],
                         [title.replace(" ", "") for title in expected])
        self.assertGreater(float(found["format"]["duration"]), 60)
        self.assertEqual(found["format"]["tags"]["title"], titles[0])

    def test_highlights_come_before_their_article_if_asked_for(self):
        page = ARTICLES / "newspaper-page.txt"
        roles = {}
        for options in [(), ("--highlights",)]:
            self.assertEqual(self.render(page, "-o", self.out / "page.wav", "--manifest", *options)
                             .returncode, 0)
            manifest = json.loads((self.out / "page.edition.json").read_text(encoding="utf-8"))
            roles[options] = [sentence["role"] for sentence in manifest["sentences"]
                              if sentence["article"] == 1]
        self.assertNotIn("highlight", roles[()])
        self.assertEqual(roles[("--highlights",)][:5],
                         ["title", "byline", "highlight", "highlight", "prose"])
        self.assertEqual([role for role in roles[("--highlights",)] if role != "highlight"], roles[()])

    def test_same_bytes_with_any_jobs_cache_and_folder(self):
        page = self.long_text(times=1).read_text(encoding="utf-8")
        sources = {}
        for name in ["here", "elsewhere"]:
            sources[name] = self.root / name / "page.txt"
            sources[name].parent.mkdir()
            sources[name].write_text(page, encoding="utf-8")
        contents = {}
        for extension in ["wav", "flac", "ogg", "mp3", "opus"]:
            runs = [("here", "--jobs", "1"), ("here", "--jobs", "3", "--no-cache"), ("elsewhere",)]
            for number, (source, *arguments) in enumerate(runs):
                folder = self.out / extension / str(number)
                folder.mkdir(parents=True)
                process = self.render(sources[source], "-o", folder / f"page.{extension}", *arguments,
                                      "--manifest", "--subtitles", "srt,vtt,lrc", "--chapters", "--cue",
                                      "--playlist")
                self.assertEqual(process.returncode, 0, process.err)
                for path in folder.iterdir():
                    contents.setdefault((extension, path.name), []).append(path.read_bytes())
        for file, found in contents.items():
            self.assertEqual([len(found), len(set(found))], [3, 1], file)
        self.assertEqual(len(contents), 5 * 8)

    def test_a_folder_gets_a_file_named_after_the_title(self):
        self.assertEqual(self.render(ARTICLES / "finance.txt", "-o", self.out).returncode, 0)
        title = (ARTICLES / "finance.txt").read_text(encoding="utf-8").lstrip().splitlines()[0].strip()
        self.assertEqual(self.left_behind(), [f"{title}.wav"])


    def test_every_format_has_its_chapters(self):
        for extension in ["wav", "flac", "opus", "ogg", "mp3"]:
            path = self.out / f"numbers.{extension}"
            process = self.render(ARTICLES / "numbers.txt", "-o", path, "--verify", "--chapters")
            self.assertNotIn("chapter", process.err.replace("chapters,", ""), extension)
            found = probe(path)
            expected = json.loads((self.out / "numbers.chapters.json").read_text(encoding="utf-8"))
            self.assertEqual([c["tags"]["title"] for c in found["chapters"]],
                             [c["title"] for c in expected["chapters"]], extension)
            for chapter, wanted in zip(found["chapters"], expected["chapters"]):
                self.assertAlmostEqual(float(chapter["start_time"]), wanted["startTime"], delta=0.002)
            self.assertAlmostEqual(float(found["format"]["duration"]),
                                   expected["chapters"][-1]["endTime"], delta=0.1)

    def test_split_and_what_lies_beside_it(self):
        process = self.render(ARTICLES / "newspaper-page.txt", "-o", self.out, "--split", "article",
                              "--subtitles", "srt,vtt,lrc", "--cue", "--playlist", "--manifest")
        self.assertEqual(process.returncode, 0, process.err)
        manifest = json.loads((self.out / "edition.json").read_text(encoding="utf-8"))
        names = [part["name"] for part in manifest["files"]]
        self.assertEqual([name[:3] for name in names], ["01 ", "02 ", "03 "])
        source = (ARTICLES / "newspaper-page.txt").read_bytes()
        self.assertGreater(len(manifest["sentences"]), 40)
        for sentence in manifest["sentences"]:
            self.assertLess(sentence["begin"], sentence["end"])
            if sentence["role"] == "prose":
                begin, end = sentence["source"]
                # A sentence that a column cut comes from two places: then the span holds both.
                self.assertIn(sentence["text"][0].encode(), source[begin:end])
                self.assertIn(sentence["text"][-1].encode(), source[begin:end])
        self.assertAlmostEqual(sum(part["duration"] for part in manifest["files"]),
                               manifest["duration"], delta=0.01)
        for part in manifest["files"]:
            self.assertAlmostEqual(float(probe(self.out / part["name"])["format"]["duration"]),
                                   part["duration"], delta=0.001)
        playlist = (self.out / "edition.m3u8").read_text(encoding="utf-8").splitlines()
        self.assertEqual([line for line in playlist if not line.startswith("#")], names)
        self.assertEqual((self.out / "edition.cue").read_text(encoding="utf-8").count("TRACK"),
                         sum(len(part["chapters"]) for part in manifest["files"]))
        for suffix in ["srt", "vtt"]:
            answer = subprocess.run(["ffprobe", "-v", "error", "-show_packets", "-of", "json",
                                     self.out / pathlib.Path(names[1]).with_suffix("." + suffix)],
                                    capture_output=True, text=True, check=True)
            cues = json.loads(answer.stdout)["packets"]
            expected = [s for s in manifest["sentences"] if s["article"] == 1]
            self.assertEqual(len(cues), len(expected))
            for cue, sentence in zip(cues, expected):
                self.assertAlmostEqual(float(cue["pts_time"]),
                                       sentence["begin"] - manifest["files"][1]["begin"], delta=0.002)


    def test_subtitles_are_of_their_grammar_whatever_the_text(self):
        text = "标题 --> 题目\n\n研发R&D投入<b>很高</b>。00:00:01.000 --> 00:00:02.000\n\nNOTE 这一段。-->\n"
        article = self.root / "odd.txt"
        article.write_text(text, encoding="utf-8")
        self.assertEqual(self.render(article, "-o", self.out / "x.wav", "--subtitles", "srt,vtt")
                         .returncode, 0)
        # WebVTT, sections 4.1 and 4.2: a blank line behind the signature, escaped text, no arrow in it.
        time = r"\d\d:[0-5]\d:[0-5]\d\.\d{3}"
        line = r"(?!.*-->)(?:[^&<\n]|&(?:amp|lt|gt);)+\n"
        vtt = (self.out / "x.vtt").read_text(encoding="utf-8")
        self.assertRegex(vtt, rf"\AWEBVTT\n\n(?:{time} --> {time}\n{line}\n)+\Z")
        self.assertIn("R&amp;D投入&lt;b&gt;", vtt)
        srt = (self.out / "x.srt").read_text(encoding="utf-8")
        entries = re.findall(r"(\d+)\n(.*) --> (.*)\n(.+)\n\n", srt)
        self.assertEqual("".join("{}\n{} --> {}\n{}\n\n".format(*entry) for entry in entries), srt)
        self.assertEqual([entry[0] for entry in entries], [str(i + 1) for i in range(len(entries))])
        times = [time for entry in entries for time in entry[1:3]]
        self.assertEqual(times, sorted(times))
        for clock in times:
            self.assertRegex(clock, r"\A\d\d:[0-5]\d:[0-5]\d,\d{3}\Z")


class Batches(RenderTest):
    def setUp(self):
        super().setUp()
        self.pages = self.root / "pages"
        (self.pages / "below").mkdir(parents=True)
        for name, title in [("a.txt", "甲"), ("b.txt", "乙"), ("below/a.txt", "丙"), ("c.text", "丁")]:
            text = f"{title}\n\n这是第{name[0]}篇短文，只有一句话。\n"
            (self.pages / name).write_text(text, encoding="utf-8")
        (self.pages / "bad.txt").write_bytes(b"")
        (self.pages / "notes.bin").write_bytes(b"\0\1\2")

    def written(self):
        return sorted(str(path.relative_to(self.out)) for path in self.out.rglob("*.wav"))

    def statuses(self, process):
        return [json.loads(line)["status"] for line in process.out.splitlines()]

    def test_one_bad_file_does_not_stop_the_others(self):
        process = self.render(self.pages, "-o", self.out, "--json")
        self.assertEqual(process.returncode, 1)
        self.assertEqual(self.statuses(process), ["done", "done", "failed", "done", "done", "summary"])
        self.assertEqual(self.written(), ["a 甲.wav", "b 乙.wav", "below/a 丙.wav", "c 丁.wav"])
        before = {path: (self.out / path).read_bytes() for path in self.written()}
        (self.out / "b 乙.wav").unlink()
        (self.pages / "c.text").write_text("丁\n\n这一篇改过了。\n", encoding="utf-8")
        process = self.render(self.pages, "-o", self.out, "--json")
        self.assertEqual(self.statuses(process),
                         ["up to date", "done", "failed", "up to date", "done", "summary"])
        self.assertEqual((self.out / "b 乙.wav").read_bytes(), before["b 乙.wav"])
        self.assertNotEqual((self.out / "c 丁.wav").read_bytes(), before["c 丁.wav"])

    def test_shards_are_all_of_it_and_disjoint(self):
        shares = []
        for i in range(1, 4):
            process = self.render(self.pages, "-o", self.out, "--dry-run", "--json", "--shard", f"{i}/3")
            shares += [json.loads(line)["inputs"][0] for line in process.out.splitlines()[:-1]]
        self.assertEqual(len(shares), len(set(shares)))
        self.assertEqual(len(shares), 5)
        self.assertEqual(self.written(), [])
        self.assertEqual(self.render(self.pages, "-o", self.out, "--shard", "4/3").returncode, 2)

    def test_merge(self):
        path = self.out / "all.wav"
        process = self.render(self.pages, "-o", path, "--merge", "--title", "合订本", "--manifest")
        self.assertEqual(process.returncode, 1, process.err)  # for the empty one
        self.assertEqual([chapter["tags"]["title"] for chapter in probe(path)["chapters"]],
                         ["甲", "乙", "丙", "丁"])
        manifest = json.loads((self.out / "all.edition.json").read_text(encoding="utf-8"))
        self.assertEqual(manifest["title"], "合订本")
        self.assertEqual(sorted({sentence["article"] for sentence in manifest["sentences"]}), [0, 1, 2, 3])

    def test_a_dry_run_knows_about_how_long_it_takes(self):
        page = ARTICLES / "newspaper-page.txt"
        path = self.out / "page.wav"
        planned = json.loads(self.render(page, "-o", path, "--dry-run", "--json").out.splitlines()[0])
        self.assertEqual(self.written(), [])
        self.assertEqual(self.render(page, "-o", path).returncode, 0)
        duration = float(probe(path)["format"]["duration"])
        self.assertAlmostEqual(planned["duration"], duration, delta=0.1 * duration)

    def test_several_into_one_file_is_wrong_usage(self):
        process = self.render(self.pages / "a.txt", self.pages / "b.txt", "-o", self.out / "x.wav")
        self.assertEqual(process.returncode, 2)

    def test_configuration(self):
        folder = self.root / "config" / "langdu"
        folder.mkdir(parents=True)
        (folder / "config.toml").write_text('[render]\nformat = "flac"\nsubtitles = ["lrc"]\n')
        self.assertEqual(self.render(self.pages / "a.txt", "-o", self.out).returncode, 0)
        self.assertEqual(self.left_behind(), ["甲.flac", "甲.lrc"])
        (folder / "config.toml").write_text("[render]\nspeed = 2\n")
        process = self.render(self.pages / "a.txt", "-o", self.out)
        self.assertEqual(process.returncode, 2)
        self.assertIn("config.toml: [render] speed", process.err)

    def test_watch_renders_what_arrives(self):
        inbox = self.root / "inbox"
        inbox.mkdir()
        process = self.start(inbox, "-o", self.out, "--watch", "--json")
        self.assertIn("watching", process.stderr.readline())
        (inbox / ".new.txt").write_text("新来的\n\n刚到的一篇。\n", encoding="utf-8")
        (inbox / ".new.txt").rename(inbox / "new.txt")
        self.assertEqual(json.loads(process.stdout.readline())["status"], "done")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        self.assertEqual(self.written(), ["new 新来的.wav"])


class Failures(RenderTest):
    def expect_failure(self, process, code, message):
        self.assertEqual(process.returncode, code, process.err)
        self.assertEqual(process.err.splitlines(), [message] if message else [])
        self.assertEqual(process.out, "")

    def test_unwritable_output(self):
        path = self.root / "nowhere" / "x.wav"
        self.expect_failure(
            self.render(ARTICLES / "sport.txt", "-o", path), 1,
            f"langdu: cannot write {path}: No such file or directory. Choose another place with -o")

    def test_unreadable_inputs(self):
        empty = self.root / "empty.txt"
        empty.write_bytes(b"")
        silent = self.root / "silent.txt"
        silent.write_text("……\n\n——\n", encoding="utf-8")
        for path in [empty, silent, self.root / "missing.txt"]:
            process = self.render(path, "-o", self.out / "x.wav")
            self.assertEqual(process.returncode, 1, process.err)
            self.assertEqual(len(process.err.splitlines()), 1, process.err)
            self.assertIn(str(path), process.err)
            self.assertEqual(self.left_behind(), [])

    def test_unknown_voice(self):
        process = self.render(ARTICLES / "sport.txt", "-o", self.out / "x.wav", "--voice", "nobody")
        self.assertEqual(process.returncode, 2)
        self.assertEqual(len(process.err.splitlines()), 1, process.err)
        self.assertEqual(self.left_behind(), [])

    def test_what_crashes_the_engine_is_announced_and_the_rest_is_said(self):
        article = self.root / "broken.txt"
        article.write_text("机器的故事\n\n第一句在这里。他们说 kaputt 就是坏了。第三句在这里。\n",
                           encoding="utf-8")
        path = self.out / "x.wav"
        whole = self.render(article, "-o", path, "--json")
        self.assertEqual(whole.returncode, 0, whole.err)
        count = json.loads(whole.out.splitlines()[0])["syllables"]
        self.environment |= {"LD_PRELOAD": str(BREAKING_ENGINE), "BREAKING_TEXT": "kaputt",
                             "ASAN_OPTIONS": "verify_asan_link_order=0"}
        broken = self.render(article, "-o", path, "--no-cache", "--json")
        self.assertEqual(broken.returncode, 1, broken.err)
        place = article.read_bytes().index(b"kaputt")
        self.assertIn(f"{article}: bytes {place} to {place + 6}: could not say \"kaputt\"", broken.err)
        # Only the word is lost: it has no syllables of Mandarin.
        self.assertEqual(json.loads(broken.out.splitlines()[0])["syllables"], count)

    def test_full_disk(self):
        path = self.out / "x.wav"
        process = self.start_long(path)
        # Only now: libraries that eSpeak NG brings with it complain about the limit when they start.
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (300_000, 300_000))
        process.out, process.err = process.communicate(timeout=60)
        self.expect_failure(
            process, 1, f"langdu: cannot write {path}: File too large. The file is larger than is "
                        "allowed here; choose another place with -o")
        self.assertEqual(self.left_behind(), [])

    def interrupt(self, signal_number):
        process = self.start_long(self.out / "x.wav")
        process.send_signal(signal_number)
        process.out, process.err = process.communicate(timeout=60)
        self.expect_failure(process, 130, "langdu: interrupted")
        self.assertEqual(self.left_behind(), [])

    def test_ctrl_c(self):
        self.interrupt(signal.SIGINT)

    def test_termination(self):
        self.interrupt(signal.SIGTERM)

    def test_what_was_there_stays(self):
        path = self.out / "x.wav"
        path.write_bytes(b"before")
        self.assertEqual(self.render(self.root / "missing.txt", "-o", path).returncode, 1)
        self.assertEqual(path.read_bytes(), b"before")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
