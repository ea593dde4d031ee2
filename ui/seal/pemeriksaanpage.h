#pragma once

#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace kinerja
{

class SignedFilesPanel;
struct KodeTerbaca;
struct NaskahDicabut;

/// Whether a paper is what this file froze: by the short code in its footer, typed or on a photo or scan, or
/// as a signed PDF, which is taken back here.
class PemeriksaanPage : public Page
{
    Q_OBJECT
public:
    explicit PemeriksaanPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("pemeriksaan"); }
    /// Checks those files, or the PDFs in those folders, away from the window's thread.
    void checkFiles(const QStringList& paths);
    /// Reads the code on a photo or scan, away from the window's thread, and asks for it as if it was typed.
    void checkPicture(const QString& path);

private:
    QWidget* buildCode();
    QWidget* buildFiles();
    void checkCode();
    void choosePicture();
    void takePicture(const QString& path, const KodeTerbaca& read);
    void takeDropped(const QStringList& paths);
    void ask(const QString& hashBegin);
    void showFound(const std::vector<NaskahRow>& found);
    void showFormer(const std::vector<NaskahDicabut>& former);
    void fillList(const std::vector<NaskahRow>& rows);
    void clearAnswer(const QString& sentence);
    void openFound(int row);

    QLineEdit* m_code;
    QLabel* m_answer;
    QListWidget* m_found;
    SignedFilesPanel* m_files;
    std::vector<NaskahRow> m_rows;
    QString m_maybeScan; ///< a PDF that was dropped alone
    QString m_asked;     ///< what the answer is about; empty: about no code
};

} // namespace kinerja
