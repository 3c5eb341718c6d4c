#pragma once

#include <string>
#include <string_view>

namespace langdu {

/// Digits in the name of a model, by the habit of the newsroom: up to two digits are a cardinal
/// (F-35 三十五), round hundreds and thousands too (X500 五百), all others are called out (C919
/// 九一九), as are those with a leading zero.
std::string say_model_figure(std::string_view digits);

}  // namespace langdu
