#include "ui/models/FamilyEntryModel.h"

#include "core/base/DateText.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/StatusKind.h"

#include <QJsonArray>

namespace lodestar::models {

using namespace Qt::StringLiterals;

FamilyEntryModel::FamilyEntryModel(QObject* parent)
    : QAbstractListModel(parent) {}

QString FamilyEntryModel::clinicalLine(const Entry& entry) {
    const QJsonObject assessment = entry.object("assessment"_L1);
    QStringList parts;
    if (const QString total = assessment.value("total"_L1).toString(); !total.isEmpty())
        parts.append(tr("Total %1").arg(total));
    const QJsonArray scores = assessment.value("scores"_L1).toArray();
    for (const QJsonValue& each : scores)
        parts.append(each.toObject().value("name"_L1).toString() + u' ' +
                     each.toObject().value("value"_L1).toVariant().toString());
    return parts.join(u", "_s);
}

QString FamilyEntryModel::answerToLookAt(const Entry& entry) {
    const qint64 answer = entry.object("assessment"_L1).value("item10"_L1).toInteger(0);
    return answer > 0 ? tr("Question 10 was answered %1: look at this answer now").arg(answer) : QString();
}

void FamilyEntryModel::show(QList<Entry> entries, const EntryWords& words, const EntryWords::NameOf& nameOf,
                            const Options& options) {
    beginResetModel();
    m_entries = std::move(entries);
    m_rows.clear();
    if (options.bandPerKind)
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
            return records::kindNamed(a.kind) < records::kindNamed(b.kind);
        });
    QString band;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry& each = m_entries.at(i);
        if (options.bandPerKind && each.kind != band) {
            band = each.kind;
            m_rows.append({EntryWords::kindLabel(band), {}, {}, {}, {}, {}, false, -1});
        }
        Row row;
        row.title = words.title(each);
        row.line = words.line(each);
        if (options.clinical && each.conflicts.isEmpty() && each.kind == "assessment"_L1) {
            row.line = clinicalLine(each);
            row.alert = answerToLookAt(each);
        }
        if (options.withTags && each.record.toString() != options.household) row.tag = nameOf(each.record);
        const QDate day = storedDate(each.happened);
        row.date = day.isValid() ? dateText(day) : QString();
        row.icon = EntryWords::icon(each);
        row.conflict = !each.conflicts.isEmpty();
        row.entry = i;
        m_rows.append(row);
    }
    endResetModel();
}

const Entry* FamilyEntryModel::entry(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return nullptr;
    const qsizetype place = m_rows.at(index.row()).entry;
    return place < 0 ? nullptr : &m_entries.at(place);
}

int FamilyEntryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags FamilyEntryModel::flags(const QModelIndex& index) const {
    return entry(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant FamilyEntryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList spoken{row.title, row.tag,  row.date, row.conflict ? tr("two values") : QString(),
                           row.line,  row.alert};
        spoken.removeAll(QString());
        return spoken.join(u". "_s);
    }
    case theme::HeadingRole:
        return row.entry < 0;
    case theme::SecondRole:
        return QString(row.line).replace(u'\n', u' ');
    case theme::TagsRole:
        return row.tag.isEmpty() ? QStringList() : QStringList{row.tag};
    case theme::AuthorRole:
        return row.date;
    case theme::IconRole:
        return row.icon;
    case theme::AlertRole:
        return row.alert;
    case theme::StatusRole:
        if (!row.conflict) return {};
        return QVariant::fromValue(theme::StatusMark{theme::StatusKind::Conflict, tr("Two values"), {}});
    default:
        return {};
    }
}

} // namespace lodestar::models
