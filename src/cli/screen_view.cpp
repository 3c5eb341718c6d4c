// Draws the screen: composes all rows anew, sends only those that changed.
#include "cli/screen_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cli/play_words.h"
#include "cli/printable.h"
#include "cli/text_layout.h"

namespace langdu {
namespace {

/// As many sentences as a tall terminal can show.
constexpr std::size_t k_kept_passages = 60;
/// On a screen of fewer rows no row is spent on the space between paragraphs.
constexpr std::size_t k_rows_for_space = 12;

// Select Graphic Rendition (ECMA-48).
constexpr std::string_view k_bold = "\x1b[1m";
constexpr std::string_view k_reverse = "\x1b[7m";
constexpr std::string_view k_word = "\x1b[1;30;43m";
constexpr std::string_view k_faint = "\x1b[2m";
constexpr std::string_view k_reset = "\x1b[0m";

std::string styled(std::string_view style, std::string_view text) {
  if (text.empty()) return {};
  return fmt::format("{}{}{}", style, text, k_reset);
}

bool is_heading(const Passage& passage) {
  return passage.kind == PassageKind::title || passage.kind == PassageKind::heading;
}

bool same_paragraph(const Passage& a, const Passage& b) {
  return a.article == b.article && a.section == b.section && a.paragraph == b.paragraph;
}

bool same_place(const Passage& a, const Passage& b) {
  return a.kind == b.kind && source_begin(a) == source_begin(b);
}

/// A part of the state row; what matters least goes first where there is no room.
struct StatePart {
  std::string text;
  int importance = 0;
};

/// The parts that fit, in order, the first one always.
std::string join_what_fits(std::vector<StatePart> parts, std::size_t columns) {
  while (true) {
    std::string row;
    for (const StatePart& part : parts) row += (row.empty() ? "" : "  ") + part.text;
    if (text_width(row) <= columns || parts.size() == 1) return shorten_text(row, columns);
    parts.erase(std::min_element(
        parts.begin() + 1, parts.end(),
        [](const StatePart& a, const StatePart& b) { return a.importance < b.importance; }));
  }
}

/// The last column stays free: some terminals wrap when it is written.
std::size_t usable_columns(std::size_t columns) { return std::max<std::size_t>(columns, 3) - 1; }

/// The rows between the first and the last one.
std::size_t body_rows(std::size_t rows) { return rows > 2 ? rows - 2 : 1; }

std::string_view slice(std::string_view text, SourceSpan span) {
  return text.substr(span.begin, span.size());
}

}  // namespace

void ScreenView::show_passage(const PlayStatus& status) {
  if (!shows_page()) message_.clear();
  // Behind a step back the screen shows again what it showed then.
  const auto again = std::find_if(heard_.begin(), heard_.end(), [&](const SharedPassage& heard) {
    return same_place(*heard, *status.passage);
  });
  heard_.erase(again, heard_.end());
  heard_.push_back(status.passage);
  if (heard_.size() > k_kept_passages) heard_.pop_front();
  paint(status);
}

void ScreenView::show_state(const PlayStatus& status) {
  message_ = words_for_change(state_, status);
  state_ = status.state;
  paint(status);
}

/// The same lines once more are their next page, until there is none.
void ScreenView::tell(const PlayStatus& status, const std::string& message) {
  page_ = message == dismissed_ ? page_ + 1 : 0;
  dismissed_.clear();
  message_ = message;
  if (shows_page() && page_rows(page_, terminal_size(descriptor_)).empty()) message_.clear();
  paint(status);
}

void ScreenView::key_pressed(const PlayStatus& status) {
  dismissed_.clear();
  if (!shows_page()) return;
  dismissed_ = std::exchange(message_, {});
  paint(status);
}

void ScreenView::ask(const PlayStatus& status, const std::string& question,
                     const std::string& typed) {
  question_ = question;
  typed_ = typed;
  paint(status);
}

void ScreenView::redraw(const PlayStatus& status) {
  painted_.clear();
  paint(status);
}

void ScreenView::paint(const PlayStatus& status) {
  const TerminalSize size = terminal_size(descriptor_);
  std::vector<std::string> wanted = rows(status, size);
  std::string out;
  if (painted_.size() != wanted.size()) {
    out += "\x1b[2J";
    painted_.assign(wanted.size(), {});
  }
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i] == painted_[i]) continue;
    out += fmt::format("\x1b[{};1H{}\x1b[K", i + 1, wanted[i]);
  }
  painted_ = std::move(wanted);
  if (!out.empty()) write_all(descriptor_, out);
}

std::vector<std::string> ScreenView::rows(const PlayStatus& status, TerminalSize size) const {
  const std::size_t columns = usable_columns(size.columns);
  const std::size_t body = body_rows(size.rows);
  std::vector<std::string> rows{top_row(status, columns)};
  if (shows_page()) {
    for (std::string& row : page_rows(page_, size)) rows.push_back(std::move(row));
  } else {
    std::vector<std::string> text = text_rows(status, body, columns);
    rows.resize(1 + body - text.size());
    for (std::string& row : text) rows.push_back(std::move(row));
  }
  rows.resize(body + 1);
  rows.push_back(bottom_row(status, columns));
  rows.resize(std::max<std::size_t>(size.rows, 1));
  return rows;
}

