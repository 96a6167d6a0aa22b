#pragma once

#include "core/services/MissedContacts.h"
#include "core/services/Silence.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyContext.h"

#include <QWidget>

class QPushButton;

namespace lodestar::widgets {
class Box;
class Label;
class RowList;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Beside the timeline: what has gone quiet in this family, and contacts that did not take place. Each box stands there
/// only when there is something in it; the second is the health visitor's and the lead's.
class FamilySafetyNet final : public QWidget {
    Q_OBJECT

public:
    explicit FamilySafetyNet(FamilyContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    struct Read {
        SilentList quiet;
        MissedContacts missed;
    };
    void show(const Read& read);
    void showMissed();
    void look();

    FamilyContext& m_context;
    Read m_read;
    widgets::Box* m_quietBox = nullptr;
    widgets::RowList* m_quietList = nullptr;
    models::RowsModel m_quiet;
    widgets::Box* m_missedBox = nullptr;
    widgets::Label* m_count = nullptr;
    widgets::Label* m_lines = nullptr;
    widgets::Label* m_looked = nullptr;
    QPushButton* m_look = nullptr;
};

} // namespace lodestar::pages
