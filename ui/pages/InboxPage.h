#pragma once

#include "core/services/Inbox.h"
#include "core/services/Session.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"

class QStandardItemModel;

namespace lodestar::widgets {
class Banner;
class RowList;
class SideBySide;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class InboxCard;

/// What waits for a person after imports: a list at the left, one thing at the right with ours beside theirs.
class InboxPage final : public widgets::Page {
    Q_OBJECT

public:
    InboxPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;

Q_SIGNALS:
    /// The list stands as the store has it.
    void loaded();

private:
    void reload();
    void show(const QList<InboxItem>& items);
    void showCurrent();
    void connectCard();
    /// Does what was decided on the writing thread and reads the list again.
    void decide(std::function<Status(Work&, const InboxItem&)> act);

    Session& m_session;
    widgets::Navigator& m_navigator;
    QList<InboxItem> m_items;
    QStandardItemModel* m_model = nullptr;
    widgets::RowList* m_list = nullptr;
    InboxCard* m_card = nullptr;
    widgets::Banner* m_banner = nullptr;
    widgets::StatefulView* m_state = nullptr;
};

} // namespace lodestar::pages
