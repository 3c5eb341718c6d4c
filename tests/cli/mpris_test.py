#!/usr/bin/env python3
"""`langdu play` on a private D-Bus session bus, as media keys and playerctl reach it.

mpris_test.py LANGDU
"""
import shutil
import subprocess
import sys
import time
import unittest

from playing import PATIENCE, SENTENCES, Player, Stage

LANGDU = sys.argv.pop(1)
HELD = "按空格键继续。"


@unittest.skipUnless(shutil.which("dbus-daemon") and shutil.which("playerctl"),
                     "needs dbus-daemon and playerctl")
class MprisTest(unittest.TestCase):
    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)
        self.bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1",
             f"--address=unix:path={self.stage.path}/bus"], stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.stop_bus)
        self.stage.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        self.player = Player([LANGDU, "play", "--accessible", "--pause-after", "sentence",
                              str(self.stage.article)], self.stage.environment)
        self.addCleanup(self.player.close)
        self.player.expect(HELD)

    def stop_bus(self):
        self.bus.terminate()
        self.bus.wait()
        self.bus.stdout.close()

    def ask(self, *arguments):
        result = subprocess.run(["playerctl", "--player=langdu", *arguments],
                                env=self.stage.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True, timeout=PATIENCE, check=False)
        return result.stdout.strip()

    def expect_answer(self, expected, *arguments):
        deadline = time.monotonic() + PATIENCE
        while (answer := self.ask(*arguments)) != expected:
            self.assertLess(time.monotonic(), deadline, f"{arguments}: {answer!r}")

    def test_everything(self):
        self.expect_answer("Playing", "status")
        self.expect_answer(SENTENCES[0], "metadata", "title")
        self.ask("next")
        self.player.expect(SENTENCES[5])
        self.player.expect(HELD)
        self.expect_answer(SENTENCES[5], "metadata", "album")
        self.ask("previous")
        self.player.expect(SENTENCES[0])
        self.player.expect(HELD)
        self.ask("play-pause")  # goes on behind the sentence
        self.player.expect(SENTENCES[1])
        self.player.expect(HELD)
        self.ask("pause")
        self.player.expect("暂停")
        self.expect_answer("Paused", "status")
        self.ask("volume", "0.5")
        self.player.expect("音量 50%")
        self.expect_answer("0.500000", "volume")
        self.ask("position", "9000")
        self.ask("play")
        self.player.expect(HELD)
        self.ask("stop")
        self.assertEqual(self.player.end(), 0)

    def test_playing_goes_on_without_the_bus(self):
        self.bus.terminate()
        self.bus.wait()
        self.player.press(" ")
        self.player.expect(SENTENCES[1])


if __name__ == "__main__":
    unittest.main()
