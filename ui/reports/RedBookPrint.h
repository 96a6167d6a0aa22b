#pragma once

#include "core/services/RedBook.h"
#include "ui/reports/ParentPaper.h"

namespace lodestar::reports {

class ParentWords;

/// A sheet for a parent about one child, to be copied or laid into the red book: the figures large, then in plain words
/// what was found and what comes next, in the family's language. A4 upright, body 12 pt; no classification banner, for
/// it is the family's own.
class RedBookPrint {
public:
    RedBookPrint(RedBookSheet sheet, SheetFor whom);

    [[nodiscard]] ParentPaper paper() const;

private:
    using Block = ParentPaper::Block;

    [[nodiscard]] QList<Block> blocks() const;
    void addHead(const ParentWords& words, QList<Block>& blocks) const;
    void addFigures(const ParentWords& words, QList<Block>& blocks) const;
    void addFound(const ParentWords& words, QList<Block>& blocks) const;
    void addNext(const ParentWords& words, QList<Block>& blocks) const;
    void addEarlier(const ParentWords& words, QList<Block>& blocks) const;
    [[nodiscard]] QString booked(const ParentWords& words, const RedBookSheet::Booking& booking) const;
    [[nodiscard]] QString offered(const ParentWords& words, const RedBookSheet::Next& next) const;

    RedBookSheet m_sheet;
    SheetFor m_for;
};

} // namespace lodestar::reports
