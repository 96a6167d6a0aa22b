#pragma once

#include "core/services/VisitGap.h"

#include <QListView>
#include <QStyledItemDelegate>

class QStandardItemModel;

namespace lodestar::pages {

/// The parts of the visit at the left of the form: what is written, where the keyboard is, what is still needed.
/// The private part looks the same whatever it holds.
class VisitIndex final : public QListView {
    Q_OBJECT

public:
    struct Line {
        VisitGap::Section section = VisitGap::Section::Who;
        bool begun = false;
        bool needed = false;
        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit VisitIndex(QWidget* parent = nullptr);

    void setLines(const QList<Line>& lines);
    /// The part that the keyboard is in.
    void setHere(VisitGap::Section section);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void asked(lodestar::VisitGap::Section section);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStandardItemModel* m_model;
    QList<Line> m_lines;
};

} // namespace lodestar::pages
