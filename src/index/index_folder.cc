// SPDX-License-Identifier: GPL-2.0-or-later
// The folder of an index: what is in it, which files are ours, and how one generation replaces another.
#include "src/index/index_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <string_view>

#include "src/base/diagnostic.h"
#include "src/base/environment.h"
#include "src/index/index_errors.h"
#include "src/index/stamp.h"

namespace papersearch {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStubBegin = "glass generations/";
constexpr std::string_view kUnfinished = ".new";
constexpr std::string_view kMark = "papersearch";
constexpr auto kGlassFiles =
    std::to_array<std::string_view>({"docdata.glass", "flintlock", "iamglass", "position.glass", "postlist.glass",
                                     "spelling.glass", "synonym.glass", "termlist.glass", "v.tmp"});

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::uint64_t number_of(const std::string& generation) {
  const std::size_t name = generation.rfind('/') + 1;
  std::uint64_t number = 0;
  std::from_chars(generation.data() + name, generation.data() + generation.size(), number);
  return number;
}

bool is_glass_file(const std::string& name) {
  return std::find(kGlassFiles.begin(), kGlassFiles.end(), name) != kGlassFiles.end();
}

// The type of a file; does not follow links.
fs::file_type type_of(const std::string& path) {
  std::error_code failed;
  const fs::file_status status = fs::symlink_status(path, failed);
  if (status.type() == fs::file_type::none) throw system_error("cannot look at " + path, failed.value());
  return status.type();
}

std::vector<std::string> names_in(const std::string& folder) {
  std::error_code failed;
  std::vector<std::string> out;
  for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
    out.push_back(at->path().filename().string());
  if (failed) throw system_error("cannot list " + folder, failed.value());
  std::sort(out.begin(), out.end());
  return out;
}

// The first bytes of a file. Sets `missing` where there is none; throws Error where it cannot be read.
std::string beginning_of(const std::string& path, bool& missing) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  missing = fd < 0 && (errno == ENOENT || errno == ENOTDIR);
  if (fd < 0) {
    if (missing) return "";
    throw system_error("cannot read " + path, errno);
  }
  std::array<char, 128> bytes{};
  const ssize_t size = ::read(fd, bytes.data(), bytes.size());
  const int failed = size < 0 ? errno : 0;
  ::close(fd);
  if (failed != 0) throw system_error("cannot read " + path, failed);
  return {bytes.data(), static_cast<std::size_t>(size)};
}

// The name of the generation in a stub; empty where the stub is none of ours. We read stubs ourselves, because Xapian
// opens an empty stub as an empty database, and never stops following one that names itself.
std::string_view generation_in(std::string_view stub) {
  if (!stub.starts_with(kStubBegin) || !stub.ends_with('\n')) return {};
  stub.remove_prefix(kStubBegin.size());
  stub.remove_suffix(1);
  return is_number(stub) ? stub : std::string_view();
}

enum class Owner { kUs, kOthers, kUnknown };

// Whose database this is, by the stamp in its metadata; unknown where it cannot be read.
Owner owner_of(const std::string& database) {
  Owner owner = Owner::kUnknown;
  try {
    with_index_errors(database, [&] { owner = is_stamped(Xapian::Database(database)) ? Owner::kUs : Owner::kOthers; });
  } catch (const Error& e) {
    if (e.trouble() != Trouble::kDamaged && e.trouble() != Trouble::kVersion) throw;
  }
  return owner;
}

[[noreturn]] void refuse(const std::string& found) {
  throw Error(found, "nothing was changed; choose an empty or a new folder with --db, or move that away");
}

