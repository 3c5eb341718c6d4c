#include "document/html_skeleton.h"

#include <gmock/gmock.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "document/html_tree.h"

namespace langdu {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> texts_of(const HtmlTree& tree) {
  std::vector<std::string> texts;
  for (const HtmlNode& node : tree.nodes()) {
    if (node.display == HtmlDisplay::text) texts.emplace_back(node.text);
  }
  return texts;
}

TEST(HtmlSkeleton, KeepsTheMarkupAndStandsForTheRest) {
  const std::string html = "<p class=\"题\">南街的路灯还亮着</p>";
  const HtmlSkeleton skeleton(html);
  EXPECT_EQ(skeleton.markup(), "<p class=\"题\">" + to_utf8(U'\U000F0000') + "</p>");
  EXPECT_EQ(skeleton.source_of(3), 3U);
  EXPECT_EQ(skeleton.source_of(skeleton.markup().size()), html.size());
}

TEST(HtmlSkeleton, FillsInWhatItStoodFor) {
  const std::string html = "<p>南街 &amp; 北街<b title='第一条街'>　</b>\r\n街灯</p>";
  const HtmlTree tree(html);
  EXPECT_THAT(texts_of(tree), ElementsAre("南街 & 北街", "　", "\n街灯"));
  EXPECT_EQ(tree.attribute(tree.find("b"), "title"), "第一条街");
}

TEST(HtmlSkeleton, PrivateCharactersOfThePageStayWhatTheyAre) {
  const std::string own = to_utf8(U"\U000F0000\U0010FFFD");
  const std::string html =
      "<p>南街路灯&#xF0000;亮着</p><p>" + own + "</p><i>&#xF0001;</i>&#xF0009;";
  const HtmlTree tree(html);
  EXPECT_THAT(texts_of(tree), ElementsAre("南街路灯" + to_utf8(U'\U000F0000') + "亮着", own,
                                          to_utf8(U'\U000F0001'), to_utf8(U'\U000F0009')));
}

TEST(HtmlSkeleton, HasRoomForMoreRunsThanAPlaneHasCharacters) {
  std::string html;
  for (int i = 0; i < 140'000; ++i) html += "<b>" + std::to_string(i) + "号 & 灯火</b>";
  const HtmlTree tree(html);
  int i = 0;
  for (const std::string& text : texts_of(tree)) {
    ASSERT_EQ(text, std::to_string(i++) + "号 & 灯火");
  }
  EXPECT_EQ(i, 140'000);
}

/// Whatever stands in a page, each text is found where the tree says that it stands.
TEST(HtmlSkeleton, RandomTextsStandWhereTheTreeSays) {
  const std::vector<std::string> parts = {
      "南街", "路", "灯，", "é", "a", " ", "\n", "𠮷", "&lt;", to_utf8(U'\U000F0003'), "&#xF0002;"};
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string html;
    std::vector<std::string> expected;
    for (int i = 0; i < 12; ++i) {
      std::string source;
      for (unsigned k = 0; k <= random() % 6; ++k) source += parts[random() % parts.size()];
      html += "<b>" + source + "</b>";
      expected.push_back(source);
    }
    const HtmlTree tree(html);
    std::vector<std::string> found;
    for (const HtmlNode& node : tree.nodes()) {
      if (node.display == HtmlDisplay::text)
        found.push_back(html.substr(node.source_begin, node.source_size));
    }
    ASSERT_EQ(found, expected) << html;
  }
}

}  // namespace
}  // namespace langdu
