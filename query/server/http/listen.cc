// SPDX-License-Identifier: GPL-2.0-or-later
// The socket on which a server accepts connections: TCP, or a UNIX socket in the file system.
#include "query/server/http/listen.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <system_error>
#include <thread>

#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

constexpr int kBacklog = 1024;  // connections that wait to be accepted
constexpr auto kMaxLockWait = std::chrono::seconds(5);
constexpr auto kLockPause = std::chrono::milliseconds(5);  // between two attempts
constexpr const char* kForms = "write 127.0.0.1:8080, [::1]:8080 or unix:/path";

// `number` is a value of errno.
[[noreturn]] void fail(const std::string& where, int number) {
  throw Error("cannot listen on " + where + ": " + std::generic_category().message(number),
              number == EADDRINUSE ? "another program listens there: choose another with --listen" : "");
}

std::string text_of(const ListenAddress& address) {
  if (address.is_unix()) return "unix:" + address.path;
  return (address.is_v6() ? "[" + address.address + "]" : address.address) + ":" + std::to_string(address.port);
}

sockaddr_un address_of(const std::string& path) {
  sockaddr_un out{};
  out.sun_family = AF_UNIX;
  std::memcpy(out.sun_path, path.c_str(), path.size() + 1);
  return out;
}

// Whether a server answers on a socket in the file system.
bool is_answered(const std::string& path) {
  const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) fail("unix:" + path, errno);
  const sockaddr_un address = address_of(path);
  const bool refused = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 &&
                       (errno == ECONNREFUSED || errno == ENOENT);
  ::close(fd);
  return !refused;
}

// Locks the folder of a file as long as it lives, so that no other server changes the file between a check of the file
// and the action that follows. A folder that cannot be locked, because the permission is missing or the file system has
// no such locks, is used without a lock. Throws Error where another process holds the lock for too long.
class FolderLock {
 public:
  explicit FolderLock(const std::string& file) {
    const std::size_t slash = file.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : file.substr(0, slash + 1);
    fd_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd_ < 0) return;
    const auto until = std::chrono::steady_clock::now() + kMaxLockWait;
    while (::flock(fd_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
      if (std::chrono::steady_clock::now() > until) {
        ::close(fd_);
        throw Error("cannot listen on unix:" + file + ": another program keeps its folder locked",
                    "choose another folder with --listen");
      }
      std::this_thread::sleep_for(kLockPause);
    }
  }
  ~FolderLock() {
    if (fd_ >= 0) ::close(fd_);
  }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int fd_ = -1;
};

}  // namespace

bool ListenAddress::is_wildcard() const {
  return address == "0.0.0.0" || (is_v6() && address.find_first_not_of("0:") == std::string::npos);
}

ListenAddress parse_listen_address(const std::string& text) {
  ListenAddress out;
  if (text.starts_with("unix:")) {
    out.path = text.substr(5);
    if (out.path.empty()) throw Error("no path of a socket in " + text, kForms);
    if (out.path.size() >= sizeof sockaddr_un{}.sun_path || out.path.find('\0') != std::string::npos)
      throw Error("the path of the socket is too long: " + out.path, "a UNIX socket has a path of at most 107 bytes");
    return out;
  }
  const std::size_t colon = text.rfind(':');
  if (colon == std::string::npos) throw Error("no port in " + text, kForms);
  const char* const end = text.data() + text.size();
  const auto [read, failed] = std::from_chars(text.data() + colon + 1, end, out.port);
  if (failed != std::errc() || read != end || colon + 1 == text.size())
    throw Error("no such port: " + text.substr(colon + 1) + ", in " + text, "a port is a number from 0 to 65535");
  out.address = text.substr(0, colon);
  if (out.address.starts_with('[') && out.address.ends_with(']')) {
    out.address = out.address.substr(1, out.address.size() - 2);
    if (!out.is_v6()) out.address.clear();
  } else if (out.is_v6()) {
    out.address.clear();  // without brackets it is ambiguous where the port begins
  }
  if (out.address == "localhost") out.address = "127.0.0.1";
  in6_addr parsed{};
  if (::inet_pton(out.is_v6() ? AF_INET6 : AF_INET, out.address.c_str(), &parsed) != 1)
    throw Error("no such address: " + text, kForms);
  return out;
}

