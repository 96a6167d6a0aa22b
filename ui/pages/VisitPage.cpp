#include "ui/pages/VisitPage.h"

#include "core/base/DateText.h"
#include "core/services/Audit.h"
#include "core/services/Session.h"
#include "ui/pages/KeptDraft.h"
#include "ui/pages/MeanwhileBanner.h"
#include "ui/pages/QuestionnaireDialog.h"
#include "ui/pages/SheetDialog.h"
#include "ui/pages/VisitChecksPart.h"
#include "ui/pages/VisitFeedingPart.h"
#include "ui/pages/VisitIndex.h"
#include "ui/pages/VisitMeasurementsPart.h"
#include "ui/pages/VisitNeedsPart.h"
#include "ui/pages/VisitPanel.h"
#include "ui/pages/VisitParentScreen.h"
#include "ui/pages/VisitPlanPart.h"
#include "ui/pages/VisitPrivatePart.h"
#include "ui/pages/VisitReferralsPart.h"
#include "ui/pages/VisitSaidPart.h"
#include "ui/pages/VisitStrip.h"
#include "ui/pages/VisitWhoPart.h"
#include "ui/pages/VisitWords.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/ChildStrip.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QApplication>
#include <QFuture>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using Section = VisitGap::Section;

namespace {

constexpr int readableWidth = 760;

QList<RecordId> recordsOf(const QVariant& list) {
    QList<RecordId> found;
    for (const QString& each : list.toStringList())
        found << RecordId::fromString(each);
    return found;
}

VisitRequest requestOf(const widgets::Route& route) {
    VisitRequest request;
    request.record = RecordId::fromString(route.record);
    request.draft = DraftId::fromString(route.extra.value(u"draft"_s).toString());
    request.ask.people = recordsOf(route.extra.value(u"people"_s));
    request.ask.step = route.extra.value(u"step"_s).toString();
    request.ask.appointment = EntryId::fromString(route.extra.value(u"appointment"_s).toString());
    return request;
}

} // namespace

VisitPage::VisitPage(Session& session, widgets::Navigator& navigator, ParentCover cover)
    : m_sheet{session, {}, {}}
    , m_navigator(navigator)
    , m_cover(std::move(cover)) {
    setRailWish(widgets::RailWish::Fold);
    setTitle(tr("Visit"));
    build();
    m_draft = new KeptDraft(session.clock(), [this](const QDateTime& now) { return keep(now); }, this);
    connect(m_draft, &KeptDraft::kept, this, &VisitPage::kept);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, &VisitPage::refresh);
    m_orderTimer.setSingleShot(true);
    m_orderTimer.setInterval(0);
    connect(&m_orderTimer, &QTimer::timeout, this, &VisitPage::orderTabs);
    connect(this, &Page::foldChanged, this, &VisitPage::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { noteFocus(now); });
    addKeys();
    arrange(fold());
}

void VisitPage::build() {
    m_strip = new widgets::ChildStrip(this);
    m_strip->hide();
    setStrip(m_strip);
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(16, 10, 4, 0);
    row->setSpacing(12);
    m_index = new VisitIndex(content);
    connect(m_index, &VisitIndex::asked, this, &VisitPage::goTo);
    row->addWidget(m_index, 0, Qt::AlignTop);
    m_form = new widgets::ScrollColumn(content);
    m_form->setBareContent(buildForm());
    row->addWidget(m_form, 1);
    m_panelBody = new VisitPanel(m_sheet, content);
    connect(m_panelBody, &VisitPanel::edited, this, &VisitPage::edited);
    m_side = new widgets::ScrollColumn(content);
    // Room for the bars is always kept, so that nothing jumps when they come.
    m_form->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_side->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    row->addWidget(m_side);
    setPanel(m_panelBody);
    m_meanwhile = new MeanwhileBanner(m_sheet.session, content, this);
    connect(m_meanwhile, &MeanwhileBanner::entryAsked, this, [this](const EntryId& entry) {
        m_navigator.open({u"family"_s, m_sheet.context.household.toString(), {{u"entry"_s, entry.toString()}}});
    });
    m_view = new widgets::StatefulView(m_meanwhile, this);
    setBareContent(m_view);
    buildActions();
}

QWidget* VisitPage::buildForm() {
    auto* outer = new QWidget(this);
    auto* centred = new QHBoxLayout(outer);
    centred->setContentsMargins(0, 0, 4, 12);
    auto* form = new QWidget(outer);
    m_formColumn = new QVBoxLayout(form);
    m_formColumn->setContentsMargins(0, 0, 0, 0);
    m_formColumn->setSpacing(8);
    buildParts(m_formColumn);
    m_formColumn->addStretch(1);
    centred->addWidget(form, 1);
    return outer;
}

