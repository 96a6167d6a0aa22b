#include "ui/pages/DiaryPage.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "core/services/Family.h"
#include "core/services/SupportContact.h"
#include "ui/pages/AppointmentTerms.h"
#include "ui/pages/NoAccessDialog.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/StatusKind.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatefulView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::StatusKind;

namespace {

/// Where the index of a booking stands in its row.
constexpr int slotRole = Qt::UserRole + 1;

StatusKind kindOf(const BookedSlot& slot) {
    if (slot.asksToCancelInPerson()) return StatusKind::Missed;
    if (slot.state == u"booked"_s) return StatusKind::Booked;
    return slot.state == u"done"_s ? StatusKind::Done : StatusKind::Declined;
}

QString iconOf(const QString& place) {
    if (place == u"telephone"_s) return u"phone"_s;
    if (place == u"video"_s || place == u"nursery"_s || place == u"home"_s || place == u"clinic"_s) return place;
    return u"place"_s;
}

widgets::RowLayout rowLayout() {
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Time;
    layout.trailingStatus = true;
    layout.bodySecondLine = true;
    return layout;
}

} // namespace

DiaryPage::DiaryPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_day(session.clock().today()) {
    setTitle(tr("Appointments"));
    build();
    buildActions();
    connect(&m_session, &Session::changed, this, &DiaryPage::refresh);
}

QString DiaryPage::helpTopic() const {
    return u"appointments"_s;
}

void DiaryPage::build() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildTools());
    m_rows = new QStandardItemModel(this);
    m_box = new widgets::Box(tr("Appointments"));
    m_list = new widgets::RowList(tr("Appointments"), rowLayout());
    m_list->setModel(m_rows);
    m_list->setFitsRows(true);
    m_box->setBareBody(m_list);
    auto* ready = new QWidget;
    auto* readyLayout = new QVBoxLayout(ready);
    readyLayout->setContentsMargins(0, 0, 0, 0);
    readyLayout->addWidget(m_box);
    readyLayout->addStretch(1);
    m_states = new widgets::StatefulView(ready);
    column->addWidget(m_states, 1);
    setScrolledContent(content);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &DiaryPage::refresh);
    connect(m_states, &widgets::StatefulView::actionAsked, this, &DiaryPage::book);
    connect(m_list, &widgets::RowList::opened, this, &DiaryPage::openVisit);
    connect(m_list, &widgets::RowList::actionAsked, this, &DiaryPage::change);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiaryPage::showActions);
}

QPushButton* DiaryPage::addStep(QHBoxLayout* row, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    row->addWidget(button);
    return button;
}

QWidget* DiaryPage::buildTools() {
    auto* tools = new QWidget;
    auto* flow = new widgets::FlowLayout(12, 8, tools);
    m_span = new widgets::SegmentedSwitch(tr("How much is shown"));
    m_span->add(u"day"_s, tr("Day"));
    m_span->add(u"week"_s, tr("Week"));
    auto* steps = new QWidget;
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    const auto by = [this](int direction) { go(m_day.addDays(direction * (isWeek() ? 7 : 1))); };
    connect(addStep(row, tr("&Earlier"), tr("One day or week back")), &QPushButton::clicked, this, [by] { by(-1); });
    connect(addStep(row, tr("Toda&y"), tr("Back to today")), &QPushButton::clicked, this,
            [this] { go(m_session.clock().today()); });
    connect(addStep(row, tr("&Later"), tr("One day or week on")), &QPushButton::clicked, this, [by] { by(1); });
    m_whose = new widgets::SegmentedSwitch(tr("Whose appointments"));
    m_whose->add(u"mine"_s, tr("Mine"));
    m_whose->add(u"all"_s, tr("Everybody’s"));
    m_cancelled = new QCheckBox(tr("Cancelled ones &too"));
    for (QWidget* each : QList<QWidget*>{m_span, steps, m_whose, m_cancelled})
        flow->addWidget(each);
    connect(m_span, &widgets::SegmentedSwitch::chosen, this, [this] { go(m_day); });
    connect(m_whose, &widgets::SegmentedSwitch::chosen, this, &DiaryPage::refresh);
    connect(m_cancelled, &QCheckBox::toggled, this, &DiaryPage::refresh);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    return tools;
}

