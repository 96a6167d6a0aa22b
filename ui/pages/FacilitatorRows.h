#pragma once

#include "core/services/Courses.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace lodestar::pages {

/// Who leads a course: rows of a name (a member of staff, or typed) and whether she is trained and supervised in the
/// programme.
class FacilitatorRows final : public QWidget {
    Q_OBJECT

public:
    FacilitatorRows(const QList<Facilitator>& people, const QList<Facilitator>& chosen, QWidget* parent = nullptr);

    [[nodiscard]] QList<Facilitator> facilitators() const;

private:
    struct Row {
        QComboBox* who = nullptr;
        QCheckBox* trained = nullptr;
        QCheckBox* supervised = nullptr;
    };
    void addRow(const Facilitator& chosen);

    QList<Facilitator> m_people;
    QList<Row> m_rows;
};

} // namespace lodestar::pages
