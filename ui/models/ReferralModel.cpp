#include "ui/models/ReferralModel.h"

#include "ui/models/ReferralWords.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/StatusPainter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::models {

void ReferralModel::setReferrals(QList<ReferralRow> rows, QDate today) {
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    arrange();
    endResetModel();
}

void ReferralModel::setFilter(const ReferralFilter& filter) {
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void ReferralModel::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_order) return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool ReferralModel::before(const ReferralRow& a, const ReferralRow& b) const {
    const auto less = [](const QString& one, const QString& other) {
        return QString::localeAwareCompare(one, other) < 0;
    };
    switch (m_sortColumn) {
    case Person:
        return less(a.person.family + u' ' + a.person.given, b.person.family + u' ' + b.person.given);
    case Service:
        return less(a.service, b.service);
    case Stands:
        return a.facts.since < b.facts.since;
    case Turn:
        return a.isMyTurn() && !b.isMyTurn();
    case Worker:
        return less(a.workerName, b.workerName);
    default:
        return moreUrgentReferral(a, b);
    }
}

void ReferralModel::arrange() {
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_filter.keeps(m_rows[i], m_today)) m_shown.append(i);
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](qsizetype a, qsizetype b) {
        return m_order == Qt::AscendingOrder ? before(m_rows[a], m_rows[b]) : before(m_rows[b], m_rows[a]);
    });
}

const ReferralRow* ReferralModel::row(int shown) const {
    return shown >= 0 && shown < m_shown.size() ? &m_rows[m_shown[shown]] : nullptr;
}

QList<ReferralRow> ReferralModel::shownRows() const {
    QList<ReferralRow> rows;
    rows.reserve(m_shown.size());
    for (const qsizetype each : m_shown)
        rows.append(m_rows[each]);
    return rows;
}

int ReferralModel::count(ReferralFilter::Preset preset) const {
    ReferralFilter only;
    only.preset = preset;
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const ReferralRow& each) { return only.keeps(each, m_today); }));
}

int ReferralModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReferralModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReferralModel::columnTitle(int column) {
    switch (column) {
    case Person:
        return tr("For whom");
    case Service:
        return tr("Service");
    case State:
        return tr("State");
    case Stands:
        return tr("Where it stands");
    case Turn:
        return tr("Whose turn");
    default:
        return tr("Worker");
    }
}

QVariant ReferralModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return columnTitle(section);
}

namespace {

QString textOf(const ReferralRow& row, int column, const ReferralWords& words) {
    switch (column) {
    case ReferralModel::Person:
        return words.person(row);
    case ReferralModel::Service:
        return row.service;
    case ReferralModel::State:
        return theme::StatusPainter::words(words.mark(row));
    case ReferralModel::Stands:
        return words.stands(row);
    case ReferralModel::Turn:
        return ReferralWords::turn(row);
    default:
        return row.workerName.isEmpty() ? ReferralModel::tr("nobody yet") : row.workerName;
    }
}

QString secondOf(const ReferralRow& row, int column) {
    if (column == ReferralModel::Person) return row.ward;
    return column == ReferralModel::Service ? row.provider : QString();
}

} // namespace

QVariant ReferralModel::data(const QModelIndex& index, int role) const {
    const ReferralRow* found = row(index.row());
    if (found == nullptr) return {};
    const ReferralWords words(m_today);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*found, column, words);
    case Qt::AccessibleTextRole: {
        QString said =
            column == State ? theme::StatusPainter::accessibleText(words.mark(*found)) : textOf(*found, column, words);
        if (const QString second = secondOf(*found, column); !second.isEmpty()) said += u", "_s + second;
        return columnTitle(column) + u": "_s + (said.isEmpty() ? tr("nothing") : said);
    }
    case theme::SecondRole:
        return secondOf(*found, column);
    case theme::StatusRole:
        return column == State ? QVariant::fromValue(words.mark(*found)) : QVariant();
    default:
        return {};
    }
}

} // namespace lodestar::models
