// Every report there is, on paper: without content, as the demo's area fills it, and with many pages; in English and in
// words that are 40 % longer, as other languages are.
#include "core/reports/Reports.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/WorkWorld.h"
#include "ui/reports/ReportWords.h"

#include <QCoreApplication>
#include <QRectF>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

/// Lengthens every text by 40 %, with letters that English lacks.
class Longer final : public QTranslator {
public:
    Longer() { QCoreApplication::installTranslator(this); }
    ~Longer() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*n*/) const override {
        const QString text = QString::fromUtf8(source);
        QString more;
        const auto words = text.split(u' ');
        for (qsizetype i = 0; more.size() * 5 < text.size() * 2; ++i)
            more += (i % 2 == 0 ? u"ż"_s : u" ł"_s) + QString(words[i % words.size()].size() / 2, u'ą');
        return text + more;
    }
};

struct Word {
    QRectF box;
    QString text;
};

/// A page as somebody who selects its words gets them, with where they stand, in points.
struct Page {
    QSizeF size;
    QList<Word> words;
};

QList<Page> pagesOf(const QString& path) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    static const QRegularExpression word(
        u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>"_s);
    static const QRegularExpression sheet(u"<page width=\"([\\d.]+)\" height=\"([\\d.]+)\""_s);
    QList<Page> pages;
    const QStringList lines = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n');
    for (const QString& line : lines) {
        if (const auto begun = sheet.match(line); begun.hasMatch())
            pages.append(Page{{begun.captured(1).toDouble(), begun.captured(2).toDouble()}, {}});
        const auto found = word.match(line);
        if (!found.hasMatch()) continue;
        const QPointF from(found.captured(1).toDouble(), found.captured(2).toDouble());
        const QPointF to(found.captured(3).toDouble(), found.captured(4).toDouble());
        QString text = found.captured(5);
        text.replace(u"&amp;"_s, u"&"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
        pages.last().words.append({QRectF(from, to), text.replace(u"&quot;"_s, u"\""_s).replace(u"&apos;"_s, u"'"_s)});
    }
    return pages;
}

QString said(const Page& page) {
    QStringList words;
    for (const Word& each : page.words)
        words.append(each.text);
    return words.join(u' ');
}

/// Words that stand off the paper's edges (look, "Print"), or one over the other.
QStringList misplaced(const Page& on) {
    constexpr double mm = 72 / 25.4;
    const QList<Word>& page = on.words;
    const QRectF paper = QRectF(QPointF(), on.size).adjusted(12.9 * mm, 10 * mm, -12.9 * mm, -8 * mm);
    constexpr double over = 0.3; ///< lines touch by their descenders
    QStringList found;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (!paper.contains(page[i].box)) found.append(u"outside: "_s + page[i].text);
        for (qsizetype k = i + 1; k < page.size(); ++k) {
            const QRectF both = page[i].box & page[k].box;
            const double least =
                std::min(page[i].box.width() * page[i].box.height(), page[k].box.width() * page[k].box.height());
            if (both.width() * both.height() > over * least) found.append(page[i].text + u" over "_s + page[k].text);
        }
    }
    return found;
}

/// The same report with so many rows in its tables that it takes several pages.
reports::Report manyPagesOf(reports::Report report) {
    constexpr qsizetype rows = 120;
    for (reports::ReportPart& part : report.parts) {
        auto* table = std::get_if<reports::ReportTable>(&part);
        if (table == nullptr || table->columns.isEmpty()) continue;
        if (table->rows.isEmpty()) {
            reports::ReportRow row;
            for (const reports::ReportColumn& each : table->columns)
                row.cells.append(each.kind == reports::ColumnKind::Text   ? reports::ReportCell{each.title}
                                 : each.kind == reports::ColumnKind::Date ? reports::ReportCell{u"2026-10-21"_s}
                                                                          : reports::ReportCell{{}, 1234.0});
            table->rows = {row};
        }
        const QList<reports::ReportRow> first = table->rows;
        while (table->rows.size() < rows)
            table->rows += first;
    }
    return report;
}

bool hasTable(const reports::Report& report) {
    return std::any_of(report.parts.cbegin(), report.parts.cend(),
                       [](const auto& part) { return std::holds_alternative<reports::ReportTable>(part); });
}

