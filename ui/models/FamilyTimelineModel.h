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
    /// Only lines that hold two values.
    void setOnlyConflicts(bool only);
    [[nodiscard]] const TimelineItem* item(const QModelIndex& index) const;
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

    QList<TimelineItem> m_items;
    QList<Row> m_rows;
    TimelineFilter m_filter;
    NameOf m_nameOf;
    QDate m_today;
    qsizetype m_shown = 0;
    bool m_onlyConflicts = false;
};

} // namespace lodestar::models
