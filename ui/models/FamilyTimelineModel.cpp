#include "ui/models/FamilyTimelineModel.h"

#include "core/base/DateText.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/StatusPainter.h"

#include <QLocale>

namespace lodestar::models {

using namespace Qt::StringLiterals;
using theme::StatusKind;
using theme::StatusMark;

FamilyTimelineModel::FamilyTimelineModel(QObject* parent)
    : QAbstractListModel(parent) {}

void FamilyTimelineModel::show(QList<TimelineItem> items, QDate today, NameOf nameOf) {
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    m_nameOf = std::move(nameOf);
    arrange();
    endResetModel();
}

void FamilyTimelineModel::setFilter(const TimelineFilter& filter) {
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void FamilyTimelineModel::setOnlyConflicts(bool only) {
    beginResetModel();
    m_onlyConflicts = only;
    arrange();
    endResetModel();
}

void FamilyTimelineModel::arrange() {
    m_rows.clear();
    m_shown = 0;
    QString month;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const TimelineItem& item = m_items.at(i);
        if (!keeps(m_filter, item, names(item)) || (m_onlyConflicts && !item.conflict)) continue;
        const QString itsMonth = QLocale().toString(storedDate(item.happened), u"MMMM yyyy"_s);
        if (itsMonth != month) m_rows.append({itsMonth, -1});
        month = itsMonth;
        m_rows.append({{}, i});
        ++m_shown;
    }
}

QStringList FamilyTimelineModel::names(const TimelineItem& item) const {
    QStringList all;
    for (const RecordId& each : item.about) {
        const QString name = m_nameOf ? m_nameOf(each) : QString();
        if (!name.isEmpty()) all.append(name);
    }
    return all;
}

QList<TimelineItem> FamilyTimelineModel::shownItems() const {
    QList<TimelineItem> kept;
    for (const Row& each : m_rows)
        if (each.item >= 0) kept.append(m_items.at(each.item));
    return kept;
}

void FamilyTimelineModel::addGroups(QAbstractItemModel& choices) {
    using G = TimelineGroup;
    const std::pair<QString, std::optional<G>> groups[] = {
        {tr("Everything"), std::nullopt},        {tr("Visits and contacts"), G::Visits},
        {tr("Growth and feeding"), G::Growth},   {tr("Screening and jabs"), G::Screening},
        {tr("Assessments"), G::Assessments},     {tr("Referrals"), G::Referrals},
        {tr("Notes and documents"), G::Writing}, {tr("Family and home"), G::Family},
        {tr("Messages"), G::Messages},
    };
    for (const auto& [words, group] : groups) {
        const int row = choices.rowCount();
        choices.insertRow(row);
        choices.setData(choices.index(row, 0), words, Qt::DisplayRole);
        if (group) choices.setData(choices.index(row, 0), static_cast<int>(*group), Qt::UserRole);
    }
}

/// Of a chronology always; of the timeline what was written later.
QString FamilyTimelineModel::writtenWords(const TimelineItem& item) const {
    const QString late = lateWords(item, m_today);
    const QDateTime written = storedDateTime(item.entry.madeAt);
    if (!m_chronology || !late.isEmpty() || !written.isValid()) return late;
    return tr("Written %1 %2").arg(shortDateText(written.date(), m_today), timeText(written.time()));
}

const TimelineItem* FamilyTimelineModel::item(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return nullptr;
    const qsizetype place = m_rows.at(index.row()).item;
    return place < 0 ? nullptr : &m_items.at(place);
}

int FamilyTimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags FamilyTimelineModel::flags(const QModelIndex& index) const {
    return item(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString FamilyTimelineModel::lateWords(const TimelineItem& item, QDate today) {
    if (!item.writtenLate) return {};
    const QDateTime written = storedDateTime(item.entry.madeAt);
    const bool sameDay = storedDate(item.happened) == written.date();
    const QString when =
        sameDay ? timeText(written.time()) : shortDateText(written.date(), today) + u' ' + timeText(written.time());
    const qint64 hours = *item.writtenLate / 60;
    if (hours < 24) return tr("Written %1, %2 h later").arg(when).arg(hours);
    return tr("Written %1, %n days later", nullptr, static_cast<int>(hours / 24)).arg(when);
}

QString FamilyTimelineModel::spoken(const TimelineItem& item) const {
    if (item.sealed) return tr("Sealed, %1").arg(QLocale().toString(storedDate(item.happened), u"MMMM yyyy"_s));
    QStringList parts{item.title};
    if (!item.about.isEmpty()) parts.append(names(item).join(u", "_s));
    parts.append(longDateText(storedDate(item.happened)));
    if (item.conflict) parts.append(tr("two values"));
    parts.append(item.line);
    parts.append(writtenWords(item));
    if (!item.author.isEmpty()) parts.append(tr("by %1").arg(item.author));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QVariant FamilyTimelineModel::ofItem(const TimelineItem& item, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return spoken(item);
    case theme::StartRole:
        // The head of the month says the year.
        return item.sealed ? QString() : weekdayText(storedDate(item.happened), storedDate(item.happened));
    case theme::EndRole:
        return hasTime(item.happened) ? timeText(storedDateTime(item.happened).time()) : QString();
    case theme::IconRole:
        return item.icon;
    case theme::SecondRole:
        // The time below the date needs a second line, also where there is nothing to say in it.
        return item.line.isEmpty() && hasTime(item.happened) ? u" "_s : item.line;
    case theme::MoreLinesRole: {
        const QString late = writtenWords(item);
        return late.isEmpty() ? QStringList() : QStringList{late};
    }
    case theme::TagsRole:
        return names(item);
    case theme::AuthorRole:
        return item.author;
    case theme::StatusRole:
        if (item.conflict) return QVariant::fromValue(StatusMark{StatusKind::Conflict, tr("Two values"), {}});
        if (m_chronology && item.entry.compartment == records::Compartment::Sealed && !item.sealed)
            return QVariant::fromValue(StatusMark{StatusKind::Sealed, {}, {}});
        return {};
    default:
        return {};
    }
}

QVariant FamilyTimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows.at(index.row());
    if (row.item >= 0) return ofItem(m_items.at(row.item), role);
    if (role == theme::HeadingRole) return true;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return row.heading;
    return {};
}

} // namespace lodestar::models
