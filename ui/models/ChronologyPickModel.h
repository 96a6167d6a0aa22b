#pragma once

#include "core/services/Chronology.h"

#include <QAbstractListModel>
#include <QSet>

namespace lodestar::models {

/// The entries of a chronology to be ticked for the print of one child. What is the child's own is ticked; what is of
/// somebody else, of third parties or sealed is not, until a person ticks it.
class ChronologyPickModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using NameOf = std::function<QString(const RecordId&)>;

    explicit ChronologyPickModel(QObject* parent = nullptr);

    void show(QList<TimelineItem> items, const ChronologyAsk& ask, NameOf nameOf);
    /// Of what stands ticked, in order.
    [[nodiscard]] QList<TimelineItem> picked() const;
    [[nodiscard]] qsizetype pickedCount() const { return m_picked.size(); }
    /// Picked ones that do not come by themselves.
    [[nodiscard]] qsizetype extraCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void pickedChanged();

private:
    [[nodiscard]] QString words(const TimelineItem& item) const;

    QList<TimelineItem> m_items;
    ChronologyAsk m_ask;
    NameOf m_nameOf;
    QSet<qsizetype> m_picked;
};

} // namespace lodestar::models
