# cpack: a Debian package. Its dependencies are read from the binary, save for what Qt loads at run time.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME skp-luring)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Sasaran Kinerja Pegawai of a work unit, without network")
set(CPACK_PACKAGE_DESCRIPTION "SKP Luring carries the yearly performance agreements (Sasaran Kinerja Pegawai) of the
civil servants of an Indonesian work unit from the dialogue to the signed paper.
Everything stays in one file on the own computer; no network is needed.")
set(CPACK_PACKAGE_CONTACT "SKP Luring <skp-luring@users.noreply.github.com>")
set(CPACK_PACKAGE_VENDOR "SKP Luring")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The SQLite driver, and the SVG icons, which are a package of their own from Debian 13 on. The xcb and offscreen
# platforms come with libqt6gui6, which the binary names by itself.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.6), openssl-provider-legacy | libssl3 (<< 3.4)")
# A signed PDF is printed as it is by lp.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "shared-mime-info, qt6-wayland, cups-client")
# Who signs with a smart card needs the module of its maker, or this one and the service of the readers.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "opensc, pcscd")
include(CPack)
