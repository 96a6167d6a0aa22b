#include "ui/pages/FamilySideColumn.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "core/services/WorkforceMatters.h"
#include "ui/models/FamilyStepWords.h"
#include "ui/pages/FamilySafetyNet.h"
#include "ui/pages/MatchDialogs.h"
#include "ui/theme/RowRole.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::FamilyStepWords;

namespace {

/// As many as can be read in one look.
constexpr int mostSteps = 5;
constexpr int personRole = Qt::UserRole + 1;
constexpr int stepRole = Qt::UserRole + 2;
constexpr int entryRole = Qt::UserRole + 3;

struct Next {
    const PathwayLane* lane;
    const rules::StepState* state;
};

/// What is open, the most urgent first; then what is booked or comes next, one for each lane.
QList<Next> nextSteps(const FamilyPathway& pathway) {
    QList<Next> open;
    QList<Next> coming;
    for (const PathwayLane& lane : pathway.lanes) {
        const rules::StepState* soonest = nullptr;
        for (const rules::StepState& state : lane.steps) {
            if (state.isOpen()) open.append({&lane, &state});
            const bool later = state.status == rules::StepStatus::Coming && state.step->isOurs();
            if (later && (soonest == nullptr || state.from < soonest->from)) soonest = &state;
        }
        if (soonest != nullptr) coming.append({&lane, soonest});
    }
    // What is ours to do comes before what another service owes: an old gap of jabs must not hide a visit.
    std::stable_sort(open.begin(), open.end(), [](const Next& a, const Next& b) {
        if (a.state->step->isOurs() != b.state->step->isOurs()) return a.state->step->isOurs();
        return rules::moreUrgent(*a.state, *b.state);
    });
    return (open + coming).mid(0, mostSteps);
}

QString secondLine(const rules::StepState& state, QDate today) {
    if (state.booked.isValid())
        return FamilySideColumn::tr("Booked %1 %2")
            .arg(nearDateText(state.booked.date(), today), timeText(state.booked.time()));
    if (const QString tries = FamilyStepWords::triesLine(state, today); !tries.isEmpty()) return tries;
    if (!state.missing.isEmpty()) return state.missing.join(u", "_s);
    if (state.lawBy.isValid()) return FamilySideColumn::tr("Last day in law: %1").arg(weekdayText(state.lawBy, today));
    return state.isOpen() ? state.step->ifMissed : FamilyStepWords::span(state.from, state.by, today);
}

widgets::RowList* listIn(widgets::Box* box, const QString& name, QAbstractItemModel& model, bool status) {
    widgets::RowLayout layout;
    layout.trailingStatus = status;
    auto* list = new widgets::RowList(name, layout, box);
    list->setModel(&model);
    list->setFitsRows(true);
    box->setBareBody(list);
    return list;
}

} // namespace

