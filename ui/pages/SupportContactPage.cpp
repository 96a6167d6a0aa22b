#include "ui/pages/SupportContactPage.h"

#include "core/base/DateText.h"
#include "ui/models/PlanWords.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/StatefulView.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::PlanWords;
using widgets::DateField;
using widgets::FormGrid;

namespace {

constexpr int formWidth = 760;
constexpr int minutesOfADay = 24 * 60;

} // namespace

SupportContactPage::SupportContactPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_draft(
          session.clock(),
          [this](const QDateTime& now) {
              take();
              return m_session.keep([contact = m_contact, name = m_family.name, now](Connection& connection) {
                  return keepSupportContact(connection, contact, name, now);
              });
          },
          this) {
    setObjectName(u"contact"_s);
    setTitle(tr("Record a contact"));
    build();
    connect(&m_draft, &KeptDraft::kept, this, [this](const Status&) { showKept(); });
}

QString SupportContactPage::helpTopic() const {
    return u"plan"_s;
}

void SupportContactPage::build() {
    auto* content = new QWidget(this);
    content->setMaximumWidth(formWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* box = new widgets::Box(tr("What happened"), content);
    m_form = new FormGrid(box);
    m_how = new widgets::ChoiceRow(tr("How"), m_form);
    m_how->hideQuestion();
    for (const auto& [code, words] : PlanWords::hows())
        m_how->add(code, words);
    m_form->addRow(tr("Ho&w"), m_how);
    m_with = new QLineEdit(m_form);
    m_form->addRow(tr("&To whom"), m_with);
    m_where = new QLineEdit(m_form);
    m_form->addRow(tr("W&here"), m_where);
    m_words = new widgets::TextBox(tr("What was said and done"), m_form);
    m_form->addRow(tr("What was &said and done"), m_words);
    m_people = new QWidget(m_form);
    m_form->addRow(tr("Who was there"), m_people);
    m_others = new QLineEdit(m_form);
    m_form->addRow(tr("Who &else"), m_others);
    m_minutes = new QLineEdit(m_form);
    m_form->addRow(tr("&Minutes"), m_minutes);
    m_on = new DateField(tr("Day"), m_session.clock(), m_form);
    m_form->addRow(tr("&Day"), m_on);
    m_at = new widgets::TimeField(tr("Time"), m_form);
    m_form->addRow(tr("T&ime"), m_at);
    box->body()->addWidget(m_form);
    column->addWidget(box);
    addNext(content);
    column->addStretch(1);
    m_states = new widgets::StatefulView(content, this);
    connect(m_how, &widgets::ChoiceRow::chosenByHand, this, [this] { showHow(), noteEdit(); });
    connect(m_words, &widgets::TextBox::textEdited, this, &SupportContactPage::noteEdit);
    for (QLineEdit* each : {m_with, m_where, m_others, m_minutes, m_next, m_nextWho, static_cast<QLineEdit*>(m_on),
                            static_cast<QLineEdit*>(m_at), static_cast<QLineEdit*>(m_nextBy)})
        connect(each, &QLineEdit::textEdited, this, &SupportContactPage::noteEdit);
    for (DateField* each : {m_on, m_nextBy})
        connect(each, &DateField::dateChanged, this, &SupportContactPage::noteEdit);
    setScrolledContent(m_states);
    connect(actions().addButton(tr("&Throw away")), &QPushButton::clicked, this, &SupportContactPage::discard);
    connect(actions().addPrimary(tr("&Save the contact")), &QPushButton::clicked, this, &SupportContactPage::complete);
}

void SupportContactPage::addNext(QWidget* content) {
    auto* box = new widgets::Box(tr("The next step"), content);
    m_nextForm = new FormGrid(box);
    m_next = new QLineEdit(m_nextForm);
    m_nextForm->addRow(tr("What &next"), m_next);
    m_nextWho = new QLineEdit(m_nextForm);
    m_nextForm->addRow(tr("Wh&o does it"), m_nextWho);
    m_nextBy = new DateField(tr("By when"), m_session.clock(), m_nextForm);
    m_nextForm->addRow(tr("&By when"), m_nextBy);
    box->body()->addWidget(m_nextForm);
    content->layout()->addWidget(box);
}

Result<SupportContactPage::Scene> SupportContactPage::readScene(Connection& connection, const widgets::Route& route,
                                                                const QDateTime& now) {
    Scene scene;
    const auto draft = DraftId::fromString(route.extra.value(u"draft"_s).toString());
    if (!draft.isNull()) {
        LODESTAR_ASSIGN(const auto kept, findDraft(connection, draft));
        if (!kept) return fail(ErrorCode::NotFound, u"draft"_s);
        scene.contact = supportContactFromJson(kept->content);
        scene.keptAt = kept->keptAt;
    } else if (const auto booking = EntryId::fromString(route.extra.value(u"appointment"_s).toString());
               !booking.isNull()) {
        LODESTAR_ASSIGN(scene.contact, beginSupportContact(connection, booking, now));
    } else {
        LODESTAR_ASSIGN(const RecordId household,
                        householdNamed(connection, RecordId::fromString(route.record), now.date()));
        scene.contact = beginSupportContact(household, now);
    }
    LODESTAR_ASSIGN(scene.family, readFamily(connection, scene.contact.household, now.date()));
    return scene;
}

void SupportContactPage::open(const widgets::Route& route) {
    m_states->showLoading(tr("The family is being read."));
    m_session
        .read([route, now = m_session.clock().now()](Connection& connection) {
            return readScene(connection, route, now);
        })
        .then(this, [this](Result<Scene> scene) {
            if (!scene) return m_states->showFailed(scene.error());
            show(std::move(*scene));
        });
}

void SupportContactPage::show(Scene scene) {
    m_filling = true;
    m_family = std::move(scene.family);
    m_contact = std::move(scene.contact);
    m_draft.open(scene.keptAt);
    setTitle(tr("Record a contact"), tr("%1 family").arg(m_family.name));
    Q_EMIT titleChanged();
    const QDateTime at = storedDateTime(m_contact.at);
    m_how->setChosen(m_contact.how);
    m_on->setDate(at.date());
    m_at->setTime(at.time());
    m_minutes->setText(m_contact.minutes > 0 ? QString::number(m_contact.minutes) : QString());
    m_others->setText(m_contact.others);
    m_with->setText(m_contact.with);
    m_where->setText(m_contact.where);
    m_words->setText(m_contact.words);
    m_next->setText(m_contact.next);
    m_nextWho->setText(m_contact.nextWho.isEmpty() ? m_session.me().name : m_contact.nextWho);
    if (const QDate by = storedDate(m_contact.nextBy); by.isValid()) m_nextBy->setDate(by);
    showPeople();
    showHow();
    m_filling = false;
    showKept();
    m_states->showReady();
    focusFirst();
}

void SupportContactPage::showPeople() {
    delete m_people->layout();
    qDeleteAll(m_ticks);
    m_ticks.clear();
    auto* flow = new widgets::FlowLayout(16, 4, m_people);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const FamilyMember& each : std::as_const(m_family.members)) {
        if (each.person.died) continue;
        auto* tick = new QCheckBox(each.person.shortName(), m_people);
        tick->setObjectName(each.person.record.toString());
        tick->setChecked(m_contact.people.contains(each.person.record));
        connect(tick, &QCheckBox::clicked, this, &SupportContactPage::noteEdit);
        flow->addWidget(tick);
        m_ticks.append(tick);
    }
}

