// SPDX-License-Identifier: GPL-2.0-or-later
// The folder of an index: what is in it, which files are ours, and how one generation replaces another.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace papersearch {

// An index folder holds:
//   current             one line, "glass generations/NAME": a stub that Xapian's own tools read as well; replaced by
//                       rename, so that it names the old generation or the new one and nothing between
//   generations/NAME/   a glass database and an empty file "papersearch", the mark that it may be removed; all but the
//                       current one are leftovers of a killed run. Names are rising numbers, none of which is used
//                       twice, even in a folder that was emptied, so that no reader mistakes one for another
//   lock                locked by flock(2) while something is written; its text is "papersearch PID"
// Older versions had no generations but one glass database in the folder itself, with our stamp in its metadata.

// $PAPERSEARCH_DB, else $XDG_DATA_HOME/papersearch/index, else ~/.local/share/papersearch/index. Throws Error where
// none of the three variables is set.
std::string default_index_path();

// The folder of the current generation; empty where the index folder has none. Throws Error where the stub cannot be
// read, and (kDamaged) where it names none.
std::string current_generation(const std::string& path);

// Notes that a run has brought the index in step with its archive, also where nothing was to do: as the time of
// "current", so that no commit is needed. Does nothing where the system does not let it. And when that was, in seconds
// since the epoch; 0 where there is no index.
void note_run(const std::string& path);
std::int64_t last_run(const std::string& path);

// Throws Error where the system does not let us open a file of a generation, for lack of a permission or with too many
// open files: Xapian reports some of these as a missing or damaged database. Ignores files that do not exist.
void check_readable(const std::string& generation);

// What a writer finds in an index folder.
struct IndexFolder {
  std::vector<std::string> whole;       // paths of generations that were finished, by rising number
  std::vector<std::string> unfinished;  // paths of those that a killed run left behind
  bool old_layout = false;              // a database of ours in the folder itself
};

// Looks at a folder before anything in it is changed. The folder may be missing or empty. Throws Error where a writer
// would have to touch what is not ours, and names it: a generation without our mark or stamp, a "lock" or "current" of
// another program, another program's database; in a folder that is no index yet, any file at all. Ignores other files
// beside an index. Changes nothing.
IndexFolder look_into(const std::string& path);

// The path for a new generation, with a number that no generation had before. Creates nothing.
std::string new_generation(const std::string& path, const IndexFolder& folder);

// Creates the folder of a generation with our mark in it.
void create_generation(const std::string& generation);

// Removes the files of a glass database and our mark from a generation, and then the folder, which stays if it has any
// other file. Ignores what cannot be removed.
void remove_generation(const std::string& generation);

// Removes the files of a database of the layout before generations.
void remove_old_layout(const std::string& path);

// Makes the files of `generation` and its folders durable, and then makes it the current one. Throws Error.
void publish_generation(const std::string& path, const std::string& generation);

// Replaces a file, or makes it, so that there is the old one or the new one, whatever happens meanwhile. One at a time
// may do it. Throws Error.
void replace_file(const std::string& folder, const std::string& name, const std::string& text);

// Makes the names of the files in a folder durable. Throws Error.
void sync_folder(const std::string& path);

}  // namespace papersearch
