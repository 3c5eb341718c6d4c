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
ROOT = "org.mpris.MediaPlayer2"
PROPERTIES = "org.freedesktop.DBus.Properties"
# By the MPRIS D-Bus Interface Specification 2.2, with their types as dbus-send prints them.
MANDATORY = {
    ROOT: {"CanQuit": "boolean", "CanRaise": "boolean", "HasTrackList": "boolean",
           "Identity": "string", "SupportedUriSchemes": "array", "SupportedMimeTypes": "array"},
    f"{ROOT}.Player": {"PlaybackStatus": "string", "Rate": "double", "Metadata": "array",
                       "Volume": "double", "Position": "int64", "MinimumRate": "double",
                       "MaximumRate": "double", "CanGoNext": "boolean",
                       "CanGoPrevious": "boolean", "CanPlay": "boolean", "CanPause": "boolean",
                       "CanSeek": "boolean", "CanControl": "boolean"}}


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

    def call(self, interface, method, *arguments):
        result = subprocess.run(
            ["dbus-send", "--session", "--print-reply", f"--dest={self.name()}",
             "/org/mpris/MediaPlayer2", f"{interface}.{method}", *arguments],
            env=self.stage.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, timeout=PATIENCE, check=False)
        return result.stdout

    def name(self):
        return f"{ROOT}.langdu.instance{self.player.process.pid}"

    def property(self, interface, name):
        return self.call(PROPERTIES, "Get", f"string:{interface}", f"string:{name}")

    def set(self, name, value):
        return self.call(PROPERTIES, "Set", f"string:{ROOT}.Player", f"string:{name}",
                         f"variant:{value}")

    def test_every_property_has_its_type(self):
        for interface, properties in MANDATORY.items():
            listed = self.call(PROPERTIES, "GetAll", f"string:{interface}")
            for name, kind in properties.items():
                with self.subTest(property=name):
                    self.assertIn(f'"{name}"', listed)
                    self.assertRegex(self.property(interface, name), rf"variant\s+{kind}\b")
        metadata = self.property(f"{ROOT}.Player", "Metadata")
        for entry in ("mpris:trackid", "mpris:length", "xesam:title"):
            self.assertIn(f'"{entry}"', metadata)

    def test_every_method(self):
        player = f"{ROOT}.Player"
        for method in ("Raise",):
            self.assertIn("method return", self.call(ROOT, method))
        self.call(player, "Pause")
        self.player.expect("暂停")
        self.assertIn('"Paused"', self.property(player, "PlaybackStatus"))
        self.call(player, "Play")
        self.player.expect("继续")
        self.call(player, "Next")
        self.player.expect(SENTENCES[5])
        self.call(player, "Previous")
        self.player.expect(SENTENCES[0])
        self.call(player, "Seek", "int64:900000000")
        self.player.expect(SENTENCES[12])
        self.call(player, "SetPosition", "objpath:/org/langdu/track", "int64:0")
        self.player.expect(SENTENCES[0])
        self.call(player, "SetPosition", "objpath:/org/langdu/track", "int64:-5")  # is ignored
        self.assertIn("Error", self.call(player, "OpenUri", "string:file:///etc/hostname"))
        self.set("Rate", "double:1.5")
        self.player.expect("速度 1.50")
        self.set("Rate", "double:0")  # pauses, says the specification
        self.player.expect("暂停")
        self.set("Volume", "double:-3")
        self.player.expect("音量 0%")
        self.assertIn("double 1.5", self.property(player, "Rate"))
        self.call(player, "PlayPause")
        self.player.expect("继续")
        self.call(ROOT, "Quit")
        self.assertEqual(self.player.end(), 0)

    def test_signals(self):
        monitor = subprocess.Popen(
            ["dbus-monitor", "--session", "type='signal',path='/org/mpris/MediaPlayer2'"],
            env=self.stage.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True)
        self.addCleanup(monitor.stdout.close)
        self.addCleanup(monitor.wait)
        self.addCleanup(monitor.kill)
        # The monitor is there once it has been heard of.
        monitor.stdout.readline()
        self.player.press("p")  # goes on behind the sentence
        self.player.expect(HELD)
        for keys, signs in [("]", ["PropertiesChanged", '"Rate"', "double 1.1"]),
                            ("9", ["PropertiesChanged", '"Volume"', "double 0.95"]),
                            ("n", ["PropertiesChanged", '"Metadata"', SENTENCES[5]]),
                            ("N", ["Seeked", "int64 0"])]:
            self.player.press(keys)
            for sign in signs:
                while sign not in (line := monitor.stdout.readline()):
                    self.assertTrue(line, f"{keys}: no {sign}")

    def test_playing_goes_on_without_the_bus(self):
        self.bus.terminate()
        self.bus.wait()
        self.player.press(" ")
        self.player.expect(SENTENCES[1])


if __name__ == "__main__":
    unittest.main()
