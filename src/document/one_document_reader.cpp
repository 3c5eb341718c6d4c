#include "document/one_document_reader.h"

#include <utility>

namespace langdu {
namespace {

class OneDocumentReader final : public DocumentReader {
 public:
  OneDocumentReader(std::size_t size, std::function<Document()> read)
      : size_(size), read_(std::move(read)) {}

  std::optional<Document> next() override {
    if (!read_) return std::nullopt;
    return std::exchange(read_, nullptr)();
  }

  [[nodiscard]] std::size_t size() const override { return size_; }

 private:
  std::size_t size_;
  std::function<Document()> read_;
};

}  // namespace

std::unique_ptr<DocumentReader> one_document_reader(std::size_t size,
                                                    std::function<Document()> read) {
  return std::make_unique<OneDocumentReader>(size, std::move(read));
}

}  // namespace langdu
