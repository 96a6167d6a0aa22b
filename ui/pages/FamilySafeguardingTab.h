#pragma once

#include "core/services/Timeline.h"
#include "ui/models/FamilyEntryModel.h"
#include "ui/pages/FamilyTab.h"

class QPushButton;
class QStackedLayout;

namespace lodestar::widgets {
class Box;
class RowList;
class StatefulView;
class StatePane;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What is sealed: shown only to a role that may see it, after the passphrase, and closed again when the tab is left.
class FamilySafeguardingTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilySafeguardingTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void leave() override;
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    void build();
    void showClosed();
    void ask();
    void openSealed();
    void read();
    void fillAddMenu();
    void addEntry(const RecordId& record, const QString& kind);
    void addEnquiry(const RecordId& record);

    models::FamilyEntryModel m_entries;
    QStackedLayout* m_stack = nullptr;
    widgets::StatePane* m_closed = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::StatefulView* m_view = nullptr;
    QPushButton* m_add = nullptr;
    bool m_open = false;
};

} // namespace lodestar::pages
