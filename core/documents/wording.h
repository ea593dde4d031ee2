#pragma once

#include "core/common/enumnames.h"
#include "core/documents/kata.h"
#include "core/regulation/berakhlak.h"
#include "core/regulation/regulation.h"

#include <QString>

#include <map>
#include <set>

namespace kinerja
{

/// The tables of the law that printed forms are made of.
enum class TabelFormulir { Formulir, Berakhlak };

/// The constant words of the forms: data of the law, Indonesian whatever the language of the screens.
class Wording
{
public:
    /// Reads the tables "formulir" and "berakhlak". Every word of `Kata` must be there,
    /// but for younger ones than the table (kataBaruPertama).
    static Result<Wording, RegulationError> load(const RegulationSource& source);

    const QString& operator()(Kata kata) const { return m_kata.at(kata); }
    /// The word with %1, %2, … filled in; what is filled in is never searched for marks.
    template <class... Texts> QString operator()(Kata kata, const Texts&... texts) const
    {
        return m_kata.at(kata).arg(QString(texts)...);
    }
    const BerakhlakTable& berakhlak() const { return m_berakhlak; }
    const KepalaRegulasi& kepala() const { return m_kepala; }
    /// Whether one of them is not verified: a form that rests on it is no official one.
    bool isUnverified(const std::set<TabelFormulir>& tables) const;

private:
    KepalaRegulasi m_kepala;
    std::map<Kata, QString> m_kata;
    BerakhlakTable m_berakhlak;
    std::set<TabelFormulir> m_unverified;
};

} // namespace kinerja