/// A page of the message, from 0; without rows where there is none.
std::vector<std::string> ScreenView::page_rows(std::size_t page, TerminalSize size) const {
  const std::vector<SourceSpan> lines = wrap_text(message_, usable_columns(size.columns));
  const std::size_t body = body_rows(size.rows);
  std::vector<std::string> rows;
  for (std::size_t i = page * body; i < lines.size() && rows.size() < body; ++i) {
    rows.push_back(printable(slice(message_, lines[i])));
  }
  return rows;
}

/// The sentence under way ends on the last row, what was heard before it stands above.
std::vector<std::string> ScreenView::text_rows(const PlayStatus& status, std::size_t rows,
                                               std::size_t columns) const {
  if (heard_.empty()) return {};
  std::vector<std::string> lines = current_rows(status, rows, columns);
  for (std::size_t i = heard_.size() - 1; i-- > 0 && lines.size() < rows;) {
    if (rows >= k_rows_for_space && !same_paragraph(*heard_[i], *heard_[i + 1])) {
      lines.insert(lines.begin(), std::string{});
    }
    const std::string text = printable(heard_[i]->pronunciation.written.text());
    const auto spans = wrap_text(text, columns);
    const std::string_view style = is_heading(*heard_[i]) ? k_bold : k_faint;
    for (std::size_t j = spans.size(); j-- > 0 && lines.size() < rows;) {
      lines.insert(lines.begin(), styled(style, slice(text, spans[j])));
    }
  }
  return lines;
}

/// The sentence under way with its word marked; of one taller than the screen, the rows around it.
std::vector<std::string> ScreenView::current_rows(const PlayStatus& status, std::size_t rows,
                                                  std::size_t columns) const {
  const Passage& passage = *heard_.back();
  const std::string& text = passage.pronunciation.written.text();
  const std::string_view base = is_heading(passage) ? k_bold : std::string_view{};
  const std::string_view mark = colour_ == ScreenColour::coloured ? k_word : k_reverse;
  std::vector<std::string> lines;
  std::size_t marked_row = 0;
  for (const SourceSpan line : wrap_text(text, columns)) {
    const std::size_t begin = std::clamp(status.unit.begin, line.begin, line.end);
    const std::size_t end = std::clamp(status.unit.end, line.begin, line.end);
    if (begin < end) marked_row = lines.size();
    lines.push_back(styled(base, printable(slice(text, {line.begin, begin}))) +
                    styled(mark, printable(slice(text, {begin, end}))) +
                    styled(base, printable(slice(text, {end, line.end}))));
  }
  for (const SourceSpan line : wrap_text(status.pinyin, columns)) {
    lines.push_back(styled(k_faint, slice(status.pinyin, line)));
  }
  if (lines.size() <= rows) return lines;
  const std::size_t first =
      std::min(marked_row - std::min(marked_row, rows / 2), lines.size() - rows);
  const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(first);
  return {begin, begin + static_cast<std::ptrdiff_t>(rows)};
}

std::string ScreenView::top_row(const PlayStatus& status, std::size_t columns) const {
  std::string title = status.article.empty() ? status.name : status.article;
  if (!status.section.empty()) title += " · " + status.section;
  return styled(k_bold, shorten_text(printable(title), columns));
}

std::string ScreenView::bottom_row(const PlayStatus& status, std::size_t columns) const {
  if (!question_.empty()) return shorten_text(question_ + printable(typed_) + "▏", columns);
  if (!message_.empty() && !shows_page()) return shorten_text(printable(message_), columns);
  return state_row(status, columns);
}

std::string ScreenView::state_row(const PlayStatus& status, std::size_t columns) const {
  const PlayerState& state = status.state;
  std::vector<StatePart> parts{{(state.paused ? "‖ " : "▶ ") + clock_of(status.elapsed), 9}};
  if (status.length > 0) {
    parts.front().text += " / " + clock_of(status.total);
    parts.push_back({fmt::format("{:.0f}%", status.fraction() * 100), 5});
  }
  parts.push_back({words_for_rate(state.rate), state.rate == 1 ? 3 : 7});
  parts.push_back({words_for_volume(state.volume), state.volume == 1 ? 1 : 6});
  if (state.sleep != SleepMode::off) parts.push_back({words_for_sleep(state), 4});
  if (shows_page()) {
    const bool last = page_rows(page_ + 1, terminal_size(descriptor_)).empty();
    parts.push_back({last ? "再按关闭" : "再按翻页", 8});
  } else {
    parts.push_back({"h 帮助", 2});
  }
  return join_what_fits(std::move(parts), columns);
}

}  // namespace langdu
