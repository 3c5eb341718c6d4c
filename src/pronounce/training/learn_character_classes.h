#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace langdu::polyphone_training {

/// Groups the characters of some texts, so that a model that knows only the group of each character
/// foretells the next one as well as it can. Gives the table that CharacterClasses looks at. The
/// same texts give the same table.
std::vector<std::uint8_t> learn_character_classes(const std::vector<std::u32string>& texts);

}  // namespace langdu::polyphone_training
