#pragma once

#include "core/services/Appointment.h"
#include "core/services/Session.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollPage.h"

class QCheckBox;
class QHBoxLayout;
class QPushButton;
class QStandardItemModel;

namespace lodestar::widgets {
class Box;
class Label;
class RowList;
class SegmentedSwitch;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Appointments of a day or a week, one's own or everybody's. Enter opens the visit, Space the appointment.
/// Route "appointments"; extra: day (ISO), view (day, week). Names only; never why.
class DiaryPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    DiaryPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    /// Everything is read and drawn.
    void shown();

private:
    /// A booking, and whose it is where others' are listed too.
    struct Booking {
        BookedSlot slot;
        QString worker;
    };
    using Bookings = QList<Booking>;

    static Result<Bookings> readSlots(Connection& connection, QDate from, QDate to, const QString& whose,
                                      bool cancelled);

    void build();
    QWidget* buildTools();
    QPushButton* addStep(QHBoxLayout* row, const QString& text, const QString& tip);
    void buildActions();
    [[nodiscard]] bool isWeek() const;
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    void go(QDate day);
    void refresh();
    void show(const Bookings& bookings);
    void addRow(int index);
    void addHeading(QDate day);
    void sayEmpty();
    [[nodiscard]] const BookedSlot* current() const;
    void openVisit();
    void change();
    void missed();
    void book();
    void showActions();

    Session& m_session;
    widgets::Navigator& m_navigator;
    QDate m_day;
    Bookings m_bookings;
    int m_asked = 0;
    widgets::SegmentedSwitch* m_span = nullptr;
    widgets::SegmentedSwitch* m_whose = nullptr;
    QCheckBox* m_cancelled = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::StatefulView* m_states = nullptr;
    QStandardItemModel* m_rows = nullptr;
    QPushButton* m_missed = nullptr;
    QPushButton* m_change = nullptr;
};

} // namespace lodestar::pages
