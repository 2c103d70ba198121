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
file(RENAME ${documents}/CHANGELOG.md ${documents}/changelog)
execute_process(COMMAND gzip -9n ${documents}/changelog COMMAND_ERROR_IS_FATAL ANY)
