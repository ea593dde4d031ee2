#pragma once

#include "core/usecases/file/exportpaket.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace kinerja
{

/// Serah terima of one person: the package for the next unit, with SKP, evaluations, evidence and feedback;
/// konseling only where chosen.
class HandoverDialog : public QDialog
{
    Q_OBJECT
public:
    HandoverDialog(
        const PageContext& context, const PegawaiKunci& pegawai, const QString& nama, QWidget* parent);

private:
    void save();
    void tell(const QString& path, const QString& complaint);

    PageContext m_context;
    PegawaiKunci m_pegawai;
    QString m_nama;
    QCheckBox* m_files;
    QCheckBox* m_konseling;
    QLabel* m_answer;
    QPushButton* m_save;
};

} // namespace kinerja
