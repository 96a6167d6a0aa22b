#pragma once

#include "core/services/RedBook.h"

#include <QFont>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace lodestar::reports {

class ParentWords;

/// A sheet for a parent about one child, to be copied or laid into the red book: the figures large, then in plain words
/// what was found and what comes next, in the family's language. A4 upright, body 12 pt; no classification banner, for
/// it is the family's own.
class RedBookPrint {
public:
    struct For {
        QString to;
        QString language; ///< code
        QDate printedOn;
    };

    RedBookPrint(RedBookSheet sheet, For whom);

    /// Paints all pages on a printer or PDF writer, whose page size and margins are set here. Answers how many; 0 when
    /// the device cannot be painted on.
    int print(QPagedPaintDevice& device) const;
    /// Several sheets as one job, each on a page of its own. Answers how many pages.
    static int printAll(const QList<RedBookPrint>& sheets, QPagedPaintDevice& device);
    /// The same as the bytes of a PDF file: what is kept of a sheet that was printed.
    [[nodiscard]] QByteArray pdf() const;
    /// Every line in order: what a screen reader or a test reads of it.
    [[nodiscard]] QStringList lines() const;

private:
    /// Cells of one line with their type.
    struct Block {
        QStringList cells;
        double size = 12;
        bool strong = false;
        double before = 0; ///< points of space above
        bool rule = false; ///< a thin line above
    };
    [[nodiscard]] QList<Block> blocks() const;
    void addHead(const ParentWords& words, QList<Block>& blocks) const;
    void addFigures(const ParentWords& words, QList<Block>& blocks) const;
    void addFound(const ParentWords& words, QList<Block>& blocks) const;
    void addNext(const ParentWords& words, QList<Block>& blocks) const;
    void addEarlier(const ParentWords& words, QList<Block>& blocks) const;
    [[nodiscard]] QString booked(const ParentWords& words, const RedBookSheet::Booking& booking) const;
    [[nodiscard]] QString offered(const ParentWords& words, const RedBookSheet::Next& next) const;

    /// Paints from the top of the present page; answers how many pages it took.
    int paint(QPainter& painter, QPagedPaintDevice& device) const;

    RedBookSheet m_sheet;
    For m_for;
};

} // namespace lodestar::reports
