#pragma once

#include "core/services/Timeline.h"

#include <QAbstractListModel>

namespace lodestar::models {

/// The timeline of a family as rows under a band for each month (theme::RowRole).
class FamilyTimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using NameOf = std::function<QString(const RecordId&)>;

    explicit FamilyTimelineModel(QObject* parent = nullptr);

    void show(QList<TimelineItem> items, QDate today, NameOf nameOf);
    void setFilter(const TimelineFilter& filter);
    /// As a chronology: each line says when it was written, and what was sealed is marked.
    void setChronology(bool chronology) { m_chronology = chronology; }
    /// Only lines that hold two values.
    void setOnlyConflicts(bool only);
    [[nodiscard]] const TimelineItem* item(const QModelIndex& index) const;
    /// What the filter keeps, in order.
    [[nodiscard]] QList<TimelineItem> shownItems() const;
    /// The groups of entries that may be shown alone, as items of a drop-down: Qt::UserRole holds the group.
    static void addGroups(QAbstractItemModel& choices);
    /// Lines that the filter keeps, and all of them.
    [[nodiscard]] qsizetype shown() const { return m_shown; }
    [[nodiscard]] qsizetype total() const { return m_items.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "Written 20:10, 6 h later": nothing for what was written at the time.
    [[nodiscard]] static QString lateWords(const TimelineItem& item, QDate today);

private:
    struct Row {
        QString heading;     ///< a band, or
        qsizetype item = -1; ///< a line
    };
    void arrange();
    [[nodiscard]] QStringList names(const TimelineItem& item) const;
    [[nodiscard]] QVariant ofItem(const TimelineItem& item, int role) const;
    [[nodiscard]] QString spoken(const TimelineItem& item) const;
    [[nodiscard]] QString writtenWords(const TimelineItem& item) const;

    QList<TimelineItem> m_items;
    QList<Row> m_rows;
    TimelineFilter m_filter;
    NameOf m_nameOf;
    QDate m_today;
    qsizetype m_shown = 0;
    bool m_onlyConflicts = false;
    bool m_chronology = false;
};

} // namespace lodestar::models
