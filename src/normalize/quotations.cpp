#include "normalize/quotations.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "normalize/slogan.h"

namespace langdu {
namespace {

/// A quoted phrase longer than this is no slogan.
constexpr std::size_t k_longest_slogan = 12;

const Punctuation* mark_of(const Token& token) { return std::get_if<Punctuation>(&token.value); }

bool is_quote(const Token& token, PunctuationKind kind) {
  const Punctuation* mark = mark_of(token);
  return mark != nullptr && mark->kind == kind;
}

bool closes(std::string_view open, std::string_view close) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> k_pairs = {{{"“", "”"},
                                                                                     {"‘", "’"},
                                                                                     {"「", "」"},
                                                                                     {"『", "』"},
                                                                                     {"《", "》"},
                                                                                     {"〈", "〉"},
                                                                                     {"\"", "\""},
                                                                                     {"〝", "〞"},
                                                                                     {"«", "»"}}};
  return std::find(k_pairs.begin(), k_pairs.end(), std::pair(open, close)) != k_pairs.end();
}

/// ASCII quotes open and close in turn.
void pair_ascii_quotes(std::vector<Token>& tokens) {
  bool open = false;
  for (Token& token : tokens) {
    auto* mark = std::get_if<Punctuation>(&token.value);
    if (mark == nullptr || mark->text != "\"") continue;
    mark->kind = open ? PunctuationKind::close_quote : PunctuationKind::open_quote;
    open = !open;
  }
}

/// What is said inside the quotation, and whether it holds punctuation of a sentence.
struct Content {
  std::string text;
  std::size_t characters = 0;
  bool has_pause = false;
  bool has_end = false;
};

Content content_of(const SpokenSentence& sentence, const Quotation& quotation) {
  Content content;
  for (std::size_t i = quotation.first_token + 1; i + 1 < quotation.end_token; ++i) {
    const Token& token = sentence.tokens[i];
    if (const auto* run = std::get_if<HanziRun>(&token.value)) {
      content.text += run->text;
      content.characters += run->text.size() / 3;
    } else if (const auto* latin = std::get_if<LatinRun>(&token.value)) {
      content.text += latin->text;
      content.characters += latin->text.size();
    } else if (const Punctuation* mark = mark_of(token)) {
      content.has_end |= mark->kind == PunctuationKind::full_stop ||
                         mark->kind == PunctuationKind::question ||
                         mark->kind == PunctuationKind::exclamation;
      content.has_pause |= mark->kind == PunctuationKind::comma ||
                           mark->kind == PunctuationKind::semicolon ||
                           mark->kind == PunctuationKind::colon;
    }
  }
  return content;
}

bool introduces_speech(const SpokenSentence& sentence, const Quotation& quotation) {
  if (quotation.first_token == 0) return false;
  const Token& before = sentence.tokens[quotation.first_token - 1];
  if (const Punctuation* mark = mark_of(before)) return mark->kind == PunctuationKind::colon;
  const auto* run = std::get_if<HanziRun>(&before.value);
  return run != nullptr && (run->text.ends_with("说") || run->text.ends_with("道") ||
                            run->text.ends_with("问") || run->text.ends_with("表示"));
}

/// “稳链强链”行动: three to six hanzi that the word behind the quotes makes a slogan.
bool is_named(const SpokenSentence& sentence, const Quotation& quotation, const Content& content) {
  const bool hanzi_only = content.text.size() == 3 * content.characters;
  if (!hanzi_only || content.characters < 3 || content.characters > 6) return false;
  if (quotation.end_token >= sentence.tokens.size()) return false;
  const auto* run = std::get_if<HanziRun>(&sentence.tokens[quotation.end_token].value);
  return run != nullptr && names_slogan(run->text);
}

QuotationKind kind_of(const SpokenSentence& sentence, const Quotation& quotation,
                      const NormalizerTables& tables) {
  const std::string& open =
      std::get<Punctuation>(sentence.tokens[quotation.first_token].value).text;
  if (open == "《" || open == "〈") return QuotationKind::title;
  const Content content = content_of(sentence, quotation);
  if (tables.slogans.contains(content.text)) return QuotationKind::slogan;
  if (content.has_end || introduces_speech(sentence, quotation)) return QuotationKind::speech;
  if (content.characters > 2 * k_longest_slogan) return QuotationKind::speech;
  if (content.has_pause || content.characters > k_longest_slogan) return QuotationKind::scare;
  return looks_like_slogan(content.text, tables) || is_named(sentence, quotation, content)
             ? QuotationKind::slogan
             : QuotationKind::scare;
}

/// Splits the hanzi tokens of a slogan at its inner breaks.
void insert_breaks(std::vector<Token>& tokens, const Quotation& quotation,
                   const NormalizerTables& tables, std::vector<Token>& out) {
  std::string text;
  for (std::size_t i = quotation.first_token + 1; i + 1 < quotation.end_token; ++i) {
    if (const auto* run = std::get_if<HanziRun>(&tokens[i].value)) text += run->text;
  }
  const std::vector<std::size_t> breaks = slogan_breaks(text, tables);
  std::size_t offset = 0;
  for (std::size_t i = quotation.first_token; i < quotation.end_token; ++i) {
    auto* run = std::get_if<HanziRun>(&tokens[i].value);
    if (run == nullptr) {
      out.push_back(std::move(tokens[i]));
      continue;
    }
    Token rest = tokens[i];
    std::string left = run->text;
    for (const std::size_t at : breaks) {
      if (at < offset || at >= offset + left.size()) continue;
      if (at > offset) {
        Token head = rest;
        std::get<HanziRun>(head.value).text = left.substr(0, at - offset);
        const bool as_written =
            rest.semiotic_class == SemioticClass::plain && rest.written.size() == left.size();
        const std::size_t cut = as_written ? rest.written.begin + (at - offset) : rest.written.end;
        head.written.end = cut;
        rest.written.begin = cut;
        out.push_back(std::move(head));
        left.erase(0, at - offset);
      }
      out.push_back({InnerBreak{},
                     {rest.written.begin, rest.written.begin},
                     SemioticClass::plain,
                     "slogan: inner phrasing"});
      offset = at;
    }
    std::get<HanziRun>(rest.value).text = left;
    offset += left.size();
    out.push_back(std::move(rest));
  }
}

std::vector<Quotation> find_pairs(const SpokenSentence& sentence) {
  std::vector<Quotation> found;
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    if (is_quote(sentence.tokens[i], PunctuationKind::open_quote)) {
      open.push_back(i);
    } else if (is_quote(sentence.tokens[i], PunctuationKind::close_quote) && !open.empty()) {
      const auto& first = std::get<Punctuation>(sentence.tokens[open.back()].value).text;
      if (!closes(first, std::get<Punctuation>(sentence.tokens[i].value).text)) continue;
      found.push_back({open.back(), i + 1, QuotationKind::scare});
      open.pop_back();
    }
  }
  std::sort(found.begin(), found.end(),
            [](const Quotation& a, const Quotation& b) { return a.first_token < b.first_token; });
  return found;
}

