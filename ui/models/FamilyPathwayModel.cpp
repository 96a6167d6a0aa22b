#include "ui/models/FamilyPathwayModel.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "ui/models/FamilyStepWords.h"
#include "ui/theme/RowRole.h"

namespace lodestar::models {

using namespace Qt::StringLiterals;
using rules::StepState;

namespace {

/// The head of a lane needs room for name, age and dates.
constexpr int leastRows = 3;

} // namespace

FamilyPathwayModel::FamilyPathwayModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void FamilyPathwayModel::show(FamilyPathway pathway, QDate today) {
    beginResetModel();
    m_pathway = std::move(pathway);
    m_today = today;
    if (m_only >= m_pathway.lanes.size()) m_only = -1;
    arrange();
    endResetModel();
}

void FamilyPathwayModel::setFilter(int lane, Steps steps) {
    beginResetModel();
    m_only = lane;
    m_steps = steps;
    arrange();
    endResetModel();
}

bool FamilyPathwayModel::isWanted(const StepState& state) const {
    switch (m_steps) {
    case Steps::All:
        return true;
    case Steps::InLaw:
        return state.step->mandate == rules::Mandate::Law;
    case Steps::Open:
        return state.isOpen();
    }
    return true;
}

void FamilyPathwayModel::arrange() {
    m_bands.clear();
    int top = 0;
    for (qsizetype i = 0; i < m_pathway.lanes.size(); ++i) {
        if (m_only >= 0 && i != m_only) continue;
        const PathwayLane& lane = m_pathway.lanes.at(i);
        Band band;
        band.lane = i;
        band.top = top;
        band.rows = leastRows;
        band.stageNow = lane.stageOn(m_today);
        for (const rules::PathwayStage& stage : m_pathway.stages) {
            QList<const StepState*> steps;
            for (const StepState& state : lane.steps) {
                if (state.step->stage == stage.id && isWanted(state)) steps.append(&state);
            }
            band.rows = std::max(band.rows, static_cast<int>(steps.size()));
            band.stages.append(steps);
        }
        top += band.rows;
        m_bands.append(band);
    }
}

const FamilyPathwayModel::Band* FamilyPathwayModel::bandOf(int row) const {
    for (const Band& each : m_bands) {
        if (row >= each.top && row < each.top + each.rows) return &each;
    }
    return nullptr;
}

FamilyPathwayModel::Cell FamilyPathwayModel::cell(const QModelIndex& index) const {
    const Band* band = index.isValid() ? bandOf(index.row()) : nullptr;
    if (band == nullptr) return {};
    if (index.column() == 0) return {band->lane, nullptr};
    return {band->lane, band->stages.at(index.column() - 1).value(index.row() - band->top, nullptr)};
}

QList<std::pair<int, int>> FamilyPathwayModel::laneRows() const {
    QList<std::pair<int, int>> all;
    for (const Band& each : m_bands)
        all.append({each.top, each.rows});
    return all;
}

QModelIndex FamilyPathwayModel::firstOpen() const {
    const StepState* best = nullptr;
    QModelIndex found;
    QModelIndex any;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            const StepState* state = cell(index(row, column)).state;
            if (state == nullptr) continue;
            if (!any.isValid()) any = index(row, column);
            if (!state->isOpen() || (best != nullptr && !rules::moreUrgent(*state, *best))) continue;
            best = state;
            found = index(row, column);
        }
    }
    return found.isValid() ? found : any;
}

QModelIndex FamilyPathwayModel::indexOf(const RecordId& person, const QString& step) const {
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            const Cell each = cell(index(row, column));
            if (each.state != nullptr && each.state->step->id == step && lane(each.lane).person == person)
                return index(row, column);
        }
    }
    return {};
}

int FamilyPathwayModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_bands.isEmpty()) return 0;
    return m_bands.last().top + m_bands.last().rows;
}

int FamilyPathwayModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_pathway.stages.size());
}

Qt::ItemFlags FamilyPathwayModel::flags(const QModelIndex& index) const {
    return cell(index).state == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QStringList FamilyPathwayModel::headLines(const PathwayLane& lane) const {
    if (lane.ofPregnancy) return {lane.name, pregnancyText(lane.edd, m_today), tr("due %1").arg(dateText(lane.edd))};
    QStringList lines{lane.name, ageText(lane.birth, m_today), dateText(lane.birth)};
    if (lane.gestation) lines.append(tr("%1 weeks").arg(Gestation(*lane.gestation).toString()));
    return lines;
}

QVariant FamilyPathwayModel::ofHead(const Band& band, int row, int role) const {
    const QStringList lines = headLines(lane(band.lane));
    switch (role) {
    case Qt::DisplayRole:
        return row == band.top ? lines.first() : QString();
    case Qt::AccessibleTextRole:
        return lines.join(u", "_s);
    case HeadLinesRole:
        return lines;
    case theme::IconRole:
        return lane(band.lane).ofPregnancy ? u"pregnancy"_s : u"child"_s;
    default:
        return {};
    }
}

QVariant FamilyPathwayModel::data(const QModelIndex& index, int role) const {
    const Band* band = index.isValid() ? bandOf(index.row()) : nullptr;
    if (band == nullptr) return {};
    if (role == LaneTopRole) return index.row() == band->top;
    if (role == LaneEndRole) return index.row() == band->top + band->rows - 1;
    if (index.column() == 0) return ofHead(*band, index.row(), role);
    if (role == StageNowRole)
        return m_pathway.stages.at(static_cast<std::size_t>(index.column() - 1)).id == band->stageNow;
    const StepState* state = cell(index).state;
    if (state == nullptr) return role == Qt::AccessibleTextRole ? QVariant(tr("no step")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return state->step->cell;
    case Qt::AccessibleTextRole:
        return FamilyStepWords::spoken(*state, lane(band->lane).name, m_today);
    case Qt::ToolTipRole:
        return state->step->title;
    case theme::SecondRole:
        return FamilyStepWords::cellLine(*state, m_today);
    case theme::StatusRole:
        return QVariant::fromValue(FamilyStepWords::mark(*state, m_today));
    case LawRole:
        return state->step->mandate == rules::Mandate::Law;
    default:
        return {};
    }
}

QVariant FamilyPathwayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (section == 0) return role == Qt::AccessibleTextRole ? QVariant(tr("Child or pregnancy")) : QVariant();
    const rules::PathwayStage& stage = m_pathway.stages.at(static_cast<std::size_t>(section - 1));
    if (role == Qt::DisplayRole) return stage.title;
    if (role == Qt::ToolTipRole) return stage.range;
    if (role == Qt::AccessibleTextRole)
        return stage.range.isEmpty() ? stage.title : stage.title + u", "_s + stage.range;
    return {};
}

} // namespace lodestar::models