void VisitPage::buildParts(QVBoxLayout* column) {
    QWidget* form = column->parentWidget();
    m_who = new VisitWhoPart(m_sheet, form);
    m_parts = {m_who,
               new VisitSaidPart(m_sheet, form),
               new VisitMeasurementsPart(m_sheet, form),
               new VisitFeedingPart(m_sheet, form),
               new VisitPrivatePart(m_sheet, form),
               new VisitChecksPart(m_sheet, form),
               new VisitNeedsPart(m_sheet, form),
               new VisitPlanPart(m_sheet, form),
               new VisitReferralsPart(m_sheet, form)};
    for (VisitPart* each : m_parts) {
        column->addWidget(each);
        connect(each, &VisitPart::edited, this, &VisitPage::edited);
        connect(each, &VisitPart::rebuilt, this, [this] { m_orderTimer.start(); });
    }
    connect(m_who, &VisitWhoPart::peopleChanged, this, &VisitPage::rebuildParts);
    connect(m_who, &VisitWhoPart::dateChanged, this, [this] {
        for (VisitPart* each : m_parts)
            if (each != m_who) each->refresh();
        showTitle();
    });
}

void VisitPage::buildActions() {
    auto* show = actions().addButton(tr("Show to parent"));
    m_show = show;
    show->setToolTip(tr("Only this child’s sheet fills the screen (F9)"));
    connect(show, &QPushButton::clicked, this, &VisitPage::showToParent);
    connect(actions().addButton(tr("Add a questionnaire...")), &QPushButton::clicked, this,
            &VisitPage::addQuestionnaire);
    connect(actions().addButton(tr("Red-book sheet…")), &QPushButton::clicked, this, &VisitPage::askSheet);
    connect(actions().addButton(tr("Close, keep the draft")), &QPushButton::clicked, this,
            [this] { m_navigator.back(); });
    connect(actions().addPrimary(tr("Complete visit")), &QPushButton::clicked, this, &VisitPage::complete);
    show->setVisible(static_cast<bool>(m_cover.cover));
}

void VisitPage::addKeys() {
    const auto key = [this](const QKeySequence& keys, void (VisitPage::*act)()) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &VisitPage::complete);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &VisitPage::complete);
    key(QKeySequence(Qt::Key_F9), &VisitPage::showToParent);
}

QString VisitPage::helpTopic() const {
    return u"visit"_s;
}

void VisitPage::open(const widgets::Route& route) {
    m_ready = false;
    m_view->showLoading(tr("The family is being read."));
    const VisitRequest request = requestOf(route);
    const QDateTime now = m_sheet.now();
    m_sheet.session.read([request, now](Connection& connection) { return openVisit(connection, request, now); })
        .then(this, [this](const Result<VisitOpening>& opened) { take(opened); });
}

void VisitPage::take(const Result<VisitOpening>& opened) {
    if (!opened) {
        m_view->showFailed(opened.error());
        return;
    }
    m_sheet.context = opened->context;
    m_sheet.visit = opened->visit;
    m_draft->open(opened->keptAt);
    rebuildParts();
    openParts();
    m_view->showReady();
    noteInAudit(u"opened"_s, m_sheet.context.household);
    m_meanwhile->watch(m_sheet.context.household);
    m_ready = true;
    focusFirst();
}

void VisitPage::openParts() {
    const Visit::Subject* leading = m_sheet.visit.leading();
    const VisitStep* step = leading == nullptr ? nullptr : m_sheet.context.step(leading->person, leading->step);
    const auto asked = [&](const QString& section) { return step == nullptr || step->record.contains(section); };
    const auto gaps = gapsOf(m_sheet.visit, m_sheet.context, m_sheet.now());
    for (VisitPart* each : m_parts) {
        const bool needed = std::ranges::any_of(gaps, [&](const auto& g) { return g.section == each->section(); });
        const bool begun = each->section() != Section::Who && each->isBegun();
        const bool usual = each->section() == Section::Said ||
                           (each->section() == Section::Measurements && asked(u"measurements"_s)) ||
                           (each->section() == Section::Feeding && step != nullptr && asked(u"feeding"_s)) ||
                           each->section() == Section::Plan;
        each->setOpen(each->section() != Section::Private && (needed || begun || usual));
    }
}

