#!/usr/bin/env python3
"""Drives every key of `langdu play` at a pseudo-terminal.

play_terminal_test.py LANGDU

With --pause-after sentence every sentence sounds at once (the device is a file, which is faster than
time) and then waits for a key, so that nothing here depends on the clock.
"""
import json
import signal
import subprocess
import sys
import termios
import time
import unittest

from playing import PATIENCE, SENTENCES, Player, Stage, samples_of

LANGDU = sys.argv.pop(1)
HELD = "按空格键继续。"


class PlayTest(unittest.TestCase):
    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)

    def start(self, *options, rows=24, columns=80):
        player = Player([LANGDU, "play", *options, str(self.stage.article)],
                        self.stage.environment, rows, columns)
        self.addCleanup(player.close)
        return player

    def memory(self):
        text = (self.stage.path / "state/langdu/places.json").read_text(encoding="utf-8")
        return json.loads(text)["texts"][0]


class AccessibleKeys(PlayTest):
    """Whole plain lines, one after another."""

    def start_held(self):
        player = self.start("--accessible", "--pause-after", "sentence")
        self.hear(player, 0)
        return player

    def hear(self, player, index):
        player.expect(SENTENCES[index] + "\r\n")
        player.expect(HELD)

    def go(self, player, keys, index):
        player.press(keys)
        self.hear(player, index)

    def test_every_sentence_is_one_line_once(self):
        player = self.start("--accessible")
        self.assertEqual(player.end(), 0)
        self.assertEqual(player.output.split("\r\n"), [*SENTENCES, ""])
        self.assertNotIn("\x1b", player.output)

    def test_space_goes_on(self):
        player = self.start_held()
        self.go(player, " ", 1)
        self.go(player, "p", 2)

    def test_moves(self):
        player = self.start_held()
        for keys, index in [("\x1b[C", 1), ("\x1b[C", 2), ("\x1b[C", 3), ("\x1b[D", 2),
                            ("\x1b[B", 4), ("\x1b[A", 2), ("n", 5), ("\x1b[6~", 10), ("N", 5),
                            ("\x1b[5~", 0)]:
            with self.subTest(keys=keys, index=index):
                self.go(player, keys, index)
        player.press("\x1b[D")
        player.expect("已经是开头。")

    def test_end_of_the_text(self):
        player = self.start_held()
        self.go(player, "g100%\r", 12)
        player.press("n")
        player.expect("已经是结尾。")
        player.press(" ")
        self.assertEqual(player.end(), 0)
        self.assertNotIn("stopped", self.memory())

    def test_repeats_without_showing_twice(self):
        player = self.start_held()
        player.press("r")
        player.expect(HELD)
        self.assertEqual(player.output.count(SENTENCES[0]), 1)

    def test_rate_and_volume(self):
        player = self.start_held()
        for keys, line in [("]", "速度 1.10"), ("]", "速度 1.20"), ("[", "速度 1.10"),
                           ("\x7f", "速度 1.00"), ("9", "音量 95%"), ("9", "音量 90%"),
                           ("0", "音量 95%")]:
            player.press(keys)
            player.expect(line)

    def test_goes_to_chapter_share_and_time(self):
        player = self.start_held()
        self.go(player, "g2\r", 5)
        self.go(player, "g0%\r", 0)
        self.go(player, "g9:00\r", 12)
        self.go(player, "g0:00\r", 0)
        player.press("g9\r")
        player.expect("只有3章。")

    def test_an_answer_is_edited_and_given_up(self):
        player = self.start_held()
        player.press("g豆x\x7f\x7f2")
        player.expect("2")
        self.go(player, "\r", 5)
        player.press("/豆腐\x1b")
        player.press("]")
        player.expect("速度 1.10")

    def test_searches(self):
        player = self.start_held()
        self.go(player, "/豆腐\r", 3)
        self.go(player, "/\r", 10)
        player.press("/洋葱\r")
        player.expect("没有找到“洋葱”。")

    def test_where_am_i(self):
        player = self.start_held()
        self.go(player, "n", 5)
        player.press("i")
        player.expect("文章《雨后的菜市场》，小节《一把小青菜》，第1分钟，共1分钟。")

    def test_bookmarks(self):
        player = self.start_held()
        player.press("B")
        player.expect("没有书签。")
        self.go(player, "n", 5)
        player.press("b")
        player.expect("书签1")
        player.press("B")
        player.expect("一把小青菜")
        self.go(player, "N", 0)
        self.go(player, "gb1\r", 5)
        player.press("q")
        self.assertEqual(player.end(), 0)
        self.assertEqual([mark["sentence"] for mark in self.memory()["bookmarks"]],
                         [SENTENCES[5]])

    def test_sleep_timer(self):
        player = self.start_held()
        for line in ["15分钟后停止", "30分钟后停止", "60分钟后停止", "读完本章停止", "不定时"]:
            player.press("s")
            player.expect(line)

    def test_sleeps_at_the_end_of_the_chapter(self):
        player = self.start_held()
        player.press("ssss")
        player.expect("读完本章停止")
        player.press(" ")
        self.assertEqual(player.end(), 0)
        self.assertIn(SENTENCES[4], player.output)
        self.assertNotIn(SENTENCES[5], player.output)

    def test_spells(self):
        player = self.start_held()
        player.press("k")
        player.expect("。\r\n")

    def test_help(self):
        player = self.start_held()
        player.press("h")
        player.expect("记住位置并退出")

    def test_quits_and_remembers(self):
        player = self.start_held()
        self.go(player, "n", 5)
        player.press("q")
        self.assertEqual(player.end(), 0)
        player.wait_for_terminal()
        self.assertEqual(self.memory()["stopped"]["sentence"], SENTENCES[5])
        again = self.start("--accessible", "--pause-after", "sentence")
        again.expect(SENTENCES[5])

    def test_the_place_survives_an_edit(self):
        player = self.start_held()
        self.go(player, "n", 5)
        self.go(player, " ", 6)
        player.press("q")
        player.end()
        text = self.stage.article.read_text(encoding="utf-8")
        self.stage.article.write_text(text.replace("    雨停了", "    天晴了。\n\n    雨停了"),
                                      encoding="utf-8")
        again = self.start("--accessible", "--pause-after", "sentence")
        again.expect(SENTENCES[6])
        self.assertNotIn(SENTENCES[5], again.output)

    def test_quits_and_forgets(self):
        player = self.start_held()
        self.go(player, "n", 5)
        player.press("Q")
        self.assertEqual(player.end(), 0)
        self.assertNotIn("stopped", self.memory())

    def test_continues_what_was_played_last(self):
        player = self.start_held()
        self.go(player, "n", 5)
        player.press("q")
        player.end()
        again = Player([LANGDU, "play", "--continue", "--accessible", "--pause-after", "sentence"],
                       self.stage.environment)
        self.addCleanup(again.close)
        again.expect(SENTENCES[5])

    def test_from_overrides(self):
        player = self.start("--accessible", "--pause-after", "sentence", "--from", "3")
        self.hear(player, 10)


