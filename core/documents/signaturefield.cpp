#include "core/documents/signaturefield.h"

#include <QStringBuilder>

namespace kinerja
{

namespace
{

const QByteArray prefix = "ttd-";

} // namespace

QByteArray signatureFieldName(PeranTandaTangan role, int ordinal)
{
    const QByteArray name = prefix + wireName(role).toLatin1();
    return ordinal > 1 ? QByteArray(name + '-' + QByteArray::number(ordinal)) : name;
}

std::optional<PeranTandaTangan> roleOfSignatureField(const QByteArray& name)
{
    if (!name.startsWith(prefix)) {
        return std::nullopt;
    }
    return fromWireName<PeranTandaTangan>(QString::fromLatin1(name.mid(prefix.size()).split('-').first()));
}

} // namespace kinerja
