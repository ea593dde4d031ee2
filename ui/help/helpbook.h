#pragma once

#include "core/regulation/pasal.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kinerja
{

/// One page of the help, in Markdown; links to another page are `topik:ID`.
struct HelpTopic {
    QString id;
    QString title;
    QString markdown;
    bool operator==(const HelpTopic&) const = default;
};

/// The help as it is delivered, with the articles in the numbering that the user has chosen.
class HelpBook
{
public:
    /// Reads the pages and puts the article of each `{pasal:ID}` in.
    static HelpBook load(const PasalTable& pasal, const QString& profil = PasalTable::profilBawaan());

    /// In reading order; the first is the one to start with.
    const std::vector<HelpTopic>& topics() const { return m_topics; }
    /// Null for an unknown id.
    const HelpTopic* find(const QString& id) const;
    /// The ids of the pages that hold every one of these words, whatever their case; those with all of them
    /// in the title first. All pages where there is no word.
    QStringList search(const QString& words) const;

private:
    std::vector<HelpTopic> m_topics;
};

} // namespace kinerja
