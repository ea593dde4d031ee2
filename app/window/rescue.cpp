#include "app/window/rescue.h"

#include "app/window/filefrompackage.h"
#include "ui/rescue/rescuedialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace kinerja
{

namespace
{

RescueDialog::Work work(const Clock& clock)
{
    return {[&clock](const RescueFile& command, const SalvageProgress& progress) {
                RandomIdSource ids;
                return rescueFile(command, clock, ids, progress);
            },
        [&clock](const QString& package, const QString& file) -> Result<Done, QString> {
            QFile device(package);
            if (!device.open(QIODevice::ReadOnly)) {
                return failure(QCoreApplication::translate("Rescue", "Paket “%1” tidak dapat dibaca.")
                                   .arg(QDir::toNativeSeparators(package)));
            }
            RandomIdSource ids;
            return makeFileFromPackage(device, file, clock, ids);
        }};
}

} // namespace

RescueDialog* runRescue(QWidget* parent, Prompter& prompter, const Clock& clock, const QString& damaged,
    std::function<void(const QString&)> open)
{
    auto* dialog = new RescueDialog(work(clock), prompter, damaged, parent);
    QObject::connect(dialog, &RescueDialog::openWanted, parent, std::move(open));
    dialog->open();
    return dialog;
}

} // namespace kinerja
