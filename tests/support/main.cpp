#include "tests/support/runner.h"

#include <QCoreApplication>

int main(int argc, char** argv) { return kinerja::tests::run<QCoreApplication>(argc, argv); }
