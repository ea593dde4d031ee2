#pragma once

#include <QByteArray>
#include <QImage>
#include <QPainterPath>
#include <QWidget>

namespace kinerja
{

/// A field to sign in with mouse or pen. What was drawn is given as a PNG, cropped to the strokes, black on
/// white.
class SignaturePad : public QWidget
{
    Q_OBJECT
public:
    explicit SignaturePad(QWidget* parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    void clear();
    /// Shows a picture that came from elsewhere; drawing takes its place.
    void showPicture(const QImage& picture);
    QByteArray png() const; ///< empty where nothing was drawn, or too little to be a signature
    QSize sizeHint() const override { return {420, 140}; }

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QPainterPath m_strokes;
    QImage m_picture;
};

} // namespace kinerja
