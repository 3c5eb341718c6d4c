#include "lexicon/user_lexicon.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <utility>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/table_file.h"
#include "base/utf8.h"
#include "lexicon/syllable.h"

namespace langdu {
namespace {

bool is_alphanumeric(char32_t c) { return is_ascii_letter(c) || is_ascii_digit(c); }

std::vector<std::string> split_syllables(std::string_view text) {
  std::vector<std::string> syllables;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) syllables.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return syllables;
}

/// The last `count` hanzi of `text` begin here; npos if it does not end with so many.
std::size_t begin_of_last_hanzi(std::string_view text, std::size_t count) {
  std::size_t at = text.size();
  for (; count > 0; --count) {
    if (at == 0) return std::string_view::npos;
    const CodePoint point = decode_utf8_before(text.substr(0, at), at);
    if (!is_hanzi(point.value)) return std::string_view::npos;
    at -= point.size;
  }
  return at;
}

/// Does the entry's context hold around the bytes `begin` to `end` of `text`?
bool context_holds(const UserEntry& entry, std::string_view text, std::size_t begin,
                   std::size_t end) {
  if (entry.context.empty()) return true;
  const std::size_t place = entry.context.find('_');
  if (place == std::string::npos) return text.find(entry.context) != std::string_view::npos;
  const std::string_view context = entry.context;
  return text.substr(0, begin).ends_with(context.substr(0, place)) &&
         text.substr(end).starts_with(context.substr(place + 1));
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const bool joined_before =
      begin > 0 && is_alphanumeric(at(begin - 1)) && is_alphanumeric(at(begin));
  const bool joined_behind =
      end < text.size() && is_alphanumeric(at(end - 1)) && is_alphanumeric(at(end));
  return !joined_before && !joined_behind;
}

std::string complaint_about(const UserEntry& entry) {
  if (trim(entry.written).empty()) return "the written form is empty";
  return complaint_about_spoken_form(entry.spoken);
}

std::vector<std::string> read_comments(const std::filesystem::path& path) {
  std::vector<std::string> comments;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) comments.push_back(line);
  }
  return comments;
}

}  // namespace

std::optional<std::vector<SpokenPiece>> parse_spoken_form(std::string_view spoken) {
  if (!complaint_about_spoken_form(spoken).empty()) return std::nullopt;
  std::vector<SpokenPiece> pieces;
  while (!spoken.empty()) {
    const std::size_t open = std::min(spoken.find('['), spoken.size());
    std::string_view text = spoken.substr(0, open);
    if (open == spoken.size()) {
      pieces.push_back({std::string(text), {}});
      break;
    }
    const std::size_t close = spoken.find(']', open);
    auto syllables = split_syllables(spoken.substr(open + 1, close - open - 1));
    const std::size_t fixed = begin_of_last_hanzi(text, syllables.size());
    if (fixed > 0) pieces.push_back({std::string(text.substr(0, fixed)), {}});
    pieces.push_back({std::string(text.substr(fixed)), std::move(syllables)});
    spoken.remove_prefix(close + 1);
  }
  return pieces;
}

std::string complaint_about_spoken_form(std::string_view spoken) {
  if (trim(spoken).empty()) return "the spoken form is empty";
  std::size_t begin = 0;
  for (std::size_t i = 0; i < spoken.size();) {
    const CodePoint point = decode_utf8(spoken, i);
    if (point.value == U'[') {
      const std::size_t close = spoken.find(']', i);
      if (close == std::string_view::npos) return "a '[' in the spoken form is not closed";
      const auto syllables = split_syllables(spoken.substr(i + 1, close - i - 1));
      if (syllables.empty()) return "there is no syllable between '[' and ']'";
      for (const std::string& syllable : syllables) {
        if (!parse_toned_syllable(syllable)) {
          return fmt::format("'{}' is no syllable; write it like zhong4 or lv3", syllable);
        }
      }
      const std::string_view text = spoken.substr(begin, i - begin);
      if (begin_of_last_hanzi(text, syllables.size()) == std::string_view::npos) {
        return fmt::format("{} syllables in brackets, but fewer hanzi before them",
                           syllables.size());
      }
      i = close + 1;
      begin = i;
      continue;
    }
    if (!is_hanzi(point.value) && !is_ascii_letter(point.value) && point.value != U' ') {
      return fmt::format("'{}' cannot be said; write hanzi or Latin letters",
                         spoken.substr(i, point.size));
    }
    i += point.size;
  }
  return "";
}

