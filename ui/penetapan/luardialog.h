#pragma once

#include "core/usecases/penetapan/decidetemuan.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace kinerja
{

/// What another program has altered in one SKP and its evaluations: what stood there by the frozen papers and
/// the log, what stands there now, since which act. The officer puts it back, or lets it stand with a reason.
class LuarDialog : public QDialog
{
    Q_OBJECT
public:
    LuarDialog(const PageContext& context, QWidget* parent);

    void start(const SkpKunci& skp, const QString& nama);

private:
    void load();
    void fill(const std::vector<Finding>& findings);
    void decide(PutusanTemuan putusan);
    void showDone(const Result<Outcome<TemuanDiputus>, ActError>& answer, PutusanTemuan putusan);

    PageContext m_context;
    SkpKunci m_skp;
    QString m_nama;
    QStringList m_seen; ///< by their sidik, what the table shows
    std::vector<Finding> m_findings;
    QHash<QString, QString> m_orang; ///< names of signers, by kunci
    bool m_isTextAccepted = false;   ///< by the decision at hand: of what was signed
    QLabel* m_about;
    QTableWidget* m_table;
    QPlainTextEdit* m_alasan;
    QLabel* m_answer;
    QPushButton* m_restore;
    QPushButton* m_accept;
};

} // namespace kinerja
