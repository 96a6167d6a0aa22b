#pragma once

#include "core/services/Find.h"
#include "core/services/Session.h"

#include <QWidget>

class QLineEdit;
class QStandardItemModel;

namespace lodestar::widgets {
class Label;
class RowList;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Whose appointment it is: a field, and the people who are found under it. Down goes into the list, Enter takes.
class AppointmentFamilySearch final : public QWidget {
    Q_OBJECT

public:
    explicit AppointmentFamilySearch(Session& session, QWidget* parent = nullptr);

    void clear();
    void focusFirst();

Q_SIGNALS:
    void chosen(const lodestar::RecordId& household, const lodestar::RecordId& person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void showFound(const QList<Found>& found);
    void take(int row);

    Session& m_session;
    QList<Found> m_found;
    int m_asked = 0;
    QLineEdit* m_typed = nullptr;
    widgets::Label* m_words = nullptr;
    widgets::RowList* m_list = nullptr;
    QStandardItemModel* m_rows = nullptr;
};

} // namespace lodestar::pages
