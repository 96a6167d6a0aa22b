#include "ui/pages/CaseMeetingDialogs.h"

#include "core/base/DateText.h"
#include "ui/models/SharingWords.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::SharingWords;
using records::Compartment;

namespace {

constexpr int formWidth = 640;

widgets::TextBox* textBox(const QString& name, int least) {
    auto* box = new widgets::TextBox(name);
    box->setLines(least, 8);
    return box;
}

widgets::ChoiceRow* choiceRow(const QString& question, const SharingWords::Choices& choices) {
    auto* row = new widgets::ChoiceRow(question);
    for (const auto& [id, words] : choices)
        row->add(id, words);
    row->hideQuestion();
    return row;
}

/// "Dr Hale, GP, Pier Road Surgery": name, role, organisation.
CaseMeeting::Attendee attendeeOf(const QString& line) {
    const QStringList parts = line.split(u',');
    return {parts.value(0).trimmed(), parts.value(1).trimmed(), parts.mid(2).join(u',').trimmed()};
}

} // namespace

CaseMeetingDialog::CaseMeetingDialog(Session& session, Practice practice, QWidget* parent)
    : ActDialog(session, tr("A meeting of professionals"),
                tr("Everybody at work in the area sees the meeting: write no family’s name. What was said about a "
                   "family is written with “Was discussed”, into its own record."),
                tr("&Record"), parent)
    , m_practice(std::move(practice))
    , m_name(new QLineEdit(m_practice.name))
    , m_place(new QLineEdit)
    , m_on(new widgets::DateField(tr("On"), session.clock()))
    , m_people(textBox(tr("Who was there"), 3)) {
    m_on->setDate(session.clock().today());
    form().addRow(tr("&Practice"), m_name);
    form().addRow(tr("&On"), m_on);
    form().addRow(tr("P&lace"), m_place);
    m_people->setPlaceholderText(tr("One in a line: name, role, organisation"));
    form().addRow(tr("&Who was there"), m_people);
}

bool CaseMeetingDialog::check() {
    const auto on = m_on->date();
    const bool come = on && *on <= session().clock().today();
    form().setProblem(m_on, come ? QString() : tr("A day that has come, like 12 Mar 2026."));
    return isFaultless();
}

std::function<Status(Work&)> CaseMeetingDialog::act() {
    CaseMeeting meeting;
    meeting.on = m_on->date().value_or(QDate());
    meeting.practice = m_name->text();
    if (m_name->text() == m_practice.name) meeting.odsCode = m_practice.odsCode;
    meeting.place = m_place->text();
    for (const QString& line : m_people->text().split(u'\n', Qt::SkipEmptyParts))
        meeting.people.append(attendeeOf(line));
    return [meeting](Work& work) { return statusOf(saveCaseMeeting(work, meeting)); };
}

CaseDiscussionDialog::CaseDiscussionDialog(Session& session, const PracticeRow& family, const Practice& practice,
                                           const QList<CaseMeeting>& meetings, QWidget* parent)
    : ActDialog(session, tr("%1 family: was discussed").arg(family.family),
                tr("It stands in the family’s record. Actions that are not done stand on the practices’ page and in "
                   "Today."),
                tr("&Record"), parent)
    , m_practice(practice.name) {
    addWhat(family, meetings);
    setMinimumWidth(formWidth);
}

