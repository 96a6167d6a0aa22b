#include "ui/pages/ReviewPage.h"

#include "core/base/DateText.h"
#include "core/services/Audit.h"
#include "ui/models/ReviewWords.h"
#include "ui/pages/FamilySheetDialog.h"
#include "ui/pages/KeptDraft.h"
#include "ui/pages/MeanwhileBanner.h"
#include "ui/pages/ReviewAdultsPart.h"
#include "ui/pages/ReviewFacts.h"
#include "ui/pages/ReviewGrid.h"
#include "ui/pages/ReviewHealthPart.h"
#include "ui/pages/ReviewPlacePart.h"
#include "ui/pages/ReviewPlanPart.h"
#include "ui/pages/ReviewSharingPart.h"
#include "ui/pages/ReviewSummaryPart.h"
#include "ui/pages/VisitWords.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/ChildStrip.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

ReviewPage::ReviewPage(Session& session, widgets::Navigator& navigator)
    : m_sheet{session, {}, {}}
    , m_navigator(navigator) {
    setObjectName(u"review"_s);
    setTitle(tr("Integrated review"));
    setRailWish(widgets::RailWish::Fold);
    build();
    buildActions();
    m_draft = new KeptDraft(session.clock(), [this](const QDateTime& now) { return keep(now); }, this);
    connect(m_draft, &KeptDraft::kept, this, &ReviewPage::kept);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ReviewPage::refresh);
    connect(this, &Page::foldChanged, m_grid, &ReviewGrid::setFold);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &ReviewPage::save);
    m_grid->setFold(fold());
}

void ReviewPage::build() {
    m_strip = new widgets::ChildStrip(this);
    m_strip->hide();
    setStrip(m_strip);
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_facts = new ReviewFacts(m_sheet, work);
    column->addWidget(m_facts);
    m_grid = new ReviewGrid(m_sheet, work);
    column->addWidget(m_grid);
    connect(m_grid, &ReviewGrid::edited, this, &ReviewPage::edited);
    m_plan = new ReviewPlanPart(m_sheet, work);
    m_health = new ReviewHealthPart(m_sheet, work);
    m_summary = new ReviewSummaryPart(m_sheet, work);
    auto* place = new ReviewPlacePart(m_sheet, work);
    connect(place, &ReviewPlacePart::recorded, this, &ReviewPage::readContext);
    m_parts = {
        m_plan, m_health, m_summary, new ReviewSharingPart(m_sheet, work), place, new ReviewAdultsPart(m_sheet, work)};
    for (ReviewPart* each : std::as_const(m_parts)) {
        column->addWidget(each);
        connect(each, &ReviewPart::edited, this, &ReviewPage::edited);
    }
    column->addStretch(1);
    m_scroll = new widgets::ScrollColumn(this);
    m_scroll->setContent(work);
    m_meanwhile = new MeanwhileBanner(m_sheet.session, m_scroll, this);
    connect(m_meanwhile, &MeanwhileBanner::entryAsked, this, [this](const EntryId& entry) {
        m_navigator.open({u"family"_s, m_sheet.review.household.toString(), {{u"entry"_s, entry.toString()}}});
    });
    m_view = new widgets::StatefulView(m_meanwhile, this);
    setBareContent(m_view);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &ReviewPage::read);
}

void ReviewPage::buildActions() {
    const auto sheet = [this](const QString& words, FamilySheetDialog::What what) {
        connect(actions().addButton(words, u"print"_s), &QPushButton::clicked, this, [this, what] {
            if (m_ready) FamilySheetDialog::ask(m_sheet, what, this, [this] { sayQueued(); });
        });
    };
    sheet(tr("Postcard…"), FamilySheetDialog::What::Postcard);
    sheet(tr("Sheet for the family…"), FamilySheetDialog::What::Review);
    connect(actions().addButton(tr("Close, keep the draft")), &QPushButton::clicked, this,
            [this] { m_navigator.back(); });
    connect(actions().addPrimary(tr("Save review")), &QPushButton::clicked, this, &ReviewPage::save);
}

