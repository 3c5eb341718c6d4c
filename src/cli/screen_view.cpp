// Draws the screen: composes all rows anew, sends only those that changed.
#include "cli/screen_view.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/play_words.h"
#include "cli/printable.h"
#include "cli/text_layout.h"

namespace langdu {
namespace {

/// As many sentences as a tall terminal can show.
constexpr std::size_t k_kept_passages = 60;

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

std::string_view slice(std::string_view text, SourceSpan span) {
  return text.substr(span.begin, span.size());
}

}  // namespace

void ScreenView::show_passage(const PlayStatus& status) {
  message_.clear();
  if (heard_.empty() || heard_.back() != status.passage) heard_.push_back(status.passage);
  if (heard_.size() > k_kept_passages) heard_.pop_front();
  paint(status);
}

void ScreenView::show_state(const PlayStatus& status) {
  message_ = words_for_change(state_, status);
  state_ = status.state;
  paint(status);
}

void ScreenView::tell(const PlayStatus& status, const std::string& message) {
  // Help stays until it is asked for again, or the next sentence.
  message_ = message == message_ && message.find('\n') != std::string::npos ? "" : message;
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
  // The last column stays free: some terminals wrap when it is written.
  const std::size_t columns = std::max<std::size_t>(size.columns, 3) - 1;
  const std::size_t body = size.rows > 2 ? size.rows - 2 : 1;
  std::vector<std::string> rows{top_row(status, columns)};
  if (message_.find('\n') != std::string::npos) {
    for (const SourceSpan line : wrap_text(message_, columns)) {
      if (rows.size() <= body) rows.push_back(std::string(slice(message_, line)));
    }
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

/// The sentence under way ends on the last row, what was heard before it stands above.
std::vector<std::string> ScreenView::text_rows(const PlayStatus& status, std::size_t rows,
                                               std::size_t columns) const {
  if (heard_.empty()) return {};
  std::vector<std::string> lines = current_rows(status, rows, columns);
  for (std::size_t i = heard_.size() - 1; i-- > 0 && lines.size() < rows;) {
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
  if (!message_.empty() && message_.find('\n') == std::string::npos) {
    return shorten_text(printable(message_), columns);
  }
  std::string row = status.state.paused ? "‖ " : "▶ ";
  row += clock_of(status.elapsed);
  if (status.size > 0) {
    row += fmt::format(" / {} {:.0f}%", clock_of(status.total), status.fraction() * 100);
  }
  row += fmt::format("  速度 {:.2f}  音量 {:.0f}%", status.state.rate, status.state.volume * 100);
  if (status.state.sleep != SleepMode::off) row += "  " + words_for_sleep(status.state);
  row += "  h 帮助";
  return shorten_text(row, columns);
}

}  // namespace langdu
