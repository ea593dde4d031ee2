#pragma once

#include "core/storage/lists.h"

#include <QLineEdit>

class QStandardItemModel;

namespace kinerja
{

/// A name that may be anybody's: the people of the file are offered by any part of name, number or jabatan,
/// what is typed otherwise stays as it is.
class NameEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit NameEdit(QWidget* parent = nullptr);

    void setPeople(std::vector<PegawaiRow> people);
    /// The one person of that name; null where there is none or several.
    const PegawaiRow* person() const;
    /// How many people of the file bear the name.
    int count() const;

private:
    std::vector<PegawaiRow> m_people;
    QStandardItemModel* m_model;
};

} // namespace kinerja
