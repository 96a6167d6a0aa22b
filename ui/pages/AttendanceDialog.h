#pragma once

#include "ui/pages/ActDialog.h"
#include "ui/pages/ReviewSheet.h"

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class DateField;
}

namespace lodestar::pages {

/// Where a child goes: a setting of the directory, or a new one by its name; since when, and until when.
class AttendanceDialog final : public ActDialog {
    Q_OBJECT

public:
    AttendanceDialog(ReviewSheet& sheet, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void showNew();

    RecordId m_child;
    EntryId m_held;
    QComboBox* m_setting = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_sort = nullptr;
    QLineEdit* m_link = nullptr;
    QLineEdit* m_keyPerson = nullptr;
    QLineEdit* m_sessions = nullptr;
    widgets::DateField* m_from = nullptr;
    widgets::DateField* m_to = nullptr;
};

} // namespace lodestar::pages