// Throws Error unless a generation is ours. It is if it has our mark, or the stamp in its metadata (older versions set
// no mark), or if it is damaged and the stub names it. It may have no files but those of glass. An empty folder is what
// a run leaves that was killed right at its start.
void check_generation(const std::string& generation, bool named_by_stub) {
  if (type_of(generation) != fs::file_type::directory) refuse(generation + " is no generation of an index");
  const std::vector<std::string> names = names_in(generation);
  for (const std::string& name : names) {
    if (name != kMark && !is_glass_file(name)) refuse(generation + " has a file that is no part of an index: " + name);
  }
  if (names.empty() || std::binary_search(names.begin(), names.end(), kMark)) return;
  const Owner owner = owner_of(generation);
  if (owner == Owner::kOthers) refuse(generation + " is a Xapian database of another program");
  if (owner == Owner::kUnknown && !named_by_stub)
    refuse(generation + " does not open as a database, and there is no sign that it is an index of papersearch");
}

// Whether a lock file is ours. Its text is "papersearch PID", or only "PID" from older versions, or nothing where a run
// was killed before it wrote.
bool is_our_lock(const std::string& text) {
  std::string_view rest = text;
  if (rest.starts_with(kMark)) rest.remove_prefix(std::min(rest.size(), kMark.size() + 1));
  if (rest.ends_with('\n')) rest.remove_suffix(1);
  return text.empty() || is_number(rest);
}

void sync_file(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) throw system_error("cannot open " + path, errno);
  const int failed = ::fsync(fd) != 0 ? errno : 0;
  ::close(fd);
  if (failed != 0) throw system_error("cannot make " + path + " durable", failed);
}

}  // namespace

void replace_file(const std::string& folder, const std::string& name, const std::string& text) {
  const std::string temporary = folder + "/" + name + std::string(kUnfinished);
  const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (fd < 0) throw system_error("cannot write " + temporary, errno);
  const ssize_t written = ::write(fd, text.data(), text.size());
  int failed = written == static_cast<ssize_t>(text.size()) ? 0 : written < 0 ? errno : ENOSPC;
  if (failed == 0 && ::fsync(fd) != 0) failed = errno;
  ::close(fd);
  if (failed != 0) throw system_error("cannot write " + temporary, failed);
  if (::rename(temporary.c_str(), (folder + "/" + name).c_str()) != 0)
    throw system_error("cannot write " + folder + "/" + name, errno);
  sync_folder(folder);
}

std::string default_index_path() {
  if (std::string db = environment("PAPERSEARCH_DB"); !db.empty()) return db;
  const std::string folder = own_folder("XDG_DATA_HOME", ".local/share");
  if (folder.empty()) {
    throw Error("no folder for the index: none of PAPERSEARCH_DB, XDG_DATA_HOME and HOME is set",
                "set PAPERSEARCH_DB to the folder of the index, or give it with --db");
  }
  return folder + "/index";
}

std::string current_generation(const std::string& path) {
  bool missing = false;
  const std::string stub = beginning_of(path + "/current", missing);
  if (missing) return "";
  const std::string_view name = generation_in(stub);
  if (name.empty()) {
    throw Error("the index " + path + " is damaged: its file \"current\" names no generation", kRepairHint,
                Trouble::kDamaged);
  }
  return path + "/generations/" + std::string(name);
}

void note_run(const std::string& path) { ::utimensat(AT_FDCWD, (path + "/current").c_str(), nullptr, 0); }

std::int64_t last_run(const std::string& path) {
  struct stat found {};
  return ::stat((path + "/current").c_str(), &found) == 0 ? found.st_mtim.tv_sec : 0;
}

void check_readable(const std::string& generation) {
  std::vector<int> open;
  int failed = 0;
  std::string file;
  for (const std::string_view name : kGlassFiles) {
    file = generation + "/" + std::string(name);
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno != ENOENT) failed = errno;
    if (failed != 0) break;
    if (fd >= 0) open.push_back(fd);
  }
  std::for_each(open.begin(), open.end(), ::close);
  if (failed != 0) throw system_error("cannot read " + file, failed);
}

