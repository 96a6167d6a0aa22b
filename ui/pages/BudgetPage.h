#pragma once

#include "core/services/Budget.h"
#include "core/services/Programmes.h"
#include "core/services/Session.h"
#include "ui/widgets/ScrollPage.h"

class QPushButton;

namespace lodestar::widgets {
class Box;
class Label;
class RowTable;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What partners spend, line by line: for the report "Money beside outcomes". Lines are added, corrected and taken
/// back with a reason; budget.csv brings them too.
class BudgetPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    explicit BudgetPage(Session& session, QWidget* parent = nullptr);

    static QString page() { return QStringLiteral("budget"); }
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

private:
    struct Read {
        QList<BudgetLine> lines;
        QList<Programme> programmes;
    };
    void read();
    void show(const Read& read);
    void showTable();
    [[nodiscard]] const BudgetLine* current() const;
    void add();
    void correct();
    void takeBack();

    Session& m_session;
    Read m_read;
    widgets::Label* m_sums = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::RowTable* m_table = nullptr;
    widgets::StatefulView* m_view = nullptr;
};

} // namespace lodestar::pages
