# SPDX-License-Identifier: GPL-2.0-or-later
# icu_uc: ICU's character tables and rules. The archive libicuuc.a, where it lies beside the shared library, because that
# one asks for all of libicudata (31 MB) whenever a program starts: src/text/icu_data.cc loads it when it is needed.
option(PAPERSEARCH_LAZY_ICU "Link ICU's code statically and load its data when first needed, where possible" ON)

find_package(ICU 72 REQUIRED COMPONENTS uc)
add_library(icu_uc INTERFACE)
set(ICU_IS_LAZY OFF)
if(PAPERSEARCH_LAZY_ICU AND UNIX AND NOT APPLE)
  list(GET ICU_UC_LIBRARIES -1 shared)
  get_filename_component(folder ${shared} DIRECTORY)
  # Of that folder alone: an archive from elsewhere may be of another version.
  find_library(ICU_UC_ARCHIVE NAMES libicuuc.a PATHS ${folder} NO_DEFAULT_PATH)
  if(ICU_UC_ARCHIVE)
    set(ICU_IS_LAZY ON)
  else()
    message(STATUS "No libicuuc.a in ${folder}: ICU is linked as a shared library, and programs start a little later")
  endif()
endif()
if(ICU_IS_LAZY)
  target_include_directories(icu_uc SYSTEM INTERFACE ${ICU_INCLUDE_DIRS})
  target_link_libraries(icu_uc INTERFACE ${ICU_UC_ARCHIVE} Threads::Threads ${CMAKE_DL_LIBS})
  set_source_files_properties(src/text/icu_data.cc PROPERTIES COMPILE_DEFINITIONS PAPERSEARCH_ICU_IS_LAZY)
else()
  target_link_libraries(icu_uc INTERFACE ICU::uc)
endif()
