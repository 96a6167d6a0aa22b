#include "ui/pages/PracticePage.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/services/PathwayInUse.h"
#include "ui/pages/CaseMeetingDialogs.h"
#include "ui/pages/ExportAsk.h"
#include "ui/pages/PrintAsk.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using widgets::Label;

namespace {

QString personWords(const PracticeRow::Person& person, QDate today) {
    const QString age = !person.birth.isValid() ? QString()
                        : person.child          ? ageText(person.birth, today)
                                                : yearsText(person.birth, today);
    return age.isEmpty() ? person.name : PracticePage::tr("%1, %2").arg(person.name, age);
}

QString peopleWords(const PracticeRow& row, QDate today) {
    QStringList people;
    for (const PracticeRow::Person& each : row.people)
        people.append(personWords(each, today));
    return people.join(u"; "_s);
}

QString nextWords(const PracticeRow& row) {
    if (row.next.isEmpty()) return {};
    return row.nextBy.isValid() ? PracticePage::tr("%1, by %2").arg(row.next, dateText(row.nextBy)) : row.next;
}

QString practiceWords(const Practice& practice) {
    const QString name = practice.name.isEmpty() ? practice.odsCode : practice.name;
    const QString code = practice.name.isEmpty() || practice.odsCode.isEmpty() ? QString() : practice.odsCode;
    const QString both = code.isEmpty() ? name : PracticePage::tr("%1 (%2)").arg(name, code);
    return PracticePage::tr("%1, people here: %2").arg(both).arg(practice.people);
}

} // namespace

PracticePage::PracticePage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_families(this)
    , m_meetings(this)
    , m_actions(this) {
    setTitle(tr("Practices"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* line = new QHBoxLayout;
    auto* label = new Label(tr("&Practice"), theme::TypeRole::Table, theme::Colour::TextSoft, content);
    m_choice = new QComboBox(content);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    widgets::Speech::label(label, m_choice, tr("Whose list and meetings are shown"));
    m_words = new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, content);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    line->addWidget(label);
    line->addWidget(m_choice);
    line->addWidget(m_words->wrapping(), 1);
    line->addStretch(1);
    column->addLayout(line);
    m_familyList = addBox(m_familyBox, tr("Monthly list"), m_families, content);
    m_actionList = addBox(m_actionBox, tr("Agreed, and not done"), m_actions, content);
    addBox(m_meetingBox, tr("Meetings"), m_meetings, content);
    column->addStretch(1);
    m_discuss = m_familyBox->addAction(tr("Was discussed…"), u"note"_s);
    m_done = m_actionBox->addAction(tr("Done"), u"tick"_s);
    QPushButton* meeting = m_meetingBox->addAction(tr("Record a meeting…"), u"add"_s);
    m_view = new widgets::StatefulView(content, this);
    setScrolledContent(m_view);
    connect(m_discuss, &QPushButton::clicked, this, &PracticePage::discuss);
    connect(m_done, &QPushButton::clicked, this, &PracticePage::finish);
    connect(meeting, &QPushButton::clicked, this, &PracticePage::recordMeeting);
    connect(m_familyList, &widgets::RowList::opened, this, [this](const QModelIndex& row) {
        if (row.row() < m_read.list.rows.size())
            m_navigator.open({u"family"_s, m_read.list.rows[row.row()].household.toString(), {}});
    });
    connect(m_actionList, &widgets::RowList::opened, this, [this](const QModelIndex& row) {
        if (row.row() < m_read.actions.size())
            m_navigator.open({u"family"_s, m_read.actions[row.row()].household.toString(), {}});
    });
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_practice = m_choice->currentData().toString();
        read();
    });
    connect(m_view, &widgets::StatefulView::retryAsked, this, &PracticePage::read);
    connect(&session, &Session::changed, this, &PracticePage::read);
    connect(actions().addButton(tr("Save as a file…"), u"export"_s), &QPushButton::clicked, this,
            &PracticePage::exportRows);
    connect(actions().addPrimary(tr("Print the list")), &QPushButton::clicked, this, &PracticePage::print);
    read();
}

