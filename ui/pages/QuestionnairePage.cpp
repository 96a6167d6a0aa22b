#include "ui/pages/QuestionnairePage.h"

#include "core/services/AssessmentAges.h"
#include "core/services/FormLibrary.h"
#include "ui/pages/MeanwhileBanner.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Label;

namespace {

constexpr int keepAfterMs = 300;

Label* soft(const QString& words, QWidget* parent) {
    auto* label = new Label(words, theme::TypeRole::Table, theme::Colour::TextSoft, parent);
    label->setTextFormat(Qt::PlainText);
    return label->wrapping();
}

QString calledBy(Connection& connection, const RecordId& person) {
    const auto found = EntryTable(connection).ofRecord(person, u"person");
    if (!found || found->isEmpty()) return {};
    const QString known = found->first().part("name"_L1, "known"_L1);
    return known.isEmpty() ? found->first().part("name"_L1, "given"_L1) : known;
}

} // namespace

QuestionnairePage::QuestionnairePage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator) {
    setTitle(tr("Questionnaire"));
    setRailWish(widgets::RailWish::Fold);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_head = new QWidget(content);
    column->addWidget(m_head);
    m_view = new FormView(session.clock(), content);
    column->addWidget(m_view);
    m_findingsBox = new widgets::Box(tr("What the scores suggest"), content);
    column->addWidget(m_findingsBox);
    addDecision(column);
    column->addStretch(1);
    const auto fit = [this, content] { content->setMaximumWidth(theme::Theme::of(this).scaled(900)); };
    connect(&theme::Theme::of(this), &theme::Theme::changed, content, fit);
    fit();
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setContent(content);
    m_meanwhile = new MeanwhileBanner(m_session, scroll, this);
    connect(m_meanwhile, &MeanwhileBanner::entryAsked, this, [this](const EntryId& entry) {
        m_navigator.open({u"family"_s, m_questionnaire.household.toString(), {{u"entry"_s, entry.toString()}}});
    });
    m_state = new widgets::StatefulView(m_meanwhile, this);
    setBareContent(m_state);
    m_discard = actions().addButton(tr("Throw this draft away"));
    connect(m_discard, &QPushButton::clicked, this, &QuestionnairePage::discard);
    connect(actions().addButton(tr("Close, keep the draft")), &QPushButton::clicked, this,
            [this] { m_navigator.back(); });
    m_complete = actions().addPrimary(tr("Complete"));
    connect(m_complete, &QPushButton::clicked, this, &QuestionnairePage::complete);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepAfterMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &QuestionnairePage::keep);
    connect(m_view, &FormView::edited, this, [this] {
        refresh();
        noteEdit();
    });
}

QString QuestionnairePage::helpTopic() const {
    return u"questionnaire"_s;
}

void QuestionnairePage::addDecision(QVBoxLayout* column) {
    m_decisionBox = new widgets::Box(tr("What you decide"), this);
    m_promptPart = new QWidget(m_decisionBox);
    auto* prompt = new QVBoxLayout(m_promptPart);
    prompt->setContentsMargins(0, 0, 0, 0);
    prompt->addWidget(new widgets::PromptLine(tr("Look at this answer now."),
                                              tr("Write what you did, and when, before you complete."), m_promptPart));
    auto* done = new widgets::FormGrid(m_promptPart);
    m_action = new widgets::TextBox(tr("What you did"), done);
    m_action->setLines(2, 6);
    m_actionOn = new widgets::DateField(tr("Day it was done"), m_session.clock(), done);
    m_actionAt = new widgets::TimeField(tr("Time it was done"), done);
    done->addRow(tr("What you &did"), m_action);
    done->addRow(tr("Da&y it was done"), m_actionOn);
    done->addRow(tr("&Time it was done"), m_actionAt);
    prompt->addWidget(done);
    m_decisionBox->body()->addWidget(m_promptPart);
    m_decisionGrid = new widgets::FormGrid(m_decisionBox);
    auto* grid = m_decisionGrid;
    m_decision = new widgets::TextBox(tr("Decision"), grid);
    m_decision->setLines(2, 8);
    m_review = new widgets::DateField(tr("Look at it again on"), m_session.clock(), grid);
    grid->addRow(tr("&Decision"), m_decision);
    grid->addRow(tr("&Look at it again on"), m_review);
    m_reason = new widgets::TextBox(tr("Why it is corrected"), grid);
    m_reason->setLines(1, 4);
    grid->addRow(tr("&Why it is corrected"), m_reason);
    grid->setNeeded(m_reason, true);
    m_decisionBox->body()->addWidget(grid);
    column->addWidget(m_decisionBox);
    for (widgets::TextBox* box : {m_action, m_decision, m_reason})
        connect(box, &widgets::TextBox::textEdited, this, &QuestionnairePage::noteEdit);
    for (widgets::DateField* field : {m_actionOn, m_review})
        connect(field, &widgets::DateField::dateChanged, this, &QuestionnairePage::noteEdit);
    connect(m_actionAt, &widgets::TimeField::timeChanged, this, &QuestionnairePage::noteEdit);
}

