#pragma once

#include "core/services/ChildGrowth.h"

#include <QAbstractTableModel>

namespace lodestar::models {

/// "Weights so far" of one child, oldest first, and the one that is being typed last.
class VisitWeights final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Age, Kilograms, Centile, ColumnCount };

    explicit VisitWeights(QObject* parent = nullptr);

    /// `growth` is how centiles are computed here.
    void show(const VisitPerson& child, const GrowthInUse& growth, QDate today);
    /// Why some lines have no centile, in a sentence; empty if all have.
    [[nodiscard]] QString missing() const;
    /// What is typed now; nothing takes the line away.
    void setTyped(std::optional<qint64> grams, QDate on);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QDate on;
        qint64 grams = 0;
        bool atBirth = false;
        bool inConflict = false;
        bool typed = false;
        growth::Placed placed = std::unexpected(growth::NoCentile::BirthUnknown);
    };
    void place(Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;

    QList<Row> m_rows;
    QDate m_born;
    growth::GrowthChild m_child;
    GrowthInUse m_growth;
    QDate m_today;
};

} // namespace lodestar::models
