// org.mpris.MediaPlayer2 through sd-bus.
#include "cli/mpris.h"

#include <fmt/format.h>
#include <systemd/sd-bus.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <utility>

namespace langdu {
namespace {

namespace command = player_command;

constexpr const char* k_path = "/org/mpris/MediaPlayer2";
constexpr const char* k_root = "org.mpris.MediaPlayer2";
constexpr const char* k_player = "org.mpris.MediaPlayer2.Player";
constexpr const char* k_track = "/org/langdu/track";

std::int64_t microseconds(std::chrono::duration<double> time) {
  return std::llround(time.count() * 1e6);
}

std::chrono::duration<double> from_microseconds(std::int64_t time) {
  return std::chrono::duration<double>(static_cast<double>(time) / 1e6);
}

}  // namespace

/// The bus connection and what stands behind its callbacks.
class Mpris::Bus {
 public:
  Bus(const PlayStatus& status, MprisActions actions)
      : status_(status), actions_(std::move(actions)) {
    if (sd_bus_open_user(&bus_) < 0) return;
    const bool added =
        sd_bus_add_object_vtable(bus_, nullptr, k_path, k_root, k_root_table, this) >= 0 &&
        sd_bus_add_object_vtable(bus_, nullptr, k_path, k_player, k_player_table, this) >= 0;
    const std::string name = fmt::format("{}.langdu.instance{}", k_root, getpid());
    if (!added || sd_bus_request_name(bus_, name.c_str(), 0) < 0) bus_ = sd_bus_unref(bus_);
  }
  Bus(const Bus&) = delete;
  Bus& operator=(const Bus&) = delete;
  ~Bus() { sd_bus_flush_close_unref(bus_); }

  [[nodiscard]] int descriptor() const { return bus_ == nullptr ? -1 : sd_bus_get_fd(bus_); }

  void process() {
    if (bus_ == nullptr) return;
    int done = 0;
    while ((done = sd_bus_process(bus_, nullptr)) > 0) {
    }
    if (done < 0) bus_ = sd_bus_close_unref(bus_);  // the bus went away
  }

  template <typename... Names>
  void announce(Names... names) {
    if (bus_ == nullptr) return;
    sd_bus_emit_properties_changed(bus_, k_path, k_player, names..., nullptr);
    sd_bus_flush(bus_);
  }

  void announce_seek() {
    if (bus_ == nullptr) return;
    sd_bus_emit_signal(bus_, k_path, k_player, "Seeked", "x", microseconds(status_.elapsed));
  }

 private:
  static Bus& self(void* data) { return *static_cast<Bus*>(data); }

  static int answer(sd_bus_message* message) { return sd_bus_reply_method_return(message, ""); }

  /// A method without arguments.
  using Act = void (*)(Bus&);
  template <Act act>
  static int method(sd_bus_message* message, void* data, sd_bus_error*) {
    act(self(data));
    return answer(message);
  }

  static int seek(sd_bus_message* message, void* data, sd_bus_error*) {
    std::int64_t by = 0;
    if (const int error = sd_bus_message_read(message, "x", &by); error < 0) return error;
    Bus& bus = self(data);
    bus.actions_.go_to_time(bus.status_.elapsed + from_microseconds(by));
    return answer(message);
  }

  static int set_position(sd_bus_message* message, void* data, sd_bus_error*) {
    const char* track = nullptr;
    std::int64_t to = 0;
    if (const int error = sd_bus_message_read(message, "ox", &track, &to); error < 0) return error;
    Bus& bus = self(data);
    // By the specification a position outside the track is ignored.
    if (to >= 0 && to <= microseconds(bus.status_.total)) {
      bus.actions_.go_to_time(from_microseconds(to));
    }
    return answer(message);
  }

  static int open_uri(sd_bus_message* message, void*, sd_bus_error* error) {
    (void)message;
    return sd_bus_error_set_const(error, SD_BUS_ERROR_NOT_SUPPORTED,
                                  "langdu plays what it was given");
  }

  using Property = int(sd_bus*, const char*, const char*, const char*, sd_bus_message*, void*,
                       sd_bus_error*);

