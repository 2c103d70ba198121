// A socket that connections come to: TCP, or a UNIX socket in the file system.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

namespace papersearch {

// What to listen on, as it is given: "127.0.0.1:8080", "[::1]:8080", "localhost:0" or "unix:/run/papersearch.sock".
struct ListenAddress {
  std::string path;     // of a UNIX socket; empty: TCP
  std::string address;  // a literal of IPv4 or IPv6, without brackets
  std::uint16_t port = 0;

  [[nodiscard]] bool is_unix() const { return !path.empty(); }
  [[nodiscard]] bool is_v6() const { return address.find(':') != std::string::npos; }
  [[nodiscard]] bool is_wildcard() const;  // 0.0.0.0 or ::
};

// Throws Error, with the text in it, where it is none of these.
ListenAddress parse_listen_address(const std::string& text);

// Bound and listening from the start to the end of its life. Belongs to the process that made it: a copy in a forked
// child takes connections and removes nothing.
class ListeningSocket {
 public:
  // A UNIX socket's file has `mode` from the moment it is there. One that is left of a server that is gone is replaced;
  // a file that is no socket, or one that a server answers on, is an Error and stays. Of several servers that start at
  // the same moment one gets the path: each locks the folder (flock) while it looks and binds, where the file system
  // has such locks. Throws Error where the system refuses.
  ListeningSocket(const ListenAddress& address, unsigned mode);
  ~ListeningSocket();  // removes the file that it made, and no other that has come in its place
  ListeningSocket(const ListeningSocket&) = delete;
  ListeningSocket& operator=(const ListeningSocket&) = delete;

  [[nodiscard]] int fd() const { return fd_; }
  [[nodiscard]] const ListenAddress& address() const { return address_; }  // with the port that was taken

 private:
  void listen_tcp();
  void listen_unix(unsigned mode);
  void remove_file() const;

  ListenAddress address_;
  int fd_ = -1;
  pid_t owner_ = 0;
  dev_t device_ = 0;  // of the file
  ino_t inode_ = 0;
};

}  // namespace papersearch
