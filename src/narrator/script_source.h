#pragma once

#include <memory>
#include <string>
#include <vector>

#include "narrator/contents.h"
#include "narrator/passage_source.h"
#include "narrator/script.h"

namespace langdu {

/// The passages of an article that can be opened again and again.
class ScriptSource final : public PassageSource {
 public:
  /// `front_end` and `voice` must outlive the object. Throws what `open` throws.
  ScriptSource(OpenReader open, const FrontEnd& front_end, const Voice& voice,
               ScriptOptions options);

  std::optional<Passage> next() override;
  bool seek(std::size_t offset) override;
  [[nodiscard]] std::size_t size() const override { return size_; }
  std::vector<std::string> take_notices() override { return script_->take_notices(); }

 private:
  OpenReader open_;
  std::size_t size_ = 0;
  const FrontEnd& front_end_;
  const Voice& voice_;
  ScriptOptions options_;
  std::unique_ptr<Script> script_;
  std::optional<Passage> first_;  ///< behind a seek, the passage that was looked for
};

}  // namespace langdu