  static int always(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                    sd_bus_error*) {
    return sd_bus_message_append(reply, "b", 1);
  }
  static int never(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                   sd_bus_error*) {
    return sd_bus_message_append(reply, "b", 0);
  }
  static int identity(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                      sd_bus_error*) {
    return sd_bus_message_append(reply, "s", "langdu 朗读");
  }
  static int no_strings(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply,
                        void*, sd_bus_error*) {
    return sd_bus_message_append(reply, "as", 0);
  }
  static int playback_status(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply,
                             void* data, sd_bus_error*) {
    return sd_bus_message_append(reply, "s",
                                 self(data).status_.state.paused ? "Paused" : "Playing");
  }
  static int get_rate(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply,
                      void* data, sd_bus_error*) {
    return sd_bus_message_append(reply, "d", self(data).status_.state.rate);
  }
  static int set_rate(sd_bus*, const char*, const char*, const char*, sd_bus_message* value,
                      void* data, sd_bus_error*) {
    double rate = 1;
    if (const int error = sd_bus_message_read(value, "d", &rate); error < 0) return error;
    // By the specification a rate of 0 pauses.
    if (rate == 0) {
      self(data).actions_.obey(command::Pause{});
    } else {
      self(data).actions_.obey(command::SetRate{rate});
    }
    return 0;
  }
  static int slowest(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                     sd_bus_error*) {
    return sd_bus_message_append(reply, "d", k_slowest);
  }
  static int fastest(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply, void*,
                     sd_bus_error*) {
    return sd_bus_message_append(reply, "d", k_fastest);
  }
  static int get_volume(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply,
                        void* data, sd_bus_error*) {
    return sd_bus_message_append(reply, "d", self(data).status_.state.volume);
  }
  static int set_volume(sd_bus*, const char*, const char*, const char*, sd_bus_message* value,
                        void* data, sd_bus_error*) {
    double volume = 1;
    if (const int error = sd_bus_message_read(value, "d", &volume); error < 0) return error;
    self(data).actions_.obey(command::SetVolume{volume});
    return 0;
  }
  static int position(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply,
                      void* data, sd_bus_error*) {
    return sd_bus_message_append(reply, "x", microseconds(self(data).status_.elapsed));
  }

  static int metadata(sd_bus*, const char*, const char*, const char*, sd_bus_message* reply,
                      void* data, sd_bus_error*) {
    const PlayStatus& status = self(data).status_;
    const std::string& title = status.article.empty() ? status.name : status.article;
    return sd_bus_message_append(reply, "a{sv}", 4, "mpris:trackid", "o", k_track, "mpris:length",
                                 "x", microseconds(status.total), "xesam:title", "s", title.c_str(),
                                 "xesam:album", "s", status.section.c_str());
  }

  static const sd_bus_vtable k_root_table[];
  static const sd_bus_vtable k_player_table[];

  const PlayStatus& status_;
  MprisActions actions_;
  sd_bus* bus_ = nullptr;
};

// The macros of sd-bus cast and leave fields out on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#pragma GCC diagnostic ignored "-Wextra"

const sd_bus_vtable Mpris::Bus::k_root_table[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("Raise", "", "", Bus::method<[](Bus&) {}>, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Quit", "", "", Bus::method<[](Bus& bus) { bus.actions_.quit(); }>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_PROPERTY("CanQuit", "b", always, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanRaise", "b", never, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("HasTrackList", "b", never, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("Identity", "s", identity, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("SupportedUriSchemes", "as", no_strings, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("SupportedMimeTypes", "as", no_strings, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_VTABLE_END};

const sd_bus_vtable Mpris::Bus::k_player_table[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("Play", "", "",
                  Bus::method<[](Bus& bus) { bus.actions_.obey(command::Resume{}); }>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Pause", "", "",
                  Bus::method<[](Bus& bus) { bus.actions_.obey(command::Pause{}); }>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("PlayPause", "", "",
                  Bus::method<[](Bus& bus) { bus.actions_.obey(command::TogglePause{}); }>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Stop", "", "", Bus::method<[](Bus& bus) { bus.actions_.quit(); }>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Next", "", "", Bus::method<[](Bus& bus) { bus.actions_.move_chapter(1); }>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Previous", "", "", Bus::method<[](Bus& bus) { bus.actions_.move_chapter(-1); }>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Seek", "x", "", seek, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("SetPosition", "ox", "", set_position, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("OpenUri", "s", "", open_uri, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_PROPERTY("PlaybackStatus", "s", playback_status, 0, SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE),
    SD_BUS_WRITABLE_PROPERTY("Rate", "d", get_rate, set_rate, 0,
                             SD_BUS_VTABLE_UNPRIVILEGED | SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE),
    SD_BUS_PROPERTY("Metadata", "a{sv}", metadata, 0, SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE),
    SD_BUS_WRITABLE_PROPERTY("Volume", "d", get_volume, set_volume, 0,
                             SD_BUS_VTABLE_UNPRIVILEGED | SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE),
    SD_BUS_PROPERTY("Position", "x", position, 0, 0),
    SD_BUS_PROPERTY("MinimumRate", "d", slowest, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("MaximumRate", "d", fastest, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanGoNext", "b", always, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanGoPrevious", "b", always, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanPlay", "b", always, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanPause", "b", always, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanSeek", "b", always, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanControl", "b", always, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_SIGNAL("Seeked", "x", 0),
    SD_BUS_VTABLE_END};

#pragma GCC diagnostic pop

Mpris::Mpris(const PlayStatus& status, MprisActions actions)
    : bus_(std::make_unique<Bus>(status, std::move(actions))) {}

Mpris::~Mpris() = default;

int Mpris::descriptor() const { return bus_->descriptor(); }
void Mpris::process() { bus_->process(); }
void Mpris::announce_state() { bus_->announce("PlaybackStatus", "Rate", "Volume"); }
void Mpris::announce_passage() { bus_->announce("Metadata"); }
void Mpris::announce_seek() { bus_->announce_seek(); }

}  // namespace langdu
