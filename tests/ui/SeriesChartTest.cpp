#include "ui/charts/SeriesChart.h"
#include "tests/support/catch.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::charts;

namespace {

constexpr int wide = 320;

QImage drawn(const std::optional<double>& value) {
    ChartContent content;
    content.categories = {u"Q1"_s, u"Q2"_s, u"Q3"_s};
    content.series = {{u"Visited"_s, QList<std::optional<double>>(3, value)}};
    content.target = 100;
    content.targetName = u"E"_s;
    content.gap = u"hazvina kutaurwa nemusi uyu"_s;
    const SeriesChart chart(content, ChartInk::ofPaper());
    QImage image(wide, static_cast<int>(chart.heightFor(wide)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.paint(painter, image.rect());
    return image;
}

int inkIn(const QImage& image, int column) {
    int ink = 0;
    for (int row = 0; row < image.height(); ++row)
        ink += 255 - qGray(image.pixel(column, row));
    return ink;
}

} // namespace

TEST_CASE("words in place of a value, however long, stand clear of the line of the target") {
    // Of values of nothing the numbers stand at the axis; both pictures have the same scale and the same room.
    const QImage values = drawn(0);
    const QImage gaps = drawn(std::nullopt);
    REQUIRE(values.size() == gaps.size());
    int line = wide / 4;
    for (int column = line; column < wide; ++column)
        if (inkIn(values, column) > inkIn(values, line)) line = column;
    REQUIRE(inkIn(values, line) > 0);
    CHECK(inkIn(gaps, line) == inkIn(values, line));
}