IndexFolder look_into(const std::string& path) {
  IndexFolder out;
  const fs::file_type type = type_of(path);
  if (type == fs::file_type::not_found) return out;
  if (!fs::is_directory(path)) refuse(path + " is no folder");
  bool no_stub = false;
  bool no_lock = false;
  const std::string stub = beginning_of(path + "/current", no_stub);
  const std::string named(generation_in(stub));
  const std::string generations = path + "/generations";
  if (const fs::file_type kind = type_of(generations); kind == fs::file_type::directory) {
    for (const std::string& name : names_in(generations)) {
      const std::string generation = generations + "/" + name;
      const bool unfinished = name.ends_with(kUnfinished);
      if (!is_number(std::string_view(name).substr(0, name.size() - (unfinished ? kUnfinished.size() : 0))))
        refuse(generation + " is no generation of an index");
      check_generation(generation, !named.empty() && name == named);
      (unfinished ? out.unfinished : out.whole).push_back(generation);
    }
  } else if (kind != fs::file_type::not_found) {
    refuse(generations + " is no folder");
  }
  std::sort(out.whole.begin(), out.whole.end(),
            [](const std::string& a, const std::string& b) { return number_of(a) < number_of(b); });
  if (type_of(path + "/iamglass") != fs::file_type::not_found) {
    if (owner_of(path) != Owner::kUs)
      refuse(path + " is a Xapian database, and there is no sign that it is an index of papersearch");
    out.old_layout = true;
  }
  // Whether the folder is an index already, damaged or not.
  const bool known = !named.empty() || !out.whole.empty() || !out.unfinished.empty() || out.old_layout;
  const std::string lock = beginning_of(path + "/lock", no_lock);
  if (!no_lock && !(is_our_lock(lock) && (known || lock.empty() || lock.starts_with(kMark))))
    refuse(path + "/lock belongs to another program");
  if (!known) {
    for (const std::string& name : names_in(path)) {
      if (name != "generations" && name != "lock")
        refuse(path + " is no index and has other files in it, such as " + name);
    }
  }
  return out;
}

std::string new_generation(const std::string& path, const IndexFolder& folder) {
  // The time in nanoseconds, because a count would begin again in a folder that was emptied. Higher than the numbers
  // that are there, in case the clock was put back.
  auto number = static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
          .count());
  if (!folder.whole.empty()) number = std::max(number, number_of(folder.whole.back()) + 1);
  return path + "/generations/" + std::to_string(number);
}

void create_generation(const std::string& generation) {
  fs::create_directories(generation);
  const std::string mark = generation + "/" + std::string(kMark);
  const int fd = ::open(mark.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (fd < 0) throw system_error("cannot write " + mark, errno);
  ::close(fd);
  sync_folder(generation);  // before anything else in it, so that no loss of power leaves files without the mark
}

void remove_generation(const std::string& generation) {
  // The mark is removed last, on the disk too: without it nothing shows that the other files are ours.
  for (const std::string_view name : kGlassFiles) ::unlink((generation + "/" + std::string(name)).c_str());
  if (const int fd = ::open(generation.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); fd >= 0) {
    ::fsync(fd);
    ::close(fd);
  }
  ::unlink((generation + "/" + std::string(kMark)).c_str());
  ::rmdir(generation.c_str());
}

void remove_old_layout(const std::string& path) {
  for (const std::string_view name : kGlassFiles) ::unlink((path + "/" + std::string(name)).c_str());
}

void publish_generation(const std::string& path, const std::string& generation) {
  for (const std::string& name : names_in(generation)) sync_file(generation + "/" + name);
  sync_folder(generation);
  sync_folder(path + "/generations");
  replace_file(path, "current", std::string(kStubBegin) + std::to_string(number_of(generation)) + "\n");
}

void sync_folder(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) throw system_error("cannot open the folder " + path, errno);
  const int failed = ::fsync(fd) != 0 ? errno : 0;
  ::close(fd);
  if (failed != 0) throw system_error("cannot make the folder " + path + " durable", failed);
}

}  // namespace papersearch
