#include "core/documents/signaturefield.h"

#include <QRegularExpression>
#include <QStringBuilder>

namespace kinerja
{

namespace
{

const QByteArray prefix = "ttd-";

QString beforeName(PeranTandaTangan role) { return QStringLiteral("Tanda tangan %1: ").arg(wireName(role)); }

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

QString signatureFieldTip(const Penandatangan& signer)
{
    const QString named = beforeName(signer.peran) % signer.nama;
    return signer.nomor.isEmpty() ? named : QString(named % QStringLiteral(" (%1)").arg(signer.nomor));
}

std::optional<Penandatangan> signerOfSignatureField(const QByteArray& name, const QString& tip)
{
    const auto role = roleOfSignatureField(name);
    if (!role || !tip.startsWith(beforeName(*role))) {
        return std::nullopt;
    }
    static const QRegularExpression numbered(QStringLiteral("^(.*) \\((\\d+)\\)$"));
    const QString who = tip.mid(beforeName(*role).size());
    const QRegularExpressionMatch found = numbered.match(who);
    return found.hasMatch() ? Penandatangan{*role, found.captured(1), found.captured(2)}
                            : Penandatangan{*role, who, {}};
}

} // namespace kinerja
