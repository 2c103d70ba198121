# SPDX-License-Identifier: GPL-2.0-or-later
# embed_text(FILE NAME): FILE as a constexpr std::string_view papersearch::data::NAME in generated/data/NAME.h,
# made anew when FILE changes. Compilers limit the length of one string literal (64 KiB), so it goes in pieces, cut
# after a line: a cut inside a UTF-8 sequence would be an ill-formed literal, which clang rejects.
function(embed_text file name)
  set(path ${CMAKE_SOURCE_DIR}/${file})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
  file(READ ${path} text)
  set(body "")
  while(NOT text STREQUAL "")
    string(SUBSTRING "${text}" 0 16000 piece)
    string(FIND "${piece}" "\n" newline REVERSE)
    if(newline EQUAL -1)
      message(FATAL_ERROR "${file} has a line of more than 16000 bytes, or no newline at its end")
    endif()
    math(EXPR length "${newline} + 1")
    string(SUBSTRING "${text}" 0 ${length} piece)
    string(SUBSTRING "${text}" ${length} -1 text)
    string(APPEND body "    R\"~~~(${piece})~~~\"\n")
  endwhile()
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/data/${name}.h CONTENT
"// Made from ${file} by cmake/embed.cmake.
#pragma once
#include <string_view>
namespace papersearch::data {
inline constexpr std::string_view ${name} =
@body@    \"\";
}  // namespace papersearch::data
" @ONLY)
endfunction()
