"""What the tests of `langdu play` share: sound without a sound card, and a keyboard without hands."""
import fcntl
import os
import pathlib
import pty
import select
import struct
import subprocess
import tempfile
import termios
import time

PATIENCE = 60  # seconds: for a machine that is busy with other things

ARTICLE = """雨后的菜市场

□陈小满

    雨停了，菜市场慢慢热闹起来。卖豆腐的大姐掀开白布，热气一下子冒了出来。

    门口停着三辆三轮车。

一把小青菜

    青菜两元一斤。她挑了半天，只买了一把。

    她回头问。“明天还来吗？”

一碗热豆腐

    豆腐最后卖完了。大家都说明天见。
"""
SENTENCES = ["雨后的菜市场", "作者：陈小满", "雨停了，菜市场慢慢热闹起来。",
             "卖豆腐的大姐掀开白布，热气一下子冒了出来。", "门口停着三辆三轮车。", "一把小青菜",
             "青菜两元一斤。", "她挑了半天，只买了一把。", "她回头问。", "“明天还来吗？”",
             "一碗热豆腐",
             "豆腐最后卖完了。", "大家都说明天见。"]


class Stage:
    """A folder with an article and an ALSA device that writes what is played to played.wav."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="langdu-")
        self.path = pathlib.Path(self._folder.name)
        self.article = self.path / "market.txt"
        self.article.write_text(ARTICLE, encoding="utf-8")
        self.capture = self.path / "played.wav"
        (self.path / "asound.conf").write_text(
            'pcm.!default { type plug slave.pcm "langdu_capture" }\n'
            'pcm.langdu_capture { type file slave.pcm "null" file "%s" format "wav" }\n'
            % self.capture)
        self.environment = dict(
            os.environ, LANG="C.UTF-8", TERM="xterm", XDG_STATE_HOME=str(self.path / "state"),
            ALSA_CONFIG_PATH=f"/usr/share/alsa/alsa.conf:{self.path / 'asound.conf'}",
            # ALSA's plugins keep what they allocated until the process ends.
            ASAN_OPTIONS="detect_leaks=0", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        for name in ("ACCESSIBLE", "NO_COLOR"):
            self.environment.pop(name, None)

    def close(self):
        self._folder.cleanup()

    def played(self):
        return samples_of(self.capture)


def samples_of(path):
    """The samples of a WAV file without the silence at its ends."""
    data = path.read_bytes()
    begin = data.index(b"data") + 8
    (size,) = struct.unpack_from("<I", data, begin - 4)
    if size == 0 or size > len(data) - begin:  # the writer was killed before it mended the header
        size = (len(data) - begin) // 2 * 2
    frames = data[begin:begin + size]
    samples = struct.unpack(f"<{len(frames) // 2}h", frames)
    first = next((i for i, sample in enumerate(samples) if sample), len(samples))
    last = next((i for i in range(len(samples), first, -1) if samples[i - 1]), first)
    return samples[first:last]


class Player:
    """`langdu play` at a pseudo-terminal."""

    def __init__(self, command, environment, rows=24, columns=80):
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (rows, columns))
        self.before = termios.tcgetattr(slave)
        self._slave = slave
        self.output = ""
        self._bytes = b""
        self._seen = 0
        self.process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave,
                                        env=environment, start_new_session=True,
                                        preexec_fn=lambda: _take_terminal(slave))

    def _read(self, seconds):
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return
        try:
            self._bytes += os.read(self.master, 65536)
        except OSError:
            return
        self.output = self._bytes.decode("utf-8", "replace")

    def expect(self, text):
        """Waits until `text` appears behind everything that was expected before."""
        deadline = time.monotonic() + PATIENCE
        while (at := self.output.find(text, self._seen)) < 0:
            if time.monotonic() > deadline:
                raise AssertionError(f"no {text!r} in {self.output[self._seen:]!r}")
            self._read(0.1)
        self._seen = at + len(text)

    def press(self, keys):
        os.write(self.master, keys.encode())

    def end(self):
        """Waits for the end; returns the exit code."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            if time.monotonic() > deadline:
                self.process.kill()
                raise AssertionError(f"still running: {self.output[-500:]!r}")
            self._read(0.05)
        for _ in range(20):
            self._read(0.01)
        return self.process.returncode

    def wait_for_terminal(self):
        """Waits until the terminal is as it was before."""
        deadline = time.monotonic() + PATIENCE
        while termios.tcgetattr(self._slave) != self.before:
            if time.monotonic() > deadline:
                raise AssertionError("the terminal was not put back")
            self._read(0.05)
        for _ in range(20):
            self._read(0.01)

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self._slave)


def _take_terminal(slave):
    """Makes the terminal that of the new session, its process group in the foreground."""
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    os.tcsetpgrp(slave, os.getpgrp())
