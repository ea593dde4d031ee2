#pragma once

#include "ui/papers/storedpapers.h"
#include "ui/print/signable.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kinerja
{

class LineList;

/// Exports papers that people sign with a program elsewhere: each as a PDF with the places for their
/// signatures, whose bytes are kept, so that what comes back can be held against it. Tells what was passed
/// over, and why.
class SignatureExport : public QWidget
{
    Q_OBJECT
public:
    /// What is chosen when the button is pressed, and the paper.
    struct Choice {
        std::vector<WantedPapers> wanted;
        Paper paper = Paper::A4;
    };
    SignatureExport(const PageContext& context, std::function<Choice()> choice, QWidget* parent);

private:
    /// What one SKP came to.
    struct Written {
        std::vector<PdfKeluar> keluar;
        std::vector<Dilewati> dilewati;
    };

    void start();
    void next();
    void write(BahanTandaTangan papers);
    void keep(const Written& written);
    void end();
    static Written written(const BahanTandaTangan& papers, const QString& folder, Paper paper);

    PageContext m_context;
    std::function<Choice()> m_ask;
    QPushButton* m_button;
    QLabel* m_note;
    LineList* m_passedOver;
    Choice m_choice;
    QString m_folder;
    size_t m_at = 0;
    int m_done = 0;
    bool m_isKept = true; ///< the data file took every PDF
    std::vector<Dilewati> m_dilewati;
    UniqueNames m_names; ///< of this run
};

} // namespace kinerja
