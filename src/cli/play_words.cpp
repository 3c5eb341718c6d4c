// The player's own words.
#include "cli/play_words.h"

#include <fmt/format.h>

#include <cmath>

namespace langdu {

std::string words_for_change(const PlayerState& before, const PlayStatus& now) {
  if (now.state.paused != before.paused) return now.state.paused ? "暂停" : "继续";
  if (now.state.rate != before.rate) return words_for_rate(now.state.rate);
  if (now.state.volume != before.volume) return words_for_volume(now.state.volume);
  const bool same = now.state.sleep == before.sleep && now.state.sleep_after == before.sleep_after;
  return same ? "" : words_for_sleep(now.state);
}

std::string words_for(PlayerNotice notice) {
  switch (notice) {
    case PlayerNotice::device_lost:
      return "声音设备断开了，等它回来再接着读。";
    case PlayerNotice::device_back:
      return "声音设备接上了，从这一句接着读。";
    case PlayerNotice::at_beginning:
      return "已经是开头。";
    case PlayerNotice::at_end:
      return "已经是结尾。";
    case PlayerNotice::waits_for_listener:
      return "按空格键继续。";
  }
  return {};
}

std::string words_for_rate(double rate) { return fmt::format("速度 {:.2f}", rate); }

std::string words_for_volume(double volume) { return fmt::format("音量 {:.0f}%", volume * 100); }

std::string words_for(const UnspokenPlace& place) {
  return fmt::format("“{}”读不出来，跳过了（第{}字节）。", place.written, place.source.begin);
}

std::string words_for_place(const PlayStatus& status) {
  std::string words;
  if (!status.article.empty()) words += fmt::format("文章《{}》，", status.article);
  if (!status.section.empty()) words += fmt::format("小节《{}》，", status.section);
  const auto minute = static_cast<long>(std::floor(status.elapsed.count() / 60)) + 1;
  words += fmt::format("第{}分钟", minute);
  if (status.length > 0) {
    const auto total = static_cast<long>(std::ceil(status.total.count() / 60));
    words += fmt::format("，共{}分钟", std::max(total, minute));
  }
  return words + "。";
}

std::string words_for_sleep(const PlayerState& state) {
  switch (state.sleep) {
    case SleepMode::off:
      return "不定时";
    case SleepMode::after_time:
      return fmt::format("{}分钟后停止", state.sleep_after.count());
    case SleepMode::at_chapter_end:
      return "读完本章停止";
  }
  return {};
}

std::string words_for_help() {
  return "空格 p 暂停或继续\n"
         "← → 上一句，下一句\n"
         "↑ ↓ 上一段，下一段\n"
         "N n 上一章，下一章（PgUp PgDn）\n"
         "r 再读这一句\n"
         "[ ] 慢一点，快一点；退格键 原速\n"
         "9 0 小声，大声\n"
         "g 去某处：第几章、百分之几（30%）、时间（12:30）\n"
         "/ 查找文字\n"
         "i 现在读到哪里\n"
         "k 这个词怎么写\n"
         "b 加书签，B 看书签\n"
         "s 定时停止：15、30、60分钟，本章结束\n"
         "q 记住位置并退出，Q 不记位置退出\n"
         "h 这个帮助";
}

}  // namespace langdu
