#pragma once

#include "ui/seal/verdictmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace kinerja
{

/// Takes signed PDFs back, many at once: each is verified and held against the data file by itself; those
/// that fit are filed at a click, and what does not is shown with its reason and what can be done.
class SignedFilesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SignedFilesPanel(const PageContext& context, QWidget* parent);

    /// Files or folders.
    void check(const QStringList& paths);
    /// What is listed may be no longer so: something was locked, unlocked or signed.
    void expire() { m_isExpired = true; }
    /// Looks again at those that are listed where they expired, or other certificates are trusted by now.
    void refresh();

Q_SIGNALS:
    /// Nobody has signed that PDF, and it does not say of which document it is.
    void unknownPdf(const QString& path);

private:
    void buildButtons();
    void chooseFiles();
    void chooseFolder();
    void take(const PdfMasuk& one);
    void showState();
    std::vector<PdfMasuk> fitting() const;
    const PdfMasuk* chosen() const;
    bool mayFile(const std::vector<PdfMasuk>& all);
    void fileFitting();
    void fileChosenAsCopy();
    void file(const PdfMasuk& one, CaraSimpan cara);
    void noteFiled(const QString& path, const SignedPdfFiled& done);
    void filed(const QString& path, const Result<Outcome<SignedPdfFiled>, FileSignedError>& answer);

    PageContext m_context;
    PdfIntake* m_intake;
    VerdictModel* m_model;
    QTreeView* m_tree;
    QLabel* m_waiting;
    QLabel* m_outcome;
    QPushButton* m_file;
    QPushButton* m_copy;
    QPushButton* m_drop;
    QByteArray m_trusted; ///< the fingerprints by which the listed ones were judged
    bool m_isExpired = false;
    int m_filed = 0;   ///< of the last click
    int m_refused = 0; ///< of the last click
};

} // namespace kinerja
