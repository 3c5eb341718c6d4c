#!/usr/bin/env python3
"""What `langdu play` plays is what `langdu render` writes, sample for sample.

play_capture_test.py LANGDU
"""
import subprocess
import sys
import time
import unittest

from playing import PATIENCE, SENTENCES, Player, Stage, samples_of

LANGDU = sys.argv.pop(1)


class CaptureTest(unittest.TestCase):
    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)

    def run_langdu(self, *arguments, **options):
        return subprocess.run([LANGDU, *map(str, arguments)], env=self.stage.environment,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              timeout=PATIENCE, check=False, **options)

    def rendered(self, rate="1"):
        out = self.stage.path / "rendered.wav"
        result = self.run_langdu("render", self.stage.article, "-o", out, "--rate", rate)
        self.assertEqual(result.returncode, 0, result.stderr)
        return samples_of(out)

    def test_played_is_rendered(self):
        for rate in ["1", "1.7"]:
            with self.subTest(rate=rate):
                result = self.run_langdu("play", self.stage.article, "--rate", rate,
                                         stdin=subprocess.DEVNULL)
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertEqual(result.stdout.splitlines(), SENTENCES)
                self.assertTrue(self.stage.played() == self.rendered(rate))

    def test_pauses_lose_and_double_nothing(self):
        player = Player([LANGDU, "play", "--accessible", str(self.stage.article)],
                        self.stage.environment)
        self.addCleanup(player.close)
        for _ in range(6):
            player.press("p")
            time.sleep(0.02)
        self.assertEqual(player.end(), 0)
        played = [sample for sample in self.stage.played() if sample]
        self.assertTrue(played == [sample for sample in self.rendered() if sample])

    def test_moves_repeat_whole_sentences(self):
        player = Player([LANGDU, "play", "--accessible", "--pause-after", "sentence",
                         str(self.stage.article)], self.stage.environment)
        self.addCleanup(player.close)
        for keys in ["", "r", "\x1b[C", "\x1b[C", "q"]:
            player.press(keys)
            if keys != "q":
                player.expect("按空格键继续。")
        self.assertEqual(player.end(), 0)
        # The first sentence twice, the second and the third once, nothing else.
        played = [sample for sample in self.stage.played() if sample]
        rendered = [sample for sample in self.rendered() if sample]
        # They differ where the first one is repeated, or a few equal samples behind it.
        differ = next(i for i, pair in enumerate(zip(played, rendered)) if pair[0] != pair[1])
        first = next(size for size in range(differ, 0, -1)
                     if played[size:2 * size] == rendered[:size])
        self.assertGreater(first, 2000)
        self.assertTrue(played[first:] == rendered[:len(played) - first])

    def test_skips_and_headings(self):
        result = self.run_langdu("play", self.stage.article, "--only-headings",
                                 stdin=subprocess.DEVNULL)
        self.assertEqual(result.stdout.splitlines(), ["雨后的菜市场", "一把小青菜", "一碗热豆腐"])
        result = self.run_langdu("play", self.stage.article, "--skip", "quotes",
                                 stdin=subprocess.DEVNULL)
        self.assertEqual(result.stdout.splitlines(),
                         [line for line in SENTENCES if line != "“明天还来吗？”"])

    def test_echoes_pinyin(self):
        result = self.run_langdu("play", self.stage.article, "--only-headings", "--echo-pinyin",
                                 stdin=subprocess.DEVNULL)
        self.assertEqual(result.stdout.splitlines()[1], "yu3 hou4 de5 cai4 shi4 chang3")

    def test_silent_text_prints_nothing(self):
        result = self.run_langdu("play", self.stage.article, "--silent-text",
                                 stdin=subprocess.DEVNULL)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def test_reads_a_pipe_as_it_flows(self):
        with subprocess.Popen([LANGDU, "play", "-"], env=self.stage.environment,
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL) as process:
            for sentence in ["第一句来了。", "第二句还没有完", "，现在完了。"]:
                process.stdin.write(sentence.encode())
                process.stdin.flush()
                if sentence.endswith("。"):
                    process.stdout.readline()  # shown before the input ends
            process.stdin.close()
            self.assertEqual(process.wait(PATIENCE), 0)
        self.assertGreater(len(self.stage.played()), 22050)

    def test_no_device_is_one_clear_message(self):
        (self.stage.path / "asound.conf").write_text("pcm.!default { type null }\n")
        result = self.run_langdu("play", self.stage.article, "--device", "nowhere",
                                 stdin=subprocess.DEVNULL)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stdout, "")
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)

    def test_wrong_usage(self):
        for arguments in [[], ["--continue"], [str(self.stage.article), "--from", "9"],
                          [str(self.stage.article), "--rate", "9"]]:
            with self.subTest(arguments=arguments):
                result = self.run_langdu("play", *arguments, stdin=subprocess.DEVNULL)
                self.assertEqual(result.returncode, 2, result.stderr)


if __name__ == "__main__":
    unittest.main()
