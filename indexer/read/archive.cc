// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the digests of an archive, and reads them.
#include "indexer/read/archive.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <compare>
#include <cstring>
#include <future>
#include <iterator>
#include <system_error>

#include "src/base/fingerprint.h"

namespace papersearch {
namespace {

namespace fs = std::filesystem;

constexpr int kReadTries = 5;
constexpr std::size_t kMaxKeyBytes = 180;  // a key becomes a term, and Xapian's terms have at most 245 bytes

std::int64_t modified_ns(const struct stat& info) {
  return static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

std::int64_t changed_ns(const struct stat& info) {
  return static_cast<std::int64_t>(info.st_ctim.tv_sec) * 1'000'000'000 + info.st_ctim.tv_nsec;
}

// How many bytes of a name say that it is Markdown; 0: none do.
std::size_t size_of_ending(std::string_view name) {
  for (const std::string_view ending : {".md", ".markdown", ".mdown"}) {
    if (name.size() <= ending.size()) continue;
    const std::string_view tail = name.substr(name.size() - ending.size());
    if (std::equal(ending.begin(), ending.end(), tail.begin(),
                   [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b); }))
      return ending.size();
  }
  return 0;
}

// Paths are strings and folders are read by readdir(), because an archive of several years has thousands of files, a
// day's update looks at each of them, and <filesystem> took as long over them as the kernel.
class Lister {
 public:
  Lister(const fs::path& root, std::string prefix, Listing& out)
      : root_(root.string()),
        prefix_(std::move(prefix)),
        out_(out),
        texts_(*out.texts.emplace_back(std::make_unique<std::pmr::monotonic_buffer_resource>())) {}

  void run() {
    std::error_code failed;
    if (!fs::is_directory(root_, failed)) {
      const std::size_t name = root_.rfind('/') + 1;
      add(root_.substr(0, name), "", root_.substr(name));
    } else {
      folder(root_, "");
    }
  }

 private:
  void trouble(const std::string& path, const std::string& why, const std::string& hint, const std::string& key,
               const char* code = "not-read") {
    out_.troubles.push_back({Level::kWarning, code, {}, path + " " + why, hint});
    if (!key.empty()) out_.unseen.push_back(prefix_ + key);
  }

  struct Entry {
    std::string name;  // ends with "/" for a folder, so that the order of names is the order of keys
    unsigned char type;
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };

  void folder(const std::string& path, const std::string& key) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* const listing = fd < 0 ? nullptr : ::fdopendir(fd);
    if (listing == nullptr) {
      const std::string why = std::strerror(errno);
      if (fd >= 0) ::close(fd);
      return unlisted(path, key, why);
    }
    std::vector<Entry> entries;
    errno = 0;
    while (const dirent* entry = ::readdir(listing)) {
      if (const std::string_view name = entry->d_name; !name.starts_with('.') && name != "node_modules") {
        const unsigned char type = type_of(fd, *entry);
        if (type == DT_DIR || type == DT_LNK || size_of_ending(name) > 0)
          entries.push_back({type == DT_DIR ? std::string(name) + '/' : std::string(name), type});
      }
      errno = 0;
    }
    if (errno != 0) {
      unlisted(path, key, std::strerror(errno));
    } else {
      std::sort(entries.begin(), entries.end());
      look_at(fd, path.ends_with('/') ? path : path + '/', key, entries);
    }
    ::closedir(listing);
  }

