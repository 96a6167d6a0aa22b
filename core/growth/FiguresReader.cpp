#include "core/growth/FiguresReader.h"

#include <QHash>

#include <cmath>

namespace lodestar::growth {

using namespace Qt::StringLiterals;

namespace {

// WHO's month: a twelfth of 365.25 days.
constexpr double daysOfMonth = 30.4375;
constexpr double weeksToTerm = 40;
constexpr int mostLines = 10'000;

/// Lines of comma-separated fields by the names of the first line. These files hold words and numbers: nothing quoted.
class Table {
public:
    static Result<Table> read(const QByteArray& csv, const QList<QByteArray>& needed) {
        Table table;
        QByteArray text = csv;
        if (text.startsWith("\xEF\xBB\xBF")) text.remove(0, 3);
        table.m_lines = text.split('\n');
        if (table.m_lines.size() > mostLines) return fail(ErrorCode::InvalidInput, u"too long for growth figures"_s);
        const QList<QByteArray> names = table.m_lines.first().trimmed().split(',');
        for (int i = 0; i < names.size(); ++i)
            table.m_columns.insert(names.at(i).trimmed(), i);
        for (const QByteArray& name : needed)
            if (!table.m_columns.contains(name))
                return fail(ErrorCode::InvalidInput,
                            u"line 1: the column %1 is missing"_s.arg(QLatin1StringView(name)));
        return table;
    }

    [[nodiscard]] int lines() const { return static_cast<int>(m_lines.size()); }
    /// Goes to a line (from 1); whether anything stands in it.
    bool go(int line) {
        m_fields = m_lines.at(line - 1).trimmed().split(',');
        return m_fields.size() > 1;
    }
    [[nodiscard]] QByteArray field(const char* name) const {
        return m_fields.value(m_columns.value(QByteArray(name), -1)).trimmed();
    }
    [[nodiscard]] std::optional<double> number(const char* name) const {
        bool isNumber = false;
        const double value = field(name).toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

private:
    QList<QByteArray> m_lines;
    QHash<QByteArray, int> m_columns;
    QList<QByteArray> m_fields;
};

std::unexpected<Error> wrong(int line, const QString& what) {
    return fail(ErrorCode::InvalidInput, u"line %1: %2"_s.arg(line).arg(what));
}

std::optional<GrowthMeasure> measureOf(const QByteArray& word) {
    if (word == "weight") return GrowthMeasure::Weight;
    if (word == "length") return GrowthMeasure::Length;
    if (word == "head_circumference" || word == "head-circumference") return GrowthMeasure::HeadCircumference;
    if (word == "bmi") return GrowthMeasure::Bmi;
    return std::nullopt;
}

/// What both files have alike.
Result<FiguresRow> commonRow(const Table& table, int line) {
    FiguresRow row;
    row.line = line;
    const QByteArray sex = table.field("sex");
    if (sex != "male" && sex != "female") return wrong(line, u"sex is neither male nor female"_s);
    row.sex = sex == "male" ? Sex::Male : Sex::Female;
    const auto measure = measureOf(table.field("measure"));
    if (!measure) return wrong(line, u"the measure is not known"_s);
    row.measure = *measure;
    const auto l = table.number("L");
    const auto m = table.number("M");
    const auto s = table.number("S");
    if (!l || !m || !s || std::abs(*l) > 10 || *m <= 0 || *s <= 0 || *s > 1)
        return wrong(line, u"L, M and S are not such figures"_s);
    row.lms = {*l, *m, *s};
    return row;
}

} // namespace

Result<std::vector<FiguresRow>> readWhoFigures(const QByteArray& csv) {
    LODESTAR_ASSIGN(Table table, Table::read(csv, {"sex", "measure", "position", "age", "unit", "L", "M", "S"}));
    std::vector<FiguresRow> rows;
    for (int line = 2; line <= table.lines(); ++line) {
        if (!table.go(line)) continue;
        LODESTAR_ASSIGN(FiguresRow row, commonRow(table, line));
        const auto age = table.number("age");
        const QByteArray unit = table.field("unit");
        if (!age || (unit != "week" && unit != "month")) return wrong(line, u"the age is not in weeks or months"_s);
        row.days = *age * (unit == "week" ? 7 : daysOfMonth);
        row.kind = table.field("position");
        rows.push_back(row);
    }
    return rows;
}

Result<std::vector<FiguresRow>> readUk90Figures(const QByteArray& csv) {
    LODESTAR_ASSIGN(Table table, Table::read(csv, {"sex", "measure", "table", "gestation", "L", "M", "S"}));
    std::vector<FiguresRow> rows;
    for (int line = 2; line <= table.lines(); ++line) {
        if (!table.go(line)) continue;
        LODESTAR_ASSIGN(FiguresRow row, commonRow(table, line));
        row.kind = table.field("table");
        if (row.kind == "by-gestation") {
            const auto weeks = table.number("gestation");
            if (!weeks || *weeks < 20 || *weeks > 45) return wrong(line, u"the gestation is not in weeks"_s);
            row.days = (*weeks - weeksToTerm) * 7;
        } else if (row.kind != "term-average") {
            return wrong(line, u"the table is neither by-gestation nor term-average"_s);
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace lodestar::growth