QString ReviewPage::helpTopic() const {
    return u"review"_s;
}

void ReviewPage::open(const widgets::Route& route) {
    m_request.child = RecordId::fromString(route.record);
    m_request.draft = DraftId::fromString(route.extra.value(u"draft"_s).toString());
    m_request.postcard = EntryId::fromString(route.extra.value(u"postcard"_s).toString());
    read();
}

void ReviewPage::read() {
    m_ready = false;
    m_view->showLoading(tr("The review is being read."));
    m_sheet.session
        .read([request = m_request, now = m_sheet.now()](Connection& connection) {
            return openReview(connection, request, now);
        })
        .then(this, [this](const Result<ReviewOpening>& opened) { take(opened); });
}

void ReviewPage::take(const Result<ReviewOpening>& opened) {
    if (!opened) {
        m_strip->hide();
        if (opened.error().code == ErrorCode::NotAllowed)
            m_view->showEmpty(tr("No review is offered."), tr("The record says why. Nothing was changed."));
        else
            m_view->showFailed(opened.error());
        return;
    }
    m_sheet.context = opened->context;
    m_request.child = opened->context.child;
    m_sheet.review = opened->review;
    m_draft->open(opened->keptAt);
    m_problem.clear();
    rebuild();
    openParts();
    m_view->showReady();
    noteInAudit(u"opened"_s);
    m_meanwhile->watch(m_sheet.review.household);
    m_ready = true;
    // A reply that came back by its code is in the draft at once.
    if (!m_request.postcard.isNull()) edited();
    focusFirst();
}

/// Something was recorded beside the draft: what the record knows is read anew, what is typed stays.
void ReviewPage::readContext() {
    m_sheet.session
        .read([child = m_sheet.context.child, today = m_sheet.today()](Connection& connection) {
            return readReviewContext(connection, child, today);
        })
        .then(this, [this](const Result<ReviewContext>& context) { takeContext(context); });
}

void ReviewPage::takeContext(const Result<ReviewContext>& context) {
    if (!context || context->died) return read();
    m_sheet.context = *context;
    const auto& attendance = context->attendance;
    if (m_sheet.review.summary.setting.isNull() && attendance) m_sheet.review.summary.setting = attendance->setting;
    rebuild();
}

void ReviewPage::resumed() {
    if (m_ready) readContext();
}

void ReviewPage::rebuild() {
    for (ReviewPart* each : std::as_const(m_parts))
        each->rebuild();
    m_grid->rebuild();
    showStrip();
    refresh();
}

void ReviewPage::openParts() {
    for (ReviewPart* each : std::as_const(m_parts))
        each->setOpen(each == m_plan);
    m_health->setOpen(!m_sheet.review.healthDone);
    m_summary->setOpen(!m_request.postcard.isNull());
}

void ReviewPage::showStrip() {
    m_strip->clearFacts();
    const VisitPerson* child = m_sheet.context.person();
    m_strip->setVisible(child != nullptr);
    if (child == nullptr) return;
    m_strip->setChild(child->name());
    m_strip->addFact(tr("Age"), VisitWords::age(*child, m_sheet.today()), true);
    if (child->born.isValid())
        m_strip->addFact(tr("Born"), child->inConflict ? tr("Two dates: ask") : dateText(child->born));
    m_strip->addFact(tr("Sex"), VisitWords::sex(child->sex, true));
    if (!child->nhs.isEmpty())
        m_strip->addFact(tr("NHS number"),
                         u"%1 %2 %3"_s.arg(child->nhs.left(3), child->nhs.mid(3, 3), child->nhs.mid(6)));
    if (const VisitPerson* mother = m_sheet.context.visit.motherOf(*child))
        m_strip->addFact(tr("Mother"), mother->name());
    if (!m_sheet.context.visit.language.isEmpty())
        m_strip->addFact(tr("Language at home"), m_sheet.context.visit.language);
    if (!m_sheet.context.visit.ward.isEmpty()) m_strip->addFact(tr("Lives in"), m_sheet.context.visit.ward);
    m_strip->setStatus({theme::StatusKind::Draft, {}, {}});
    const QString setting = m_sheet.context.attendance ? m_sheet.context.attendance->settingName : QString();
    const QString day = weekdayText(m_sheet.today(), {});
    setTitle(tr("Integrated review"), setting.isEmpty() ? day : tr("%1, %2").arg(day, setting));
}

