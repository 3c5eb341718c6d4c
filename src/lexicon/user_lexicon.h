#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace langdu {

/// A piece of a spoken form: hanzi, with the syllables that the user fixed for them or none, or
/// Latin letters and spaces.
struct SpokenPiece {
  std::string text;
  std::vector<std::string> pinyin;  ///< one syllable with tone digit a hanzi, or empty
};

/// Reads a spoken form: hanzi, Latin letters and spaces, where `[hang2 zhang3]` fixes the syllables
/// of as many hanzi before it. Nothing if it holds anything else, or the syllables do not fit.
std::optional<std::vector<SpokenPiece>> parse_spoken_form(std::string_view spoken);

/// What is wrong with a spoken form, for people; empty if nothing is.
std::string complaint_about_spoken_form(std::string_view spoken);

/// One thing that the user taught: how a written form is said. It changes what is heard, never what
/// subtitles show.
struct UserEntry {
  std::string written;
  std::string spoken;
  /// Words beside it: `银行_业务` stands for "between 银行 and 业务", either side may be empty;
  /// without
  /// `_` the word may stand anywhere in the sentence. Empty: always.
  std::string context;
  std::size_t line = 0;  ///< in its file, from 1

  friend bool operator==(const UserEntry&, const UserEntry&) = default;
};

/// The user's lexicon: a file of tab-separated text, a row an entry (written, spoken, optional
/// context), lines that begin with `#` are comments. Of several entries that fit at a place the
/// longest written form wins, then the one with a context, then the later one.
class UserLexicon {
 public:
  UserLexicon() = default;

  /// Throws Error(data) with file, line and remedy if the file cannot be read or an entry is wrong.
  static UserLexicon load(const std::filesystem::path& path);

  /// Adds an entry, or replaces the one of the same written form and context. Throws Error(usage)
  /// if the entry is wrong.
  void add(UserEntry entry);
  /// Removes every entry of that written form; returns how many there were.
  std::size_t remove(std::string_view written);

  /// Writes the file anew, with its comment lines first; creates its folder. Throws Error(output).
  void save(const std::filesystem::path& path) const;

  [[nodiscard]] const std::vector<UserEntry>& entries() const { return entries_; }
  [[nodiscard]] bool empty() const { return entries_.empty(); }

  /// The entry that holds at byte `at` of `text`, or null. A written form that begins or ends with
  /// a Latin letter or digit does not match inside a longer word or number.
  [[nodiscard]] const UserEntry* find(std::string_view text, std::size_t at) const;

 private:
  void index();

  std::vector<UserEntry> entries_;
  std::vector<std::string> comments_;
  std::unordered_map<char32_t, std::vector<std::size_t>> by_first_;  ///< longest written form first
};

}  // namespace langdu