Result<QuestionnairePage::Read> QuestionnairePage::read(Connection& connection, const widgets::Route& route,
                                                        const QDateTime& now) {
    Read read;
    const auto extra = [&route](const QString& name) { return route.extra.value(name).toString(); };
    if (const QString draft = extra(u"draft"_s); !draft.isEmpty()) {
        LODESTAR_ASSIGN(read.questionnaire, readQuestionnaire(connection, DraftId::fromString(draft)));
    } else if (const QString entry = extra(u"corrects"_s); !entry.isEmpty()) {
        LODESTAR_ASSIGN(read.questionnaire, correctQuestionnaire(connection, EntryId::fromString(entry), now));
        read.questionnaire.household = RecordId::fromString(route.record);
    } else {
        Questionnaire& q = read.questionnaire;
        q.id = DraftId::create();
        q.household = RecordId::fromString(route.record);
        q.person = RecordId::fromString(extra(u"person"_s));
        q.contact = EntryId::fromString(extra(u"contact"_s));
        q.form = extra(u"form"_s);
        q.language = extra(u"language"_s);
        q.on = now.date();
        q.begunAt = now.toString(Qt::ISODate);
    }
    LODESTAR_ASSIGN(read.form, openForm(connection, read.questionnaire.form));
    LODESTAR_ASSIGN(read.cutoffs, cutoffsInUse(connection));
    read.called = calledBy(connection, read.questionnaire.person);
    const forms::Instrument* rules = forms::instrumentFor(read.form->url);
    if (rules != nullptr && rules->code == u"asq3" && !read.questionnaire.isCorrection()) {
        LODESTAR_ASSIGN(const auto fitting, asqFormsFor(connection, read.questionnaire.person, read.questionnaire.on));
        if (fitting) {
            read.proposed = proposedForm(*fitting);
            read.proposedWhy = hintOf(*fitting);
        }
    }
    return read;
}

void QuestionnairePage::open(const widgets::Route& route) {
    m_state->showLoading(tr("The questionnaire is being read."));
    m_session
        .read([route, now = m_session.clock().now()](Connection& connection) { return read(connection, route, now); })
        .then(this, [this](const Result<Read>& read) {
            if (!read) return m_state->showFailed(read.error());
            show(*read);
        });
}