void VisitPage::rebuildParts() {
    for (VisitPart* each : m_parts) {
        each->setVisible(each->belongs());
        each->rebuildInPlace();
    }
    m_panelBody->rebuild();
    VisitStrip(m_sheet).show(*m_strip);
    showTitle();
    refresh();
}

/// Fields are made anew when somebody joins the visit; Tab goes on from top to bottom, then to the panel and the bar.
void VisitPage::orderTabs() {
    QList<QWidget*> holders{m_index};
    for (VisitPart* each : m_parts)
        holders << each;
    holders << m_panelBody << actionBar();
    QWidget* before = nullptr;
    for (QWidget* holder : holders) {
        QList<QWidget*> inside = holder->findChildren<QWidget*>();
        inside.prepend(holder);
        for (QWidget* each : inside) {
            // A holder that hands the keyboard to a field inside it is a stop too, and has to stand before that field.
            const bool holds = each->focusProxy() != nullptr && each->isAncestorOf(each->focusProxy());
            if (holds && each->focusPolicy() == Qt::NoFocus) each->setFocusPolicy(Qt::StrongFocus);
            const bool stops = (each->focusPolicy() & Qt::TabFocus) != 0 && (each->focusProxy() == nullptr || holds);
            if (!stops || each->window() != window()) continue;
            if (before != nullptr) setTabOrder(before, each);
            before = each;
        }
    }
}

void VisitPage::showTitle() {
    const VisitStrip words(m_sheet);
    setTitle(words.title(), words.subtitle());
}

void VisitPage::arrange(theme::Fold fold) {
    const bool beside = fold < theme::Fold::Tight;
    m_index->setVisible(beside);
    m_side->setVisible(beside);
    const int width = theme::Theme::of(this).width(theme::Width::SidePanel);
    m_side->setFixedWidth(fold == theme::Fold::Wide ? width + 60 : width + 12);
    m_form->widget()->findChild<QWidget*>()->setMaximumWidth(
        beside ? std::max(readableWidth, theme::Theme::of(this).scaled(readableWidth)) : QWIDGETSIZE_MAX);
    if (beside && m_side->widget() != m_panelBody) {
        m_formColumn->removeWidget(m_panelBody);
        m_side->setBareContent(m_panelBody);
    } else if (!beside && m_formColumn->indexOf(m_panelBody) < 0) {
        if (m_side->widget() == m_panelBody) m_side->takeWidget();
        m_formColumn->insertWidget(static_cast<int>(m_parts.size()), m_panelBody);
    }
    m_panelBody->show();
}

VisitPart* VisitPage::part(Section section) const {
    const auto found = std::ranges::find_if(m_parts, [&](const VisitPart* p) { return p->section() == section; });
    return found == m_parts.cend() ? nullptr : *found;
}

void VisitPage::focusFirst() {
    if (!m_ready) return;
    goTo(Section::Said);
}

void VisitPage::goTo(Section section) {
    VisitPart* wanted = part(section);
    if (wanted == nullptr) return;
    wanted->setOpen(true);
    if (QWidget* field = wanted->fieldFor({section, {}, {}, {}})) field->setFocus(Qt::OtherFocusReason);
    m_form->ensureWidgetVisible(wanted, 0, 0);
}

void VisitPage::goToGap(const VisitGap& gap) {
    VisitPart* wanted = part(gap.section);
    wanted->setOpen(true);
    QWidget* field = wanted->fieldFor(gap);
    if (field != nullptr) field->setFocus(Qt::OtherFocusReason);
    m_problem = tr("Not complete yet. %1").arg(VisitWords::gapSentence(gap, m_sheet.called(gap.person)));
    actions().setWords(m_problem, u"info"_s);
}

void VisitPage::noteFocus(QWidget* now) {
    if (now == nullptr || now == m_index) return;
    for (const VisitPart* each : m_parts)
        if (each->isAncestorOf(now)) m_index->setHere(each->section());
}

void VisitPage::edited() {
    if (!m_ready) return;
    m_problem.clear();
    m_draft->noteEdit();
    if (!m_refreshTimer.isActive()) m_refreshTimer.start();
}

void VisitPage::refresh() {
    const auto gaps = gapsOf(m_sheet.visit, m_sheet.context, m_sheet.now());
    QList<VisitIndex::Line> lines;
    for (VisitPart* each : m_parts) {
        if (!each->belongs()) continue;
        const bool needed = std::ranges::any_of(gaps, [&](const auto& g) { return g.section == each->section(); });
        lines.append({each->section(), each->isBegun(), needed});
    }
    m_index->setLines(lines);
    m_who->refresh();
    m_panelBody->refresh();
    actions().setWords(stateWords(gaps), m_problem.isEmpty() ? u"tick"_s : u"info"_s);
}

