#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/utf8.h"
#include "sentence/split_sentences.h"

namespace langdu {

inline std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> result;
  for (const Sentence& sentence : split_sentences(MappedText(text, 0))) {
    result.push_back(sentence.written.text());
  }
  return result;
}

/// A row is a paragraph with `|` where it must be split, and nowhere else.
inline void expect_splits(const std::vector<std::string>& rows) {
  for (const std::string& row : rows) {
    std::vector<std::string> expected(1);
    std::string text;
    for (const char c : row) {
      if (c == '|') {
        expected.emplace_back();
      } else {
        expected.back().push_back(c);
        text.push_back(c);
      }
    }
    // The space between two sentences belongs to neither.
    for (std::string& sentence : expected) sentence = trim(sentence);
    EXPECT_EQ(split(text), expected) << row;
  }
}

}  // namespace langdu
