#include "app/cli/cli.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return kinerja::cli::run(QCoreApplication::arguments().mid(1));
}