void QuestionnairePage::show(Read read) {
    m_questionnaire = std::move(read.questionnaire);
    m_cutoffs = std::move(read.cutoffs);
    m_called = read.called;
    m_questionnaire.title = read.form->shownTitle(m_questionnaire.language);
    const bool answered = !m_questionnaire.response.isEmpty();
    // Answers that are only looked at leave no draft behind.
    m_touched = answered && (!m_questionnaire.isCorrection() || m_questionnaire.response != m_questionnaire.before);
    m_done = false;
    // A later program may ship another version: the one that this draft is begun on stays beside it.
    if (!answered) m_session.write([form = m_questionnaire.form](Work& work) { return keepShippedForm(work, form); });
    auto answers = answered ? forms::Answers::read(read.form, m_questionnaire.response)
                            : Result<forms::Answers>(forms::Answers::begin(read.form));
    if (!answers) return m_state->showFailed(answers.error());
    m_answers.emplace(std::move(*answers));
    m_proposedWhy = read.proposedWhy;
    if (!answered) propose(read.proposed);
    showHead();
    m_view->show(*m_answers, m_questionnaire.language);
    m_decisionGrid->setRowVisible(m_reason, m_questionnaire.isCorrection());
    m_reason->setText(m_questionnaire.reason);
    m_complete->setText(m_questionnaire.isCorrection() ? tr("Save the correction") : tr("Complete"));
    m_discard->setText(m_questionnaire.isCorrection() ? tr("Leave the answers as they were")
                                                      : tr("Throw this draft away"));
    m_decision->setText(m_questionnaire.decision);
    if (m_questionnaire.review.isValid()) m_review->setDate(m_questionnaire.review);
    m_action->setText(m_questionnaire.action);
    if (m_questionnaire.actionAt.isValid()) {
        m_actionOn->setDate(m_questionnaire.actionAt.date());
        m_actionAt->setTime(m_questionnaire.actionAt.time());
    }
    const bool hasRules = forms::instrumentFor(m_answers->form().url) != nullptr;
    m_findingsBox->setVisible(hasRules);
    refresh();
    m_meanwhile->watch(m_questionnaire.household);
    m_state->showReady();
    if (m_questionnaire.isCorrection())
        actions().setWords(tr("What you save is a new version; the old one stays in the history."), u"draft"_s);
    else if (!m_prompted)
        actions().setWords(tr("Nothing is kept until something is answered."), u"draft"_s);
    Q_EMIT opened();
}

/// The form that fits the age stands there to be changed; it is no answer that is kept yet.
void QuestionnairePage::propose(int form) {
    const forms::Instrument* rules = forms::instrumentFor(m_answers->form().url);
    forms::Node* node = rules != nullptr && form > 0 ? m_answers->node(rules->formItem) : nullptr;
    if (node == nullptr) return;
    const auto months = forms::Value::primitive(forms::ValueType::Integer, QString::number(form));
    if (node->item->optionFor(months) != nullptr) m_answers->setValues(*node, {months});
}

