#!/usr/bin/env python3
"""`langdu render` as its users meet it: files, messages, exit codes.

render_test.py LANGDU ARTICLES [unittest arguments]
"""
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest

LANGDU = pathlib.Path(sys.argv[1]).resolve()
ARTICLES = pathlib.Path(sys.argv[2]).resolve()


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

    def test_same_bytes_with_any_jobs_and_cache(self):
        contents = set()
        for name, arguments in [("a", ["--jobs", "1"]), ("b", ["--jobs", "3"]), ("c", [])]:
            path = self.out / f"{name}.wav"
            self.assertEqual(self.render(ARTICLES / "numbers.txt", "-o", path, *arguments).returncode, 0)
            contents.add(path.read_bytes())
            if name == "a":
                subprocess.run(["rm", "-r", self.root / "cache"], check=True)
        self.assertEqual(len(contents), 1)

    def test_a_folder_gets_a_file_named_after_the_title(self):
        self.assertEqual(self.render(ARTICLES / "finance.txt", "-o", self.out).returncode, 0)
        title = (ARTICLES / "finance.txt").read_text(encoding="utf-8").lstrip().splitlines()[0].strip()
        self.assertEqual(self.left_behind(), [f"{title}.wav"])


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
        for path in [empty, silent, self.root / "missing.txt", self.root]:
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
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
