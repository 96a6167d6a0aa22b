#pragma once

#include "ui/pages/ActDialog.h"
#include "ui/pages/ReviewSheet.h"

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class DateField;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The two-year place of one child: may it have one, by which reason of the rules in force on the day of the
/// application, and how far the application has come.
class PlaceDialog final : public ActDialog {
    Q_OBJECT

public:
    PlaceDialog(ReviewSheet& sheet, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void showReasons();
    void showState();
    [[nodiscard]] QDate day() const;
    [[nodiscard]] PlaceAnswer answer() const;
    [[nodiscard]] PlaceState state() const;

    RecordId m_child;
    PlaceStanding m_place;
    QDate m_today;
    widgets::DateField* m_on = nullptr;
    QComboBox* m_reason = nullptr;
    widgets::Label* m_rule = nullptr;
    QComboBox* m_state = nullptr;
    QLineEdit* m_why = nullptr;
    QComboBox* m_setting = nullptr;
    widgets::DateField* m_runsFrom = nullptr;
};

} // namespace lodestar::pages
