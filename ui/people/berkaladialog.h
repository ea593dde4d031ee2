#pragma once

#include "ui/forms/inputdialog.h"
#include "ui/shell/pagecontext.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QTableWidget;

namespace kinerja
{

struct KolomBerkala {
    enum class Jenis { Tanggal, Teks, Pilihan };
    QString judul;
    Jenis jenis = Jenis::Teks;
    QStringList pilihan;
};

/// One entry of a dated list: texts as typed, dates as ISO text (empty: none), choices as their index.
struct BarisBerkala {
    int asal = -1; ///< index of the entry that it came from; -1: new
    QStringList sel;
};

/// Edits a list of dated entries of a person. What is wrong is said in the dialog, which stays open until the
/// list could be stored.
class BerkalaDialog : public InputDialog
{
    Q_OBJECT
public:
    /// Hands the entries to be stored; `done` is called with what is wrong, or nothing once they are stored.
    using Save =
        std::function<void(const std::vector<BarisBerkala>&, std::function<void(const QStringList&)> done)>;

    BerkalaDialog(const PageContext& context, const QString& title, const QString& intro,
        std::vector<KolomBerkala> columns, QWidget* parent);

    void setRows(const std::vector<BarisBerkala>& rows);
    void setSave(Save save) { m_save = std::move(save); }
    void addRow(const BarisBerkala& row = {});

private:
    void removeSelected();
    void store();
    std::optional<std::vector<BarisBerkala>> collect();
    void say(const QStringList& sentences);

    const Clock& m_clock;
    std::vector<KolomBerkala> m_columns;
    QTableWidget* m_table;
    QLabel* m_complaint;
    Save m_save;
};

} // namespace kinerja
