// `langdu devices`: the sound devices that `play --device` takes.
#include <fmt/format.h>

#include "audio/port_audio_stream.h"
#include "base/error.h"
#include "cli/commands.h"

namespace langdu {
namespace {

void print_devices() {
  const auto devices = list_audio_devices();
  if (devices.empty()) {
    throw Error(ErrorKind::device,
                "There is no sound device. `langdu render FILE -o OUT.wav` writes a file to play "
                "elsewhere.");
  }
  for (const AudioDevice& device : devices) {
    fmt::print("{}\t{}\t{}{}\n", device.index, device.name, device.host,
               device.is_default ? "\tdefault" : "");
  }
}

}  // namespace

void add_devices_command(CLI::App& app, CommandContext&) {
  CLI::App* command = app.add_subcommand(
      "devices", "List the sound devices: index, name, sound system, and which is the default");
  command->callback(print_devices);
}

}  // namespace langdu