/// Slogans get their breaks; token numbers move behind them.
void phrase_slogans(SpokenSentence& sentence, const NormalizerTables& tables) {
  std::vector<Token> tokens;
  tokens.reserve(sentence.tokens.size() + 8);
  std::size_t done = 0;
  for (std::size_t i = 0; i < sentence.quotations.size(); ++i) {
    const Quotation quotation = sentence.quotations[i];
    if (quotation.kind != QuotationKind::slogan || quotation.first_token < done) continue;
    std::move(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(done),
              sentence.tokens.begin() + static_cast<std::ptrdiff_t>(quotation.first_token),
              std::back_inserter(tokens));
    insert_breaks(sentence.tokens, quotation, tables, tokens);
    done = quotation.end_token;
  }
  std::move(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(done), sentence.tokens.end(),
            std::back_inserter(tokens));
  sentence.tokens = std::move(tokens);
}

}  // namespace

void mark_quotations(SpokenSentence& sentence, const NormalizerTables& tables) {
  pair_ascii_quotes(sentence.tokens);
  sentence.quotations = find_pairs(sentence);
  if (sentence.quotations.empty()) return;
  for (Quotation& quotation : sentence.quotations) {
    quotation.kind = kind_of(sentence, quotation, tables);
  }
  const std::vector<Quotation> kinds = sentence.quotations;
  const std::size_t before = sentence.tokens.size();
  phrase_slogans(sentence, tables);
  if (sentence.tokens.size() == before) return;
  // The breaks moved the tokens behind them: pair again, the order of the quotations is the same.
  sentence.quotations = find_pairs(sentence);
  for (std::size_t i = 0; i < kinds.size(); ++i) sentence.quotations[i].kind = kinds[i].kind;
}

}  // namespace langdu
