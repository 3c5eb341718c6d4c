#include "narrator/front_end.h"

namespace langdu {

FrontEnd::FrontEnd(const std::filesystem::path& data_directory)
    : lexicon(data_directory),
      normalizer(data_directory, lexicon),
      pronouncer(data_directory, lexicon) {}

}  // namespace langdu
