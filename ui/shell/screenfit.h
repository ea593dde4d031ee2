#pragma once

#include <QObject>

namespace kinerja
{

/// Keeps every window that comes up within its screen: what is asked for may be too large for a laptop whose
/// screen is scaled, and then the buttons would be out of reach. Watches the application it is made for.
class ScreenFit : public QObject
{
    Q_OBJECT
public:
    explicit ScreenFit(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kinerja
