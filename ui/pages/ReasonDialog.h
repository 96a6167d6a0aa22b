#pragma once

#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar::pages {

/// An act that needs a reason, and sometimes a choice: undo a death, recall, seal, move to the right person.
class ReasonDialog final : public ActDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString explanation;
        QString doIt;
    };
    /// One choice: what is shown, and the value that the act is given.
    using Choice = std::pair<QString, QString>;
    /// The act with the reason and the chosen value (empty without choices).
    using Act = std::function<Status(Work&, const QString& reason, const QString& choice)>;

    ReasonDialog(Session& session, const Words& words, Act perform, QWidget* parent);
    /// A question with answers, above the reason.
    void offer(const QString& question, const QList<Choice>& choices);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    Act m_act;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace lodestar::pages