UserLexicon UserLexicon::load(const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    throw Error(ErrorKind::data,
                fmt::format("{}: there is no such lexicon. `langdu lexicon add` begins one",
                            path.string()));
  }
  UserLexicon lexicon;
  for (TableRow& row : read_table(path, 2)) {
    UserEntry entry{std::move(row.fields[0]), std::move(row.fields[1]),
                    row.fields.size() > 2 ? std::move(row.fields[2]) : "", row.line};
    if (const std::string complaint = complaint_about(entry); !complaint.empty()) {
      throw Error(ErrorKind::data, fmt::format("{}:{}: {}. Mend the line or remove it",
                                               path.string(), row.line, complaint));
    }
    lexicon.entries_.push_back(std::move(entry));
  }
  lexicon.comments_ = read_comments(path);
  lexicon.index();
  return lexicon;
}

void UserLexicon::add(UserEntry entry) {
  for (const std::string* field : {&entry.written, &entry.spoken, &entry.context}) {
    if (field->find_first_of("\t\n\r") != std::string::npos) {
      throw Error(ErrorKind::usage, "an entry may not hold tabs or line breaks");
    }
  }
  if (const std::string complaint = complaint_about(entry); !complaint.empty()) {
    throw Error(ErrorKind::usage, fmt::format("{}: {}", entry.written, complaint));
  }
  std::erase_if(entries_, [&](const UserEntry& known) {
    return known.written == entry.written && known.context == entry.context;
  });
  entries_.push_back(std::move(entry));
  index();
}

std::size_t UserLexicon::remove(std::string_view written) {
  const std::size_t removed =
      std::erase_if(entries_, [&](const UserEntry& entry) { return entry.written == written; });
  index();
  return removed;
}

void UserLexicon::save(const std::filesystem::path& path) const {
  std::error_code ignored;
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), ignored);
  AtomicFile file(path);
  {
    std::ofstream out(file.temporary_path(), std::ios::binary);
    for (const std::string& comment : comments_) out << comment << '\n';
    for (const UserEntry& entry : entries_) {
      out << entry.written << '\t' << entry.spoken;
      if (!entry.context.empty()) out << '\t' << entry.context;
      out << '\n';
    }
    out.flush();
    if (!out) {
      throw Error(ErrorKind::output,
                  fmt::format("cannot write {}. Is the disk full?", path.string()));
    }
  }
  file.commit();
}

const UserEntry* UserLexicon::find(std::string_view text, std::size_t at) const {
  const auto it = by_first_.find(decode_utf8(text, at).value);
  if (it == by_first_.end()) return nullptr;
  for (const std::size_t i : it->second) {
    const UserEntry& entry = entries_[i];
    const std::size_t end = at + entry.written.size();
    if (text.substr(at).starts_with(entry.written) && stands_alone(text, at, end) &&
        context_holds(entry, text, at, end)) {
      return &entry;
    }
  }
  return nullptr;
}

void UserLexicon::index() {
  by_first_.clear();
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    by_first_[decode_utf8(entries_[i].written, 0).value].push_back(i);
  }
  for (auto& [first, places] : by_first_) {
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
      const UserEntry& left = entries_[a];
      const UserEntry& right = entries_[b];
      if (left.written.size() != right.written.size()) {
        return left.written.size() > right.written.size();
      }
      if (left.context.empty() != right.context.empty()) return right.context.empty();
      return a > b;
    });
  }
}

}  // namespace langdu