void ReviewPage::focusFirst() {
    if (m_ready) widgets::FocusChain::enter(m_grid);
}

void ReviewPage::edited() {
    if (!m_ready) return;
    m_problem.clear();
    m_draft->noteEdit();
    if (!m_refreshTimer.isActive()) m_refreshTimer.start();
}

void ReviewPage::refresh() {
    m_facts->refresh();
    m_grid->refresh();
    actions().setWords(stateWords(), m_problem.isEmpty() ? u"tick"_s : u"info"_s);
}

QString ReviewPage::stateWords() const {
    if (!m_problem.isEmpty()) return m_problem;
    const QString keptAt = m_draft->keptAtText();
    return keptAt.isEmpty() ? tr("Each part is saved by itself. Nothing waits for the setting.")
                            : tr("Every keystroke is kept, last at %1.").arg(keptAt);
}

void ReviewPage::sayQueued() {
    m_problem = tr("The sheet waits under “Print at the office”, and will say what is saved when it is printed.");
    readContext();
}

QFuture<Status> ReviewPage::keep(const QDateTime& now) {
    return m_sheet.session.keep([review = m_sheet.review, title = tr("Integrated review: %1").arg(m_sheet.called()),
                                 now](Connection& connection) { return keepReview(connection, review, title, now); });
}

void ReviewPage::kept(const Status& status) {
    if (!status) m_problem = theme::Words::text(status.error());
    refresh();
}

void ReviewPage::saveDraft() {
    m_draft->keep();
}

void ReviewPage::save() {
    if (!m_ready || m_draft->isClosed()) return;
    const auto faults = faultsOf(m_sheet.review, m_sheet.now());
    if (!faults.isEmpty()) return goTo(faults.first());
    m_draft->close();
    m_sheet.session.write([review = m_sheet.review](Work& work) { return saveReview(work, review); })
        .then(this, [this](const Status& status) { finished(status); });
}

void ReviewPage::goTo(const ReviewFault& fault) {
    m_problem = models::ReviewWords::fault(fault);
    const QString name = fault.field == u"steps"_s       ? u"step0"_s
                         : fault.field == u"referrals"_s ? u"referral0"_s
                                                         : fault.field;
    for (ReviewPart* each : std::as_const(m_parts)) {
        QWidget* field = each->field(name);
        if (field == nullptr) continue;
        each->setOpen(true);
        field->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field);
    }
    actions().setWords(m_problem, u"info"_s);
}

void ReviewPage::finished(const Status& status) {
    if (!status) {
        m_problem = status.error().code == ErrorCode::Conflict
                        ? tr("This postcard’s reply was taken in meanwhile. What you typed is kept.")
                        : theme::Words::text(status.error());
        m_draft->reopen();
        return refresh();
    }
    Q_EMIT saved();
    m_request.draft = {};
    m_request.postcard = {};
    m_navigator.back();
}

void ReviewPage::noteInAudit(const QString& act) {
    const AuditLine line{m_sheet.now().toString(Qt::ISODate), m_sheet.session.me().staff, act, m_sheet.context.child,
                         u"review"_s};
    m_sheet.session.keep([line](Connection& connection) { return note(connection, line); });
}

} // namespace lodestar::pages
