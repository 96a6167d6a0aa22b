#include "tests/app/desktop/WindowWords.h"

#include "tests/support/catch.h"
#include "ui/widgets/StatefulView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

#include <algorithm>

namespace lodestar::tests {

using namespace Qt::StringLiterals;

QStringList wordsOf(const QWidget& window) {
    QStringList words;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* each : widgets) {
        words << each->toolTip() << each->accessibleName() << each->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(each)) words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(each)) words << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(each)) words << line->text();
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(each)) words << text->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(each))
            for (int i = 0; i < box->count(); ++i)
                words << box->itemText(i);
        if (const auto* tabs = qobject_cast<const QTabBar*>(each))
            for (int i = 0; i < tabs->count(); ++i)
                words << tabs->tabText(i);
        const auto* view = qobject_cast<const QAbstractItemView*>(each);
        const auto* model = view != nullptr ? view->model() : nullptr;
        for (int row = 0; model != nullptr && row < model->rowCount(view->rootIndex()); ++row)
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const auto data = model->itemData(model->index(row, column, view->rootIndex()));
                for (const QVariant& value : data)
                    words << value.toString() << value.toStringList();
            }
    }
    return words;
}

void settle(const QWidget& window) {
    QStringList before{u"?"_s};
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto views = window.findChildren<widgets::StatefulView*>();
            const bool loads = std::ranges::any_of(views, [](const widgets::StatefulView* each) {
                return each->isVisible() && each->state() == widgets::StatefulView::State::Loading;
            });
            const QStringList now = wordsOf(window);
            const bool same = now == before;
            before = now;
            return same && !loads;
        },
        20'000));
}

} // namespace lodestar::tests
