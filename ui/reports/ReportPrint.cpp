#include "ui/reports/ReportPrint.h"

#include "ui/reports/PrintSheet.h"
#include "ui/reports/ReportBlocks.h"
#include "ui/reports/ReportWords.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

/// A block, or the repeated heads of one, in its place.
struct Placed {
    const ReportBlock* block = nullptr;
    int top = 0;
};
using Page = QList<Placed>;

/// Fills pages one after the other; what keeps with the next stays with it unless no page holds both.
class Paging {
public:
    explicit Paging(const PrintSheet& sheet)
        : m_first(sheet.top())
        , m_bottom(sheet.bottom())
        , m_top(m_first) {
        m_pages.append(Page());
    }

    QList<Page> of(const QList<ReportBlock>& blocks) {
        for (qsizetype from = 0; from < blocks.size();) {
            qsizetype to = from + 1;
            int height = blocks[from].height;
            while (to < blocks.size() && blocks[to - 1].keepsNext)
                height += blocks[to++].height;
            if (blocks[from].breaks || m_top + height > m_bottom) begin();
            for (; from < to; ++from)
                place(blocks[from]);
        }
        return m_pages;
    }

private:
    [[nodiscard]] bool isFresh() const { return m_pages.last().isEmpty(); }
    void begin() {
        if (isFresh()) return;
        m_pages.append(Page());
        m_top = m_first;
    }
    void put(const ReportBlock& block) {
        m_pages.last().append({&block, m_top});
        m_top += block.height;
    }
    void place(const ReportBlock& block) {
        if (m_top + block.height > m_bottom) begin();
        if (!block.paint && isFresh()) return;
        if (isFresh() && block.repeat) put(*block.repeat);
        put(block);
    }

    int m_first;
    int m_bottom;
    int m_top;
    QList<Page> m_pages;
};

/// The blocks in their places. What is meant for one sheet is tried in smaller and smaller type; where none of the
/// sizes that can be read is enough, in the smallest.
QList<Page> layOut(const Report& report, PrintSheet& sheet, std::unique_ptr<ReportBlocks>& blocks) {
    // 0.8 of the body's 9.5 points is 7.6.
    const QList<double> sizes = report.onePage ? QList<double>{1, .96, .92, .88, .84, .8} : QList<double>{1};
    QList<Page> pages;
    for (const double each : sizes) {
        sheet.shrink(each);
        blocks = std::make_unique<ReportBlocks>(report, sheet);
        pages = Paging(sheet).of(blocks->blocks());
        if (pages.size() == 1) break;
    }
    return pages;
}

/// Which way the paper lies: upright, unless that is too narrow for a table. Found out on a device that nobody gets,
/// for a sheet cannot be turned once it is begun.
PrintSheet::Turn turnOf(const Report& report, const PrintSheet::Frame& frame, const QPagedPaintDevice& device) {
    // So few columns always have room; the widths of a long table are not measured twice.
    constexpr qsizetype fewColumns = 8;
    const bool many = std::any_of(report.parts.cbegin(), report.parts.cend(), [](const ReportPart& part) {
        const auto* table = std::get_if<ReportTable>(&part);
        return table != nullptr && ReportWords::shown(*table).size() >= fewColumns;
    });
    if (!many || report.onePage) return PrintSheet::Turn::Upright;
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter tried(&nowhere);
    tried.setResolution(device.logicalDpiX());
    PrintSheet sheet(tried, frame);
    const ReportBlocks blocks(report, sheet);
    sheet.end();
    return blocks.isCramped() ? PrintSheet::Turn::Sideways : PrintSheet::Turn::Upright;
}

} // namespace

int printReport(const Report& report, const ListPrint::By& by, const QString& service, QPagedPaintDevice& device) {
    ListPrint::By who = by;
    // What is given is in the program's words.
    if (who.complete.isEmpty() || !report.words.code().isEmpty()) who.complete = report.complete;
    const PrintSheet::Frame frame{
        ListPrint::serviceName(service, report.words), ReportWords::marking(report.marking, report.words),
        ListPrint::footWords(who, ReportWords::draft(report).join(u' '), report.words), report.words};
    PrintSheet sheet(device, frame, turnOf(report, frame, device));
    if (!sheet.isActive()) return 0;
    std::unique_ptr<ReportBlocks> laidOut;
    const QList<Page> pages = layOut(report, sheet, laidOut);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0) sheet.newPage();
        sheet.paintFrame(static_cast<int>(page) + 1, static_cast<int>(pages.size()));
        sheet.paintShrunk([&] {
            for (const Placed& each : pages[page])
                if (each.block->paint) each.block->paint(each.top);
        });
    }
    sheet.end();
    return static_cast<int>(pages.size());
}

Result<int> printReportTo(const Report& report, const ListPrint::By& by, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(ErrorCode::FileUnwritable, path);
    int pages = 0;
    {
        constexpr int dots = 300;
        QPdfWriter writer(&file);
        writer.setResolution(dots);
        // The title of a file is read by whoever lists it.
        writer.setTitle(u"Lodestar"_s);
        pages = printReport(report, by, {}, writer);
    }
    if (pages == 0 || !file.commit()) return fail(ErrorCode::FileUnwritable, path);
    return pages;
}

} // namespace lodestar::reports
