#pragma once

#include <map>
#include <vector>

#include "pronounce/training/examples.h"

namespace langdu::polyphone_training {

/// The weights of one hanzi's model: for each feature one a class, relative to the first class.
using Weights = std::map<Feature, std::vector<float>>;

/// Multinomial logistic regression by AdaGrad (Duchi 2011). The same lesson gives the same weights.
Weights learn(const Lesson& lesson);

}  // namespace langdu::polyphone_training
