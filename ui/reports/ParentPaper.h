#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace lodestar::reports {

/// For whom a sheet is, in which language, printed when.
struct SheetFor {
    QString to;
    QString language; ///< code
    QDate printedOn;
};

/// The paper of a sheet for parents that is made of words and boxes: A4 upright, black on white, body 12 pt, no
/// classification banner, for it is the family's own. Painted from one list of blocks, which is also what a screen
/// reader or a test reads of it.
class ParentPaper {
public:
    /// One line of words, a row of cells, an empty box to write in, or a drawing.
    struct Block {
        QStringList cells = {};
        double size = 12;
        bool strong = false;
        double before = 0; ///< points of space above
        bool rule = false; ///< a thin line below
        double box = 0;    ///< points of an empty box below the words
        /// A drawing beside the words at the right, so many points wide and high.
        double drawingSize = 0;
        std::function<void(QPainter&, const QRectF&)> drawing = {};
        /// Where each cell begins, as a share of the width; empty: one wide cell and the rest beside it.
        QList<double> starts = {};
    };

    explicit ParentPaper(QList<Block> blocks)
        : m_blocks(std::move(blocks)) {}

    /// Paints all pages on a printer or PDF writer, whose page is set here. Answers how many; 0 when it cannot be
    /// painted on.
    int print(QPagedPaintDevice& device) const;
    /// Several sheets as one job, each on a page of its own. Answers how many pages.
    static int printAll(const QList<ParentPaper>& papers, QPagedPaintDevice& device);
    /// The same as the bytes of a PDF file: what is kept of a sheet that was given.
    [[nodiscard]] QByteArray pdf() const;
    [[nodiscard]] QStringList lines() const;

private:
    QList<Block> m_blocks;
};

} // namespace lodestar::reports