widgets::RowList* PracticePage::addBox(widgets::Box*& box, const QString& title, models::RowsModel& rows,
                                       QWidget* content) {
    box = new widgets::Box(title, content);
    auto* list = new widgets::RowList(title, {}, box);
    list->setModel(&rows);
    list->setFitsRows(true);
    box->setBareBody(list);
    content->layout()->addWidget(box);
    return list;
}

QString PracticePage::helpTopic() const {
    return u"practices"_s;
}

void PracticePage::resumed() {
    read();
}

void PracticePage::focusFirst() {
    m_choice->setFocus(Qt::OtherFocusReason);
}

void PracticePage::read() {
    m_view->showLoading(tr("The practices are being read."));
    m_session
        .read([wanted = m_practice, me = m_session.me(),
               today = m_session.clock().today()](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.practices, practices(connection));
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
            if (!read.practices.isEmpty()) {
                const auto found = std::ranges::find(std::as_const(read.practices), wanted, &Practice::key);
                const Practice chosen = found == read.practices.cend() ? read.practices.first() : *found;
                LODESTAR_ASSIGN(read.list, practiceList(connection, *catalogue, scopeOf(me, today), chosen));
            }
            LODESTAR_ASSIGN(read.meetings, caseMeetings(connection));
            LODESTAR_ASSIGN(read.actions, openCaseActions(connection, me, today));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            if (read)
                show(*read);
            else
                m_view->showFailed(read.error());
        });
}

void PracticePage::show(const Read& read) {
    m_read = read;
    m_practice = read.list.practice.key();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Practice& each : read.practices)
        m_choice->addItem(practiceWords(each), each.key());
    m_choice->setCurrentIndex(m_choice->findData(m_practice));
    showList();
    showMeetings();
    showActions();
    if (read.practices.isEmpty() && read.meetings.isEmpty())
        m_view->showEmpty(tr("Nobody here has a practice."),
                          tr("Write it with each person, in a family under People and household."));
    else
        m_view->showReady();
}

void PracticePage::showList() {
    QList<models::ListRow> rows;
    for (const PracticeRow& each : std::as_const(m_read.list.rows)) {
        models::ListRow row;
        row.title = tr("%1 family").arg(each.family);
        row.second = peopleWords(each, m_read.list.on);
        QStringList more{each.worker.isEmpty() ? tr("nobody works with them") : each.worker, nextWords(each)};
        more.removeAll(QString());
        row.more.append(more.join(u"; "_s));
        rows.append(row);
    }
    m_families.setRows(rows);
    m_familyBox->setCount(tr("families: %1").arg(rows.size()));
    m_discuss->setEnabled(!rows.isEmpty());
    QStringList words;
    if (m_read.list.peopleLeftOut > 0)
        words.append(tr("Left out without an agreement to it: %1.").arg(m_read.list.peopleLeftOut));
    if (m_read.list.heldBack > 0)
        words.append(tr("Families held back, ask the safeguarding lead: %1.").arg(m_read.list.heldBack));
    m_words->setText(words.join(u' '));
}

void PracticePage::showMeetings() {
    QList<models::ListRow> rows;
    for (const CaseMeeting& each : std::as_const(m_read.meetings)) {
        models::ListRow row;
        row.title = each.practice.isEmpty() ? dateText(each.on) : tr("%1, %2").arg(dateText(each.on), each.practice);
        QStringList people;
        for (const CaseMeeting::Attendee& who : each.people)
            people.append(who.role.isEmpty() ? who.name : tr("%1, %2").arg(who.name, who.role));
        row.second = people.join(u"; "_s);
        rows.append(row);
    }
    m_meetings.setRows(rows);
    m_meetingBox->setCount(rows.isEmpty() ? tr("none") : QString::number(rows.size()));
}