FamilySideColumn::FamilySideColumn(FamilyContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_safetyNet(new FamilySafetyNet(context, this))
    , m_nextBox(new widgets::Box(tr("What comes next"), this))
    , m_promiseBox(new widgets::Box(tr("Promised last time"), this))
    , m_referralBox(new widgets::Box(tr("Open referrals"), this))
    , m_matchBox(new widgets::Box(tr("Matched with"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_nextBox, m_safetyNet, m_promiseBox, m_referralBox, m_matchBox})
        layout->addWidget(each);
    layout->addStretch(1);
    m_nextList = listIn(m_nextBox, tr("What comes next"), m_next, true);
    m_referralList = listIn(m_referralBox, tr("Open referrals"), m_referrals, false);
    m_matchList = listIn(m_matchBox, tr("Matched with"), m_matches, false);
    const QString role = m_context.session.me().role;
    if (looksAfterWorkforce(role) || role == roleName(Role::FamilyNavigator)) {
        QPushButton* find = m_matchBox->addAction(looksAfterWorkforce(role) ? tr("Find…") : tr("Ask…"), u"add"_s);
        find->setAccessibleName(looksAfterWorkforce(role) ? tr("Find a volunteer") : tr("Ask for a volunteer"));
        connect(find, &QPushButton::clicked, this, [this, finds = looksAfterWorkforce(role)] {
            const Family& family = m_context.family;
            const MatchFor whom{family.record, family.name, family.language,
                                family.addresses.isEmpty() ? QString() : family.addresses.first().ward, family.phone};
            finds ? askProposal(m_context.session, whom, this) : askForVolunteer(m_context.session, whom, this);
        });
    }
    auto* ticks = new QWidget(m_promiseBox);
    m_promises = new QVBoxLayout(ticks);
    m_promises->setContentsMargins(12, 8, 12, 8);
    m_promises->setSpacing(8);
    m_promiseBox->setBareBody(ticks);
    connect(m_nextList, &widgets::RowList::opened, this, [this](const QModelIndex& row) {
        Q_EMIT stepChosen(RecordId::fromString(row.data(personRole).toString()), row.data(stepRole).toString());
    });
    connect(m_referralList, &widgets::RowList::opened, this, [this](const QModelIndex& row) {
        m_context.navigator.open({QStringLiteral("referral"),
                                  m_context.family.record.toString(),
                                  {{QStringLiteral("entry"), row.data(entryRole).toString()}}});
    });
}

void FamilySideColumn::show(const FamilyPathway& pathway) {
    showNext(pathway);
    m_safetyNet->refresh();
    showPromises();
    showReferrals();
    readMatches();
}

void FamilySideColumn::showNext(const FamilyPathway& pathway) {
    m_next.clear();
    const QDate today = m_context.today();
    const QList<Next> steps = nextSteps(pathway);
    for (const Next& each : steps) {
        const QString title = each.state->step->title + u", "_s + each.lane->name;
        auto* item = new QStandardItem(title);
        item->setData(QVariant::fromValue(FamilyStepWords::mark(*each.state, today)), theme::StatusRole);
        item->setData(secondLine(*each.state, today), theme::SecondRole);
        item->setData(FamilyStepWords::spoken(*each.state, each.lane->name, today), Qt::AccessibleTextRole);
        item->setData(each.lane->person.toString(), personRole);
        item->setData(each.state->step->id, stepRole);
        m_next.appendRow(item);
    }
    m_nextBox->setVisible(m_context.seesHealth());
    m_nextBox->setCount(steps.isEmpty() ? tr("nothing") : QString());
    m_nextList->setVisible(!steps.isEmpty());
}

void FamilySideColumn::showPromises() {
    while (QLayoutItem* item = m_promises->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    for (const FamilyPromise& each : m_context.family.promises) {
        QString words = each.who.isEmpty() ? each.what : tr("%1: %2").arg(each.who, each.what);
        if (each.by.isValid()) words = tr("%1, %2").arg(words, shortDateText(each.by, m_context.today()));
        auto* tick = new QCheckBox(words, m_promiseBox);
        tick->setAccessibleName(tr("Kept: %1").arg(words));
        tick->setToolTip(words);
        connect(tick, &QCheckBox::clicked, this, [this, promise = each.entry] { Q_EMIT kept(promise); });
        m_promises->addWidget(tick);
    }
    m_promiseBox->setCount(m_context.family.promises.isEmpty() ? tr("nothing open") : QString());
}

void FamilySideColumn::readMatches() {
    m_context.session
        .read([household = m_context.family.record](Connection& connection) {
            return matchesOfFamily(connection, household);
        })
        .then(this, [this](const Result<QList<FamilyMatch>>& matches) {
            if (matches) showMatches(*matches);
        });
}

void FamilySideColumn::showMatches(const QList<FamilyMatch>& matches) {
    m_matches.clear();
    const QDate today = m_context.today();
    for (const FamilyMatch& each : matches) {
        if (each.to.isValid()) continue;
        auto* item = new QStandardItem(tr("%1, %2").arg(each.volunteer, EntryWords::choice(each.purpose)));
        const QString since =
            each.from.isValid() ? tr("Since %1").arg(shortDateText(each.from, today)) : tr("Proposed, not begun");
        const QString by = each.coordinator.isEmpty() ? since : tr("%1; coordinator %2").arg(since, each.coordinator);
        item->setData(by, theme::SecondRole);
        item->setData(tr("%1. %2").arg(item->text(), by), Qt::AccessibleTextRole);
        m_matches.appendRow(item);
    }
    m_matchBox->setCount(m_matches.rowCount() == 0 ? tr("nobody") : QString());
    m_matchList->setVisible(m_matches.rowCount() > 0);
}

void FamilySideColumn::showReferrals() {
    m_referrals.clear();
    const EntryWords words = m_context.words();
    for (const Entry& each : m_context.family.openReferrals) {
        QString title = words.title(each);
        const QString about =
            m_context.family.member(each.record) != nullptr ? m_context.nameOf(each.record) : QString();
        if (!about.isEmpty()) title += u", "_s + about;
        auto* item = new QStandardItem(title);
        const QDate made = storedDate(each.happened);
        item->setData(made.isValid() ? tr("Made %1").arg(shortDateText(made, m_context.today())) : QString(),
                      theme::SecondRole);
        item->setData(title, Qt::AccessibleTextRole);
        item->setData(each.id.toString(), entryRole);
        m_referrals.appendRow(item);
    }
    m_referralBox->setCount(m_referrals.rowCount() == 0 ? tr("none") : QString::number(m_referrals.rowCount()));
    m_referralList->setVisible(m_referrals.rowCount() > 0);
}

} // namespace lodestar::pages
