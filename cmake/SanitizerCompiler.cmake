# Before project(): tests under the sanitizers are compiled by Clang, which reads our precompiled headers in a third of the time
# that GCC takes. The program itself, and .ci/core-only and .ci/alone, are GCC's: so each file is read by both.
if(SKP_SANITIZE AND NOT CMAKE_CXX_COMPILER AND NOT DEFINED ENV{CXX})
    # 14, Debian 12's own choice, does not know all of C++20 that we use.
    find_program(CLANG_PROGRAM NAMES clang++-19 clang++-16 clang++ REQUIRED)
    set(CMAKE_CXX_COMPILER "${CLANG_PROGRAM}")
endif()
