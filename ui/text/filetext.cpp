#include "ui/text/filetext.h"

#include "ui/text/tr.h"

namespace kinerja::text
{

QString reason(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError: return tr("tempat penyimpanan penuh, atau diska lepas dicabut.");
    case QFileDevice::PermissionsError: return tr("akun Anda tidak berhak atas berkas atau folder itu.");
    case QFileDevice::OpenError:
        return tr("tidak ada berkas atau folder dengan nama itu, atau akun Anda tidak berhak.");
    case QFileDevice::RenameError:
    case QFileDevice::RemoveError:
        return tr("berkas lama dengan nama itu tidak dapat diganti; mungkin masih dibuka.");
    case QFileDevice::NoError: return tr("itu bukan berkas biasa.");
    case QFileDevice::ReadError:
    case QFileDevice::FatalError:
    case QFileDevice::AbortError:
    case QFileDevice::TimeOutError:
    case QFileDevice::UnspecifiedError:
    case QFileDevice::PositionError:
    case QFileDevice::ResizeError:
    case QFileDevice::CopyError: break;
    }
    return tr("media penyimpanan tidak menjawab dengan benar.");
}

} // namespace kinerja::text
