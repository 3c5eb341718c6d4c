"""A private PulseAudio server whose only device swallows sound as slowly as a loudspeaker does."""
import subprocess
import time

from playing import PATIENCE


class NullSink:
    """Makes the stage's default device one of the server's; `start` and `kill` may alternate."""

    def __init__(self, stage):
        self._environment = stage.environment
        self._folder = stage.path
        self._socket = stage.path / "native"
        self._server = None
        (stage.path / "asound.conf").write_text("pcm.!default { type pulse }\n"
                                                "ctl.!default { type pulse }\n")
        # No server but this one, and none that the library starts of itself.
        (stage.path / "client.conf").write_text("autospawn = no\n")
        stage.environment |= {"PULSE_SERVER": f"unix:{self._socket}", "HOME": str(stage.path),
                              "PULSE_CLIENTCONFIG": str(stage.path / "client.conf"),
                              "XDG_RUNTIME_DIR": str(stage.path)}
        self.start()

    def start(self):
        self._server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
             "-L", "module-null-sink rate=22050 channels=1 format=s16le", "-L", f"module-native-protocol-unix socket={self._socket}"],
            env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + PATIENCE
        while not self._socket.exists():
            if time.monotonic() > deadline or self._server.poll() is not None:
                raise AssertionError("pulseaudio did not start")
            time.sleep(0.05)

    def signal(self, number):
        self._server.send_signal(number)

    def kill(self):
        """As a plug is pulled: without a word to its clients."""
        self._server.kill()
        self._server.wait()
        self._socket.unlink(missing_ok=True)
