#pragma once

#include "core/services/EarlyYears.h"
#include "ui/pages/ActDialog.h"

class QComboBox;

namespace lodestar::widgets {
class TextBox;
}

namespace lodestar::pages {

/// Somebody is concerned about a child's development: whose concern, in their words. The review is then invited for
/// from 24 months, until it was done.
class ConcernDialog final : public ActDialog {
    Q_OBJECT

public:
    ConcernDialog(Session& session, const RecordId& child, const QString& name, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    RecordId m_child;
    QComboBox* m_whose = nullptr;
    widgets::TextBox* m_words = nullptr;
};

} // namespace lodestar::pages
