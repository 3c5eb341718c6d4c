#include "narrator/front_end.h"

#include <utility>

namespace langdu {

FrontEnd::FrontEnd(const std::filesystem::path& data_directory, UserLexicon taught)
    : lexicon(data_directory),
      normalizer(data_directory, std::move(taught)),
      pronouncer(data_directory, lexicon) {}

}  // namespace langdu
