# One interface target carries the language level, definitions and warnings; every target links it.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(skp_settings INTERFACE)
target_compile_features(skp_settings INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Programs are compiled as the libraries are, so that both can use one precompiled header; Debian 12's Qt asks for it anyhow.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE -fPIC)
target_include_directories(skp_settings INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(skp_settings INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
    SKP_VERSION="${PROJECT_VERSION}")
target_compile_options(skp_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
    -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    # Clang takes a name of the neighbour in its heap of files for one that is shadowed.
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Wshadow>)
if(SKP_WERROR)
    target_compile_options(skp_settings INTERFACE -Werror)
endif()

if(SKP_SANITIZE)
    # Without optimisation, and with lines but no variables for the debugger, the tests build in half the time for tests that run a little longer.
    target_compile_options(skp_settings INTERFACE
        -O0 -g1 -fsanitize=address,undefined -fno-sanitize=null,alignment -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # At fixed addresses: what the sanitizers note of each check would otherwise be relocated at every start, and doubles a program's size.
    target_link_options(skp_settings INTERFACE -fsanitize=address,undefined -no-pie)
    # Two dozen programs with the whole of the libraries in each: this linker takes a tenth of the time.
    find_program(LLD_PROGRAM ld.lld)
    if(LLD_PROGRAM)
        target_link_options(skp_settings INTERFACE -fuse-ld=lld)
    endif()
endif()

# Files that include qpdf: Clang takes its headers (a vector of an incomplete class) as C++17 only.
function(read_with_qpdf)
    set_source_files_properties(${ARGN} PROPERTIES
        SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS "$<$<CXX_COMPILER_ID:Clang>:-std=c++17;-Wno-c++20-extensions>")
endfunction()
