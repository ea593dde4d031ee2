#pragma once

#include "ui/penetapan/skpchecklist.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kinerja
{

/// Takes a mistyped change of penilai back, with a reason: for one SKP, or for all that were changed with it.
class TakeBackPenilaiDialog : public QDialog
{
    Q_OBJECT
public:
    TakeBackPenilaiDialog(const PageContext& context, QWidget* parent);

    /// The change of that SKP which begins on that day.
    void start(const SkpKunci& skp, QDate mulai);

private:
    struct Choices {
        PergantianPenilai change;
        QString penilai;      ///< name of the one whom the change brought
        QString sebelum;      ///< name of the one who was it before and is it again
        bool rangkap = false; ///< an acting post was recorded with it
        std::vector<SkpBerpenilai> skp;
    };
    static Choices choicesFor(Reader& reader, const SkpKunci& skp, QDate mulai);
    void fill(const Choices& choices, const SkpKunci& only);
    void run();
    void showResults(const SkpCheckList::Many& many);

    PageContext m_context;
    QDate m_mulai;
    QLabel* m_about;
    QLineEdit* m_alasan;
    SkpCheckList* m_skp;
    QLabel* m_answer;
    QPushButton* m_do;
};

} // namespace kinerja
