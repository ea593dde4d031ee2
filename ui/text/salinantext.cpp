#include "ui/text/salinantext.h"

#include "ui/text/acttext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/skptext.h"
#include "ui/text/storagetext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString sentence(const FileRefused& refused)
{
    const QString role = refused.peran ? label(*refused.peran) : QString();
    switch (refused.alasan) {
    case FileRefusal::DocumentGone:
        return tr("Naskah PDF itu tidak (atau tidak lagi) terkunci dalam berkas data ini; mungkin kuncinya "
                  "dibuka sesudah PDF dibuat.");
    case FileRefusal::DocumentDamaged:
        return tr("Naskah terkunci dalam berkas data tidak cocok dengan sidiknya; PDF itu tidak dapat "
                  "dibandingkan dengannya.");
    case FileRefusal::NobodySigned:
        return tr("PDF itu belum ditandatangani. Simpan hanya yang sudah ditandatangani.");
    case FileRefusal::MomentMissing:
        return tr("PDF tidak menyebut kapan %1 menandatangani, sehingga tidak dapat dicatat.").arg(role);
    case FileRefusal::RoleUnexpected:
        return tr("Naskah itu tidak mempunyai tempat tanda tangan untuk %1.").arg(role);
    case FileRefusal::SignerUnexpected:
        return tr("Yang menandatangani sebagai %1 bukan orang yang disebut naskah.").arg(role);
    case FileRefusal::SignedOtherwise:
        return tr(
            "Tanda tangan %1 sudah dicatat dengan cara lain. Batalkan pencatatan itu lebih dahulu, atau "
            "simpan PDF sebagai salinan saja.")
            .arg(role);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const FileSignedError& error)
{
    return std::visit([](const auto& one) { return sentence(one); }, error);
}

QString sentence(AlasanLewati alasan)
{
    switch (alasan) {
    case AlasanLewati::TanpaNaskah: return tr("tidak ada dokumen jenis itu.");
    case AlasanLewati::BelumTerkunci: return tr("belum terkunci; kunci dahulu sebelum ditandatangani.");
    case AlasanLewati::BelumFinal: return tr("evaluasi tahun itu belum final.");
    case AlasanLewati::TanpaCuplikan:
        return tr("ditandatangani di tempat lain, tanpa naskah terkunci dalam berkas ini.");
    case AlasanLewati::NaskahRusak: return tr("naskah terkuncinya tidak dapat dibaca.");
    case AlasanLewati::SudahAda:
        return tr("berkas dengan nama itu sudah ada di folder; tidak ditimpa, mungkin sudah ditandatangani.");
    case AlasanLewati::TidakTertulis: return tr("tidak dapat ditulis ke folder itu.");
    }
    Q_UNREACHABLE();
    return {};
}

QString hasilSimpan(const SignedPdfFiled& filed)
{
    if (filed.isPutBack) {
        return tr("Isinya dikembalikan: salinan resmi itu utuh lagi.");
    }
    if (filed.dicatat.empty()) {
        return filed.isNew ? tr("Disimpan; tidak ada tanda tangan baru yang dicatat.")
                           : tr("Sudah tersimpan; tidak ada yang berubah.");
    }
    QStringList roles;
    for (const PeranTandaTangan role : filed.dicatat) {
        roles.append(label(role));
    }
    return tr("Disimpan; tanda tangan dicatat: %1.").arg(roles.join(QStringLiteral(", ")));
}

} // namespace kinerja::text
