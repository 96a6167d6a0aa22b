#pragma once

#include "core/services/Family.h"
#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class ChoiceRow;
class DateField;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Moved away, whereabouts unknown, or back again.
class WhereaboutsDialog final : public ActDialog {
    Q_OBJECT

public:
    WhereaboutsDialog(Session& session, const Family& family, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void fit();

    RecordId m_household;
    widgets::ChoiceRow* m_state = nullptr;
    widgets::DateField* m_on = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_service = nullptr;
    widgets::TextBox* m_tried = nullptr;
};

/// Handover at the end: to whom, closing summary, open referrals, agreement.
class HandoverDialog final : public ActDialog {
    Q_OBJECT

public:
    HandoverDialog(Session& session, const Family& family, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    QComboBox* m_child = nullptr;
    QList<RecordId> m_children;
    QLineEdit* m_to = nullptr;
    widgets::TextBox* m_summary = nullptr;
    widgets::TextBox* m_referrals = nullptr;
    QComboBox* m_consent = nullptr;
};

} // namespace lodestar::pages