/// Whether the heads of some table of the report stand on the page, or it has no row of a table.
bool hasHeads(const reports::Report& report, const QString& page) {
    bool anyRow = false;
    for (const reports::ReportPart& part : report.parts) {
        const auto* table = std::get_if<reports::ReportTable>(&part);
        if (table == nullptr) continue;
        const QStringList heads = reports::ReportWords::heads(*table);
        const bool all = std::all_of(heads.cbegin(), heads.cend(), [&](const QString& head) {
            return page.contains(head.simplified().section(u' ', 0, 0).section(u'-', 0, 0).left(3));
        });
        if (all) return true;
        anyRow = anyRow || !table->rows.isEmpty();
    }
    return !anyRow;
}

/// Numbers, money and shares of the tables that stand on no page in one piece.
QStringList brokenNumbers(const reports::Report& report, const QList<Page>& pages) {
    QSet<QString> words;
    for (const Page& page : pages)
        for (const Word& each : page.words)
            words.insert(each.text);
    QStringList broken;
    for (const reports::ReportPart& part : report.parts) {
        const auto* table = std::get_if<reports::ReportTable>(&part);
        if (table == nullptr) continue;
        for (const qsizetype column : reports::ReportWords::shown(*table)) {
            const reports::ColumnKind kind = table->columns[column].kind;
            for (const reports::ReportRow& row : table->rows) {
                if (!reports::ReportWords::isRight(kind) || column >= row.cells.size()) continue;
                const QString cell = reports::ReportWords::cell(row.cells[column], kind);
                if (!cell.contains(u' ') && !words.contains(cell)) broken.append(cell);
            }
        }
    }
    return broken;
}

void checkPrint(const reports::Report& report, const QString& name, int fewestPages) {
    INFO(name.toStdString());
    const reports::ListPrint::By by{QDateTime({2026, 11, 11}, {15, 32}), u"Farah Siddiqui"_s, u"SN-02"_s,
                                    u"Complete as of 13:50."_s};
    const QString path = Picture::folder() + u"/prints-"_s + name + u".pdf"_s;
    const int pages = reports::printReportTo(report, by, path).value_or(0);
    CHECK(pages >= fewestPages);
    const QList<Page> words = pagesOf(path);
    REQUIRE(words.size() == pages);
    // The last page may hold no more than signatures and rules, and a page no more than a chart.
    qsizetype mayLack = 1 + std::count_if(report.parts.cbegin(), report.parts.cend(), [](const auto& part) {
                            return std::holds_alternative<reports::ReportChart>(part);
                        });
    for (int page = 0; page < pages; ++page) {
        INFO("page " << page + 1);
        const QString text = said(words[page]);
        CHECK(misplaced(words[page]).join(u", "_s).toStdString() == "");
        CHECK(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages)));
        CHECK(text.contains(u"Farah Siddiqui"_s));
        CHECK(text.contains(u"11 Nov 2026"_s));
        CHECK(text.contains(u"Complete as of 13:50."_s));
        CHECK(text.contains(reports::ReportWords::marking(report.marking).section(u' ', 0, 0)));
        if (fewestPages > 1 && !hasHeads(report, text)) CHECK(--mayLack >= 0);
    }
    if (name.endsWith(u"en"_s)) CHECK(brokenNumbers(report, words).join(u", "_s).toStdString() == "");
    CHECK(said(words.first()).contains(report.title.section(u' ', 0, 1)));
}

struct Prints {
    WorkWorld empty{0, true, WorkWorld::Filled::No};
    WorkWorld demo{40, true};

    static reports::Report report(WorkWorld& world, const reports::ReportKind& kind, const QString& practitioner) {
        reports::ReportAsk ask{.id = kind.id, .me = world.session->me(), .now = world.clock.now()};
        ask.practitioner = practitioner;
        auto made = world.session->read([ask](Connection& c) { return reports::makeReport(c, ask); }).takeResult();
        if (!made) throw std::runtime_error(made.error().detail.toStdString());
        return *made;
    }

    void check(const QString& language) {
        for (const reports::ReportKind& kind : reports::reportKinds()) {
            checkPrint(report(empty, kind, empty.session->me().reference), kind.id + u"-none-"_s + language, 1);
            const reports::Report some = report(demo, kind, demoIdentity(false).reference);
            checkPrint(some, kind.id + u"-some-"_s + language, 1);
            // One that has no table on this laptop (what the server tells) cannot be made longer.
            if (hasTable(some)) checkPrint(manyPagesOf(some), kind.id + u"-many-"_s + language, 3);
        }
    }
};

} // namespace

TEST_CASE("every report prints with no content, with the demo's and with many pages, in place and to be selected") {
    Prints().check(u"en"_s);
}

TEST_CASE("every report prints in words that are 40 % longer, in no content, some and many pages") {
    Prints prints;
    const Longer longer;
    prints.check(u"longer"_s);
}
