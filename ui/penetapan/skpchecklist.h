#pragma once

#include "core/usecases/common/runformany.h"
#include "core/usecases/penetapan/changeskppenilai.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QListWidget;

namespace kinerja
{

/// SKP to be ticked for one act, and afterwards what it came to for each.
class SkpCheckList : public QWidget
{
    Q_OBJECT
public:
    using Many = ManyDone<ActDone, ActError>;

    SkpCheckList(const QString& spoken, QWidget* parent);

    /// `only` is ticked; all of them where it is empty.
    void fill(const std::vector<SkpBerpenilai>& skp, const SkpKunci& only);
    int count() const;
    std::vector<SkpKunci> chosen() const;
    void showResults(const Many& many);

private:
    QCheckBox* m_all;
    QListWidget* m_list;
    std::map<SkpKunci, QString> m_names;
};

} // namespace kinerja
