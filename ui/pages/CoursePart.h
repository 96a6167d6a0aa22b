#pragma once

#include "core/services/CourseAccount.h"
#include "core/services/Session.h"
#include "ui/models/RowsModel.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::widgets {
class Box;
class RowList;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What the parts of a course's page share. Owned by the page, which outlives them.
struct CourseSheet {
    Session& session;
    CourseRegister held;   ///< without who must not be asked for
    CourseAccount account; ///< with what was

    [[nodiscard]] QDate today() const { return session.clock().today(); }
    [[nodiscard]] const EntryId& course() const { return held.course.entry; }
};

/// One part of a course's page: register, places, sessions, figures, what parents say.
class CoursePart : public QWidget {
    Q_OBJECT

public:
    explicit CoursePart(CourseSheet& sheet, QWidget* parent = nullptr);

    /// The course was read, or read anew.
    virtual void refresh() = 0;
    virtual void focusFirst();

Q_SIGNALS:
    /// Something was done, or could not be: for the line at the page's foot.
    void said(const QString& words, const QString& icon);

protected:
    /// A box with a list in it, and what the list shows.
    struct Rows {
        widgets::Box* box = nullptr;
        widgets::RowList* list = nullptr;
        models::RowsModel* model = nullptr;

        /// The rows, or words in their place where there are none; the count stands in the head.
        void show(QList<models::ListRow> rows, const QString& none) const;
    };
    /// `chips`: the rows begin with their state.
    Rows addRows(const QString& title, bool chips);
    [[nodiscard]] CourseSheet& sheet() const { return m_sheet; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    CourseSheet& m_sheet;
    QVBoxLayout* m_column = nullptr;
};

} // namespace lodestar::pages