void SupportContactPage::showHow() {
    const QString how = m_how->chosen();
    m_form->setRowVisible(m_with, how == u"accompanied"_s);
    m_form->setRowVisible(m_where, how == u"accompanied"_s || how == u"meeting"_s);
}

void SupportContactPage::take() {
    m_contact.how = m_how->chosen();
    m_contact.minutes = std::clamp(m_minutes->text().toInt(), 0, minutesOfADay);
    m_contact.others = m_others->text();
    m_contact.with = m_with->text();
    m_contact.where = m_where->text();
    m_contact.words = m_words->text();
    m_contact.next = m_next->text();
    m_contact.nextWho = m_nextWho->text();
    const auto by = m_nextBy->date();
    m_contact.nextBy = by ? by->toString(Qt::ISODate) : QString();
    m_contact.people.clear();
    for (const QCheckBox* each : std::as_const(m_ticks))
        if (each->isChecked()) m_contact.people.append(RecordId::fromString(each->objectName()));
    const int offset = storedDateTime(m_contact.begunAt).offsetFromUtc();
    if (const auto on = m_on->date(); on && m_at->time())
        m_contact.at = QDateTime(*on, *m_at->time(), Qt::OffsetFromUTC, offset).toString(Qt::ISODate);
}

void SupportContactPage::noteEdit() {
    if (m_filling) return;
    m_draft.noteEdit();
}

