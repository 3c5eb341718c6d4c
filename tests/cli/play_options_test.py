#!/usr/bin/env python3
"""What `langdu play` is told on its command line: queues, places to begin at, inputs, options.

play_options_test.py LANGDU
"""
import os
import subprocess
import sys
import unittest

from playing import PATIENCE, SENTENCES, Player, Stage, samples_of

LANGDU = sys.argv.pop(1)
HELD = "按空格键继续。"
OTHER = ["海边的灯塔", "灯塔有三十一米高。", "守塔的人姓乔。", "他在塔里住了四十年。"]


class OptionsTest(unittest.TestCase):
    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)
        self.other = self.stage.path / "tower.txt"
        self.other.write_text(f"{OTHER[0]}\n\n    {''.join(OTHER[1:])}\n", encoding="utf-8")

    def play(self, *arguments, **options):
        options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run([LANGDU, "play", *map(str, arguments)], env=self.stage.environment,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              timeout=PATIENCE, check=False, **options)

    def lines(self, *arguments, **options):
        result = self.play(*arguments, **options)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout.splitlines()

    def at_keyboard(self, *arguments):
        player = Player([LANGDU, "play", "--accessible", "--pause-after", "sentence",
                         *map(str, arguments)], self.stage.environment)
        self.addCleanup(player.close)
        return player

    def leave_at(self, file, sentence, chapter_keys):
        player = self.at_keyboard(file)
        player.expect(HELD)
        player.press(chapter_keys)
        player.expect(sentence)
        player.expect(HELD)
        player.press("q")
        self.assertEqual(player.end(), 0)


class Queue(OptionsTest):
    def test_plays_one_after_another(self):
        self.assertEqual(self.lines(self.other, self.stage.article), [*OTHER, *SENTENCES])

    def test_begins_each_where_its_listener_stopped(self):
        self.leave_at(self.stage.article, SENTENCES[5], "n")
        self.leave_at(self.other, OTHER[1], " ")
        self.assertEqual(self.lines(self.stage.article, self.other), [*SENTENCES[5:], *OTHER[1:]])
        # Heard to the end, both begin anew.
        self.assertEqual(self.lines(self.stage.article, self.other), [*SENTENCES, *OTHER])

    def test_chapter_keys_lead_to_the_next_file_and_back(self):
        player = self.at_keyboard(self.other, self.stage.article)
        player.expect(HELD)
        player.press("n")
        player.expect(SENTENCES[0])
        player.expect(HELD)
        player.press("N")
        player.expect(OTHER[0])

    def test_the_end_of_a_file_is_the_end_of_its_chapter(self):
        player = self.at_keyboard(self.other, self.stage.article)
        player.expect(HELD)
        player.press("ssss")
        player.expect("读完本章停止")
        player.press(" ")
        self.assertEqual(player.end(), 0)
        self.assertIn(OTHER[-1], player.output)
        self.assertNotIn(SENTENCES[0], player.output)

    def test_rate_and_volume_last_beyond_a_file(self):
        player = self.at_keyboard("--rate", "2", self.other, self.stage.article)
        player.expect(HELD)
        player.press("]9")
        player.expect("音量 95%")
        player.press("n")
        player.expect(SENTENCES[0])
        player.expect(HELD)
        player.press("]")
        player.expect("速度 2.20")
        player.press("9")
        player.expect("音量 90%")

    def test_continue_takes_up_the_last_one(self):
        self.leave_at(self.stage.article, SENTENCES[5], "n")
        self.leave_at(self.other, OTHER[1], " ")
        self.assertEqual(self.lines("--continue"), OTHER[1:])


class Places(OptionsTest):
    def test_from(self):
        player = self.at_keyboard(self.stage.article)
        player.expect(HELD)
        player.press("n")
        player.expect(HELD)
        player.press("b")
        player.expect("书签1")
        player.press("Q")
        self.assertEqual(player.end(), 0)
        for place, index in [("1", 0), ("2", 5), ("3", 10), ("0%", 0), ("100%", 12), ("0:00", 0),
                             ("9:59", 12), ("三轮车", 4), ("热 气", 3), ("b1", 5)]:
            with self.subTest(place=place):
                self.assertEqual(self.lines("--from", place, self.stage.article), SENTENCES[index:])

    def test_from_what_is_not_there(self):
        for place, message in [("4", "3 chapters"), ("b1", "0 bookmarks"), ("洋葱", "does not hold")]:
            with self.subTest(place=place):
                result = self.play("--from", place, self.stage.article)
                self.assertEqual(result.returncode, 2)
                self.assertIn(message, result.stderr)


