# SPDX-License-Identifier: GPL-2.0-or-later
# The Debian package: `cpack -G DEB` in the folder of the build.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME papersearch)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
# Who makes a package says who answers for it, in the variables that Debian's tools read.
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
  set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
  set(CPACK_PACKAGE_CONTACT "Nobody <nobody@localhost>")
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "search engine for digests of AI papers in Korean and English")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"papersearch keeps an index of a daily archive of paper digests, which are
written in Korean with English terms, and searches it from a shell or over
HTTP with a web page and a JSON API. Korean is searched by stems, and a concept
by its spellings in both languages.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(ICU_IS_LAZY)
  # Loaded when it is needed, so that no tool sees the dependency; see src/text/icu_data.h.
  string(REGEX MATCH "^[0-9]+" icu_major "${ICU_VERSION}")
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libicu${icu_major}")
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
  ${CMAKE_SOURCE_DIR}/packaging/debian/postinst ${CMAKE_SOURCE_DIR}/packaging/debian/prerm
  ${CMAKE_SOURCE_DIR}/packaging/debian/postrm)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/debian_tree.cmake)
set(CPACK_PAPERSEARCH_RELEASED ${PAPERSEARCH_RELEASED})
include(CPack)
