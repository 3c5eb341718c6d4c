// `langdu voices`: the voices that --voice takes, and a sample of each.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audio/port_audio_player.h"
#include "cli/commands.h"
#include "synth/espeak_engine.h"
#include "voice/voice.h"

namespace langdu {
namespace {

struct VoicesOptions {
  bool preview = false;
};

/// The spoken sample: "Good day everyone, this is a trial of this voice."
constexpr const char* k_preview[] = {"da4 jia1 hao3",
                                     "zhe4 shi4 zhe4 ge5 sheng1 yin1 de5 shi4 ting1"};

Clause clause_from_pinyin(std::string_view pinyin) {
  Clause clause;
  while (!pinyin.empty()) {
    const std::size_t end = std::min(pinyin.find(' '), pinyin.size());
    const auto syllable = parse_toned_syllable(pinyin.substr(0, end));
    SpokenUnit unit;
    unit.what = Syllable{syllable->id, syllable->tone, syllable->tone, false, false};
    clause.units.push_back(unit);
    pinyin.remove_prefix(std::min(end + 1, pinyin.size()));
  }
  return clause;
}

void preview(const Voice& voice, PortAudioPlayer& player) {
  EspeakEngine engine(voice);
  for (const char* pinyin : k_preview) {
    player.write(engine.speak(clause_from_pinyin(pinyin)).pcm);
    const auto pause = static_cast<std::size_t>(voice.pauses.comma.count() * k_sample_rate / 1000);
    player.write(std::vector<std::int16_t>(pause));
  }
}

void list(const CommandContext& context, const VoicesOptions& options) {
  std::optional<SoundProcess> process;
  std::optional<PortAudioPlayer> player;
  if (options.preview) player.emplace(process.emplace(std::nullopt));
  for (const std::string& id : list_voices(context.data_directory)) {
    const Voice voice = load_voice(context.data_directory, id);
    fmt::print("{}\t{}\t{}\t{}{}\n", id, voice.name, voice.gender, voice.description,
               id == k_default_voice ? "\tdefault" : "");
    if (player) preview(voice, *player);
  }
  if (player) player->finish();
}

}  // namespace

void add_voices_command(CLI::App& app, CommandContext& context) {
  CLI::App* command = app.add_subcommand(
      "voices", "List the voices: the name that --voice takes, Chinese name, gender, description");
  auto options = std::make_shared<VoicesOptions>();
  command->add_flag("--preview", options->preview, "Let each voice say a sentence");
  command->callback([&context, options] { list(context, *options); });
}

}  // namespace langdu
