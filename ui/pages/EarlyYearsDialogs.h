#pragma once

#include "core/services/EarlyYears.h"
#include "core/services/TwoYearPlace.h"
#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lodestar::widgets {
class DateField;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// One setting of the directory: name, sort, how to reach it, its link practitioner, since and until when.
class EarlyYearsSettingDialog final : public ActDialog {
    Q_OBJECT

public:
    EarlyYearsSettingDialog(Session& session, EarlyYearsSetting setting, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    EarlyYearsSetting m_setting;
    QLineEdit* m_name = nullptr;
    QComboBox* m_sort = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_link = nullptr;
    widgets::DateField* m_to = nullptr;
};

/// One local rule of the two-year place: who may have it, in which wards, how many places, from which day.
class LocalPlaceRuleDialog final : public ActDialog {
    Q_OBJECT

public:
    LocalPlaceRuleDialog(Session& session, LocalPlaceRule rule, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    LocalPlaceRule m_rule;
    widgets::TextBox* m_words = nullptr;
    QLineEdit* m_wards = nullptr;
    QSpinBox* m_places = nullptr;
    widgets::DateField* m_from = nullptr;
    widgets::DateField* m_to = nullptr;
};

} // namespace lodestar::pages