  static unsigned char type_of(int folder, const dirent& entry) {
    if (entry.d_type != DT_UNKNOWN) return entry.d_type;  // not every file system tells the type
    struct stat info {};
    if (::fstatat(folder, entry.d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) return DT_UNKNOWN;
    return S_ISDIR(info.st_mode)   ? DT_DIR
           : S_ISLNK(info.st_mode) ? DT_LNK
           : S_ISREG(info.st_mode) ? DT_REG
                                   : DT_UNKNOWN;
  }

  void unlisted(const std::string& path, const std::string& key, const std::string& why) {
    trouble(path, "cannot be listed: " + why, "check its permissions", key.empty() ? "/" : key);
    if (key.empty()) out_.unseen.back() = prefix_;  // every key, because nothing below the root was seen
  }

  // A second thread takes the second half of the first folder that has several folders in it, because waiting for the
  // kernel during this walk is the longest part of a day's update.
  void look_at(int parent, const std::string& path, const std::string& key, const std::vector<Entry>& entries) {
    const auto folders = std::count_if(entries.begin(), entries.end(), [](const Entry& e) { return e.type == DT_DIR; });
    const auto half = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
    const bool split = !split_ && folders > 1;
    split_ = split_ || split;
    Listing second;
    std::future<void> other;
    if (split) {
      other = std::async(std::launch::async | std::launch::deferred, [&, half] {
        Lister lister(root_, prefix_, second);
        lister.split_ = true;
        std::for_each(half, entries.end(), [&](const Entry& e) { lister.look_at(parent, path, key, e); });
      });
    }
    std::for_each(entries.begin(), split ? half : entries.end(),
                  [&](const Entry& e) { look_at(parent, path, key, e); });
    if (!split) return;
    other.get();
    out_.files.insert(out_.files.end(), second.files.begin(), second.files.end());
    std::move(second.texts.begin(), second.texts.end(), std::back_inserter(out_.texts));
    std::move(second.troubles.begin(), second.troubles.end(), std::back_inserter(out_.troubles));
    std::move(second.unseen.begin(), second.unseen.end(), std::back_inserter(out_.unseen));
  }

  void look_at(int parent, const std::string& path, const std::string& key, const Entry& entry) {
    if (entry.type == DT_DIR) return folder(path + entry.name.substr(0, entry.name.size() - 1), key + entry.name);
    if (entry.type == DT_LNK) return link(path, key, entry.name);
    if (entry.type != DT_REG) return;
    struct stat info {};
    const int failed = ::fstatat(parent, entry.name.c_str(), &info, 0) == 0 ? 0 : errno;
    add(path, key, entry.name, info, failed);
  }

  void link(const std::string& folder, const std::string& key, const std::string& name) {
    const std::string path = folder + name;
    std::error_code failed;
    const fs::path target = fs::canonical(path, failed);
    const bool markdown = size_of_ending(name) > 0;
    if (failed && !markdown) return;
    if (failed) return trouble(path, "is a link to nothing", "", key + name);
    if (fs::is_directory(target, failed))
      return trouble(path, "is a link to a folder, not followed", "give its target as a second archive", "",
                     "link-to-folder");
    if (!markdown) return;
    const fs::path root = fs::canonical(root_, failed);
    const auto [end, ignored] = std::mismatch(root.begin(), root.end(), target.begin(), target.end());
    if (end != root.end())
      return trouble(path, "is a link out of the archive, not followed", "give its target as a second archive", "");
    if (fs::is_regular_file(target, failed)) add(folder, key, name);
  }

  void add(const std::string& folder, const std::string& key, const std::string& name) {
    struct stat info {};
    const int failed = ::stat((folder + name).c_str(), &info) == 0 ? 0 : errno;
    add(folder, key, name, info, failed);
  }

  // `folder` ends with `key`, and both with "/".
  void add(std::string_view folder, std::string_view key, std::string_view name, const struct stat& info, int failed) {
    const std::string_view path = keep(folder, name);
    const std::string_view below = path.substr(folder.size() - key.size());
    if (failed != 0) {
      return trouble(std::string(path), std::string("cannot be read: ") + std::strerror(failed),
                     "check its permissions", std::string(below));
    }
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > kMaxFileBytes)
      return trouble(std::string(path), "is larger than 64 MiB and no digest", "move it out of the archive", "");
    const bool as_is = prefix_.empty() && below.size() <= kMaxKeyBytes;
    out_.files.push_back(
        {as_is ? below : own_key(below), path, size, modified_ns(info), changed_ns(info), info.st_ino});
  }

  std::string_view own_key(std::string_view below) {
    std::string key = prefix_ + std::string(below);
    if (key.size() > kMaxKeyBytes) key = key.substr(0, kMaxKeyBytes) + "#" + std::to_string(fingerprint(key));
    return keep(key, "");
  }

  std::string_view keep(std::string_view begin, std::string_view end) {
    auto* const text = static_cast<char*>(texts_.allocate(begin.size() + end.size(), 1));
    std::copy(end.begin(), end.end(), std::copy(begin.begin(), begin.end(), text));
    return {text, begin.size() + end.size()};
  }

  std::string root_;
  std::string prefix_;
  Listing& out_;
  std::pmr::monotonic_buffer_resource& texts_;  // of out_
  bool split_ = false;
};

}  // namespace

Listing list_archive(const std::vector<fs::path>& roots) {
  Listing out;
  for (std::size_t i = 0; i < roots.size(); ++i) {
    std::error_code failed;
    if (!fs::exists(roots[i], failed)) {
      throw Error("no archive at " + roots[i].string() +
                      (failed && failed != std::errc::no_such_file_or_directory ? ": " + failed.message() : ""),
                  "give a folder with digests, such as a clone of daily_papers_ko");
    }
    Lister(roots[i], i == 0 ? "" : std::to_string(i + 1) + ":", out).run();
  }
  const auto by_key = [](const SourceFile& a, const SourceFile& b) { return a.key < b.key; };
  if (!std::is_sorted(out.files.begin(), out.files.end(), by_key))
    std::sort(out.files.begin(), out.files.end(), by_key);
  return out;
}

std::optional<std::string> read_file(const SourceFile& file) {
  const std::string path(file.path);
  for (int tries = 0; tries < kReadTries; ++tries) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return std::nullopt;
    struct stat before {};
    struct stat after {};
    std::string bytes;
    bool good = ::fstat(fd, &before) == 0 && S_ISREG(before.st_mode) &&
                static_cast<std::uint64_t>(before.st_size) <= kMaxFileBytes;
    if (good) bytes.resize(static_cast<std::size_t>(before.st_size));
    std::size_t have = 0;
    while (good && have < bytes.size()) {
      const ssize_t got = ::read(fd, bytes.data() + have, bytes.size() - have);
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) break;
      have += static_cast<std::size_t>(got);
    }
    good = good && have == bytes.size() && ::fstat(fd, &after) == 0;
    ::close(fd);
    if (good && before.st_size == after.st_size && modified_ns(before) == modified_ns(after)) return bytes;
  }
  return std::nullopt;
}

std::optional<Date> day_in_path(std::string_view path) {
  constexpr std::size_t kDay = std::string_view("2024/10/21").size();
  const std::size_t ending = size_of_ending(path);
  path.remove_suffix(ending);
  if (ending == 0 || path.size() < kDay || (path.size() > kDay && path[path.size() - kDay - 1] != '/'))
    return std::nullopt;
  std::string day(path.substr(path.size() - kDay));
  if (day[4] == '/' && day[7] == '/') day[4] = day[7] = '-';
  return parse_date(day);
}

}  // namespace papersearch
