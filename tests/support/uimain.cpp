#include "tests/support/runner.h"

#include <QApplication>
#include <QTemporaryDir>

/// What a person keeps on a laptop (trusted certificates, recent files) is each test's own: others run
/// beside.
int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    return kinerja::tests::run<QApplication>(argc, argv);
}
