#!/usr/bin/env python3
"""A sound server that dies in mid-sentence, or hangs, and comes back, in real time.

play_device_test.py LANGDU
"""
import array
import shutil
import signal
import subprocess
import sys
import time
import unittest

from null_sink import NullSink
from playing import PATIENCE, Player, Stage, samples_of

LANGDU = sys.argv.pop(1)
RATE = "3"
LOST = "声音设备断开了，等它回来再接着读。"
BACK = "声音设备接上了，从这一句接着读。"
FIRST = "雨停以后，菜市场慢慢热闹起来，卖豆腐的大姐掀开白布，热气一下子冒了出来，门口的人都笑了。"
SECOND = "她挑了半天，只买了一把小青菜。"
# Of the first sentence: behind what a null sink swallows when it starts, before where it is cut off.
EARLY = slice(8000, 10000)


@unittest.skipUnless(shutil.which("pulseaudio") and shutil.which("parec"), "needs pulseaudio")
class DeviceTest(unittest.TestCase):
    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)
        self.sink = NullSink(self.stage)
        self.addCleanup(self.sink.kill)
        self.stage.article.write_text(f"{FIRST}\n\n{SECOND}\n", encoding="utf-8")
        self.player = Player([LANGDU, "play", "--accessible", "--rate", RATE, str(self.stage.article)],
                             self.stage.environment)
        self.addCleanup(self.player.close)
        self.player.expect(FIRST)
        time.sleep(2.5)  # a null sink takes 1.5 s to start

    def record(self):
        """What the server plays, from now on."""
        path = self.stage.path / "heard.raw"
        with path.open("wb") as file:
            process = subprocess.Popen(["parec", "--raw", "--format=s16le", "--rate=22050",
                                        "--channels=1", "--latency-msec=50"],
                                       env=self.stage.environment, stdout=file)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return path

    def test_killed_in_mid_sentence_and_started_again(self):
        self.sink.kill()
        self.player.expect(LOST)
        self.player.press("]")  # keys are obeyed meanwhile
        self.player.expect("速度 3.10")
        self.player.press("[")
        self.player.expect("速度 3.00")
        self.sink.start()
        recording = self.record()
        self.player.expect(BACK)
        early = self.rendered(EARLY)
        deadline = time.monotonic() + PATIENCE
        while early not in recording.read_bytes():
            self.assertLess(time.monotonic(), deadline, "the sentence was not begun again")
            time.sleep(0.1)
        self.player.expect(SECOND)
        self.assertEqual(self.player.output.count(FIRST), 1)  # not shown twice
        self.player.press("q")
        self.assertEqual(self.player.end(), 0)

    def rendered(self, part):
        path = self.stage.path / "rendered.wav"
        subprocess.run([LANGDU, "render", str(self.stage.article), "-o", str(path),
                        "--rate", RATE], env=self.stage.environment, stderr=subprocess.DEVNULL, timeout=PATIENCE,
                       check=True)
        return array.array("h", samples_of(path)[part]).tobytes()

    def test_a_server_that_hangs(self):
        self.sink.signal(signal.SIGSTOP)
        self.player.expect(LOST)
        self.sink.signal(signal.SIGCONT)
        self.player.expect(BACK)
        self.player.press("q")
        self.assertEqual(self.player.end(), 0)

    def test_quits_while_the_device_is_gone(self):
        self.sink.kill()
        self.player.expect(LOST)
        self.player.press("q")
        self.assertEqual(self.player.end(), 0)
        self.player.wait_for_terminal()


if __name__ == "__main__":
    unittest.main()
