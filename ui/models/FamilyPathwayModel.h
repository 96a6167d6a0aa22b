#pragma once

#include "core/services/FamilyPathway.h"

#include <QAbstractTableModel>

namespace lodestar::models {

/// The lanes of a family as a table: a column for each stage, as many rows for each lane as its fullest stage has
/// steps, each step one cell. Cells without a step take no keyboard.
class FamilyPathwayModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role : int {
        LawRole = Qt::UserRole + 0x200, ///< bool: a review in law
        StageNowRole,                   ///< bool: the lane stands in this stage
        LaneTopRole,                    ///< bool: the first row of a lane
        LaneEndRole,                    ///< bool: the last row of a lane
        HeadLinesRole,                  ///< QStringList: the lines of a lane's head
        RangeRole,                      ///< QString: second line of a column's head
    };
    enum class Steps { All, InLaw, Open };
    struct Cell {
        qsizetype lane = -1;
        const rules::StepState* state = nullptr;
    };

    explicit FamilyPathwayModel(QObject* parent = nullptr);

    void show(FamilyPathway pathway, QDate today);
    /// Only one lane (its place among the lanes), or all with -1; only some steps.
    void setFilter(int lane, Steps steps);

    [[nodiscard]] const FamilyPathway& pathway() const { return m_pathway; }
    [[nodiscard]] Cell cell(const QModelIndex& index) const;
    [[nodiscard]] const PathwayLane& lane(qsizetype place) const { return m_pathway.lanes.at(place); }
    /// First row and number of rows of each lane that is shown.
    [[nodiscard]] QList<std::pair<int, int>> laneRows() const;
    /// The step that asks first: where the keyboard begins.
    [[nodiscard]] QModelIndex firstOpen() const;
    [[nodiscard]] QModelIndex indexOf(const RecordId& person, const QString& step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Band {
        qsizetype lane = 0;
        int top = 0;
        int rows = 0;
        QString stageNow;
        QList<QList<const rules::StepState*>> stages;
    };
    void arrange();
    [[nodiscard]] const Band* bandOf(int row) const;
    [[nodiscard]] bool isWanted(const rules::StepState& state) const;
    [[nodiscard]] QStringList headLines(const PathwayLane& lane) const;
    [[nodiscard]] QVariant ofHead(const Band& band, int row, int role) const;

    FamilyPathway m_pathway;
    QList<Band> m_bands;
    QDate m_today;
    int m_only = -1;
    Steps m_steps = Steps::All;
};

} // namespace lodestar::models
