#pragma once

#include "core/storage/lists.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace kinerja
{

class FindingLine;

/// The people to choose from, prepared once and shared by all choosers of a page.
struct DaftarPilihan {
    std::vector<PegawaiRow> people;
    QStringList texts; ///< as shown while choosing, one a person
};

/// Chooses a person by typing any part of name, number or jabatan; may be left empty.
class PegawaiChooser : public QWidget
{
    Q_OBJECT
public:
    explicit PegawaiChooser(QWidget* parent = nullptr);

    void setPeople(const std::shared_ptr<const DaftarPilihan>& people);
    static std::shared_ptr<const DaftarPilihan> makePilihan(std::vector<PegawaiRow> people);

    PegawaiKunci kunci() const { return m_kunci; }
    void setKunci(const PegawaiKunci& kunci); ///< without signal
    /// Takes what is typed by now; false where that is nobody, or not one alone.
    bool settle();
    void setReadOnly(bool readOnly);
    QLineEdit* lineEdit() const { return m_text; }

Q_SIGNALS:
    void edited(); ///< the user has chosen another person, or none

private:
    void choose(int index);
    void takeText();
    std::vector<int> matching(const QString& typed) const;
    QString textOf(const PegawaiKunci& kunci) const;
    void complain(const QString& sentence);

    std::shared_ptr<const DaftarPilihan> m_people;
    PegawaiKunci m_kunci;
    QLineEdit* m_text;
    FindingLine* m_complaint;
    QCompleter* m_completer;
    QStringListModel* m_model;
};

} // namespace kinerja