ListeningSocket::ListeningSocket(const ListenAddress& address, unsigned mode) : address_(address), owner_(::getpid()) {
  const int family = address_.is_unix() ? AF_UNIX : address_.is_v6() ? AF_INET6 : AF_INET;
  fd_ = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd_ < 0) fail(text_of(address_), errno);
  try {
    address_.is_unix() ? listen_unix(mode) : listen_tcp();
  } catch (...) {
    ::close(fd_);
    throw;
  }
}

void ListeningSocket::listen_tcp() {
  const int yes = 1;
  ::setsockopt(fd_, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  sockaddr_storage storage{};
  socklen_t size = sizeof(sockaddr_in);
  if (address_.is_v6()) {
    auto* const v6 = reinterpret_cast<sockaddr_in6*>(&storage);
    size = sizeof *v6;
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(address_.port);
    ::inet_pton(AF_INET6, address_.address.c_str(), &v6->sin6_addr);
  } else {
    auto* const v4 = reinterpret_cast<sockaddr_in*>(&storage);
    v4->sin_family = AF_INET;
    v4->sin_port = htons(address_.port);
    ::inet_pton(AF_INET, address_.address.c_str(), &v4->sin_addr);
  }
  if (::bind(fd_, reinterpret_cast<const sockaddr*>(&storage), size) != 0 || ::listen(fd_, kBacklog) != 0)
    fail(text_of(address_), errno);
  if (::getsockname(fd_, reinterpret_cast<sockaddr*>(&storage), &size) == 0) {
    address_.port = ntohs(address_.is_v6() ? reinterpret_cast<sockaddr_in6*>(&storage)->sin6_port
                                           : reinterpret_cast<sockaddr_in*>(&storage)->sin_port);
  }
}

void ListeningSocket::listen_unix(unsigned mode) {
  const std::string& path = address_.path;
  const FolderLock lock(path);
  struct stat info {};
  if (::lstat(path.c_str(), &info) == 0) {
    if (!S_ISSOCK(info.st_mode)) {
      throw Error("cannot listen on " + text_of(address_) + ": there is a file that is no socket",
                  "it was left as it is; choose another path with --listen");
    }
    if (is_answered(path)) fail(text_of(address_), EADDRINUSE);
    ::unlink(path.c_str());
  }
  const sockaddr_un address = address_of(path);
  const mode_t before = ::umask(static_cast<mode_t>(0777U & ~mode));
  const int failed = ::bind(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ? errno : 0;
  ::umask(before);
  if (failed != 0) fail(text_of(address_), failed);
  if (::lstat(path.c_str(), &info) == 0) {
    device_ = info.st_dev;
    inode_ = info.st_ino;
  }
  // Before the lock is released, because another server would replace a socket file that nobody listens on.
  if (::listen(fd_, kBacklog) != 0) {
    const int refused = errno;
    remove_file();
    fail(text_of(address_), refused);
  }
}

// Removes the file at the path only if it is still the file that this object created.
void ListeningSocket::remove_file() const {
  struct stat info {};
  if (::lstat(address_.path.c_str(), &info) == 0 && info.st_dev == device_ && info.st_ino == inode_)
    ::unlink(address_.path.c_str());
}

ListeningSocket::~ListeningSocket() {
  if (address_.is_unix() && owner_ == ::getpid()) {
    try {
      const FolderLock lock(address_.path);
      remove_file();
    } catch (const Error&) {
      // Another process holds the lock. The file stays, and the next server that starts with this path replaces it.
    }
  }
  ::close(fd_);
}

}  // namespace papersearch
