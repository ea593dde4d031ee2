#include "tests/support/runner.h"

#include <QApplication>

int main(int argc, char** argv) { return kinerja::tests::run<QApplication>(argc, argv); }
