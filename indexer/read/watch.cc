// SPDX-License-Identifier: GPL-2.0-or-later
// Waits for an archive to change.
#include "indexer/read/watch.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kEvents =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_ATTRIB | IN_ONLYDIR;
constexpr int kMaxSettles = 10;

int until(Clock::time_point when) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(when - Clock::now()).count();
  return static_cast<int>(std::max<std::int64_t>(left, 0));
}

}  // namespace

ArchiveWatch::ArchiveWatch(std::vector<fs::path> roots)
    : roots_(std::move(roots)), fd_(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
  if (fd_ < 0) throw Error("cannot watch the archive: " + std::generic_category().message(errno));
  follow_folders();
}

ArchiveWatch::~ArchiveWatch() { ::close(fd_); }

void ArchiveWatch::follow_folders() {
  const auto follow = [this](const fs::path& folder) {
    if (::inotify_add_watch(fd_, folder.c_str(), kEvents) < 0 && errno == ENOSPC) {
      throw Error("cannot watch " + folder.string() + ": the system has no watches left",
                  "raise fs.inotify.max_user_watches");
    }
  };
  for (const fs::path& root : roots_) {
    std::error_code ignored;
    if (!fs::is_directory(root, ignored)) {
      follow(root.parent_path().empty() ? "." : root.parent_path());
      continue;
    }
    follow(root);
    fs::recursive_directory_iterator folder(root, fs::directory_options::skip_permission_denied, ignored);
    for (; !ignored && folder != fs::recursive_directory_iterator(); folder.increment(ignored)) {
      if (!folder->is_directory(ignored) || folder->is_symlink(ignored)) continue;
      const std::string name = folder->path().filename().string();
      if (name.starts_with('.') || name == "node_modules") {
        folder.disable_recursion_pending();
      } else {
        follow(folder->path());
      }
    }
  }
}

bool ArchiveWatch::wait(std::chrono::milliseconds settle, std::chrono::milliseconds patience) {
  const auto give_up = Clock::now() + patience;
  bool changed = false;
  auto quiet_at = give_up;
  auto latest = give_up;
  for (;;) {
    pollfd ready{fd_, POLLIN, 0};
    const int polled = ::poll(&ready, 1, until(changed ? std::min(quiet_at, latest) : give_up));
    if (polled < 0) return false;  // a signal arrived
    if (polled == 0) {
      if (changed) follow_folders();  // folders that were made meanwhile
      return changed;
    }
    std::array<char, 8192> events{};
    while (::read(fd_, events.data(), events.size()) > 0) {
    }
    if (!changed) latest = Clock::now() + settle * kMaxSettles;
    changed = true;
    quiet_at = Clock::now() + settle;
  }
}

}  // namespace papersearch
