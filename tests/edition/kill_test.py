#!/usr/bin/env python3
"""An edition that is interrupted again and again ends as if nothing had happened.

kill_test.py LANGDU [--rounds N] [--seed N] [--formats wav,flac,...]

Each round starts `langdu render` with the cache of the rounds before or an empty one, disturbs it at a
random moment (kill -9 of the parent or of a worker, SIGTERM to a worker, SIGINT, SIGTERM, a full disk
for the output, for the cache, or for both), looks whether anything unfinished stands under a final
name, and runs the command again: it must end with the bytes of an undisturbed run and leave nothing
else. The full disk is a small tmpfs where mounting is allowed, otherwise a limit on the size of files.
"""
import argparse
import collections
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SIDE_FILES = ["--subtitles", "srt,vtt", "--chapters", "--cue", "--manifest"]
WAYS = ["kill parent", "kill worker", "kill all workers", "end worker", "interrupt", "terminate",
        "full output", "full cache", "full both"]


def write_article(path, paragraphs):
    """No two sentences alike, so that no clause helps another through the cache."""
    lines = ["长途列车上的故事"]
    for i in range(paragraphs):
        if i % 25 == 12:
            lines.append(f"## 第{i}公里\n")
        lines.append(f"第{i}站上来了{i * 3 + 2}位乘客，他们带着{i % 7 + 1}件行李，找到了第{i * 5 + 3}号座位。"
                     f"列车长说：“下一站还有{i * 11 + 6}公里，请大家不要着急。”")
    path.write_text("\n\n".join(lines), encoding="utf-8")


class Disk:
    """A folder that can be made full: a tmpfs if we may mount one, else an ordinary folder."""

    def __init__(self, path):
        self.path = path
        path.mkdir()
        self.is_mounted = os.geteuid() == 0 and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=512m", "langdu-test", path],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

    def limit(self, size):
        """False if more than that is in it already."""
        return subprocess.run(["mount", "-o", f"remount,size={size}", self.path],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

    def close(self):
        if self.is_mounted:
            subprocess.run(["umount", "-l", self.path], check=True)

    def used(self):
        state = os.statvfs(self.path)
        return (state.f_blocks - state.f_bfree) * state.f_frsize


class Stage:
    def __init__(self, langdu, root, formats, paragraphs):
        self.langdu = langdu
        self.formats = formats
        self.out = Disk(root / "out")
        self.cache = Disk(root / "cache")
        self.article = root / "article.md"
        write_article(self.article, paragraphs)
        # The leak check at the end of a sanitized build is a child process, too: killed, it would be
        # waited for for ever.
        self.environment = dict(os.environ, ASAN_OPTIONS="detect_leaks=0",
                                XDG_CACHE_HOME=str(self.cache.path),
                                XDG_CONFIG_HOME=str(root / "config"))
        self.expected = {}
        self.duration = {}
        for name in formats:
            self.empty(self.cache.path)
            start = time.monotonic()
            self.finish(self.start(name))
            self.duration[name] = time.monotonic() - start
            self.expected[name] = self.contents()
            self.empty(self.out.path)

    def start(self, name, **options):
        return subprocess.Popen(
            [self.langdu, "render", self.article, "-o", self.out.path / f"edition.{name}", "--jobs", "2",
             "--quiet", *SIDE_FILES], env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **options)

    def finish(self, process):
        _, message = process.communicate(timeout=300)
        if process.returncode != 0:
            raise AssertionError(f"exit code {process.returncode}: {message}")

    def contents(self):
        return {path.name: path.read_bytes() for path in self.out.path.iterdir()}

    @staticmethod
    def empty(folder):
        for path in folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def close(self):
        self.out.close()
        self.cache.close()


def children_of(process):
    try:
        text = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    except OSError:
        return []
    return [int(child) for child in text.split()]


def send(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def disturb(way, process, dice):
    """After the random moment has come. Gives the exit codes that the process may end with; none if it
    was too late."""
    workers = children_of(process)
    if process.poll() is not None or ("worker" in way and not workers):
        return None
    if way == "kill parent":
        process.kill()
        return {-signal.SIGKILL, 0}
    if way == "interrupt":
        process.send_signal(signal.SIGINT)
        return {130, -signal.SIGINT, 0}
    if way == "terminate":
        process.send_signal(signal.SIGTERM)
        return {130, -signal.SIGTERM, 0}
    if way != "kill all workers":
        workers = [dice.choice(workers)]
    for worker in workers:
        send(worker, signal.SIGTERM if way == "end worker" else signal.SIGKILL)
    return {0}


def fill_up(way, stage, process, dice):
    """Leaves a random share of the room that the edition and its cache need."""
    for disk, word in [(stage.out, "output"), (stage.cache, "cache")]:
        if word not in way and "both" not in way:
            continue
        if disk.is_mounted:
            spare = dice.randrange(4096, 2_000_000)
            while not disk.limit(disk.used() + spare):  # it grows at this moment
                pass
        else:
            size = dice.randrange(4096, 2_000_000)
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size, size))
    return {0, 1}


