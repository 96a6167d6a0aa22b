#pragma once

#include "ui/pages/ActDialog.h"

namespace lodestar::widgets {
class TextBox;
}

namespace lodestar::pages {

/// "Record what you decide": the prompt as it stood, and her words, as a note of the child's health record.
class GrowthDecisionDialog final : public ActDialog {
    Q_OBJECT

public:
    GrowthDecisionDialog(Session& session, const RecordId& child, const QString& prompt, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    RecordId m_child;
    QString m_prompt;
    widgets::TextBox* m_words = nullptr;
};

} // namespace lodestar::pages
