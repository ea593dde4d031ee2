#pragma once

#include "core/common/result.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <QHash>
#include <QString>

#include <vector>

namespace kinerja
{

/// One way to number the articles of the regulation.
struct ProfilPasal {
    QString id; ///< "ringkasan" (the default), "permenpanrb-6-2022"
    QString nama;
    bool operator==(const ProfilPasal&) const = default;
};

/// Which article stands beside a stage or act, in each numbering. Shown, never decided by.
class PasalTable
{
public:
    static Result<PasalTable, RegulationError> parse(const QByteArray& bytes);

    static QString profilBawaan() { return QStringLiteral("ringkasan"); }
    /// The default numbering first.
    const std::vector<ProfilPasal>& profil() const { return m_profil; }
    bool contains(const QString& id) const { return m_rujukan.contains(id); }
    /// "Dialog kinerja"; empty for an unknown id.
    QString judul(const QString& id) const;
    /// "Pasal 5; Pasal 7 ayat (1)"; an unknown numbering gives the default one, an unknown id nothing.
    QString rujukan(const QString& id, const QString& profil = profilBawaan()) const;
    const KepalaRegulasi& kepala() const { return m_kepala; }

    bool operator==(const PasalTable&) const = default;

private:
    struct Rujukan {
        QString judul;
        QHash<QString, QString> nomor; ///< by profile
        bool operator==(const Rujukan&) const = default;
    };

    KepalaRegulasi m_kepala;
    std::vector<ProfilPasal> m_profil;
    QHash<QString, Rujukan> m_rujukan;
};

} // namespace kinerja
