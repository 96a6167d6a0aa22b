#include "ui/models/RegisterModel.h"

#include "ui/models/ProgrammeWords.h"
#include "ui/theme/RowRole.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::models {

using V = QLatin1StringView;

void RegisterModel::show(const CourseRegister& course, const EntryId& session) {
    beginResetModel();
    if (session != m_session) m_marks.clear();
    m_session = session;
    m_rows = course.calledAt(session);
    m_held = course.held();
    endResetModel();
}

QString RegisterModel::markOf(int row) const {
    const RegisterRow& found = m_rows.at(row);
    const QString kept = found.isDisputed(m_session) ? QString() : found.mark(m_session);
    return m_marks.value(found.place.entry, kept);
}

bool RegisterModel::isDisputed(int row) const {
    return m_rows.at(row).isDisputed(m_session) && !m_marks.contains(m_rows.at(row).place.entry);
}

void RegisterModel::setMark(int row, const QString& there) {
    if (row < 0 || row >= m_rows.size()) return;
    m_marks.insert(m_rows.at(row).place.entry, there);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RegisterModel::markTheRest(const QString& there) {
    for (int row = 0; row < m_rows.size(); ++row)
        if (markOf(row).isEmpty()) setMark(row, there);
}

QList<RegisterMark> RegisterModel::changed() const {
    QList<RegisterMark> marks;
    for (const RegisterRow& each : m_rows) {
        const QString there = m_marks.value(each.place.entry);
        if (!there.isEmpty() && (there != each.mark(m_session) || each.isDisputed(m_session)))
            marks.append({each.place, there, each.marks.value(m_session)});
    }
    return marks;
}

void RegisterModel::forget() {
    m_marks.clear();
}

int RegisterModel::marked() const {
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += markOf(row).isEmpty() ? 0 : 1;
    return count;
}

int RegisterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::text(int row, int column) const {
    const RegisterRow& found = m_rows.at(row);
    switch (column) {
    case Name:
        return found.place.personName;
    case Mark:
        return ProgrammeWords::mark(markOf(row));
    case SoFar:
        return tr("%1 of %2").arg(found.attended()).arg(m_held);
    default: {
        QStringList words;
        if (found.place.crecheChildren > 0) words << tr("crèche: %1").arg(found.place.crecheChildren);
        if (!found.place.interpreter.isEmpty()) words << tr("interpreter: %1").arg(found.place.interpreter);
        return words.join(u", "_s);
    }
    }
}

QString RegisterModel::spoken(int row) const {
    QString mark = text(row, Mark);
    if (mark.isEmpty()) mark = isDisputed(row) ? tr("two people marked it differently") : tr("not marked");
    QStringList words{text(row, Name), mark, tr("came %1 so far").arg(text(row, SoFar)), text(row, ToKnow)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const QString mark = markOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Mark ? QString() : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case theme::StatusRole: {
        if (index.column() != Mark) return {};
        if (isDisputed(index.row()))
            return QVariant::fromValue(theme::StatusMark{theme::StatusKind::Conflict, tr("Two values"), {}});
        if (mark.isEmpty()) return {};
        const auto kind = mark == V("there")    ? theme::StatusKind::Done
                          : mark == V("late")   ? theme::StatusKind::Waiting
                          : mark == V("absent") ? theme::StatusKind::Missed
                                                : theme::StatusKind::Declined;
        return QVariant::fromValue(theme::StatusMark{kind, ProgrammeWords::mark(mark), {}});
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Name);
        return font.bold() ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Mark:
        return tr("This session");
    case SoFar:
        return tr("Came so far");
    default:
        return tr("To know");
    }
}

} // namespace lodestar::models