void CaseDiscussionDialog::addWhat(const PracticeRow& family, const QList<CaseMeeting>& meetings) {
    widgets::FormGrid* grid = &form();
    m_about = new QComboBox;
    for (const PracticeRow::Person& each : family.people)
        m_about->addItem(each.name, each.record.toString());
    m_about->addItem(tr("The family"), family.household.toString());
    grid->addRow(tr("A&bout whom"), m_about);
    m_meeting = new QComboBox;
    m_meeting->addItem(tr("No meeting: a talk"), QString());
    for (const CaseMeeting& each : meetings)
        m_meeting->addItem(tr("%1, %2").arg(dateText(each.on), each.practice), each.entry.toString());
    grid->addRow(tr("At which &meeting"), m_meeting);
    m_on = new widgets::DateField(tr("On"), session().clock());
    m_on->setDate(session().clock().today());
    grid->addRow(tr("&On"), m_on);
    m_with = new QLineEdit;
    grid->addRow(tr("&With whom"), m_with);
    m_words = textBox(tr("What was said"), 2);
    grid->addRow(tr("What was &said"), m_words);
    addShared(*grid);
    auto* lines = new QWidget;
    m_actionLines = new QVBoxLayout(lines);
    m_actionLines->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(tr("Another action"));
    add->setProperty("small", true);
    m_actionLines->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &CaseDiscussionDialog::addAction);
    grid->addRow(tr("What is to be done: what, who, by when"), lines);
    addAction();
}

void CaseDiscussionDialog::addShared(widgets::FormGrid& grid) {
    m_shared = textBox(tr("What was shared"), 1);
    grid.addRow(tr("What was s&hared"), m_shared);
    m_basis = choiceRow(tr("On which basis"), SharingWords::bases());
    grid.addRow(tr("On which basis"), m_basis);
    m_told = choiceRow(tr("Was the parent told"), SharingWords::told());
    grid.addRow(tr("Was the parent told"), m_told);
    m_kept = new QComboBox;
    m_kept->addItem(tr("Health: health visiting only"), static_cast<int>(Compartment::Health));
    m_kept->addItem(tr("Shared: everyone who works with the family"), static_cast<int>(Compartment::Shared));
    m_kept->addItem(tr("Sealed: third parties, abuse, safeguarding"), static_cast<int>(Compartment::Sealed));
    grid.addRow(tr("Who may &read this"), m_kept);
}

void CaseDiscussionDialog::addAction() {
    Line line{new QLineEdit, new QLineEdit, new widgets::DateField(tr("By when"), session().clock())};
    widgets::Speech::name(line.what, tr("Action: what"));
    widgets::Speech::name(line.who, tr("Action: who"));
    line.what->setPlaceholderText(tr("What"));
    line.who->setPlaceholderText(tr("Who"));
    auto* row = new QHBoxLayout;
    row->addWidget(line.what, 3);
    row->addWidget(line.who, 2);
    row->addWidget(line.by, 2);
    m_actionLines->insertLayout(m_actionLines->count() - 1, row);
    m_actions.append(line);
}

CaseDiscussion CaseDiscussionDialog::typed() const {
    CaseDiscussion made;
    made.about = RecordId::fromString(m_about->currentData().toString());
    made.on = m_on->date().value_or(QDate());
    made.practice = m_practice;
    made.with = m_with->text();
    made.meeting = m_meeting->currentData().toString();
    made.words = m_words->text();
    made.shared = m_shared->text();
    made.basis = m_basis->chosen();
    made.parentTold = m_told->chosen();
    for (const Line& each : m_actions)
        made.actions.append({each.what->text(), each.who->text(), each.by->date().value_or(QDate()), {}});
    made.compartment = static_cast<Compartment>(m_kept->currentData().toInt());
    return made;
}

bool CaseDiscussionDialog::check() {
    const CaseDiscussion made = typed();
    if (!made.on.isValid() || made.on > session().clock().today()) {
        setProblem(tr("Write a day that has come, like 12 Mar 2026."));
        m_on->setFocus();
        return false;
    }
    if (!made.shared.trimmed().isEmpty() && made.basis.isEmpty()) {
        setProblem(tr("Choose the basis on which it was shared."));
        m_basis->setFocus();
        return false;
    }
    return true;
}

std::function<Status(Work&)> CaseDiscussionDialog::act() {
    return [made = typed()](Work& work) { return statusOf(recordDiscussion(work, made)); };
}

} // namespace lodestar::pages
