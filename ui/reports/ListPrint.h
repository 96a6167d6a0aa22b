#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace lodestar::reports {

/// A list on A4 upright, as every print of personal data: service, OFFICIAL-SENSITIVE and page x of y at the head of
/// each page, the table's heads repeated, and at the foot when, by whom and on which laptop it was printed,
/// and until when it is complete.
class ListPrint {
    Q_DECLARE_TR_FUNCTIONS(lodestar::reports::ListPrint)

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

private:
    struct Sheet;
    [[nodiscard]] int rowHeight(const QPainter& painter, const QStringList& row, int width) const;
    [[nodiscard]] QList<QPair<int, int>> pagesOf(const Sheet& sheet) const;
    void paintHead(const Sheet& sheet, int page, int pages) const;
    [[nodiscard]] QString footWords() const;
    [[nodiscard]] int footHeight(const Sheet& sheet) const;
    void paintFoot(const Sheet& sheet) const;
    /// Height of what stands above the rows of the first page.
    [[nodiscard]] int openingHeight(const Sheet& sheet) const;
    void paintOpening(const Sheet& sheet) const;
    int paintRow(const Sheet& sheet, const QStringList& row, int top, bool head) const;

    Content m_content;
    By m_by;
};

} // namespace lodestar::reports
