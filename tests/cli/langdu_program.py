"""Running the langdu binary under test, which `python3 NAME_test.py BINARY SOURCE` names."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

BINARY = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
SOURCE = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None


class ProgramTest(unittest.TestCase):
    """A scratch folder a test, with cache, state and configuration of its own."""

    def setUp(self):
        self._scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self._scratch.cleanup)
        self.folder = pathlib.Path(self._scratch.name)
        self.environment = dict(os.environ, XDG_CACHE_HOME=str(self.folder / "cache"),
                                XDG_STATE_HOME=str(self.folder / "state"),
                                XDG_CONFIG_HOME=str(self.folder / "config"), LC_ALL="C.UTF-8")

    def run_langdu(self, *arguments, stdin=None, **options):
        return subprocess.run([BINARY, *map(str, arguments)], input=stdin, capture_output=True,
                              text=True, env=self.environment, timeout=120, check=False, **options)

    def langdu(self, *arguments, stdin=None):
        """Standard output of a call that must succeed."""
        done = self.run_langdu(*arguments, stdin=stdin)
        self.assertEqual(done.returncode, 0, f"{arguments}: {done.stderr}")
        return done.stdout


def main():
    unittest.main(argv=sys.argv[:1])
