// SPDX-License-Identifier: GPL-2.0-or-later
// The socket on which a server accepts connections: TCP, or a UNIX socket in the file system.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

namespace papersearch {

// An address to listen on, such as "127.0.0.1:8080", "[::1]:8080", "localhost:0" or "unix:/run/papersearch.sock".
struct ListenAddress {
  std::string path;        // the path of a UNIX socket; empty for TCP
  std::string address;     // a literal IPv4 or IPv6 address without brackets; empty for a UNIX socket
  std::uint16_t port = 0;  // 0 lets the system choose a free port

  [[nodiscard]] bool is_unix() const { return !path.empty(); }
  [[nodiscard]] bool is_v6() const { return address.find(':') != std::string::npos; }
  [[nodiscard]] bool is_wildcard() const;  // 0.0.0.0 or ::
};

// Reads an address in one of these forms. Throws Error, which quotes the text, where it has none of them.
ListenAddress parse_listen_address(const std::string& text);

// A socket that is bound and listens as long as the object lives. In a child process that is forked, the copy of the
// object can accept connections too, but does not remove the file of a UNIX socket.
class ListeningSocket {
 public:
  // Binds the address and listens. Throws Error where that is impossible.
  //
  // `mode` has the permissions that the file of a UNIX socket is created with. A socket file that a killed server has
  // left at the path is replaced. A file that is no socket, or a socket that a server answers on, is left as it is, and
  // Error is thrown. Where several servers start at the same time with one path, one of them gets it: each locks the
  // folder (flock) while it looks at the path and binds it. On file systems without such locks this is not guaranteed.
  ListeningSocket(const ListenAddress& address, unsigned mode);
  ~ListeningSocket();  // removes the file that the constructor created, unless another file has replaced it
  ListeningSocket(const ListeningSocket&) = delete;
  ListeningSocket& operator=(const ListeningSocket&) = delete;

  [[nodiscard]] int fd() const { return fd_; }
  [[nodiscard]] const ListenAddress& address() const { return address_; }  // with the actual port

 private:
  void listen_tcp();
  void listen_unix(unsigned mode);
  void remove_file() const;

  ListenAddress address_;
  int fd_ = -1;
  pid_t owner_ = 0;   // the process that created the file
  dev_t device_ = 0;  // with inode_ identifies the file
  ino_t inode_ = 0;
};

}  // namespace papersearch