class Sound(PlayTest):
    """What the keys do to the sound, heard through the file device."""

    def start_held(self, *options):
        player = self.start("--accessible", "--pause-after", "sentence", *options)
        player.expect(HELD)
        return player

    def heard(self, player):
        player.press("q")
        self.assertEqual(player.end(), 0)
        return [sample for sample in self.stage.played() if sample]

    def rendered(self, *options):
        path = self.stage.path / "rendered.wav"
        subprocess.run([LANGDU, "render", str(self.stage.article), "-o", str(path), *options],
                       env=self.stage.environment, stderr=subprocess.DEVNULL, timeout=PATIENCE,
                       check=True)
        return [sample for sample in samples_of(path) if sample]

    def test_words_of_the_player_are_spoken(self):
        title = len(self.heard(self.start_held()))
        for key, words in [("i", "第1分钟"), ("k", "。"), ("b", "书签1")]:
            with self.subTest(key=key):
                player = self.start_held()
                player.press(key)
                player.expect(words)
                deadline = time.monotonic() + PATIENCE
                while len([sample for sample in self.stage.played() if sample]) < title + 5000:
                    self.assertLess(time.monotonic(), deadline, "nothing was said")
                    time.sleep(0.05)
                player.press("q")
                self.assertEqual(player.end(), 0)

    def test_a_message_that_is_only_shown_is_silent(self):
        title = self.heard(self.start_held())
        player = self.start_held()
        player.press("hB")
        player.expect("没有书签。")
        self.assertTrue(self.heard(player) == title)

    def test_volume(self):
        player = self.start_held()
        player.press("9" * 10)
        player.expect("音量 50%")
        player.press("\x1b[C\x1b[C")
        player.expect(SENTENCES[2])
        player.expect(HELD)
        heard = self.heard(player)[-10000:]
        title = len(heard)
        loud = max(map(abs, self.rendered()))
        self.assertLess(max(map(abs, heard)), loud * 0.6)
        self.assertGreater(title, 0)

    def test_rate(self):
        player = self.start_held()
        player.press("]" * 10)
        player.expect("速度 2.00")
        for index in (1, 2):
            player.press("\x1b[C")
            player.expect(SENTENCES[index])
            player.expect(HELD)
        heard = self.heard(player)
        fast = self.rendered("--rate", "2")
        # All but the title is what is rendered at that rate.
        tail = heard[-20000:]
        self.assertTrue(any(fast[at:at + len(tail)] == tail for at in range(len(fast))
                            if fast[at] == tail[0]))

    def test_repeat_says_it_again(self):
        title = self.heard(self.start_held())
        player = self.start_held()
        player.press("r")
        player.expect(HELD)
        heard = self.heard(player)
        self.assertTrue(heard == title + title)


