#include "tests/support/uifixture.h"

#include "ui/forms/findingline.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace kinerja;

namespace
{

/// A sentence above a button that somebody aims at.
struct Form {
    QWidget window;
    FindingLine* line = new FindingLine(&window);
    QPushButton* add = new QPushButton(QStringLiteral("Tambah butir"), &window);
    int added = 0;

    Form()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addWidget(add);
        column->addStretch();
        QObject::connect(add, &QPushButton::clicked, add, [this] { ++added; });
        window.resize(300, 200);
        window.show();
        settle();
    }
    void settle() { QTest::qWait(0); }
};

} // namespace

TEST_CASE("the room of a sentence that no longer holds stays until the hand has clicked")
{
    Form form;
    form.line->say(QStringLiteral("✖ Isi butir pertama belum diisi."));
    form.settle();
    const QPoint aimed = form.add->pos();
    form.line->say({});
    form.settle();
    CHECK(form.line->isSilent());
    CHECK(form.line->text().isEmpty());
    CHECK(form.add->pos() == aimed);
    QTest::mouseClick(form.add, Qt::LeftButton);
    form.settle();
    CHECK(form.added == 1);
    CHECK(form.line->isHidden());
    CHECK(QTest::qWaitFor([&] { return form.add->y() < aimed.y(); }));
}

TEST_CASE("a sentence that comes back takes its old room")
{
    Form form;
    form.line->say(QStringLiteral("✖ Belum diisi."));
    form.settle();
    const QPoint before = form.add->pos();
    form.line->say({});
    form.line->say(QStringLiteral("✖ Belum diisi."));
    form.settle();
    CHECK(form.add->pos() == before);
    CHECK(form.line->text() == QStringLiteral("✖ Belum diisi."));
}

TEST_CASE("a key that goes on to the next field gives the room back")
{
    Form form;
    form.line->say(QStringLiteral("✖ Belum diisi."));
    form.settle();
    form.line->say({});
    QTest::keyClick(form.add, Qt::Key_Tab);
    form.settle();
    CHECK(form.line->isHidden());
}
