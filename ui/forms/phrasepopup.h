#pragma once

#include "ui/forms/phraselibrary.h"

#include <QObject>

class QCompleter;
class QStringListModel;

namespace kinerja
{

/// The list under a field of what the unit wrote before. Down and Enter choose a phrase, Delete in the list
/// forgets it.
class PhrasePopup : public QObject
{
    Q_OBJECT
public:
    /// Of `field`, and gone with it.
    PhrasePopup(const PhraseLibrary& library, KolomFrasa kolom, QWidget* field);

    /// Offers phrases that hold the typed words; `now` gives what is typed when the answer comes.
    void ask(const QString& typed, std::function<QString()> now);
    void forget(const QString& phrase);
    bool isOpen() const;
    void hide();

Q_SIGNALS:
    void chosen(const QString& phrase);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QStringList& phrases, const QString& typed);

    const PhraseLibrary& m_library;
    KolomFrasa m_kolom;
    QWidget* m_field;
    QStringListModel* m_phrases;
    QCompleter* m_completer;
};

} // namespace kinerja
