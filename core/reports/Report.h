#pragma once

#include "core/base/Uuid.h"
#include "core/base/Wording.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace lodestar::reports {

/// How the values of a column are written and aligned.
enum class ColumnKind : std::uint8_t {
    Text,
    Number,  ///< whole
    Decimal, ///< one digit
    Percent, ///< of 0 to 1, one digit
    Date,
    Money, ///< pence, as pounds
};

struct ReportColumn {
    QString key = {};   ///< of the CSV: lower case with underscores, never translated
    QString title = {}; ///< translated
    ColumnKind kind = ColumnKind::Text;
    int share = 1; ///< of a printed page's width; 0: in the CSV alone
};

/// One cell. What was suppressed has neither text nor value and says so in every form.
struct ReportCell {
    QString text;                     ///< of text and dates (ISO); else empty
    std::optional<double> value = {}; ///< of every other kind; none: not known
    bool suppressed = false;
    QString code = {}; ///< what the CSV says instead of `text`: the record's own word, never translated
};

/// Where a row or a figure leads on the screen.
struct ReportLink {
    RecordId household = {};
    RecordId person = {};
    QString report = {}; ///< id of another report, with `filter`
    QString filter = {};
    QString page = {}; ///< a page where it is settled, instead of the family's
    [[nodiscard]] bool isNull() const {
        return household.isNull() && person.isNull() && report.isEmpty() && page.isEmpty();
    }
};

struct ReportRow {
    QList<ReportCell> cells = {};
    ReportLink link = {};
    bool total = false; ///< set apart
};

struct ReportTable {
    QString title; ///< empty: the report's
    QList<ReportColumn> columns = {};
    QList<ReportRow> rows = {};
    QString empty = {}; ///< what is said instead of no rows
    QString note = {};  ///< the counting rule, what is left out
};

/// A plain sentence, or a heading.
struct ReportText {
    enum class Level : std::uint8_t { Heading, Sentence, Small };
    Level level = Level::Sentence;
    QString text;
};

/// A chart that is never without its table and its sentence. Patterns and labels tell the series apart, never colour
/// alone.
struct ReportChart {
    enum class Kind : std::uint8_t {
        Bars,    ///< one bar for each category and series, side by side
        Stacked, ///< one bar for each category
        Lines,   ///< along ordered categories
    };
    struct Series {
        QString name = {};
        QList<std::optional<double>> values; ///< one for each category; none where suppressed or not known
        QList<double> low = {};              ///< 95 % confidence; empty: none shown
        QList<double> high = {};
    };
    Kind kind = Kind::Bars;
    QString title;
    QStringList categories;
    QList<Series> series;
    ColumnKind values = ColumnKind::Number;
    std::optional<double> target = {}; ///< a line across, named by `targetName`
    QString targetName = {};
    QString sentence;   ///< what the chart shows, for eyes and for a screen reader
    QString gap = {};   ///< what is said instead of a missing value; empty: left out, or not known, by the marking
    bool small = false; ///< on paper charts that are small and follow each other share one row
};

/// Large figures beside each other.
struct ReportFigures {
    struct Figure {
        QString name = {};
        ReportCell cell;
        ColumnKind kind = ColumnKind::Number;
        QString beside = {}; ///< "target 250", "England 85.2 %"
        ReportLink link = {};
    };
    QList<Figure> figures;
};

/// Space to write, and lines for signatures with name, role and date.
struct ReportSignatures {
    struct Line {
        QString role = {};
        QString name = {};
        QString signedOn = {}; ///< ISO, when it was signed in the program; empty: a line to sign on
    };
    QList<Line> lines;
    int emptyLines = 0; ///< ruled lines before the signatures
};

struct ReportPageBreak {};

using ReportPart = std::variant<ReportText, ReportFigures, ReportTable, ReportChart, ReportSignatures, ReportPageBreak>;

/// How a report may leave the service.
enum class Marking : std::uint8_t {
    Personal,   ///< OFFICIAL-SENSITIVE: names stand in it; each print is in the audit
    Exact,      ///< the statutory return: exact counts, for that recipient alone
    Suppressed, ///< small counts and what they could be worked out from are left out
    Sealed,     ///< OFFICIAL-SENSITIVE and sealed matter, of safeguarding supervision alone
};

/// One report, as screen, paper and CSV all show it.
struct Report {
    QString id;         ///< "caseload"; also the command's word
    QString title = {}; ///< translated
    QString about;      ///< of whom and of when, under the title
    Marking marking = Marking::Personal;
    QStringList basis;   ///< rule versions, filters, what was counted
    QDateTime extracted; ///< when it was counted: on this laptop now, or by the server before
    QString complete;    ///< "Complete as of 07:41, nothing unsent."
    bool onePage =
        false; ///< meant for one sheet: its type is made smaller on paper until it fits, within what can be read
    QList<ReportPart> parts;
    Wording words = {}; ///< the language of all of it, and of the numbers and dates that the parts hold
};

} // namespace lodestar::reports
