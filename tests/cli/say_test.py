"""`langdu say`: phrases and syllables into files, one by one and in batches; previews of voices."""
import array
import wave

import langdu_program
from playing import Stage

SILENCE_AT_ENDS = 2205  # frames: 100 ms


def samples_of(path):
    with wave.open(str(path)) as audio:
        return array.array("h", audio.readframes(audio.getnframes()))


class Say(langdu_program.ProgramTest):
    def batch(self, lines, *options):
        return self.langdu("say", "--pinyin", "--batch", *options, stdin="\n".join(lines) + "\n")

    def test_a_batch_writes_every_file_as_a_single_call_does(self):
        one, other = self.folder / "one.wav", self.folder / "other.wav"
        self.batch([f"{one}\tyin2 hang2", f"{other}\tlv4 se4 / xiao3 hai2 r5"])
        self.assertGreater(len(samples_of(other)), len(samples_of(one)))
        alone = self.folder / "alone.wav"
        self.langdu("say", "--pinyin", "yin2", "hang2", "-o", alone)
        self.assertEqual(alone.read_bytes(), one.read_bytes())

    def test_files_begin_and_end_with_silence(self):
        path = self.folder / "said.wav"
        self.langdu("say", "你好。", "-o", path)
        samples = samples_of(path)
        self.assertFalse(any(samples[:SILENCE_AT_ENDS]) or any(samples[-SILENCE_AT_ENDS:]))
        self.assertTrue(any(samples))

    def test_times_are_those_of_the_syllables(self):
        path = self.folder / "said.wav"
        out = self.batch([f"{path}\tma1 ma1 ma5"], "--times")
        name, times = out.rstrip("\n").split("\t")
        times = [float(time) for time in times.split()]
        self.assertEqual(name, str(path))
        self.assertEqual(len(times), 4)
        self.assertEqual(times, sorted(times))
        self.assertAlmostEqual(times[0], 0.1, delta=0.02)
        self.assertAlmostEqual(times[-1], len(samples_of(path)) / 22050 - 0.1, delta=0.001)

    def test_what_cannot_be_said_is_named(self):
        for line, message in (("x.wav yi1", "standard input, line 1: expected OUT.wav<TAB>PINYIN"),
                              ("x.wav\tyi1 hong", "'hong' is no pinyin syllable with a tone digit")):
            done = self.run_langdu("say", "--pinyin", "--batch", stdin=line + "\n", cwd=self.folder)
            self.assertEqual(done.returncode, 2, line)
            self.assertIn(message, done.stderr)
        for arguments, message in ((["--batch"], "--batch needs --pinyin"),
                                   (["--batch", "--pinyin", "yi1"], "takes no TEXT"),
                                   (["--times", "你好"], "--times needs a file")):
            done = self.run_langdu("say", *arguments, stdin="")
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn(message, done.stderr)

    def test_loudness_is_a_matter_of_gain(self):
        loud, soft = self.folder / "loud.wav", self.folder / "soft.wav"
        self.langdu("say", "今天天气很好。", "-o", loud)
        self.langdu("say", "今天天气很好。", "--loudness", "-26", "-o", soft)
        power = [sum(sample * sample for sample in samples_of(path)) for path in (loud, soft)]
        self.assertAlmostEqual(power[1] / power[0], 0.1, delta=0.01)
        self.assertEqual(self.run_langdu("say", "好", "--loudness", "-5", "-o", soft).returncode, 2)


class Previews(langdu_program.ProgramTest):
    def test_every_voice_says_its_sample(self):
        stage = Stage()
        self.addCleanup(stage.close)
        self.environment = stage.environment
        voices = self.langdu("voices", "--preview").splitlines()
        self.assertGreaterEqual(len(voices), 4)
        self.assertGreater(len(stage.played()) / 22050, 1.5 * len(voices))


if __name__ == "__main__":
    langdu_program.main()
