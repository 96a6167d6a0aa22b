#pragma once

#include "ui/charts/GrowthChartContent.h"
#include "ui/charts/GrowthInk.h"

#include <QCoreApplication>
#include <QRectF>

#include <optional>

class QPainter;

namespace lodestar::charts {

/// A growth chart on any painter: the nine lines (0.4, 9, 50, 91 and 99.6 dashed), dots at actual age, crosses at
/// corrected age with a thin line between, no line from point to point. Drawing rules: RCPCH chart standards.
class GrowthPlot {
    Q_DECLARE_TR_FUNCTIONS(lodestar::charts::GrowthPlot)

public:
    /// Lays the chart out for a rectangle of this size; sizes in the painter's own units.
    GrowthPlot(GrowthChartContent content, GrowthInk ink, QSizeF size);
    ~GrowthPlot();
    GrowthPlot(const GrowthPlot&) = delete;
    GrowthPlot& operator=(const GrowthPlot&) = delete;

    /// Paints everything with its upper left corner at `at`; `chosen` is ringed.
    void paint(QPainter& painter, QPointF at = {}, std::optional<int> chosen = {}) const;
    /// The points in sight, each once, in order of time.
    [[nodiscard]] QList<int> points() const;
    /// The point whose mark is within reach of a place; nothing if none is.
    [[nodiscard]] std::optional<int> pointAt(QPointF place) const;
    /// Where the mark that counts of a point stands; nothing out of sight.
    [[nodiscard]] std::optional<QPointF> placeOf(int point) const;
    [[nodiscard]] const GrowthPlan& plan() const;

private:
    struct Scene;
    std::unique_ptr<Scene> m_scene;
};

} // namespace lodestar::charts