QString VisitPage::stateWords(const QList<VisitGap>& gaps) const {
    if (!m_problem.isEmpty()) return m_problem;
    QStringList needed;
    for (const VisitGap& each : gaps)
        if (const QString words = VisitWords::gapShort(each); !needed.contains(words)) needed << words;
    const QString missing =
        needed.isEmpty() ? tr("Nothing more is needed.") : tr("Still needed: %1.").arg(needed.join(u", "_s));
    const QString keptAt = m_draft->keptAtText();
    return keptAt.isEmpty() ? missing : tr("Every keystroke is kept, last at %1. %2").arg(keptAt, missing);
}

QString VisitPage::draftTitle() const {
    return tr("%1: %2").arg(title(), m_sheet.calledAll());
}

/// The questionnaire has a page and a draft of its own; its answers name this visit.
void VisitPage::addQuestionnaire() {
    QList<QuestionnaireDialog::Person> people;
    for (const VisitPerson& each : m_sheet.context.people)
        if (!each.died) people.append({each.record, VisitWords::called(each), each.child});
    QuestionnaireDialog dialog(m_sheet.session, m_sheet.visit.household, people, m_sheet.visit.contact(), this);
    if (dialog.exec() == QDialog::Accepted) m_navigator.open(dialog.route());
}

QFuture<Status> VisitPage::keep(const QDateTime& now) {
    return m_sheet.session.keep([visit = m_sheet.visit, words = draftTitle(), now](Connection& connection) {
        return keepVisit(connection, visit, words, now);
    });
}

void VisitPage::kept(const Status& status) {
    if (!status) m_problem = theme::Words::text(status.error());
    refresh();
}

void VisitPage::saveDraft() {
    m_draft->keep();
}

void VisitPage::complete() {
    if (!m_ready || m_draft->isClosed()) return;
    const auto gaps = gapsOf(m_sheet.visit, m_sheet.context, m_sheet.now());
    if (!gaps.isEmpty()) return goToGap(gaps.first());
    m_draft->close();
    const Visit visit = m_sheet.visit;
    m_sheet.session.write([visit](Work& work) { return completeVisit(work, visit); })
        .then(this, [this](const Result<EntryId>& contact) { finished(contact); });
}

void VisitPage::finished(const Result<EntryId>& contact) {
    const bool before = !contact && contact.error().code == ErrorCode::AlreadyExists;
    if (!contact && !before) {
        m_problem = theme::Words::text(contact.error());
        m_draft->reopen();
        return refresh();
    }
    if (contact) Q_EMIT completed(*contact);
    m_navigator.back();
}

/// Reads are in the audit beside what was written.
void VisitPage::noteInAudit(const QString& act, const RecordId& record) {
    const AuditLine line{m_sheet.now().toString(Qt::ISODate), m_sheet.context.me.staff, act, record, u"visit"_s};
    m_sheet.session.keep([line](Connection& connection) { return note(connection, line); });
}

void VisitPage::askSheet() {
    if (!m_ready) return;
    QList<QPair<RecordId, QString>> children;
    for (const VisitPerson* each : m_sheet.children())
        children.append({each->record, each->name()});
    SheetDialog::ask(m_sheet.session, children, this, [this] {
        m_problem = tr("The sheet waits under “Print at the office”. It will say what this visit has found once it is "
                       "completed.");
        refresh();
    });
}

void VisitPage::showToParent() {
    const auto children = m_sheet.children();
    if (!m_ready || children.isEmpty() || !m_cover.cover) return;
    if (children.size() == 1) return showSheetOf(*children.first());
    // Only one child's sheet fills the screen; of several the person says which.
    auto* menu = new QMenu(m_show);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const VisitPerson* each : children)
        menu->addAction(each->name(), this, [this, record = each->record] {
            if (const VisitPerson* child = m_sheet.context.person(record)) showSheetOf(*child);
        });
    menu->popup(m_show->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    menu->setActiveAction(menu->actions().first());
}

void VisitPage::showSheetOf(const VisitPerson& child) {
    saveDraft();
    noteInAudit(u"showed"_s, child.record);
    m_cover.cover(new VisitParentScreen(m_sheet, child, m_cover));
}

} // namespace lodestar::pages
