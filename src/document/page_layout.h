#pragma once

#include <string>
#include <vector>

namespace langdu {

/// A box on a page, in points from its upper left corner.
struct PageBox {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
};

/// A word as it stands on a page.
struct PlacedWord {
  std::string text;
  PageBox box;
  double em = 0;  ///< the size of its type; found by `lines_in_reading_order`
};

/// A line of a column.
struct PlacedLine {
  std::string text;
  PageBox box;
  double em = 0;
  bool indented = false;  ///< begins farther in than its column
  bool apart = false;     ///< more space than between lines stands before it, or it begins a block
};

/// The lines of a page as a person reads them: headlines before what stands under them, columns
/// one after the other. By recursive cuts through the white space (XY-cut; Nagy and Seth, 1984).
std::vector<PlacedLine> lines_in_reading_order(std::vector<PlacedWord> words);

}  // namespace langdu
