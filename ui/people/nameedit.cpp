#include "ui/people/nameedit.h"

#include "core/domain/pegawai/identitas.h"
#include "core/domain/pegawai/kolompegawai.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace kinerja
{

namespace
{

/// Shows the whole line while choosing, and writes the name alone.
class NameCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::UserRole).toString();
    }
};

} // namespace

NameEdit::NameEdit(QWidget* parent) : QLineEdit(parent), m_model(new QStandardItemModel(this))
{
    auto* completer = new NameCompleter(this);
    completer->setModel(m_model);
    completer->setCompletionRole(Qt::DisplayRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    setPlaceholderText(tr("Ketik sebagian nama, nomor, atau jabatan; nama lain boleh ditulis sendiri"));
    setClearButtonEnabled(true);
}

void NameEdit::setPeople(std::vector<PegawaiRow> people)
{
    m_people = std::move(people);
    m_model->clear();
    for (const PegawaiRow& row : m_people) {
        QStringList parts{row.nama, nomorTercetak(row.identitas), row.jabatan};
        parts.removeAll(QString());
        auto* item = new QStandardItem(parts.join(QStringLiteral(" · ")));
        item->setData(row.nama, Qt::UserRole);
        m_model->appendRow(item);
    }
    Q_EMIT textChanged(text()); // who is meant may be known now
}

const PegawaiRow* NameEdit::person() const
{
    const QString wanted = foldedText(text());
    const auto at = std::find_if(m_people.begin(), m_people.end(),
        [&](const PegawaiRow& row) { return foldedText(row.nama) == wanted; });
    return at == m_people.end() || count() != 1 ? nullptr : &*at;
}

int NameEdit::count() const
{
    const QString wanted = foldedText(text());
    return wanted.isEmpty() ? 0
                            : static_cast<int>(std::count_if(m_people.begin(), m_people.end(),
                                  [&](const PegawaiRow& row) { return foldedText(row.nama) == wanted; }));
}

} // namespace kinerja
