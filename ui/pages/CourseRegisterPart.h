#pragma once

#include "ui/pages/CoursePart.h"

class QComboBox;

namespace lodestar::models {
class RegisterModel;
}
namespace lodestar::widgets {
class Label;
class RowTable;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The register of one session with the keyboard alone: Space or T is "there", L late, A absent, W sent word, each goes
/// on to the next row; the whole register is saved at once.
class CourseRegisterPart final : public CoursePart {
    Q_OBJECT

public:
    explicit CourseRegisterPart(CourseSheet& sheet, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    /// Saves what was marked; does nothing where nothing was.
    void save();
    [[nodiscard]] const CourseSession* session() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillSessions();
    void chooseSession();
    void mark(const QString& there);
    void countMarks();

    models::RegisterModel* m_model = nullptr;
    QComboBox* m_sessions = nullptr;
    widgets::RowTable* m_table = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::Label* m_hint = nullptr;
    widgets::Label* m_nobody = nullptr;
    bool m_chosen = false; ///< a person has chosen the session
    bool m_saving = false;
};

} // namespace lodestar::pages
