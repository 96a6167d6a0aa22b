#pragma once

#include <QHash>
#include <QWidget>

class QTabBar;
class QVBoxLayout;

namespace lodestar::widgets {
class SegmentedSwitch;
}

namespace lodestar::pages {

/// The parts of a family's record: a bar of tabs, and below it, where a tab has several parts, a switch between them.
/// A tab opens at the part that was shown last.
class FamilyTabs final : public QWidget {
    Q_OBJECT

public:
    explicit FamilyTabs(QWidget* parent = nullptr);

    /// A tab, which is also its first part.
    void addTab(const QString& id, const QString& title, const QString& icon = {});
    /// A further part of the last tab; the first one is called `first` beside it.
    void addPart(const QString& id, const QString& title, const QString& first);
    void setCurrent(const QString& id);
    /// The id of the part shown.
    [[nodiscard]] QString current() const;
    /// Titles as they can be chosen now, for tests: "Plan", "Plan: Courses".
    [[nodiscard]] QStringList titles() const;

Q_SIGNALS:
    void chosen(const QString& id);

private:
    struct Part {
        QString id;
        QString title;
    };
    struct Tab {
        QList<Part> parts;
        widgets::SegmentedSwitch* parting = nullptr; ///< none while there is one part
    };
    void showTab(int place);

    QTabBar* m_bar = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QList<Tab> m_tabs;
};

} // namespace lodestar::pages
