#!/usr/bin/env python3
"""A smoke test in real time: `langdu play` through PulseAudio's null sink, which takes sound as slowly
as a loudspeaker does. Nothing is asserted on its timing.

play_real_time_test.py LANGDU
"""
import shutil
import subprocess
import sys
import time
import unittest

from null_sink import NullSink
from playing import PATIENCE, Stage

LANGDU = sys.argv.pop(1)


@unittest.skipUnless(shutil.which("pulseaudio"), "needs pulseaudio")
class RealTimeTest(unittest.TestCase):
    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)
        self.sink = NullSink(self.stage)
        self.addCleanup(self.sink.kill)

    def test_plays_to_the_end_in_real_time(self):
        begin = time.monotonic()
        result = subprocess.run([LANGDU, "play", "--only-headings", "--rate", "4", "--stats",
                                 str(self.stage.article)], env=self.stage.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, timeout=PATIENCE, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stdout.splitlines(), ["雨后的菜市场", "一把小青菜", "一碗热豆腐"])
        self.assertIn("first sound after", result.stderr)
        self.assertGreater(time.monotonic() - begin, 0.5)


if __name__ == "__main__":
    unittest.main()
