#pragma once

#include "ui/pages/ReviewSheet.h"
#include "ui/theme/Colour.h"

#include <QWidget>

namespace lodestar::widgets {
class FlowLayout;
}

namespace lodestar::pages {

/// The four facts of a review, the agreement by its two directions: five small boxes, each with its sign and word.
/// Never one tick for all.
class ReviewFacts final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewFacts(ReviewSheet& sheet, QWidget* parent = nullptr);

    void refresh();

private:
    struct Fact {
        QString label;
        QString icon;
        theme::Colour ink;
        QString words;
    };
    [[nodiscard]] Fact health() const;
    [[nodiscard]] Fact summary() const;
    [[nodiscard]] Fact discussion() const;
    [[nodiscard]] Fact sharing(const QString& direction) const;
    void add(const Fact& fact);

    ReviewSheet& m_sheet;
    widgets::FlowLayout* m_flow = nullptr;
    QList<QWidget*> m_boxes;
};

} // namespace lodestar::pages
