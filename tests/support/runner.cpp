// Version 2 of Catch2 is compiled here, once for all test programs: by itself, since it must come first.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "tests/support/runner.h"

int kinerja::tests::runTests(int argc, char** argv)
{
    Catch::Session session;
    if (const int wrong = session.applyCommandLine(argc, argv); wrong != 0) {
        return wrong;
    }
#if !__has_include(<catch2/catch_session.hpp>)
    // ctest asks for each test by its name; one that is not found (a ";" splits it) must not count as passed.
    // Version 3 sees to it by itself.
    session.configData().warnings =
        static_cast<Catch::WarnAbout::What>(session.configData().warnings | Catch::WarnAbout::NoTests);
#endif
    return session.run();
}

// A thread that Qt has waited for frees its own bookkeeping a moment later; the check for leaks at the end
// may come between. What our code loses is allocated in our code, and is told as before.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libQt6Core.so"; }
