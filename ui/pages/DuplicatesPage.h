#pragma once

#include "core/services/Session.h"
#include "ui/pages/DuplicateCard.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"

#include <functional>

class QStandardItemModel;

namespace lodestar::widgets {
class Banner;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Likely doubles, joinings that wait for a second person, and those that stand: a list at the left, two records beside
/// each other at the right.
class DuplicatesPage final : public widgets::Page {
    Q_OBJECT

public:
    DuplicatesPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    static QString page();
    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    /// The list stands as the store has it.
    void loaded();

private:
    void reload();
    void show(QList<DuplicateItem> items);
    void showCurrent();
    void connectCard();
    void later();
    /// Does what was decided on the writing thread and reads the list again.
    void decide(std::function<Status(Work&)> act);
    /// Reads the list again and leaves the keyboard in it.
    void goOn();

    Session& m_session;
    widgets::Navigator& m_navigator;
    QList<DuplicateItem> m_items;
    QStandardItemModel* m_model = nullptr;
    widgets::RowList* m_list = nullptr;
    DuplicateCard* m_card = nullptr;
    widgets::Banner* m_banner = nullptr;
    widgets::StatefulView* m_state = nullptr;
};

} // namespace lodestar::pages
