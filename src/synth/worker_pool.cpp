#include "synth/worker_pool.h"

#include <fmt/format.h>
#include <poll.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <iterator>
#include <list>
#include <utility>

#include "base/error.h"
#include "synth/clause_codec.h"

namespace langdu {
namespace {

using Clock = std::chrono::steady_clock;

/// Clauses that a worker has at hand at once: enough to bridge the parent's work on a paragraph,
/// few enough that their requests always fit the socket.
constexpr std::size_t k_depth = 8;

/// How often a clause that was cut off from outside (kill, the kernel short of memory) is spoken
/// again before it is taken for the cause.
constexpr int k_max_cut_off = 20;

/// How often a clause may crash its worker before it is said in halves.
constexpr int k_max_crashes = 2;

bool came_from_outside(int signal_number) {
  return signal_number == SIGKILL || signal_number == SIGTERM || signal_number == SIGINT ||
         signal_number == SIGHUP;
}

std::string describe_end(int status) {
  if (status < 0) {
    return fmt::format("the worker process died: {}", strsignal(-status));
  }
  return fmt::format("the worker process ended with status {}", status);
}

}  // namespace

/// What one call of the engine is to say: a clause, or a part of one that failed.
struct WorkerPool::Piece {
  Job* job = nullptr;
  Clause clause;
  int cut_off = 0;
  int crashes = 0;
  FinishedClause result;
};

struct WorkerPool::Job {
  std::list<Piece> pieces;  ///< in the order of speech
  std::size_t open = 0;     ///< pieces that have no result
};

struct WorkerPool::Worker {
  std::unique_ptr<WorkerProcess> process;
  std::deque<Piece*> at_hand;  ///< sent and not yet answered; the first one is being spoken
  Clock::time_point since;     ///< when the first one's turn came
};

WorkerPool::WorkerPool(EngineSource engine, std::size_t workers, std::chrono::milliseconds patience)
    : engine_(std::move(engine)), patience_(patience) {
  assert(workers > 0);
  for (std::size_t i = 0; i < workers; ++i) workers_.push_back(std::make_unique<Worker>());
}

WorkerPool::~WorkerPool() = default;

void WorkerPool::submit(const Clause& clause) {
  auto job = std::make_unique<Job>();
  Piece& piece = job->pieces.emplace_back();
  piece.job = job.get();
  piece.clause = clause;
  job->open = 1;
  waiting_.push_back(&piece);
  jobs_.push_back(std::move(job));
  dispatch();
}

std::optional<FinishedClause> WorkerPool::take() {
  assert(!jobs_.empty());
  while (jobs_.front()->open > 0) {
    dispatch();
    if (!wait()) return std::nullopt;
  }
  const std::unique_ptr<Job> job = std::move(jobs_.front());
  jobs_.pop_front();
  if (job->pieces.size() == 1) return std::move(job->pieces.front().result);
  SpokenClause joined;
  for (Piece& piece : job->pieces) {
    append(joined, {piece.result.speech.unpack(), std::move(piece.result.unspoken), false});
  }
  return FinishedClause{PackedSpeech(joined.speech), std::move(joined.unspoken), false};
}

void WorkerPool::abandon() {
  waiting_.clear();
  jobs_.clear();
  for (const auto& worker : workers_) {
    if (worker->at_hand.empty()) continue;
    worker->at_hand.clear();
    worker->process.reset();  // with the answers that nobody waits for
  }
}

void WorkerPool::start(Worker& worker) {
  std::vector<const WorkerProcess*> siblings;
  for (const auto& other : workers_) {
    if (other->process != nullptr) siblings.push_back(other->process.get());
  }
  worker.process = std::make_unique<WorkerProcess>(engine_(), siblings);
}

void WorkerPool::dispatch() {
  while (!waiting_.empty()) {
    const auto least = std::min_element(
        workers_.begin(), workers_.end(),
        [](const auto& a, const auto& b) { return a->at_hand.size() < b->at_hand.size(); });
    if ((*least)->at_hand.size() >= k_depth) return;
    give_to(**least, *waiting_.front());
    waiting_.pop_front();
  }
}

void WorkerPool::give_to(Worker& worker, Piece& piece) {
  if (worker.process == nullptr) start(worker);
  if (worker.at_hand.empty()) worker.since = Clock::now();
  worker.at_hand.push_back(&piece);
  worker.process->send(encode_clause(piece.clause));
}

/// Waits until some worker has something to say, and hears it. False if a signal came instead.
bool WorkerPool::wait() {
  std::vector<pollfd> polled;
  std::vector<Worker*> busy;
  Clock::time_point deadline = Clock::time_point::max();
  for (const auto& worker : workers_) {
    if (worker->at_hand.empty()) continue;
    polled.push_back({worker->process->descriptor(), POLLIN, 0});
    busy.push_back(worker.get());
    deadline = std::min(deadline, worker->since + patience_);
  }
  assert(!busy.empty());
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
  const int ready = ::poll(polled.data(), polled.size(),
                           static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
  if (ready < 0) return false;
  for (std::size_t i = 0; i < busy.size(); ++i) {
    if (polled[i].revents != 0) {
      collect(*busy[i]);
    } else if (ready == 0 && Clock::now() >= busy[i]->since + patience_) {
      busy[i]->process->kill();
      replace(*busy[i], fmt::format("no sound after {} s", patience_.count() / 1000));
    }
  }
  return true;
}

void WorkerPool::collect(Worker& worker) {
  try {
    std::optional<WorkerReply> reply = worker.process->receive();
    if (reply) take_answer(worker, std::move(*reply));
  } catch (const Error& error) {
    worker.process->kill();
    return replace(worker, error.what());
  }
  if (worker.process->died()) replace(worker, {});
}

/// Throws Error(engine), before it changes anything, if the answer makes no sense.
void WorkerPool::take_answer(Worker& worker, WorkerReply reply) {
  assert(!worker.at_hand.empty());
  Piece& piece = *worker.at_hand.front();
  if (reply.kind == WorkerReply::Kind::refusal) {
    worker.at_hand.pop_front();
    say_in_halves(piece, std::string(reply.body.view()));
  } else {
    piece.result.speech = PackedSpeech(std::move(reply.body));
    worker.at_hand.pop_front();
    --piece.job->open;
  }
  worker.since = Clock::now();
}

/// Starts another process in the place of one that died, or was killed for `fault`, and hands its
/// clauses over again.
void WorkerPool::replace(Worker& worker, const std::string& fault) {
  const int status = worker.process->reap();
  worker.process.reset();
  start(worker);
  if (worker.at_hand.empty()) return;

  // Only the first clause can be the cause. All go back to the head of the queue, in order.
  Piece& first = *worker.at_hand.front();
  waiting_.insert(waiting_.begin(), worker.at_hand.begin() + 1, worker.at_hand.end());
  worker.at_hand.clear();
  if (fault.empty() && status < 0 && came_from_outside(-status) &&
      ++first.cut_off <= k_max_cut_off) {
    waiting_.push_front(&first);
  } else if (++first.crashes < k_max_crashes) {
    waiting_.push_front(&first);
  } else {
    say_in_halves(first, fault.empty() ? describe_end(status) : fault);
  }
}

/// Puts two halves in the place of a piece that failed, at the head of the queue; a single unit is
/// given up.
void WorkerPool::say_in_halves(Piece& piece, const std::string& reason) {
  Job& job = *piece.job;
  std::optional<Clause> rest = split_off_half(piece.clause);
  if (!rest) {
    piece.result.unspoken.push_back(give_up(piece.clause, reason));
    --job.open;
    return;
  }
  const auto place = std::find_if(job.pieces.begin(), job.pieces.end(),
                                  [&](const Piece& other) { return &other == &piece; });
  Piece& tail = *job.pieces.emplace(std::next(place));
  tail.job = &job;
  tail.clause = std::move(*rest);
  piece.crashes = 0;
  ++job.open;
  waiting_.push_front(&tail);
  waiting_.push_front(&piece);
}

}  // namespace langdu
