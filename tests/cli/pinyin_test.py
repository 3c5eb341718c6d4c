"""`langdu pinyin` from outside: its forms, what users teach, and what cannot be read."""
import re

import langdu_program

TOKEN = re.compile(r"[a-z]+[1-5]")


class Forms(langdu_program.ProgramTest):
    def pinyin(self, text, *options):
        return self.langdu("pinyin", *options, stdin=text + "\n").rstrip("\n")

    def test_a_line_for_each_line(self):
        self.assertEqual(self.langdu("pinyin", stdin="你好\n\n再见\n"), "ni2 hao3\n\nzai4 jian4\n")

    def test_raw_gives_a_token_a_hanzi_and_copies_the_rest(self):
        self.assertEqual(self.pinyin("3个人，iPhone不错", "--raw"), "3 ge4 ren2 ，iPhone bu2 cuo4")
        line = "在A座12层的“重庆”饭店等一会儿……"
        tokens = self.pinyin(line, "--raw").split(" ")
        self.assertEqual(sum(bool(TOKEN.fullmatch(t)) for t in tokens),
                         sum("\u4e00" <= c <= "\u9fff" for c in line))
        self.assertEqual("".join(t for t in tokens if not TOKEN.fullmatch(t)), "A12“”……")

    def test_numbers_are_read(self):
        self.assertEqual(self.pinyin("3个人"), "san1 ge5 ren2")

    def test_citation_tones(self):
        self.assertEqual(self.pinyin("你好啊", "--citation"), "ni3 hao3 a5")
        self.assertEqual(self.pinyin("你好啊"), "ni2 hao3 wa5")

    def test_erhua_is_a_token(self):
        self.assertEqual(self.pinyin("慢点儿走"), "man4 dian3 r5 zou3")

    def test_breaks(self):
        shown = self.pinyin("今天天气很好，我们一起去公园。", "--breaks").split()
        self.assertEqual(shown[-1], "#3")
        self.assertIn("#1", shown)
        self.assertEqual([t for t in shown if not t.startswith("#")],
                         self.pinyin("今天天气很好，我们一起去公园。").split())

    def test_explain_names_what_decided(self):
        rows = [row.split("\t") for row in self.pinyin("重庆的银行行长", "--explain").splitlines() if row]
        self.assertEqual([row[0] for row in rows][:2], ["重庆", "的"])
        self.assertEqual(rows[0], ["重庆", "place_name", "chong2 qing4", "lexicon"])
        for row in rows:
            self.assertLessEqual(set(row[3].split()), {"lexicon", "character", "model", "rule", "user"})

    def test_letters_and_words_go_through(self):
        self.assertIn("iPhone", self.pinyin("我买了iPhone手机"))


class Taught(langdu_program.ProgramTest):
    def test_markup_fixes_a_reading(self):
        said = self.langdu("pinyin", stdin="重[chong2]要[yao4]的事\n")
        self.assertTrue(said.startswith("chong2 yao4 de5"), said)
        self.assertNotEqual(self.langdu("pinyin", stdin="重要的事\n"), said)

    def test_markup_with_a_syllable_that_is_none_is_text(self):
        said = self.langdu("pinyin", stdin="重[chonk2]要\n")
        self.assertTrue(said.startswith("zhong4"), said)

    def test_the_lexicon_of_the_user(self):
        self.langdu("lexicon", "add", "行长", "行长[xing2 zhang3]")
        self.assertEqual(self.langdu("pinyin", stdin="银行行长\n"), "yin2 hang2 xing2 zhang3\n")
        row = self.langdu("pinyin", "--explain", stdin="行长\n").splitlines()[0]
        self.assertTrue(row.endswith("user"), row)

    def test_a_wrong_reading_is_refused(self):
        done = self.run_langdu("lexicon", "add", "行长", "行长[xing2 zhonk3]")
        self.assertEqual(done.returncode, 2)
        self.assertNotEqual(done.stderr, "")


class Unknown(langdu_program.ProgramTest):
    def test_is_announced_once_and_said_as_mou(self):
        done = self.run_langdu("pinyin", "--raw", stdin="\U0003134A和\U0003134A\n\U0003134A\n")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stdout, "mou3 he2 mou3\nmou3\n")
        self.assertEqual(done.stderr.count("mou3"), 1)

    def test_rare_hanzi_of_the_extensions_are_read(self):
        self.assertRegex(self.langdu("pinyin", "--raw", stdin="\u3588\U00020000\n"), "^([a-z]+[1-5] ?){2}\n$")


if __name__ == "__main__":
    langdu_program.main()
