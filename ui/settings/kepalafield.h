#pragma once

#include "core/usecases/unit/pengaturan.h"
#include "ui/shell/prompter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kinerja
{

/// What stands above the title of the Dokumen Evaluasi: nothing, the kop, or an emblem, whose picture the
/// unit brings itself.
class KepalaField : public QWidget
{
    Q_OBJECT
public:
    explicit KepalaField(Prompter& prompter, QWidget* parent = nullptr);

    /// Without signal.
    void display(KepalaDokumen kepala, const QByteArray& lambang);
    KepalaDokumen kepala() const;
    const QByteArray& lambang() const { return m_lambang; }

Q_SIGNALS:
    void edited();

private:
    void choosePicture();
    void showState();

    Prompter& m_prompter;
    QComboBox* m_kepala;
    QPushButton* m_choose;
    QLabel* m_picture;
    QLabel* m_note;
    QByteArray m_lambang;
};

/// A picture made fit for being part of every document: small, and white where it was transparent. Empty
/// where it is none.
QByteArray fitLambang(const QByteArray& bytes);

} // namespace kinerja
