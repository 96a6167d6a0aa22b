#pragma once

#include "ui/pages/ConflictWords.h"
#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Panel.h"

#include <QStandardItemModel>

namespace lodestar::pages {

class ConflictPanel;

/// The right side of Sync and conflicts: one conflict with its family's name, the values, how it came to this, and the
/// way to the family.
class ConflictDesk final : public widgets::Panel {
    Q_OBJECT

public:
    /// `narrow`: how it came to this stands in rows of two lines.
    ConflictDesk(FamilyContext& context, const Conflict& conflict, bool narrow, QWidget* parent);

    [[nodiscard]] const ConflictPanel& panel() const { return *m_panel; }

Q_SIGNALS:
    void settleAsked(const std::function<lodestar::Status(lodestar::Work&)>& settling);
    void familyAsked();
    void answersAsked();

private:
    QWidget* head(const Conflict& conflict);
    QWidget* story(const Conflict& conflict, bool narrow);
    void fillStory(const Conflict& conflict);
    QWidget* foot(const Conflict& conflict);

    ConflictWords m_words;
    ConflictPanel* m_panel = nullptr;
    QStandardItemModel m_story;
};

} // namespace lodestar::pages