class Screen(PlayTest):
    def start_drawn(self, **size):
        player = self.start("--pause-after", "sentence", **size)
        player.expect("\x1b[?1049h")
        player.expect(HELD)
        return player

    def test_shows_title_sentence_and_state(self):
        player = self.start_drawn()
        player.press("n")
        player.expect("雨后的菜市场 · 一把小青菜")
        player.press("]")
        player.expect("速度 1.10")

    def test_no_row_is_wider_than_a_narrow_terminal(self):
        player = self.start_drawn(rows=6, columns=20)
        player.press("\x1b[C\x1b[C\x1b[C")
        player.expect("一下子冒了")
        player.press("q")
        self.assertEqual(player.end(), 0)

    def test_no_colour(self):
        self.stage.environment["NO_COLOR"] = "1"
        player = self.start_drawn()
        player.press("\x1b[C")
        player.expect("作者")
        self.assertNotRegex(player.output, r"\x1b\[[0-9;]*[34][0-7]m")

    def test_help_goes_by_pages_until_a_key(self):
        player = self.start_drawn(rows=10, columns=40)
        player.press("h")
        player.expect("空格 p 暂停或继续")
        player.expect("再按翻页")
        player.press("h")
        player.expect("查找文字")
        player.expect("h 这个帮助")
        player.expect("再按关闭")
        player.press("h")  # there is no further page
        player.expect("雨后的菜市")

    def test_a_narrow_row_drops_whole_parts(self):
        player = self.start_drawn(rows=6, columns=30)
        player.press(" ")
        player.expect("速度 1.00")
        self.assertNotIn("…", player.output.split("速度 1.00")[-1].split("\x1b")[0])
        self.assertNotIn("音量", player.output)

    def test_another_size_is_drawn_anew(self):
        player = self.start_drawn()
        player.press("n")
        player.expect(HELD)
        termios.tcsetwinsize(player.master, (8, 30))
        player.expect("\x1b[2J")
        player.expect("\x1b[8;1H")  # the last row
        self.assertNotIn("\x1b[9;1H", player.output[player.output.rindex("\x1b[2J"):])

    def test_to_the_background_and_back(self):
        player = Player(["bash", "--norc", "--noprofile", "-i"], self.stage.environment)
        self.addCleanup(player.close)
        player.press(f"{LANGDU} play --pause-after sentence {self.stage.article}\r")
        player.expect("\x1b[?1049h")
        player.expect(HELD)
        player.press("\x1a")
        player.expect("\x1b[?1049l")
        player.expect("Stopped")
        player.press("echo $((6*7))\r")
        player.expect("42")
        player.press("fg\r")
        player.expect("\x1b[?1049h")
        player.expect(SENTENCES[0])  # drawn anew
        player.press(" ")
        player.expect("作者")
        player.expect(HELD)
        player.press("q")
        player.expect("\x1b[?1049l")
        player.press("exit\r")
        self.assertEqual(player.end(), 0)

    def test_the_terminal_is_put_back(self):
        for end, code in [(lambda p: p.press("q"), 0),
                          (lambda p: p.press("\x03"), 130),
                          (lambda p: p.process.send_signal(signal.SIGTERM), 130),
                          (lambda p: p.process.send_signal(signal.SIGSEGV), None),
                          (lambda p: p.process.kill(), -signal.SIGKILL)]:
            with self.subTest(code=code):
                player = self.start_drawn()
                end(player)
                ended = player.end()
                if code is not None:
                    self.assertEqual(ended, code)
                player.wait_for_terminal()
                self.assertIn("\x1b[?1049l", player.output)
                self.assertIn("\x1b[?25h", player.output)


if __name__ == "__main__":
    unittest.main()
