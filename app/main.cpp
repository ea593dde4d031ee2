#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--version"))) {
        std::puts("skp-luring " SKP_VERSION);
        return 0;
    }
    return 2;
}