void PracticePage::showActions() {
    const QDate today = m_session.clock().today();
    QList<models::ListRow> rows;
    for (const OpenCaseAction& each : std::as_const(m_read.actions)) {
        models::ListRow row;
        row.title = each.family.isEmpty() ? each.action.what : tr("%1: %2").arg(each.family, each.action.what);
        row.lead = each.action.who;
        if (each.action.by.isValid()) row.second = tr(" by %1").arg(dateText(each.action.by));
        if (each.action.by.isValid() && each.action.by < today) row.alert = tr("The day has passed.");
        rows.append(row);
    }
    m_actions.setRows(rows);
    m_actionBox->setCount(rows.isEmpty() ? tr("none") : QString::number(rows.size()));
    m_done->setEnabled(!rows.isEmpty());
}

QList<QStringList> PracticePage::printedRows() const {
    QList<QStringList> rows;
    for (const PracticeRow& each : m_read.list.rows)
        rows.append(
            {each.family, peopleWords(each, m_read.list.on).replace(u"; "_s, u"\n"_s), each.worker, nextWords(each)});
    return rows;
}

void PracticePage::recordThen(const std::function<void()>& done) {
    if (m_read.list.rows.isEmpty()) return actions().setWords(tr("Nobody is on the list."), u"info"_s);
    if (!widgets::Dialog::ask(this, tr("The list goes to the practice"),
                              tr("That it was shared is written into the record of each person on it, on the basis of "
                                 "the agreement. Go on only if the list is to leave."),
                              tr("&Go on")))
        return;
    m_session.write([list = m_read.list](Work& work) { return recordPracticeList(work, list); })
        .then(this, [this, done](const Status& status) {
            if (status) return done();
            actions().setWords(
                status.error().code == ErrorCode::NotAllowed
                    ? tr("An agreement was withdrawn meanwhile. The list is read anew: look at it again.")
                    : theme::Words::text(status.error()),
                u"info"_s);
            read();
        });
}

void PracticePage::print() {
    reports::ListPrint::Content content;
    content.title = tr("Families of %1").arg(m_read.list.practice.name);
    content.heads = {tr("Family"), tr("People and ages"), tr("Worker"), tr("Next step")};
    content.widths = {20, 34, 20, 26};
    content.rows = printedRows();
    content.note = tr("As of %1. Only people whose agreement with the practice stands are named; others may be "
                      "registered there.")
                       .arg(dateText(m_read.list.on));
    recordThen([this, content] { askAndPrint({m_session, this, u"list of a practice"_s, {}}, content); });
}

void PracticePage::exportRows() {
    const QByteArray csv = practiceCsv(m_read.list);
    const QString what = u"list of a practice, %1 families"_s.arg(m_read.list.rows.size());
    recordThen([this, csv, what] {
        askAndExport({m_session, this, tr("Save the list of the practice"), u"practice.csv"_s, what}, csv);
    });
}

void PracticePage::finish() {
    const int row = m_actionList->currentIndex().row();
    if (row < 0 || row >= m_read.actions.size()) return;
    m_session.write([action = m_read.actions[row]](Work& work) { return finishCaseAction(work, action); })
        .then(this, [this](const Status& status) {
            actions().setWords(status ? tr("It is done; it stays in the family’s record.")
                                      : theme::Words::text(status.error()),
                               status ? u"tick"_s : u"info"_s);
        });
}

void PracticePage::recordMeeting() {
    auto* dialog = new CaseMeetingDialog(m_session, m_read.list.practice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PracticePage::discuss() {
    const int row = m_familyList->currentIndex().row();
    if (row < 0 || row >= m_read.list.rows.size()) return;
    auto* dialog =
        new CaseDiscussionDialog(m_session, m_read.list.rows[row], m_read.list.practice, m_read.meetings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lodestar::pages
