#pragma once

#include "ui/reports/PrintSheet.h"

#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;

namespace lodestar::reports {

/// A list on A4 upright, as every print of personal data: service, OFFICIAL-SENSITIVE and page x of y at the head of
/// each page, the table's heads repeated, and at the foot when, by whom and on which laptop it was printed,
/// and until when it is complete.
class ListPrint {
public:
    struct Content {
        QString title;
        QString service; ///< the organisation's name; empty: the program's
        QStringList heads;
        QList<int> widths;       ///< shares of the page's width, one for each head
        QList<QStringList> rows; ///< cells may hold several lines
        QString note;            ///< counting rule, what is left out
        QStringList lead;        ///< lines under the title
        /// A drawing between the lead and the rows, in a rectangle of points; nothing for a plain list.
        std::function<void(QPainter&, QSizeF)> figure;
        double figureHeight = 0; ///< points
    };
    /// Who prints, for the foot.
    struct By {
        QDateTime at;
        QString name;
        QString laptop;
        QString complete = {}; ///< "Complete as of 07:41, nothing unsent."
    };

    ListPrint(Content content, By by);

    /// Paints all pages on a printer or PDF writer, whose page size and margins are set here. Answers how many.
    int print(QPagedPaintDevice& device) const;

    /// When, by whom and on which laptop it was printed, until when it is complete, and what else is to be said: the
    /// words of every print's foot.
    static QString footWords(const By& by, const QString& note = {}, const Wording& words = {});
    /// The service's name at the head of a print; the program's where none is given.
    static QString serviceName(const QString& given, const Wording& words = {});

private:
    [[nodiscard]] PrintSheet::Columns columns() const { return {m_content.widths}; }
    [[nodiscard]] QList<QPair<int, int>> pagesOf(const PrintSheet& sheet) const;
    /// Height of what stands above the rows of the first page.
    [[nodiscard]] int openingHeight(const PrintSheet& sheet) const;
    void paintOpening(PrintSheet& sheet) const;

    Content m_content;
    By m_by;
};

} // namespace lodestar::reports
