"""Each way to fail gives one clear message, the right exit code, and no file under the final name."""
import os
import resource
import signal
import subprocess
import time
import unittest

import langdu_program
from langdu_program import BINARY, SOURCE

PAGE = SOURCE / "articles" / "long-read.txt"


class Failures(langdu_program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.out = self.folder / "out"
        self.out.mkdir()
        self.wav = self.out / "a.wav"

    def expect(self, done, code, *parts):
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertEqual(done.stdout, "")
        messages = [line for line in done.stderr.splitlines() if line.startswith("langdu: ")]
        self.assertEqual(len(messages), 1, done.stderr)
        for part in parts:
            self.assertIn(part, messages[0])
        self.assertEqual(list(self.out.iterdir()), [])

    def test_unreadable_articles(self):
        cases = {
            "missing.txt": None,
            "empty.txt": b"",
            "blank.txt": b" \n\n\xe3\x80\x80\n",
            "binary.txt": bytes(range(256)) * 8,
        }
        for name, content in cases.items():
            with self.subTest(name):
                path = self.folder / name
                if content is not None:
                    path.write_bytes(content)
                self.expect(self.run_langdu("render", path, "-o", self.wav), 1, name)

    def test_a_folder_or_a_device_is_no_article(self):
        for command in (["outline", self.folder], ["outline", "/dev/null"]):
            with self.subTest(command[1]):
                self.expect(self.run_langdu(*command), 1, str(command[1]))

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_no_permission(self):
        path = self.folder / "locked.txt"
        path.write_text("不能读。")
        path.chmod(0)
        self.expect(self.run_langdu("render", path, "-o", self.wav), 1, "locked.txt")

    def test_missing_voice_lists_the_voices_there_are(self):
        done = self.run_langdu("render", PAGE, "-o", self.wav, "--voice", "nobody")
        self.expect(done, 2, "nobody", "boyang")

    def test_a_wrong_choice_lists_what_there_is(self):
        for arguments, names in ((["play", PAGE, "--skip", "titles"], "highlights, notes, quotes"),
                                 (["play", PAGE, "--pause-after", "word"], "paragraph, sentence"),
                                 (["render", PAGE, "-o", self.wav, "--split", "page"],
                                  "none, article, section"),
                                 (["say", "你好", "--rate", "9"], "0.5 to 4")):
            with self.subTest(arguments):
                self.expect(self.run_langdu(*arguments), 2, names)

    def test_wrong_usage(self):
        for arguments in ([], ["nonsense"], ["render", PAGE, "-o", self.wav, "--rate", "17"],
                          ["render", PAGE, "-o", self.out / "a.xyz"]):
            with self.subTest(arguments):
                self.expect(self.run_langdu(*arguments), 2)

    def test_unwritable_output(self):
        done = self.run_langdu("render", PAGE, "-o", self.folder / "no" / "such" / "a.wav")
        self.expect(done, 1, "a.wav")

    def test_full_disk(self):
        """A limit on file size stands for a disk that fills up in the middle of the file."""
        def small_disk():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))

        done = self.run_langdu("render", PAGE, "-o", self.wav, preexec_fn=small_disk)
        self.expect(done, 1, "a.wav")

    def test_interrupt(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number.name):
                fresh = dict(self.environment, XDG_CACHE_HOME=str(self.folder / number.name))
                process = subprocess.Popen([BINARY, "render", PAGE, "-o", self.wav], env=fresh, stdout=subprocess.PIPE,
                                           stderr=subprocess.PIPE, text=True)
                self.wait_for_work(process)
                process.send_signal(number)
                out, err = process.communicate(timeout=60)
                done = subprocess.CompletedProcess(process.args, process.returncode, out, err)
                self.expect(done, 130, "interrupted")

    def wait_for_work(self, process):
        """Until the temporary file has sound in it."""
        for _ in range(20000):
            if any(path.stat().st_size > 1000 for path in self.out.iterdir()):
                return
            self.assertIsNone(process.poll(), "render ended before it could be interrupted")
            time.sleep(0.001)
        self.fail("render wrote nothing")


if __name__ == "__main__":
    langdu_program.main()
