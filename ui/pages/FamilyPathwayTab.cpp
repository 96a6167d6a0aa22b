#include "ui/pages/FamilyPathwayTab.h"

#include "ui/pages/ConcernDialog.h"
#include "ui/pages/FamilyPathwayView.h"
#include "ui/pages/FamilyStepDialog.h"
#include "ui/pages/NoAccessDialog.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"
#include "ui/widgets/StatusChip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::FamilyPathwayModel;
using theme::StatusKind;

FamilyPathwayTab::FamilyPathwayTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent)
    , m_lanes(new FamilyPathwayView(this))
    , m_panel(new FamilyStepPanel(context, this)) {
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* tools = new QWidget(work);
    buildTools(tools);
    column->addWidget(tools);
    column->addWidget(m_lanes, 1);
    column->addWidget(m_panel);
    // At large type lanes and panel do not both fit: then the whole scrolls, and the lanes keep a height to walk in.
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(work);
    m_view = new widgets::StatefulView(scroll, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_lanes->setModel(&m_model);
    connect(m_lanes, &FamilyPathwayView::stepChanged, this, &FamilyPathwayTab::showChosen);
    connect(m_lanes, &FamilyPathwayView::stepOpened, m_panel, &FamilyStepPanel::focusFirst);
    connect(m_panel, &FamilyStepPanel::actAsked, this, &FamilyPathwayTab::act);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyPathwayTab::refresh);
}

void FamilyPathwayTab::buildTools(QWidget* tools) {
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_children = new QComboBox(tools);
    widgets::Speech::name(m_children, tr("Whose lanes are shown"));
    m_steps = new QComboBox(tools);
    m_steps->addItems({tr("All steps"), tr("Reviews in law"), tr("Open steps")});
    widgets::Speech::name(m_steps, tr("Which steps are shown"));
    row->addWidget(m_children);
    row->addWidget(m_steps);
    m_legend = new QWidget(tools);
    auto* signs = new QHBoxLayout(m_legend);
    signs->setContentsMargins(8, 0, 0, 0);
    signs->setSpacing(12);
    for (const StatusKind each : {StatusKind::Done, StatusKind::Due, StatusKind::Booked, StatusKind::Overdue,
                                  StatusKind::Declined, StatusKind::Coming})
        signs->addWidget(new widgets::StatusChip({each, {}, {}}, m_legend));
    signs->addWidget(
        new widgets::Label(tr("Bold: review in law"), theme::TypeRole::Table, theme::Colour::TextSoft, m_legend));
    row->addWidget(m_legend);
    row->addStretch(1);
    m_edition = new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, tools);
    row->addWidget(m_edition);
    connect(m_children, &QComboBox::currentIndexChanged, this, &FamilyPathwayTab::filter);
    connect(m_steps, &QComboBox::currentIndexChanged, this, &FamilyPathwayTab::filter);
}

void FamilyPathwayTab::fillChildren() {
    const QSignalBlocker quiet(m_children);
    const int chosen = std::max(0, m_children->currentIndex());
    m_children->clear();
    m_children->addItem(tr("All children"));
    for (const PathwayLane& each : m_model.pathway().lanes)
        m_children->addItem(each.ofPregnancy ? tr("%1, pregnancy").arg(each.name) : each.name);
    m_children->setCurrentIndex(chosen < m_children->count() ? chosen : 0);
}

void FamilyPathwayTab::refresh() {
    m_view->showLoading(tr("The pathway is being worked out."));
    context()
        .session
        .read([family = context().family, today = context().today()](Connection& connection) {
            return readPathway(connection, family, today);
        })
        .then(this, [this](const Result<FamilyPathway>& read) {
            if (!read) return m_view->showFailed(read.error());
            if (read->lanes.isEmpty()) {
                m_panel->clear();
                return m_view->showEmpty(tr("Nobody in this family has a pathway."),
                                         tr("A child under five with a birth date, or a pregnancy, has one."));
            }
            m_model.show(*read, context().today());
            m_edition->setText(tr("Edition %1").arg(read->lanes.first().edition));
            fillChildren();
            m_view->showReady();
            if (!m_wantedStep.isEmpty()) m_lanes->setStep(m_model.indexOf(m_wantedPerson, m_wantedStep));
            m_wantedStep.clear();
        });
}

