#!/usr/bin/env python3
"""The scripts that spread an archive: every article once, whatever the number of shares.

archive_test.py LANGDU SCRIPTS

GNU parallel is run if it is there. The batch script runs as the tasks of an array would be started; and,
as root where Slurm and MUNGE are installed, under a Slurm of one node that is started for it.
"""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

LANGDU = pathlib.Path(sys.argv[1]).resolve()
SCRIPTS = pathlib.Path(sys.argv[2]).resolve()
ARTICLES = 5
SLURM = """ClusterName=langdu
SlurmctldHost={host}(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket={root}/munge/socket
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SlurmUser=root
SlurmctldPidFile={root}/slurmctld.pid
SlurmdPidFile={root}/slurmd.pid
SlurmdSpoolDir={root}/spool
StateSaveLocation={root}/state
SlurmctldLogFile={root}/slurmctld.log
SlurmdLogFile={root}/slurmd.log
SlurmctldPort={port}
SlurmdPort={next_port}
NodeName={host} NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
"""


def are_there(*programs):
    return all(shutil.which(program) for program in programs)


class Archive(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="langdu_archive_"))
        self.addCleanup(shutil.rmtree, self.root)
        self.root.chmod(0o755)
        (self.root / "in").mkdir()
        for i in range(ARTICLES):
            (self.root / "in" / f"{i}.txt").write_text(f"第{i}篇\n\n这是其中的第{i}篇。", encoding="utf-8")
        self.environment = dict(os.environ, LANGDU=str(LANGDU), XDG_CACHE_HOME=str(self.root / "cache"),
                                XDG_CONFIG_HOME=str(self.root / "config"))

    def run_command(self, *command, **more):
        answer = subprocess.run([str(part) for part in command], env={**self.environment, **more},
                                capture_output=True, text=True, timeout=120)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        return answer.stdout

    def check(self, output, status):
        """Each article has `status` once, and its edition is there."""
        lines = [json.loads(line) for line in output.splitlines()]
        inputs = [line["inputs"][0] for line in lines if line["status"] == status]
        self.assertEqual(sorted(pathlib.Path(path).stem for path in inputs), list(map(str, range(ARTICLES))))
        self.assertEqual(sorted(path.name for path in (self.root / "out").iterdir()),
                         [f"{i} 第{i}篇.mp3" for i in range(ARTICLES)])

    @unittest.skipUnless(are_there("parallel"), "GNU parallel is not installed")
    def test_parallel(self):
        command = [SCRIPTS / "render-archive", 3, self.root / "in", "-o", self.root / "out", "--format", "mp3"]
        self.check(self.run_command(*command), "done")
        self.check(self.run_command(*command), "up to date")

    def test_tasks_of_an_array(self):
        output = ""
        for task in range(4, 7):  # --array=4-6
            output += self.run_command(SCRIPTS / "render-archive.sbatch", self.root / "in", "-o",
                                       self.root / "out", "--format", "mp3", SLURM_ARRAY_TASK_ID=str(task),
                                       SLURM_ARRAY_TASK_MIN="4", SLURM_ARRAY_TASK_COUNT="3",
                                       SLURM_CPUS_PER_TASK="1")
        self.check(output, "done")

    @unittest.skipUnless(os.geteuid() == 0 and are_there("slurmctld", "slurmd", "sbatch", "munged"),
                         "Slurm and MUNGE are not installed, or this is not root")
    def test_slurm(self):
        self.start_slurm()
        self.run_command("sbatch", "--wait", "--array=1-2", "-o", self.root / "task-%a.out",
                         SCRIPTS / "render-archive.sbatch", self.root / "in", "-o", self.root / "out",
                         "--format", "mp3")
        self.check("".join((self.root / f"task-{i}.out").read_text() for i in [1, 2]), "done")

    def start_slurm(self):
        munge = self.root / "munge"
        munge.mkdir()
        (munge / "key").write_bytes(os.urandom(1024))
        (munge / "key").chmod(0o400)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        (self.root / "slurm.conf").write_text(SLURM.format(
            root=self.root, host=socket.gethostname().split(".")[0], port=port, next_port=port + 1))
        self.environment["SLURM_CONF"] = str(self.root / "slurm.conf")
        for name in ["spool", "state"]:
            (self.root / name).mkdir()
        self.start("munged", "--foreground", "--force", f"--key-file={munge}/key", f"--socket={munge}/socket",
                   f"--log-file={munge}/log", f"--pid-file={munge}/pid", f"--seed-file={munge}/seed")
        deadline = time.monotonic() + 20
        while not (munge / "socket").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        self.start("slurmctld", "-D")
        self.start("slurmd", "-D")

    def start(self, *command):
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def end():
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.addCleanup(end)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
