#include "ui/help/helpbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kinerja
{

namespace
{

constexpr std::array topicIds{"mulai", "orang", "dialog", "penyusunan", "komponen", "penetapan", "perubahan",
    "pindah", "pelaksanaan", "pembinaan", "evaluasi", "sesi", "evaluasi-unit", "lanjutan", "angkakredit",
    "tindaklanjut", "karier", "rekap", "cetak", "tandatangan", "pemeriksaan", "berkas", "selamat", "setelan"};

QString withArticles(QString text, const PasalTable& pasal, const QString& profil)
{
    static const QRegularExpression holder(QStringLiteral("\\{pasal:(\\w+)\\}"));
    for (auto match = holder.match(text); match.hasMatch();
         match = holder.match(text, match.capturedStart())) {
        text.replace(match.capturedStart(), match.capturedLength(), pasal.rujukan(match.captured(1), profil));
    }
    return text;
}

/// The text of the first line, which is the page's heading.
QString headingOf(const QString& markdown)
{
    return markdown.section(QLatin1Char('\n'), 0, 0).remove(QStringLiteral("# ")).trimmed();
}

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

HelpBook HelpBook::load(const PasalTable& pasal, const QString& profil)
{
    HelpBook book;
    for (const char* id : topicIds) {
        const QString name = QString::fromLatin1(id);
        QFile file(QStringLiteral(":/help/") + name + QStringLiteral(".md"));
        if (file.open(QIODevice::ReadOnly)) {
            const QString text = withArticles(QString::fromUtf8(file.readAll()), pasal, profil);
            book.m_topics.push_back({name, headingOf(text), text});
        }
    }
    return book;
}

const HelpTopic* HelpBook::find(const QString& id) const
{
    const auto found = std::find_if(
        m_topics.begin(), m_topics.end(), [&id](const HelpTopic& topic) { return topic.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

QStringList HelpBook::search(const QString& words) const
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList inTitle;
    QStringList inText;
    for (const HelpTopic& topic : m_topics) {
        if (holdsAll(topic.title, wanted)) {
            inTitle << topic.id;
        } else if (holdsAll(topic.markdown, wanted)) {
            inText << topic.id;
        }
    }
    return inTitle + inText;
}

} // namespace kinerja