void FamilyPathwayTab::showStep(const RecordId& person, const QString& step) {
    m_wantedPerson = person;
    m_wantedStep = step;
    const QModelIndex index = m_model.indexOf(person, step);
    if (!index.isValid()) return;
    m_lanes->setStep(index);
}

void FamilyPathwayTab::filter() {
    m_model.setFilter(m_children->currentIndex() - 1,
                      static_cast<FamilyPathwayModel::Steps>(std::max(0, m_steps->currentIndex())));
}

void FamilyPathwayTab::showChosen(const QModelIndex& index) {
    const FamilyPathwayModel::Cell cell = m_model.cell(index);
    if (cell.state == nullptr) return m_panel->clear();
    m_panel->show(m_model.lane(cell.lane), *cell.state);
}

void FamilyPathwayTab::act(FamilyStepPanel::Act act) {
    const FamilyPathwayModel::Cell cell = m_model.cell(m_lanes->currentIndex());
    if (cell.state == nullptr) return;
    const PathwayLane& lane = m_model.lane(cell.lane);
    const QVariantMap extra{{u"person"_s, lane.person.toString()},
                            {u"step"_s, cell.state->step->id},
                            {u"pregnancy"_s, lane.pregnancy.isNull() ? QString() : lane.pregnancy.toString()}};
    const QString household = context().family.record.toString();
    switch (act) {
    case FamilyStepPanel::Act::Record:
        context().navigator.open({u"visit"_s, household, extra});
        return;
    case FamilyStepPanel::Act::Review:
        context().navigator.open({u"review"_s, lane.person.toString(), {}});
        return;
    case FamilyStepPanel::Act::Concern: {
        m_wantedPerson = lane.person;
        m_wantedStep = cell.state->step->id;
        auto* dialog = new ConcernDialog(context().session, lane.person, lane.name, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this] { Q_EMIT said(tr("Noted. The review is invited from 24 months on."), {}); });
        dialog->open();
        return;
    }
    case FamilyStepPanel::Act::Book:
        context().navigator.open({u"appointment"_s, household, extra});
        return;
    case FamilyStepPanel::Act::Confirm:
        context()
            .session
            .write([person = lane.person, step = cell.state->step->id](Work& work) {
                return confirmStep(work, person, step);
            })
            .then(this, [this](const Status& status) {
                Q_EMIT said(status ? tr("It is offered again.") : theme::Words::text(status.error()), {});
            });
        return;
    case FamilyStepPanel::Act::Missed: {
        MissedVisit visit;
        visit.household = context().family.record;
        visit.step = cell.state->step->id;
        visit.type = cell.state->step->contactType;
        visit.people = {lane.person};
        m_wantedPerson = lane.person;
        m_wantedStep = visit.step;
        return NoAccessDialog::ask(context().session, visit, this, [this] {
            Q_EMIT said(tr("Saved. The step stays due and asks for the next try."), {});
        });
    }
    default:
        answer(act, lane, *cell.state);
    }
}

void FamilyPathwayTab::answer(FamilyStepPanel::Act act, const PathwayLane& lane, const rules::StepState& state) {
    using About = FamilyStepDialog::About;
    const About about = act == FamilyStepPanel::Act::Declined      ? About::Declined
                        : act == FamilyStepPanel::Act::NotPossible ? About::NotPossible
                                                                   : About::Elsewhere;
    m_wantedPerson = lane.person;
    m_wantedStep = state.step->id;
    auto* dialog = new FamilyStepDialog(context(), about, lane, state, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyStepDialog::saved, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    dialog->open();
}

void FamilyPathwayTab::setFold(theme::Fold fold) {
    m_legend->setVisible(fold <= theme::Fold::Full);
    m_edition->setVisible(fold <= theme::Fold::Narrow);
    m_lanes->setMinimumHeight(theme::Theme::of(this).scaled(fold >= theme::Fold::Tight ? 200 : 160));
}

} // namespace lodestar::pages
