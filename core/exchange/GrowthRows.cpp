#include "core/exchange/GrowthRows.h"

#include "core/exchange/CsvReader.h"
#include "core/growth/GrowthWords.h"

#include <QIODevice>

#include <array>
#include <charconv>
#include <cmath>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;
using namespace lodestar::growth;

namespace {

constexpr qsizetype flushAt = qsizetype{1} << 20;
constexpr int sdsDecimals = 6;
constexpr int centileDecimals = 4;
constexpr QByteArrayView added =
    "age_days,corrected_age_days,sds_chronological,sds_corrected,centile,age_basis,reference,note";

enum Column : std::uint8_t { SexColumn, Born, Weeks, Days, On, MeasureColumn, Value, ColumnCount };
constexpr std::array<const char*, ColumnCount> columnNames{
    "sex", "birth_date", "gestation_weeks", "gestation_days", "on", "measure", "value"};

/// YYYY-MM-DD; invalid for anything else.
QDate dateIn(QByteArrayView text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto number = [&](qsizetype from, qsizetype size) {
        int value = 0;
        for (qsizetype i = from; i < from + size; ++i) {
            if (text[i] < '0' || text[i] > '9') return 0;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

template<typename Number> std::optional<Number> numberIn(QByteArrayView text) {
    Number value{};
    const auto end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

/// A row's words made into values; `problem` says what could not be.
struct Asked {
    GrowthChild child;
    QDate on;
    std::optional<GrowthMeasure> measure;
    double value = 0;
    QByteArray problem;
};

class Rows {
public:
    Rows(QIODevice& out, const GrowthReference& reference, AgePolicy policy)
        : m_out(out)
        , m_reference(reference)
        , m_policy(policy) {
        m_columns.fill(-1);
        m_buffer.reserve(flushAt + 4096);
    }

    Status header(const std::vector<QByteArrayView>& fields) {
        m_width = fields.size();
        for (std::size_t i = 0; i < fields.size(); ++i)
            for (std::size_t k = 0; k < columnNames.size(); ++k)
                if (fields[i].trimmed() == QByteArrayView(columnNames.at(k))) m_columns.at(k) = static_cast<int>(i);
        for (const Column needed : {SexColumn, Born, On, MeasureColumn, Value})
            if (m_columns.at(needed) < 0)
                return fail(ErrorCode::InvalidInput,
                            u"the column %1 is missing"_s.arg(QLatin1StringView(columnNames.at(needed))));
        pass(fields);
        m_buffer.append(',').append(added).append('\n');
        return {};
    }
    [[nodiscard]] std::size_t width() const { return m_width; }

    /// Whether the row has a centile.
    Result<bool> row(const std::vector<QByteArrayView>& fields) {
        pass(fields);
        const Asked asked = read(fields);
        bool placed = false;
        if (asked.problem.isEmpty()) {
            const GrowthReading reading =
                readingOf(m_reference, m_policy, asked.child, *asked.measure, asked.value, asked.on);
            placed = reading.inForce.has_value();
            write(asked, reading);
        } else {
            m_buffer.append(",,,,,,,,");
            appendField(asked.problem);
        }
        m_buffer.append('\n');
        if (m_buffer.size() > flushAt) LODESTAR_TRY(flush());
        return placed;
    }

    Status flush() {
        if (m_out.write(m_buffer) != m_buffer.size()) return fail(ErrorCode::FileUnwritable, m_out.errorString());
        m_buffer.clear();
        return {};
    }

private:
    void pass(const std::vector<QByteArrayView>& fields) {
        for (std::size_t i = 0; i < m_width; ++i) {
            if (i > 0) m_buffer.append(',');
            appendField(fields[i]);
        }
    }

    void appendField(QByteArrayView text) {
        const bool plain = std::none_of(text.begin(), text.end(),
                                        [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
        if (plain) {
            m_buffer.append(text);
            return;
        }
        m_buffer.append('"').append(text.toByteArray().replace('"', "\"\"")).append('"');
    }

    void appendNumber(double value, int decimals) {
        std::array<char, 64> text{};
        const double tiny = std::pow(10, -decimals) / 2;
        const double shown = std::abs(value) < tiny ? 0 : value;
        const auto end =
            std::to_chars(text.data(), text.data() + text.size(), shown, std::chars_format::fixed, decimals);
        m_buffer.append(text.data(), end.ptr - text.data());
    }

    [[nodiscard]] QByteArrayView field(const std::vector<QByteArrayView>& fields, Column column) const {
        const int index = m_columns.at(column);
        return index < 0 ? QByteArrayView() : fields[static_cast<std::size_t>(index)].trimmed();
    }

    [[nodiscard]] Asked read(const std::vector<QByteArrayView>& fields) const {
        Asked asked;
        asked.child.born = dateIn(field(fields, Born));
        asked.on = dateIn(field(fields, On));
        const QByteArrayView sex = field(fields, SexColumn);
        if (sex == "female" || sex == "male") asked.child.sex = sex == "female" ? Sex::Female : Sex::Male;
        const QByteArrayView measure = field(fields, MeasureColumn);
        asked.measure = growthMeasureFromName(QString::fromLatin1(measure));
        const auto value = numberIn<double>(field(fields, Value));
        const QByteArrayView weeks = field(fields, Weeks);
        const QByteArrayView days = field(fields, Days);
        const auto wholeWeeks = numberIn<int>(weeks);
        const auto wholeDays = days.isEmpty() ? std::optional(0) : numberIn<int>(days);
        if (!asked.child.born.isValid())
            asked.problem = "birth_date is no date (YYYY-MM-DD)";
        else if (!asked.on.isValid())
            asked.problem = "on is no date (YYYY-MM-DD)";
        else if (!asked.measure)
            asked.problem = "measure is none of weight, length, height, head_circumference, bmi";
        else if (!value)
            asked.problem = "value is no number";
        else if (!weeks.isEmpty() && (!wholeWeeks || *wholeWeeks < 0 || *wholeWeeks > 60))
            asked.problem = "gestation_weeks is no number of weeks";
        else if (!wholeDays || *wholeDays < 0 || *wholeDays > 6)
            asked.problem = "gestation_days is not 0 to 6";
        else {
            asked.value = *value;
            if (!weeks.isEmpty()) asked.child.gestation = Gestation(*wholeWeeks * 7 + *wholeDays);
        }
        return asked;
    }

    void write(const Asked& asked, const GrowthReading& reading) {
        m_buffer.append(',').append(QByteArray::number(reading.actualDays)).append(',');
        if (reading.correctedDays) m_buffer.append(QByteArray::number(*reading.correctedDays));
        for (const Placed* each : {&reading.actual, &reading.corrected}) {
            m_buffer.append(',');
            if (*each) appendNumber((*each)->sds, sdsDecimals);
        }
        m_buffer.append(',');
        if (reading.inForce) appendNumber(reading.inForce->centile(), centileDecimals);
        m_buffer.append(m_policy == AgePolicy::PaperChart ? ",p1 " : ",p2 ");
        m_buffer.append(reading.basis == AgeBasis::Corrected ? "corrected," : "chronological,");
        if (reading.inForce) m_buffer.append(sourceText(reading.inForce->source).toUtf8());
        m_buffer.append(',');
        appendField(note(asked, reading));
    }

    /// Why something is empty, what was assumed, what is doubtful.
    [[nodiscard]] static QByteArray note(const Asked& asked, const GrowthReading& reading) {
        QStringList notes;
        if (!reading.inForce) notes.append(noCentileText(reading.inForce.error()));
        if (!reading.corrected) notes.append(noCentileText(reading.corrected.error()));
        if (!reading.actual) notes.append(noCentileText(reading.actual.error()));
        notes.removeDuplicates();
        if (reading.gestationAssumed) notes.append(u"Gestation not known: taken as 40+0."_s);
        if (reading.inForce) notes.append(doubtfulSdsText(*asked.measure, reading.inForce->sds));
        notes.removeAll(QString());
        return notes.join(u' ').toUtf8();
    }

    QIODevice& m_out;
    const GrowthReference& m_reference;
    AgePolicy m_policy;
    std::array<int, ColumnCount> m_columns{};
    std::size_t m_width = 0;
    QByteArray m_buffer;
};

} // namespace

Result<GrowthCounts> addGrowth(QIODevice& in, QIODevice& out, const GrowthReference& reference, AgePolicy policy,
                               const std::function<void(const RowFault&)>& refused) {
    CsvReader reader(in);
    if (reader.next() != CsvReader::Outcome::Row) {
        LODESTAR_TRY(reader.status());
        return fail(ErrorCode::InvalidInput, u"there is no line with the names of the columns"_s);
    }
    Rows rows(out, reference, policy);
    LODESTAR_TRY(rows.header(reader.fields()));
    GrowthCounts counts;
    for (auto outcome = reader.next(); outcome != CsvReader::Outcome::End; outcome = reader.next()) {
        const bool fits = outcome == CsvReader::Outcome::Row && reader.fields().size() == rows.width();
        if (!fits) {
            const CsvReason reason = outcome == CsvReader::Outcome::Row ? CsvReason::WrongFieldCount : reader.reason();
            refused({{}, reader.row(), {}, reason, QString::number(rows.width()), true});
            ++counts.refused;
            continue;
        }
        ++counts.rows;
        LODESTAR_ASSIGN(const bool placed, rows.row(reader.fields()));
        if (placed) ++counts.placed;
    }
    LODESTAR_TRY(reader.status());
    LODESTAR_TRY(rows.flush());
    return counts;
}

} // namespace lodestar::exchange
