#include "ui/models/CaseloadModel.h"

#include "core/base/NeedsLevel.h"
#include "ui/models/CaseloadWords.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/StatusPainter.h"

#include <QBrush>
#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::models {

using V = QLatin1StringView;

void CaseloadModel::setCaseload(Caseload caseload, QDate today) {
    beginResetModel();
    m_caseload = std::move(caseload);
    m_today = today;
    arrange();
    endResetModel();
}

void CaseloadModel::setFilter(const CaseloadFilter& filter) {
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void CaseloadModel::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_order) return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool CaseloadModel::before(const CaseloadRow& a, const CaseloadRow& b) const {
    const auto youngest = [](const CaseloadRow& row) {
        return row.children.isEmpty() ? QDate() : row.children.first().birth;
    };
    const auto level = [](const CaseloadRow& row) {
        const auto found = needsLevelFromName(row.needsLevel);
        return found ? -static_cast<int>(*found) : 1;
    };
    switch (m_sortColumn) {
    case Family:
        return QString::localeAwareCompare(a.family, b.family) < 0;
    case Children:
        return youngest(a) > youngest(b);
    case NeedsLevel:
        return level(a) < level(b);
    case LastContact:
        return a.last.on < b.last.on;
    case Language:
        return QString::localeAwareCompare(a.language, b.language) < 0;
    case Worker:
        return QString::localeAwareCompare(a.workerNames(), b.workerNames()) < 0;
    case NextStep:
        return (a.next ? a.next->title : QString()) < (b.next ? b.next->title : QString());
    default:
        return moreUrgentFamily(a, b);
    }
}

void CaseloadModel::arrange() {
    m_shown.clear();
    for (qsizetype i = 0; i < m_caseload.rows.size(); ++i) {
        if (m_filter.keeps(m_caseload.rows[i], m_today)) m_shown.append(i);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](qsizetype a, qsizetype b) {
        const CaseloadRow& first = m_caseload.rows[m_order == Qt::AscendingOrder ? a : b];
        const CaseloadRow& second = m_caseload.rows[m_order == Qt::AscendingOrder ? b : a];
        return before(first, second);
    });
}

const CaseloadRow* CaseloadModel::row(int shown) const {
    return shown >= 0 && shown < m_shown.size() ? &m_caseload.rows[m_shown[shown]] : nullptr;
}

QList<CaseloadRow> CaseloadModel::shownRows() const {
    QList<CaseloadRow> rows;
    rows.reserve(m_shown.size());
    for (const qsizetype each : m_shown)
        rows.append(m_caseload.rows[each]);
    return rows;
}

int CaseloadModel::count(CaseloadFilter::Preset preset) const {
    CaseloadFilter only;
    only.preset = preset;
    return static_cast<int>(std::count_if(m_caseload.rows.cbegin(), m_caseload.rows.cend(),
                                          [&](const CaseloadRow& each) { return only.keeps(each, m_today); }));
}

int CaseloadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseloadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseloadModel::columnTitle(int column) {
    switch (column) {
    case Family:
        return tr("Family");
    case Children:
        return tr("Children");
    case NeedsLevel:
        return tr("Needs level");
    case State:
        return tr("State");
    case NextStep:
        return tr("Next step");
    case LastContact:
        return tr("Last contact");
    case Language:
        return tr("Language");
    case ToKnow:
        return tr("To know");
    default:
        return tr("Worker");
    }
}

QString CaseloadModel::columnName(int column) {
    static const QStringList names{u"family"_s,      u"children"_s, u"needsLevel"_s, u"state"_s, u"nextStep"_s,
                                   u"lastContact"_s, u"language"_s, u"toKnow"_s,     u"worker"_s};
    return names.value(column);
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return columnTitle(section);
}

namespace {

QString textOf(const CaseloadRow& row, int column, const CaseloadWords& words) {
    switch (column) {
    case CaseloadModel::Family:
        return row.family;
    case CaseloadModel::Children:
        return words.children(row);
    case CaseloadModel::NeedsLevel:
        return words.level(row);
    case CaseloadModel::State: {
        const auto mark = words.state(row);
        return mark ? theme::StatusPainter::words(*mark) : QString();
    }
    case CaseloadModel::NextStep:
        return words.nextStep(row);
    case CaseloadModel::LastContact:
        return words.lastContact(row);
    case CaseloadModel::Language:
        return words.language(row);
    case CaseloadModel::ToKnow: {
        const auto mark = words.toKnowMark(row);
        return mark ? theme::StatusPainter::words(*mark) : words.toKnow(row);
    }
    default:
        return row.workers.isEmpty() ? CaseloadModel::tr("nobody yet") : row.workerNames();
    }
}

QString spoken(const CaseloadRow& row, int column, const CaseloadWords& words) {
    const auto mark = column == CaseloadModel::State    ? words.state(row)
                      : column == CaseloadModel::ToKnow ? words.toKnowMark(row)
                                                        : std::nullopt;
    QString said = mark ? theme::StatusPainter::accessibleText(*mark) : textOf(row, column, words);
    if (column == CaseloadModel::Family) said += u", "_s + words.address(row);
    if (said.isEmpty()) said = CaseloadModel::tr("nothing");
    return CaseloadModel::columnTitle(column) + u": "_s + said;
}

bool isSoft(const CaseloadRow& row, int column) {
    if (column == CaseloadModel::Language || column == CaseloadModel::Worker) return true;
    return column == CaseloadModel::NeedsLevel && row.needsLevel != V("targeted") && row.needsLevel != V("specialist");
}

} // namespace

QVariant CaseloadModel::data(const QModelIndex& index, int role) const {
    const CaseloadRow* found = row(index.row());
    if (found == nullptr) return {};
    const CaseloadWords words(m_today);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*found, column, words);
    case Qt::AccessibleTextRole:
        return spoken(*found, column, words);
    case theme::SecondRole:
        return column == Family ? words.address(*found) : QString();
    case theme::IconRole:
        return column == LastContact ? CaseloadWords::lastContactIcon(*found) : QString();
    case theme::AlertRole:
        return column == ToKnow ? words.toKnow(*found) : QString();
    case theme::StatusRole: {
        const auto mark = column == State    ? words.state(*found)
                          : column == ToKnow ? words.toKnowMark(*found)
                                             : std::nullopt;
        return mark ? QVariant::fromValue(*mark) : QVariant();
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(column == NeedsLevel && !isSoft(*found, column));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return isSoft(*found, column) ? QVariant(QBrush(Qt::gray)) : QVariant();
    default:
        return {};
    }
}

} // namespace lodestar::models
