// The folder of an index: what is in it, what of that is ours, and how one generation takes the place of another.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace papersearch {

// An index folder holds:
//   current             one line, "glass generations/NAME": a stub that Xapian's own tools read as well; replaced by
//                       rename, so that it names the old generation or the new one and nothing between
//   generations/NAME/   a glass database and an empty file "papersearch", the mark that it may be removed; all but the
//                       current one are leftovers of a killed run. Names are numbers that rise and never come twice,
//                       also in a folder that was emptied, so that no reader takes one for another
//   lock                held by flock while something is written; holds "papersearch PID"
// Before generations there was one glass database in the folder itself, with our stamp in its metadata.

// $PAPERSEARCH_DB, else $XDG_DATA_HOME/papersearch/index, else ~/.local/share/papersearch/index. Throws Error where
// none of the three variables is set.
std::string default_index_path();

// The folder of the current generation; empty where the index folder has none. Throws Error where the stub cannot be
// read, and (kDamaged) where it names none.
std::string current_generation(const std::string& path);

// Throws Error where a file of a generation cannot be opened for what the system says (permissions, too many open
// files): Xapian calls some of these a missing or damaged database. A file that is not there is no concern of this.
void check_readable(const std::string& generation);

// What a writer finds in an index folder.
struct IndexFolder {
  std::vector<std::string> whole;       // generations that were finished, by rising number
  std::vector<std::string> unfinished;  // those that a killed run left behind
  bool old_layout = false;              // a database of ours in the folder itself
};

// Looks at a folder before anything in it is changed. A folder that is not there, or is empty, is well. Throws Error
// that names what was found where anything is not ours that a writer would have to touch: a generation without our mark
// or stamp, a "lock" or "current" of another program, another program's database; and in a folder that is no index yet,
// any file at all. Files of others beside an index are left alone. Changes nothing.
IndexFolder look_into(const std::string& path);

// The path of a generation that was never there before. Creates nothing.
std::string new_generation(const std::string& path, const IndexFolder& folder);

// Creates the folder of a generation with our mark in it.
void create_generation(const std::string& generation);

// Removes a generation, but no file that is not one of a glass database or our mark: a folder with such a file stays.
void remove_generation(const std::string& generation);

// Removes the files of a database of the layout before generations.
void remove_old_layout(const std::string& path);

// Makes `generation` durable, file by file and with its folders, then the current one.
void publish_generation(const std::string& path, const std::string& generation);

// Makes the names in a folder durable.
void sync_folder(const std::string& path);

}  // namespace papersearch
