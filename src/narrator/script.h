#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/reader.h"
#include "narrator/front_end.h"
#include "narrator/passage.h"
#include "voice/voice.h"

namespace langdu {

enum class Highlights { skipped, first };

/// What is spoken of the structure.
struct ScriptOptions {
  Highlights highlights = Highlights::skipped;
};

/// An edition as it will be spoken: passages in order, made as they are asked for, so that the
/// first sound does not wait for the last page and memory stays that of one document.
class Script {
 public:
  /// `front_end` and `voice` must outlive the object.
  Script(std::unique_ptr<DocumentReader> reader, const FrontEnd& front_end, const Voice& voice,
         ScriptOptions options);
  ~Script();
  Script(const Script&) = delete;
  Script& operator=(const Script&) = delete;

  /// The next passage, or nothing at the end. Throws what the reader throws.
  std::optional<Passage> next();

  /// Drops the passages before the paragraph whose source holds the byte `offset`, unspoken, or
  /// before the first one that begins behind it; only from where reading stands.
  void skip_to(std::size_t offset);

  /// What the first document says about itself; known from the first passage on.
  [[nodiscard]] const DocumentInfo& info() const;

  /// What was repaired in the documents read so far, to be shown to the user; empties the list.
  std::vector<std::string> take_notices();

 private:
  class Builder;
  std::unique_ptr<Builder> builder_;
};

}  // namespace langdu