class Inputs(OptionsTest):
    def test_a_file_as_standard_input(self):
        with self.stage.article.open("rb") as file:
            self.assertEqual(self.lines("-", stdin=file), SENTENCES)

    def test_the_selection_of_wayland_and_x(self):
        programs = self.stage.path / "bin"
        programs.mkdir()
        self.stage.environment["PATH"] = f"{programs}:{os.environ['PATH']}"
        for display, program in [("WAYLAND_DISPLAY", "wl-paste"), ("DISPLAY", "xclip")]:
            with self.subTest(program=program):
                for name in ("WAYLAND_DISPLAY", "DISPLAY"):
                    self.stage.environment.pop(name, None)
                self.assertEqual(self.play("--clipboard").returncode, 1)
                self.stage.environment[display] = "test-0"
                script = programs / program
                # Nothing is selected, but something was copied.
                script.write_text("#!/bin/sh\ncase \"$*\" in *primary*) exit 1;; esac\n"
                                  f"echo '{OTHER[1]}'\n", encoding="utf-8")
                script.chmod(0o755)
                self.assertEqual(self.lines("--clipboard"), [OTHER[1]])

    def test_an_empty_selection(self):
        self.stage.environment["WAYLAND_DISPLAY"] = "test-0"
        self.stage.environment["PATH"] = str(self.stage.path)
        result = self.play("--clipboard")
        self.assertEqual(result.returncode, 1)
        self.assertIn("nothing is selected", result.stderr)


class Sound(OptionsTest):
    def rendered(self):
        path = self.stage.path / "rendered.wav"
        subprocess.run([LANGDU, "render", self.other, "-o", path], env=self.stage.environment,
                       stderr=subprocess.DEVNULL, timeout=PATIENCE, check=True)
        return [sample for sample in samples_of(path) if sample]

    def played(self):
        return [sample for sample in self.stage.played() if sample]

    def test_repeat(self):
        self.assertEqual(self.lines("--repeat", "3", self.other), OTHER)  # shown once
        self.assertEqual(len(self.played()), 3 * len(self.rendered()))

    def test_a_pause_without_a_keyboard_goes_on_by_itself(self):
        for hold in ("sentence", "paragraph"):
            with self.subTest(hold=hold):
                self.assertEqual(self.lines("--pause-after", hold, self.other), OTHER)
                self.assertTrue(self.played() == self.rendered())

    def test_skips(self):
        notes = self.stage.path / "notes.md"
        notes.write_text("# 题目\n\n第一段。[^1]\n\n“引文一句。”\n\n第二段。\n\n[^1]: 脚注。\n",
                         encoding="utf-8")
        everything = self.lines(notes)
        self.assertIn("脚注。", everything)
        self.assertEqual(self.lines("--skip", "notes", notes),
                         [line for line in everything if line != "脚注。"])
        self.assertEqual(self.lines("--skip", "notes,quotes", notes),
                         [line for line in everything if line not in ("脚注。", "“引文一句。”")])

    def test_highlights_are_read_first_if_asked_for(self):
        page = self.stage.path / "page.txt"
        body = ["村里新修了一座冷库，一年可以存放三百吨土豆。", "果农们再也不用急着卖果子了。"]
        quote = "再也不用急着卖果子了。"
        page.write_text(f"山里的冷库\n\n　　{body[0]}\n\n■{quote}\n\n　　{body[1]}\n", encoding="utf-8")
        everything = self.lines(page)
        self.assertNotIn(quote, everything)
        with_quote = self.lines("--highlights", page)
        self.assertEqual(with_quote, [everything[0], quote, *everything[1:]])
        self.assertEqual(self.lines("--highlights", "--skip", "highlights", page), everything)


if __name__ == "__main__":
    unittest.main()