void DiaryPage::buildActions() {
    m_missed = actions().addButton(tr("No &access, not brought..."), u"missed"_s);
    m_change = actions().addButton(tr("&Change"), u"calendar"_s);
    QPushButton* add = actions().addPrimary(tr("&Book"));
    connect(m_missed, &QPushButton::clicked, this, &DiaryPage::missed);
    connect(m_change, &QPushButton::clicked, this, &DiaryPage::change);
    connect(add, &QPushButton::clicked, this, &DiaryPage::book);
    actions().setWords(tr("Enter opens the visit, Space the appointment."), u"calendar"_s);
    showActions();
}

void DiaryPage::open(const widgets::Route& route) {
    const QDate day = QDate::fromString(route.extra.value(u"day"_s).toString(), Qt::ISODate);
    const QString view = route.extra.value(u"view"_s).toString();
    if (!view.isEmpty()) m_span->setCurrent(view);
    go(day.isValid() ? day : m_session.clock().today());
}

bool DiaryPage::isWeek() const {
    return m_span->current() == u"week"_s;
}

QDate DiaryPage::first() const {
    return isWeek() ? m_day.addDays(1 - m_day.dayOfWeek()) : m_day;
}

QDate DiaryPage::last() const {
    return isWeek() ? first().addDays(6) : m_day;
}

void DiaryPage::go(QDate day) {
    m_day = day;
    const QDate today = m_session.clock().today();
    const QString shown =
        isWeek() ? tr("%1 to %2").arg(weekdayText(first(), today), weekdayText(last(), today)) : weekdayText(m_day, {});
    setTitle(tr("Appointments"), shown);
    m_box->setTitle(shown);
    refresh();
}

Result<DiaryPage::Bookings> DiaryPage::readSlots(Connection& connection, QDate from, QDate to, const QString& whose,
                                                 bool cancelled) {
    Bookings found;
    LODESTAR_ASSIGN(const auto booked, appointmentsBetween(connection, from, to, whose, cancelled));
    for (const BookedSlot& each : booked) {
        QString worker;
        if (whose.isEmpty()) {
            LODESTAR_ASSIGN(worker, staffName(connection, each.practitioner));
        }
        found.append({each, worker});
    }
    return found;
}

void DiaryPage::refresh() {
    const int asked = ++m_asked;
    const QString whose = m_whose->current() == u"all"_s ? QString() : m_session.me().reference;
    m_states->showLoading(tr("The appointments are being read."));
    m_session
        .read([from = first(), to = last(), whose, cancelled = m_cancelled->isChecked()](Connection& connection) {
            return readSlots(connection, from, to, whose, cancelled);
        })
        .then(this, [this, asked](const Result<Bookings>& bookings) {
            if (asked != m_asked) return;
            if (bookings)
                show(*bookings);
            else
                m_states->showFailed(bookings.error());
        });
}

void DiaryPage::show(const Bookings& bookings) {
    const BookedSlot* before = current();
    const EntryId kept = before != nullptr ? before->entry : EntryId();
    m_rows->clear();
    m_bookings = bookings;
    QDate day;
    for (int index = 0; index < bookings.size(); ++index) {
        const BookedSlot& slot = bookings[index].slot;
        if (isWeek() && slot.at.date() != day) addHeading(slot.at.date());
        day = slot.at.date();
        addRow(index);
        if (slot.entry == kept) m_list->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, 0));
    }
    m_box->setCount(QString::number(bookings.size()));
    if (bookings.isEmpty())
        sayEmpty();
    else
        m_states->showReady();
    m_list->updateGeometry();
    showActions();
    Q_EMIT shown();
}

void DiaryPage::sayEmpty() {
    const QDate today = m_session.clock().today();
    const QString happened = isWeek() ? tr("Nothing is booked in the week from %1.").arg(weekdayText(first(), today))
                                      : tr("Nothing is booked for %1.").arg(nearDateText(m_day, today));
    m_states->showEmpty(happened, tr("What is due and not yet booked stands in Today."), tr("Book an appointment"));
}

