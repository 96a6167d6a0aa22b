#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <functional>

class QPoint;
class QWidget;

namespace lodestar::pages {

/// What a page does with the filters that somebody named.
class SavedFilterMenu {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::SavedFilterMenu)

public:
    QStringList names;
    std::function<void(const QString&)> apply;
    std::function<void(const QString&)> save; ///< the present filter under that name; one of that name is replaced
    std::function<void(const QString&)> remove;

    /// Shows them as a menu, with the one to save the present filter at its end.
    void show(QWidget* page, const QPoint& at) const;

private:
    static void askName(QWidget* page, const std::function<void(const QString&)>& save);
};

} // namespace lodestar::pages