void QuestionnairePage::showHead() {
    if (!m_answers) return;
    const forms::Form& form = m_answers->form();
    setTitle(m_questionnaire.title, m_called);
    qDeleteAll(m_head->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    if (m_head->layout() == nullptr) (new QVBoxLayout(m_head))->setContentsMargins(0, 0, 0, 0);
    // What ships was translated by no speaker yet; a service answers for its own forms.
    const bool draft = form.publisher == u"Lodestar" && form.languages.contains(m_questionnaire.language);
    for (const QString& words : {form.description, form.copyright, m_proposedWhy,
                                 draft ? tr("Draft translation: not yet checked by a speaker.") : QString()})
        if (!words.isEmpty()) m_head->layout()->addWidget(soft(words, m_head));
}

void QuestionnairePage::refresh() {
    if (!m_answers) return;
    const auto findings = findingsFor(*m_answers, m_cutoffs);
    const bool prompted =
        std::any_of(findings.cbegin(), findings.cend(), [](const forms::Finding& each) { return each.prompt; });
    m_promptPart->setVisible(prompted);
    // Said where the eye is, in words that tell somebody beside her nothing.
    if (prompted && !m_prompted)
        actions().setWords(tr("Look at one answer now: write below what you did, and when."), u"prompt"_s);
    m_prompted = prompted;
    showFindings();
}

void QuestionnairePage::showFindings() {
    if (!m_answers) return;
    const forms::Instrument* rules = forms::instrumentFor(m_answers->form().url);
    if (rules == nullptr) return;
    QStringList lines;
    for (const forms::Finding& each : findingsFor(*m_answers, m_cutoffs))
        if (!each.prompt)
            lines.append(each.value.isEmpty() ? tr("%1: not complete.").arg(each.label)
                                              : tr("%1: %2. %3").arg(each.label, each.value, each.words).trimmed());
    lines.append(tr("A score suggests; you decide. %1").arg(rules->source));
    const QString words = lines.join(u'\n');
    auto* label = qobject_cast<Label*>(m_findings);
    if (label == nullptr) {
        label = new Label({}, theme::TypeRole::Body, theme::Colour::Text, m_findingsBox);
        label->setTextFormat(Qt::PlainText);
        m_findingsBox->body()->addWidget(label->wrapping());
        m_findings = label;
    }
    if (label->text() != words) label->setText(words);
}

void QuestionnairePage::noteEdit() {
    m_touched = true;
    if (!m_keepTimer.isActive()) m_keepTimer.start();
}

void QuestionnairePage::takeFields() {
    if (!m_answers) return;
    m_questionnaire.response = m_answers->draft();
    m_questionnaire.decision = m_decision->text();
    m_questionnaire.reason = m_reason->text();
    m_questionnaire.review = m_review->date().value_or(QDate());
    m_questionnaire.action = m_action->text();
    const auto on = m_actionOn->date();
    const auto at = m_actionAt->time();
    m_questionnaire.actionAt = on && at ? QDateTime(*on, *at) : QDateTime();
}

void QuestionnairePage::keep() {
    m_keepTimer.stop();
    if (!m_answers || m_done || !m_touched) return;
    takeFields();
    const QDateTime now = m_session.clock().now();
    m_session.keep([q = m_questionnaire, now](Connection& connection) { return keepQuestionnaire(connection, q, now); })
        .then(this, [this, now](const Status& kept) {
            if (kept && m_prompted && m_questionnaire.action.isEmpty()) return;
            actions().setWords(kept ? tr("Every keystroke is kept, last at %1.").arg(now.toString(u"HH:mm:ss"_s))
                                    : theme::Words::text(kept.error()),
                               kept ? u"tick"_s : u"overdue"_s);
        });
}

void QuestionnairePage::saveDraft() {
    keep();
}

void QuestionnairePage::focusFirst() {
    widgets::FocusChain::enterWork(m_view);
}

void QuestionnairePage::complete() {
    if (!m_answers || m_done) return;
    keep();
    const QString misread = m_view->misread();
    const auto faults = faultsOf(*m_answers, forms::CheckFor::Completing);
    const auto gaps = gapsOf(m_questionnaire, *m_answers, findingsFor(*m_answers, m_cutoffs));
    if (!misread.isEmpty() || !gaps.isEmpty()) {
        actions().setWords(misread.isEmpty() ? gaps.first() : misread, u"overdue"_s);
        if (m_view->showFaults(faults) || !misread.isEmpty()) return;
        if (m_questionnaire.isCorrection() && m_questionnaire.reason.trimmed().isEmpty())
            return m_reason->setFocus(Qt::OtherFocusReason);
        QWidget* field =
            m_promptPart->isVisibleTo(this) && (m_action->text().isEmpty() || !m_questionnaire.actionAt.isValid())
                ? (m_action->text().isEmpty() ? static_cast<QWidget*>(m_action) : m_actionAt)
                : m_decision;
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_done = true;
    m_session
        .write([q = m_questionnaire, form = m_answers->formPointer()](Work& work) -> Result<EntryId> {
            LODESTAR_ASSIGN(const auto answers, forms::Answers::read(form, q.response));
            return completeQuestionnaire(work, q, answers);
        })
        .then(this, [this](const Result<EntryId>& saved) {
            m_done = saved.has_value();
            if (saved)
                m_navigator.back();
            else
                actions().setWords(theme::Words::text(saved.error()), u"overdue"_s);
        });
}

void QuestionnairePage::discard() {
    const QString words = m_questionnaire.isCorrection()
                              ? tr("What you changed here goes; the record keeps the answers that it has.")
                              : tr("What was answered here goes; nothing was in the record yet.");
    const bool sure = !m_touched || widgets::Dialog::ask(this, m_discard->text(), words, tr("&Throw it away"));
    if (!sure) return;
    m_done = true;
    m_keepTimer.stop();
    m_session.keep([id = m_questionnaire.id](Connection& connection) { return dropDraft(connection, id); })
        .then(this, [this](const Status&) { m_navigator.back(); });
}

} // namespace lodestar::pages
