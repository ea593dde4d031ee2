#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kinerja
{

/// Whose hands the keyboard is in.
enum class Giliran { Pegawai, Penilai };

/// The broad band that says whose turn it is: by words, name, picture, side and colour. The pegawai's stands
/// left, the penilai's right.
class GiliranBand : public QWidget
{
    Q_OBJECT
public:
    explicit GiliranBand(QWidget* parent);
    void setGiliran(Giliran giliran, const QString& nama);
    void setHandOverEnabled(bool enabled);

Q_SIGNALS:
    void handedOver();

private:
    QBoxLayout* m_row;
    QLabel* m_icon;
    QLabel* m_turn;
    QLabel* m_name;
    QPushButton* m_handOver;
};

} // namespace kinerja