void DiaryPage::addHeading(QDate day) {
    auto* item = new QStandardItem(weekdayText(day, m_session.clock().today()));
    item->setData(true, theme::HeadingRole);
    item->setData(longDateText(day), Qt::AccessibleTextRole);
    item->setFlags(Qt::NoItemFlags);
    m_rows->appendRow(item);
}

void DiaryPage::addRow(int index) {
    const Booking& row = m_bookings[index];
    const BookedSlot& slot = row.slot;
    const QString start = timeText(slot.at.time());
    const QString end = timeText(slot.end().time());
    const QString who = AppointmentTerms::who(slot);
    QStringList where{slot.place.isEmpty() ? QString() : AppointmentTerms::place(slot.place), slot.address, slot.ward};
    where.removeAll(QString());
    const QString what = AppointmentTerms::type(slot.type);
    const theme::StatusMark mark{kindOf(slot), AppointmentTerms::state(slot), {}};
    auto* item = new QStandardItem(who);
    item->setData(start, theme::StartRole);
    item->setData(end, theme::EndRole);
    item->setData(what, theme::LeadRole);
    item->setData(where.isEmpty() ? QString() : u", "_s + where.join(u", "_s), theme::SecondRole);
    if (!row.worker.isEmpty()) item->setData(QStringList{tr("With %1").arg(row.worker)}, theme::MoreLinesRole);
    item->setData(iconOf(slot.place), theme::IconRole);
    item->setData(QVariant::fromValue(mark), theme::StatusRole);
    item->setData(tr("Change"), theme::ActionRole);
    item->setData(index, slotRole);
    QStringList spoken{tr("%1 to %2").arg(start, end), who, mark.words, what + u' ' + where.join(u", "_s)};
    if (!row.worker.isEmpty()) spoken.append(tr("With %1").arg(row.worker));
    item->setData(spoken.join(u". "_s), Qt::AccessibleTextRole);
    m_rows->appendRow(item);
}

const BookedSlot* DiaryPage::current() const {
    const QVariant at = m_list->currentIndex().data(slotRole);
    const int index = at.isValid() ? at.toInt() : -1;
    return index >= 0 && index < m_bookings.size() ? &m_bookings[index].slot : nullptr;
}

void DiaryPage::showActions() {
    const BookedSlot* slot = current();
    m_change->setEnabled(slot != nullptr);
    m_missed->setEnabled(slot != nullptr && slot->state == u"booked"_s && !slot->asksToCancelInPerson());
}

void DiaryPage::openVisit() {
    const BookedSlot* slot = current();
    if (slot == nullptr) return;
    const QString household = slot->household.toString();
    // Nothing is written for who died, and what is done stands in the family's timeline.
    if (slot->state != u"booked"_s || slot->asksToCancelInPerson()) {
        m_navigator.open({u"family"_s, household, {}});
        return;
    }
    QVariantMap extra{{u"appointment"_s, slot->entry.toString()}};
    if (!slot->step.isEmpty()) extra.insert(u"step"_s, slot->step);
    const QString page = isNavigator(m_session.me().role) ? supportContactPage() : u"visit"_s;
    m_navigator.open({page, household, extra});
}

void DiaryPage::change() {
    const BookedSlot* slot = current();
    if (slot == nullptr) return;
    m_navigator.open({u"appointment"_s, slot->household.toString(), {{u"appointment"_s, slot->entry.toString()}}});
}

void DiaryPage::missed() {
    const BookedSlot* slot = current();
    if (slot == nullptr) return;
    MissedVisit visit;
    visit.household = slot->household;
    visit.appointment = slot->entry;
    NoAccessDialog::ask(m_session, visit, this);
}

void DiaryPage::book() {
    m_navigator.open({u"appointment"_s, {}, {{u"day"_s, m_day.toString(Qt::ISODate)}}});
}

void DiaryPage::resumed() {
    refresh();
}

void DiaryPage::focusFirst() {
    if (m_rows->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

} // namespace lodestar::pages
