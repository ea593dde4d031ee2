#include "core/common/savefile.h"

#include <QSaveFile>

namespace kinerja
{

bool commitWhole(QSaveFile& file)
{
    if (!file.flush()) {
        file.cancelWriting();
    }
    return file.commit();
}

} // namespace kinerja
