#pragma once

#include "ui/evaluasi/evaluasiform.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kinerja
{

/// Penilaian diri: what was reached for each IKI, with target and evidence beside it. "Belum ada" with its
/// reason, "belum jatuh tempo", an empty field and 0 are four different answers.
class PenilaianDiriForm : public EvaluasiForm
{
    Q_OBJECT
public:
    explicit PenilaianDiriForm(QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString& kolom) override;

private:
    struct Line {
        QString kunci;
        QLabel* title;
        QLabel* beside;
        QComboBox* keadaan;
        QLineEdit* realisasi;
        QLineEdit* alasan;
    };
    void build(const EvaluasiView& view);
    void addLine(const IkiDinilai& iki, const QString& spoken);
    void showReason(const Line& line) const;

    QWidget* m_content;
    QVBoxLayout* m_column;
    QWidget* m_box = nullptr;
    std::vector<Line> m_lines;
    bool m_readOnly = false;
};

} // namespace kinerja