void SupportContactPage::showKept() {
    const QString at = m_draft.keptAtText();
    actions().setWords(at.isEmpty() ? tr("Every keystroke is kept.")
                                    : tr("Every keystroke is kept, last at %1.").arg(at));
}

void SupportContactPage::sayGap(const QString& gap) {
    const auto mark = [&](QWidget* field, const QString& name, const QString& words) {
        m_form->setProblem(field, gap == name ? words : QString());
    };
    mark(m_how, u"how"_s, tr("Say how it was."));
    mark(m_with, u"with"_s, tr("Write to whom you went along."));
    mark(m_words, u"words"_s, tr("Write what was said and done."));
    mark(m_on, u"at"_s, tr("Write a day and a time that have been."));
    m_form->setProblem(m_minutes, gap == u"minutes"_s ? tr("Write whole minutes, as 45.") : QString());
    m_nextForm->setProblem(m_nextBy,
                           gap == u"nextBy"_s ? tr("No date can be read here. Write it as 12 Mar 2026.") : QString());
    for (FormGrid* each : {m_form, m_nextForm})
        if (QWidget* first = each->firstProblem(); first != nullptr) return first->setFocus();
}

void SupportContactPage::complete() {
    take();
    QString gap = gapOf(m_contact, m_session.clock().now());
    if (m_on->isMisread() || m_at->isMisread() || !m_on->date() || !m_at->time()) gap = u"at"_s;
    bool whole = true;
    if (!m_minutes->text().trimmed().isEmpty()) m_minutes->text().trimmed().toInt(&whole);
    if (gap.isEmpty() && !whole) gap = u"minutes"_s;
    if (gap.isEmpty() && m_nextBy->isMisread()) gap = u"nextBy"_s;
    sayGap(gap);
    if (!gap.isEmpty()) return;
    m_draft.close();
    m_session
        .write([contact = m_contact](Work& work) -> Status {
            const auto made = completeSupportContact(work, contact);
            return made ? Status() : std::unexpected(made.error());
        })
        .then(this, [this](const Status& status) {
            if (status) {
                m_navigator.back();
                return;
            }
            m_draft.reopen();
            actions().setWords(theme::Words::text(status.error()), u"info"_s);
        });
}

void SupportContactPage::discard() {
    m_draft.close();
    m_session.keep([id = m_contact.id](Connection& connection) { return dropDraft(connection, id); })
        .then(this, [this](const Status& status) {
            if (!status) return actions().setWords(theme::Words::text(status.error()), u"info"_s);
            m_navigator.back();
        });
}

void SupportContactPage::saveDraft() {
    m_draft.keep();
}

void SupportContactPage::focusFirst() {
    m_how->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
