#pragma once

#include "core/reports/Report.h"
#include "ui/reports/PrintSheet.h"

#include <functional>
#include <memory>

namespace lodestar::reports {

/// One thing on paper that is never cut in two.
struct ReportBlock {
    int height = 0;                      ///< dots
    bool keepsNext = false;              ///< stands on the page of what comes next: a title with its first row
    bool breaks = false;                 ///< a new page begins here
    std::function<void(int top)> paint;  ///< empty for a gap
    std::shared_ptr<ReportBlock> repeat; ///< stands again above it where a page begins: the heads of a table
};

/// Lays the parts of a report out as blocks for one print.
class ReportBlocks {
public:
    /// Both must outlive the blocks.
    ReportBlocks(const Report& report, PrintSheet& sheet);

    [[nodiscard]] const QList<ReportBlock>& blocks() const { return m_blocks; }
    /// A table has more columns than the sheet has room for: words and numbers of it are broken.
    [[nodiscard]] bool isCramped() const { return m_cramped; }

    void operator()(const ReportText& text);
    void operator()(const ReportFigures& figures);
    void operator()(const ReportTable& table);
    void operator()(const ReportChart& chart);
    void operator()(const ReportSignatures& signatures);
    void operator()(const ReportPageBreak& pageBreak);
    /// Small charts beside each other: titles, drawings and sentences each begin at one height.
    void operator()(const QList<ReportChart>& beside);

private:
    struct Type {
        double size = 0; ///< points
        bool strong = false;
        double gap = 0; ///< points below
    };
    [[nodiscard]] int room() const { return m_sheet.bottom() - m_sheet.top(); }
    void gap(double points, bool keepsNext = false);
    /// Words over the whole width, in as many lines as they need; each line is a block of its own.
    void words(const QString& text, const Type& type, bool keepsNext = false);
    /// One column of small charts, painted with its titles from `top` on.
    struct Column;
    [[nodiscard]] Column columnOf(const ReportChart& chart, int width) const;
    void paintColumn(const Column& column, int left, int top);
    void basis();
    [[nodiscard]] PrintSheet::Columns columnsOf(const ReportTable& table);
    [[nodiscard]] PrintSheet::Columns columnsOf(const ReportTable& table, bool small) const;
    /// `name` is where its name stands; the figure comes below.
    void paintFigure(const ReportFigures::Figure& figure, const QRect& name);
    void paintSignature(const ReportSignatures::Line& line, const QRect& box);

    const Report& m_report;
    PrintSheet& m_sheet;
    QList<ReportBlock> m_blocks;
    bool m_cramped = false;
};

} // namespace lodestar::reports
