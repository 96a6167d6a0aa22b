#pragma once

#include "core/services/MissedContacts.h"
#include "ui/pages/ActDialog.h"

namespace lodestar::widgets {
class TextBox;
}

namespace lodestar::pages {

/// The missed contacts of one family, one by one, with the rule they are counted by; and what somebody who looked
/// thinks of them. It is quiet then until another one is missed.
class MissedDialog final : public ActDialog {
    Q_OBJECT

public:
    using NameOf = std::function<QString(const RecordId&)>;

    MissedDialog(Session& session, MissedContacts missed, const NameOf& nameOf, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void addLines(const NameOf& nameOf);

    MissedContacts m_missed;
    widgets::TextBox* m_why = nullptr;
};

} // namespace lodestar::pages
