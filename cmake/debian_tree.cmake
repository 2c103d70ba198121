# SPDX-License-Identifier: GPL-2.0-or-later
# Makes of the installed tree what Debian's policy asks for, before the package is made of it.
file(GLOB_RECURSE zsh "${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh/site-functions/_*")
foreach(file ${zsh})
  get_filename_component(name ${file} NAME)
  file(MAKE_DIRECTORY ${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh/vendor-completions)
  file(RENAME ${file} ${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh/vendor-completions/${name})
endforeach()
file(REMOVE_RECURSE ${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh/site-functions)
set(documents ${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/papersearch)
file(REMOVE ${documents}/LICENSE)  # the system has the GPL's text
execute_process(COMMAND date -u -R -d ${CPACK_PAPERSEARCH_RELEASED} OUTPUT_VARIABLE day
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${documents}/changelog
"papersearch (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * What is new: CHANGELOG.md.gz beside this file.

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")
execute_process(COMMAND gzip -9n ${documents}/changelog ${documents}/CHANGELOG.md COMMAND_ERROR_IS_FATAL ANY)
