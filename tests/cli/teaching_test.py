#!/usr/bin/env python3
"""What users teach, from outside: `langdu lexicon`, `--lexicon FILE`, markup in an article."""
from langdu_program import ProgramTest, main


class Lexicon(ProgramTest):
    def lexicon_file(self, *rows):
        path = self.folder / "mine.tsv"
        path.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
        return path

    def said(self, text, *arguments):
        return self.langdu("normalize", *arguments, stdin=text + "\n").rstrip("\n")

    def complaint(self, *arguments, status):
        done = self.run_langdu(*arguments)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(done.stdout, "")
        return done.stderr

    def test_add_list_remove(self):
        self.langdu("lexicon", "add", "CRRC", "中国中车")
        self.langdu("lexicon", "add", "--context", "_庆", "重", "重[chong2]")
        self.assertEqual(self.langdu("lexicon", "list"), "CRRC\t中国中车\n重\t重[chong2]\t_庆\n")
        self.assertEqual(self.said("CRRC发布新车，CRRCX没有。"), "中国中车发布新车，CRRCX没有。")
        self.langdu("lexicon", "remove", "CRRC")
        self.assertEqual(self.langdu("lexicon", "list"), "重\t重[chong2]\t_庆\n")
        self.assertEqual(self.said("CRRC发布新车。"), "CRRC发布新车。")

    def test_adding_again_replaces(self):
        self.langdu("lexicon", "add", "5G", "五代")
        self.langdu("lexicon", "add", "5G", "第五代")
        self.assertEqual(self.langdu("lexicon", "list"), "5G\t第五代\n")

    def test_check_names_file_line_and_remedy(self):
        good = self.lexicon_file(("# comment",), ("K歌", "唱歌"))
        self.assertEqual(self.langdu("lexicon", "check", good),
                         f"{good}: 1 entries, all well-formed\n")
        bad = self.lexicon_file(("K歌", "唱歌"), ("x", "abc1"))
        self.assertEqual(self.complaint("lexicon", "check", bad, status=1),
                         f"langdu: {bad}:2: '1' cannot be said; write hanzi or Latin letters. "
                         "Mend the line or remove it\n")
        twice = self.lexicon_file(("K歌", "唱歌"), ("K歌", "卡拉欧开"))
        self.assertEqual(self.complaint("lexicon", "check", twice, status=1),
                         f"langdu: {twice}:1: K歌 is defined again on line 2. Remove one of the two\n")
        self.assertIn("missing.tsv", self.complaint("lexicon", "check", "missing.tsv", status=1))

    def test_what_cannot_be_said_is_not_added(self):
        self.complaint("lexicon", "add", "x", "abc123", status=2)
        self.complaint("lexicon", "remove", "nothing", status=2)
        self.assertEqual(self.langdu("lexicon", "list"), "")

    def test_context(self):
        mine = self.lexicon_file(("行", "航", "银_"), ("M", "货币供应量", "货币"))
        self.assertEqual(self.said("银行行。", "--lexicon", mine), "银航行。")
        self.assertEqual(self.said("货币M上升。", "--lexicon", mine), "货币货币供应量上升。")
        self.assertEqual(self.said("身材M号。", "--lexicon", mine), "身材M号。")

    def test_lexicon_of_one_run_leaves_the_users_alone(self):
        self.langdu("lexicon", "add", "5G", "五代")
        mine = self.lexicon_file(("5G", "第五代"))
        self.assertEqual(self.said("5G手机", "--lexicon", mine), "第五代手机")
        self.assertEqual(self.said("5G手机"), "五代手机")

    def test_markup_in_an_article(self):
        self.assertEqual(self.said("{5G|五代}手机和5G手机"), "五代手机和五G手机")
        self.assertEqual(self.said("他是行长[hang2 zhang3]。"), "他是行长。")
        self.assertEqual(self.langdu("pinyin", stdin="重[chong2]重的\n").split()[0], "chong2")

    def test_subtitles_show_what_is_written(self):
        article = self.folder / "article.txt"
        article.write_text("标题一行\n\n今天CRRC发布{5G|五代}手机，价格为99元。\n", encoding="utf-8")
        mine = self.lexicon_file(("CRRC", "中国中车"))
        self.langdu("render", article, "-o", self.folder / "a.wav", "--lexicon", mine,
                    "--subtitles", "srt")
        subtitles = next(self.folder.rglob("*.srt")).read_text(encoding="utf-8")
        self.assertIn("CRRC发布5G手机", subtitles.replace("\n", ""))
        self.assertNotIn("中国中车", subtitles)


if __name__ == "__main__":
    main()
