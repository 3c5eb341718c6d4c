#pragma once

#include <cstddef>
#include <vector>

#include "article/label_shapes.h"
#include "article/passes.h"

namespace langdu {

/// What labels are that stand one behind the other; the finder of headlines knows where.
using Labels = std::vector<std::size_t>;

void make_heading(PageLine& line);

/// Is the last label a heading: 一, 第一天, 一、总体要求, or a word that is too short to be a
/// subtitle?
bool ends_in_heading(const Page& page, const Labels& labels);

/// The line behind the last text of a page, but for 敬礼！ and the like.
std::size_t end_of_text(const Page& page);

/// Are the labels below the first one numbered, the items of a list?
bool are_lines_of_list(const Page& page, const Labels& labels);

/// A text that sets its paragraphs apart has its title on its first line.
void class_lines_under_title(Page& page, const Labels& labels, const LabelStyle& style);

/// Labels in the midst of a text: a heading and the heading of its first part, the lines of a list,
/// or what stands below the text, where they close it.
void class_labels_between(Page& page, const Labels& labels, bool closes, const LabelStyle& style);

/// 第一章 as the title of a text: 第二章 is no section of it but the next one.
void raise_chapters(Page& page);

}  // namespace langdu
