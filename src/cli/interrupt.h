#pragma once

#include <atomic>

namespace langdu {

/// Makes SIGINT, SIGTERM and SIGHUP set a flag instead of ending the process, so that work rolls
/// back on its way out. A second signal ends the process at once.
void catch_interrupts();

/// The flag. Long work polls it, and throws `Interrupted` when it is set.
const std::atomic<bool>& interrupt_requested();

}  // namespace langdu
