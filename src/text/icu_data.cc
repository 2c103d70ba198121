// SPDX-License-Identifier: GPL-2.0-or-later
// Loads ICU's data when it is first needed: few searches need it, and it is a library of 31 MB.
#include "src/text/icu_data.h"

#ifdef PAPERSEARCH_ICU_IS_LAZY

#include <dlfcn.h>
#include <unicode/udata.h>
#include <unicode/uversion.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "src/base/diagnostic.h"

// ICU's code finds its data by the name of this symbol. This one is an empty package: a header, and a table of contents
// without entries. ICU requires packages to be aligned to 16 bytes.
namespace {
struct Package {
  std::uint16_t header_size;
  std::uint8_t magic[2];
  UDataInfo info;
  std::uint32_t entries;
};
}  // namespace

extern "C" {
extern const Package U_ICUDATA_ENTRY_POINT;
alignas(16) const Package U_ICUDATA_ENTRY_POINT = {offsetof(Package, entries),
                                                   {0xDA, 0x27},
                                                   {sizeof(UDataInfo),
                                                    0,
                                                    U_IS_BIG_ENDIAN,
                                                    U_CHARSET_FAMILY,
                                                    U_SIZEOF_UCHAR,
                                                    0,
                                                    {'C', 'm', 'n', 'D'},
                                                    {1, 0, 0, 0},
                                                    {0, 0, 0, 0}},
                                                   0};
}

#define PAPERSEARCH_QUOTED_(x) #x
#define PAPERSEARCH_QUOTED(x) PAPERSEARCH_QUOTED_(x)

namespace papersearch {
namespace {

constexpr const char* kLibrary = "libicudata.so." PAPERSEARCH_QUOTED(U_ICU_VERSION_MAJOR_NUM);
constexpr const char* kSymbol = PAPERSEARCH_QUOTED(U_ICUDATA_ENTRY_POINT);

// Never unloaded: ICU points into it until the program ends.
bool load() {
  void* library = dlopen(kLibrary, RTLD_NOW | RTLD_LOCAL);
  const void* data = library == nullptr ? nullptr : dlsym(library, kSymbol);
  if (data == nullptr) {
    const char* why = dlerror();
    const std::string text = why == nullptr ? kLibrary : why;
    throw Error("cannot load ICU's data: " + text,
                text.find("map segment") == std::string::npos ? kIcuDataHint : "free some memory");
  }
  UErrorCode status = U_ZERO_ERROR;
  udata_setCommonData(data, &status);
  if (status != U_ZERO_ERROR)
    throw Error(std::string(kLibrary) + " is not the data that ICU asks for: " + u_errorName(status), kIcuDataHint);
  return true;
}

}  // namespace

void need_icu_data() {
  static const bool kLoaded = load();  // once, and again where it threw
  static_cast<void>(kLoaded);
}

}  // namespace papersearch

#else  // the shared library of ICU brought its data

namespace papersearch {
void need_icu_data() {}
}  // namespace papersearch

#endif