def check_what_stands(stage, name, way):
    """Whatever has a final name is whole, and only what is hidden is unfinished."""
    for file, content in stage.contents().items():
        if file.startswith("."):
            if way != "kill parent":
                raise AssertionError(f"{file} was left behind")
        elif content != stage.expected[name].get(file):
            raise AssertionError(f"{file} is not whole")


def play_round(stage, dice, way, name):
    """The exit code of the disturbed process; None if it ended too soon."""
    stage.empty(stage.out.path)
    if "worker" in way or dice.random() < 0.7:
        stage.empty(stage.cache.path)
    process = stage.start(name)
    while "worker" in way and not children_of(process) and process.poll() is None:
        time.sleep(0.002)
    if way.startswith("full"):
        time.sleep(dice.uniform(0, 0.1))  # eSpeak NG's own libraries complain about the limit earlier
        codes = fill_up(way, stage, process, dice)
    else:
        time.sleep(dice.uniform(0, 1) * stage.duration[name])
        codes = disturb(way, process, dice)
    _, message = process.communicate(timeout=300)
    if codes is None:
        stage.duration[name] *= 0.7
        return None
    if process.returncode not in codes:
        raise AssertionError(f"exit code {process.returncode}: {message}")
    if process.returncode == 0 and stage.contents() != stage.expected[name]:
        raise AssertionError("it says that all went well, but the bytes are others")
    check_what_stands(stage, name, way)
    if process.returncode == 1 and len(message.splitlines()) != 1:
        raise AssertionError(f"not one message: {message}")
    for disk in [stage.out, stage.cache]:
        if disk.is_mounted and not disk.limit("512m"):
            raise AssertionError("the small disk cannot be made large again")
    stage.finish(stage.start(name))
    if stage.contents() != stage.expected[name]:
        names = sorted(stage.contents())
        raise AssertionError(f"the rerun gives other bytes or files: {names}")
    return process.returncode


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("langdu", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=18)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--paragraphs", type=int, default=60)
    parser.add_argument("--formats", default="wav,flac,opus,ogg,mp3")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    root = pathlib.Path(tempfile.mkdtemp(prefix="langdu_kill_"))
    stage = Stage(options.langdu.resolve(), root, options.formats.split(","), options.paragraphs)
    outcomes = collections.Counter()
    try:
        for number in range(options.rounds):
            way = WAYS[number % len(WAYS)]
            name = "wav" if number % 2 == 0 and "wav" in stage.formats else dice.choice(stage.formats)
            try:
                code = None
                while code is None:
                    code = play_round(stage, dice, way, name)
                outcomes[way, code] += 1
            except AssertionError as error:
                sys.exit(f"round {number} of seed {options.seed} ({way}, {name}): {error}")
    finally:
        stage.close()
        shutil.rmtree(root)
    for (way, code), count in sorted(outcomes.items()):
        print(f"{count:4} times {way}: exit code {code}")
    print(f"{options.rounds} times the same bytes after a rerun")


if __name__ == "__main__":
    main()
