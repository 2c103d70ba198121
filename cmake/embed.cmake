# embed_text(FILE NAME): FILE as a constexpr std::string_view papersearch::data::NAME in generated/data/NAME.h,
# made anew when FILE changes. Raw string literals are limited to 64 KiB by some compilers, so it goes in pieces.
function(embed_text file name)
  set(path ${CMAKE_SOURCE_DIR}/${file})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
  file(READ ${path} text)
  string(LENGTH "${text}" length)
  set(body "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    string(APPEND body "    R\"~~~(${piece})~~~\"\n")
    math(EXPR at "${at} + 8000")
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
