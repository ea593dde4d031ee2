#include "ui/people/pegawaichooser.h"

#include "core/domain/pegawai/identitas.h"
#include "core/domain/pegawai/kolompegawai.h"
#include "ui/forms/findingline.h"

#include <QAbstractProxyModel>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

PegawaiChooser::PegawaiChooser(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_complaint(new FindingLine(this)),
      m_completer(new QCompleter(this)), m_model(new QStringListModel(this))
{
    m_text->setPlaceholderText(tr("Ketik sebagian nama, nomor, atau jabatan"));
    m_text->setClearButtonEnabled(true);
    m_completer->setModel(m_model);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(12);
    m_text->setCompleter(m_completer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addWidget(m_complaint);
    setFocusProxy(m_text);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            const auto* proxy = qobject_cast<const QAbstractProxyModel*>(m_completer->completionModel());
            choose(proxy->mapToSource(index).row());
        });
    connect(m_text, &QLineEdit::editingFinished, this, &PegawaiChooser::takeText);
}

std::shared_ptr<const DaftarPilihan> PegawaiChooser::makePilihan(std::vector<PegawaiRow> people)
{
    auto list = std::make_shared<DaftarPilihan>();
    list->people = std::move(people);
    for (const PegawaiRow& row : list->people) {
        QStringList parts{row.nama, nomorTercetak(row.identitas), row.jabatan};
        parts.removeAll(QString());
        list->texts.append(parts.join(QStringLiteral(" · ")));
    }
    return list;
}

void PegawaiChooser::setPeople(const std::shared_ptr<const DaftarPilihan>& people)
{
    const bool typing = m_text->text() != textOf(m_kunci);
    m_people = people;
    m_model->setStringList(people->texts);
    if (!typing) {
        setKunci(m_kunci);
    }
}

QString PegawaiChooser::textOf(const PegawaiKunci& kunci) const
{
    if (kunci.isEmpty() || !m_people) {
        return {};
    }
    const auto at = std::find_if(m_people->people.begin(), m_people->people.end(),
        [&](const PegawaiRow& row) { return row.kunci == kunci; });
    return at == m_people->people.end() ? QString() : m_people->texts.at(at - m_people->people.begin());
}

void PegawaiChooser::setKunci(const PegawaiKunci& kunci)
{
    m_kunci = kunci;
    m_text->setText(textOf(kunci));
    m_text->setCursorPosition(0);
    m_complaint->say({});
}

void PegawaiChooser::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_text->setClearButtonEnabled(!readOnly);
}

void PegawaiChooser::choose(int index)
{
    if (!m_people || index < 0 || static_cast<size_t>(index) >= m_people->people.size()) {
        return;
    }
    const PegawaiKunci chosen = m_people->people[static_cast<size_t>(index)].kunci;
    const bool isNew = chosen != m_kunci;
    setKunci(chosen);
    if (isNew) {
        Q_EMIT edited();
    }
}

bool PegawaiChooser::settle()
{
    takeText();
    return m_text->text().trimmed() == textOf(m_kunci);
}

void PegawaiChooser::takeText()
{
    const QString typed = m_text->text().trimmed();
    if (typed == textOf(m_kunci)) {
        return;
    }
    if (typed.isEmpty()) {
        setKunci({});
        Q_EMIT edited();
        return;
    }
    const std::vector<int> found = matching(typed);
    if (found.size() == 1) {
        choose(found.front());
    } else {
        complain(found.empty()
                     ? tr("⚠ Tidak ada orang dengan nama itu. Pilih dari daftar; yang lama tetap.")
                     : tr("⚠ Ada beberapa orang dengan nama itu. Pilih dari daftar; yang lama tetap."));
    }
}

/// Who is meant: the line of the list, else those of that name, else those of whom it is a part.
std::vector<int> PegawaiChooser::matching(const QString& typed) const
{
    if (!m_people) {
        return {};
    }
    if (const auto line = m_people->texts.indexOf(typed); line >= 0) {
        return {static_cast<int>(line)};
    }
    const QString folded = foldedText(typed);
    std::vector<int> named;
    std::vector<int> partly;
    for (size_t i = 0; i < m_people->people.size(); ++i) {
        if (foldedText(m_people->people[i].nama) == folded) {
            named.push_back(static_cast<int>(i));
        } else if (foldedText(m_people->texts.at(static_cast<qsizetype>(i))).contains(folded)) {
            partly.push_back(static_cast<int>(i));
        }
    }
    return named.empty() ? partly : named;
}

void PegawaiChooser::complain(const QString& sentence) { m_complaint->say(sentence); }

} // namespace kinerja
