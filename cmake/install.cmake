# SPDX-License-Identifier: GPL-2.0-or-later
# What `cmake --install` puts where: programs, manual pages and completion made by the programs themselves, documents,
# notices, units of systemd.
include(GNUInstallDirs)
find_program(GZIP gzip REQUIRED)

install(TARGETS paperindex papersearch paperserve RUNTIME)

set(MADE ${CMAKE_BINARY_DIR}/made)

# made_by(PROGRAM NAME ARGUMENT...): the file made/NAME, which is what the program prints with the arguments.
function(made_by program name)
  get_filename_component(folder ${MADE}/${name} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${MADE}/${name}
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 LANGUAGE= $<TARGET_FILE:${program}> ${ARGN} > ${MADE}/${name}
    DEPENDS ${program} ${KOREAN_MESSAGES} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY MADE_FILES ${MADE}/${name})
endfunction()

# page(PROGRAM FOLDER PAGE ARGUMENT...): a manual page below the folder of manuals, installed compressed, without the time
# of day in the archive.
function(page program folder page)
  made_by(${program} man/${folder}/${page} ${ARGN})
  set(compressed ${MADE}/man/${folder}/${page}.gz)
  add_custom_command(OUTPUT ${compressed} COMMAND ${GZIP} -9nc ${MADE}/man/${folder}/${page} > ${compressed}
    DEPENDS ${MADE}/man/${folder}/${page} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY MADE_FILES ${compressed})
  install(FILES ${compressed} DESTINATION ${CMAKE_INSTALL_MANDIR}/${folder})
endfunction()

# manual(PROGRAM PAGE SECTION ARGUMENT): the page in English, and in Korean where the messages are installed.
function(manual program page section argument)
  page(${program} man${section} ${page}.${section} ${argument})
  if(MSGFMT)
    page(${program} ko/man${section} ${page}.${section} --lang ko ${argument})
  endif()
endfunction()

foreach(program paperindex papersearch paperserve)
  manual(${program} ${program} 1 --man)
  made_by(${program} bash/${program} --completion bash)
  made_by(${program} zsh/_${program} --completion zsh)
  made_by(${program} fish/${program}.fish --completion fish)
  install(FILES ${MADE}/bash/${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
  install(FILES ${MADE}/fish/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()
# Debian's zsh reads /usr/share/zsh/vendor-completions; elsewhere it is site-functions.
set(PAPERSEARCH_ZSH_DIR share/zsh/site-functions CACHE STRING "Folder of zsh's completion, below the prefix")
foreach(program paperindex papersearch paperserve)
  install(FILES ${MADE}/zsh/_${program} DESTINATION ${PAPERSEARCH_ZSH_DIR})
endforeach()
manual(papersearch papersearch-query 7 --man-query)
page(paperserve man7 papersearch-api.7 --man-api)  # the document of the API is in English

get_property(made_files GLOBAL PROPERTY MADE_FILES)
add_custom_target(made ALL DEPENDS ${made_files})
if(MSGFMT)
  add_dependencies(made translations)  # else both targets may make the messages at the same time
endif()

install(FILES README.md README.ko.md CHANGELOG.md LICENSE THIRD-PARTY.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
install(DIRECTORY examples packaging/monitoring DESTINATION ${CMAKE_INSTALL_DOCDIR} USE_SOURCE_PERMISSIONS)
install(FILES clients/papersearch.py clients/papersearch.js DESTINATION ${CMAKE_INSTALL_DOCDIR}/clients)
install(DIRECTORY packaging/systemd/ DESTINATION lib/systemd/system FILES_MATCHING PATTERN "*.service" PATTERN "*.timer")
install(FILES packaging/systemd/papersearch.conf DESTINATION lib/sysusers.d)

add_custom_target(uninstall
  COMMAND ${CMAKE_COMMAND} -DMANIFEST=${CMAKE_BINARY_DIR}/install_manifest.txt -P ${CMAKE_SOURCE_DIR}/cmake/uninstall.cmake
  VERBATIM)
