#include "core/exchange/CsvFileReader.h"

#include "core/exchange/CsvValue.h"
#include "core/exchange/FaultWriter.h"

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int unknownPlace = -1;
constexpr int ignoredPlace = -2;

/// Without a second person's control characters at the ends; all white space of ASCII, and the no-break space that
/// spreadsheets leave behind.
QByteArrayView trimmed(QByteArrayView text) {
    const auto isSpace = [](char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
    };
    for (;;) {
        if (!text.isEmpty() && isSpace(text.front()))
            text = text.sliced(1);
        else if (!text.isEmpty() && isSpace(text.back()))
            text.chop(1);
        else if (text.startsWith("\xC2\xA0"))
            text = text.sliced(2);
        else if (text.endsWith("\xC2\xA0"))
            text.chop(2);
        else
            return text;
    }
}

} // namespace

CsvFileReader::CsvFileReader(QIODevice& device, const CsvFileDescription& description, QDate today,
                             const CsvLimits& limits)
    : m_reader(device, limits)
    , m_description(description)
    , m_today(today) {
    m_row.file = &description;
}

RowFault CsvFileReader::fault(qint64 row, const QString& column, CsvReason reason, const QString& detail) const {
    return {m_description.name, row, column, reason, detail, true};
}

QList<RowFault> CsvFileReader::open() {
    QList<RowFault> faults;
    readHeader(faults);
    if (faults.isEmpty()) checkHeader(faults);
    return faults;
}

void CsvFileReader::readHeader(QList<RowFault>& faults) {
    const CsvReader::Outcome outcome = m_reader.next();
    if (!m_reader.status()) {
        faults << fault(0, {}, CsvReason::FileUnreadable);
    } else if (outcome == CsvReader::Outcome::End) {
        faults << fault(0, {}, CsvReason::NoHeader);
    } else if (outcome == CsvReader::Outcome::Fault) {
        faults << fault(m_reader.row(), {}, m_reader.reason());
    } else {
        for (const QByteArrayView field : m_reader.fields())
            m_header << QString::fromUtf8(trimmed(field));
    }
}

void CsvFileReader::checkHeader(QList<RowFault>& faults) {
    const qint64 row = m_reader.row();
    for (const QString& name : std::as_const(m_header)) {
        const QString known = name.toLower();
        const int place = m_description.indexOf(known);
        const bool ignored = name.isEmpty() || known.startsWith(FaultWriter::ownColumnPrefix());
        if (place >= 0 && std::find(m_places.cbegin(), m_places.cend(), place) != m_places.cend()) {
            faults << fault(row, m_description.columns[static_cast<size_t>(place)].name, CsvReason::ColumnTwice);
        }
        m_places.push_back(place >= 0 ? place : ignored ? ignoredPlace : unknownPlace);
        if (m_places.back() == unknownPlace) m_unknown << name;
    }
    for (int i = 0; std::cmp_less(i, m_description.columns.size()); ++i) {
        const CsvColumn& column = m_description.columns[static_cast<size_t>(i)];
        const bool there = std::find(m_places.cbegin(), m_places.cend(), i) != m_places.cend();
        if (column.required && !there) faults << fault(row, column.name, CsvReason::ColumnMissing);
    }
    if (faults.isEmpty()) return;
    // Without its header a file's first row is somebody's data: its words must not be listed as names of columns.
    m_unknown.clear();
    if (m_header.size() != 1) return;
    const QString only = m_header.first();
    if (only.contains(u';')) faults = {fault(row, {}, CsvReason::WrongSeparator, u"semicolons"_s)};
    if (only.contains(u'\t')) faults = {fault(row, {}, CsvReason::WrongSeparator, u"tabs"_s)};
}

bool CsvFileReader::next() {
    m_faults.clear();
    m_refused = false;
    m_row.aside.clear();
    m_row.values.assign(m_description.columns.size(), QString());
    const CsvReader::Outcome outcome = m_reader.next();
    m_row.row = m_reader.row();
    m_syntaxFault = outcome == CsvReader::Outcome::Fault;
    if (outcome == CsvReader::Outcome::End) return false;
    if (m_syntaxFault) {
        const int at = m_reader.faultField();
        const int place = std::cmp_less(at, m_places.size()) ? m_places[static_cast<size_t>(at)] : unknownPlace;
        const QString column = place >= 0 ? m_description.columns[static_cast<size_t>(place)].name : QString();
        add(column, m_reader.reason());
        return true;
    }
    takeFields();
    if (!m_refused) checkRow();
    return true;
}

void CsvFileReader::takeFields() {
    const auto& fields = m_reader.fields();
    const auto isEmpty = [](QByteArrayView field) { return trimmed(field).isEmpty(); };
    const bool tooFew = fields.size() < m_places.size();
    // Empty fields at the end are what spreadsheets leave of deleted columns.
    const bool tooMany =
        !tooFew && !std::all_of(fields.cbegin() + static_cast<qsizetype>(m_places.size()), fields.cend(), isEmpty);
    if (tooFew || tooMany) {
        add({}, CsvReason::WrongFieldCount, QString::number(m_places.size()));
        return;
    }
    for (size_t i = 0; i < m_places.size(); ++i)
        takeField(i, trimmed(fields[i]));
    refuseWhatDecides();
}

void CsvFileReader::takeField(size_t at, QByteArrayView written) {
    const int place = m_places[at];
    if (written.isEmpty() || place == ignoredPlace) return;
    if (place == unknownPlace) {
        m_row.aside.push_back({m_header[static_cast<qsizetype>(at)], QString::fromUtf8(written), CsvReason::None});
        return;
    }
    const CsvColumn& column = m_description.columns[static_cast<size_t>(place)];
    CsvValue value = readCsvValue(column, written, m_today);
    if (value.reason == CsvReason::None) {
        m_row.values[static_cast<size_t>(place)] = std::move(value.text);
        return;
    }
    putAside(static_cast<size_t>(place), QString::fromUtf8(written), value.reason, value.detail);
}

void CsvFileReader::putAside(size_t place, const QString& written, CsvReason reason, const QString& detail) {
    const CsvColumn& column = m_description.columns[place];
    m_row.aside.push_back({column.name, written, reason});
    m_row.values[place] = column.cautious;
    add(column.name, reason, detail, false);
    m_faults.back().takenAs = column.cautious;
}

bool CsvFileReader::decides(const CsvColumn& column) const {
    const auto& [where, value] = column.decidesWhere;
    return column.required || (column.decides && (where.isEmpty() || m_row.value(where) == value));
}

/// Once all fields are taken: whether one decides may hang on another, wherever that stands in the row.
void CsvFileReader::refuseWhatDecides() {
    for (RowFault& found : m_faults) {
        const int place = m_description.indexOf(found.column);
        found.rowRefused = place < 0 || decides(m_description.columns[static_cast<size_t>(place)]);
        m_refused = m_refused || found.rowRefused;
    }
}

void CsvFileReader::checkRow() {
    for (size_t i = 0; i < m_description.columns.size(); ++i) {
        const CsvColumn& column = m_description.columns[i];
        if (column.required && m_row.values[i].isEmpty()) add(column.name, CsvReason::RequiredEmpty);
    }
    const QStringList& either = m_description.needsOneOf;
    const auto given = [this](const QString& column) { return !m_row.value(column).isEmpty(); };
    if (!either.isEmpty() && std::none_of(either.cbegin(), either.cend(), given)) {
        add({}, CsvReason::NeedsOneOf, either.join(u", "_s));
    }
    checkOrder();
    if (m_description.more == nullptr || m_refused) return;
    for (const RowFault& found : m_description.more(m_row, m_today))
        add(found.column, found.reason, found.detail);
}

void CsvFileReader::checkOrder() {
    for (const auto& [first, second] : m_description.inOrder) {
        const QString earlier = m_row.value(first).left(10);
        const QString later = m_row.value(second).left(10);
        // ISO dates stand in the order of their letters.
        if (earlier.isEmpty() || later.isEmpty() || later >= earlier) continue;
        const auto place = static_cast<size_t>(m_description.indexOf(second));
        if (decides(m_description.columns[place]))
            add(second, CsvReason::BeforeOther, first);
        else
            putAside(place, m_row.values[place], CsvReason::BeforeOther, first);
    }
}

void CsvFileReader::add(const QString& column, CsvReason reason, const QString& detail, bool refuses) {
    m_faults << fault(m_reader.row(), column, reason, detail);
    m_faults.back().rowRefused = refuses;
    m_refused = m_refused || refuses;
}

QStringList CsvFileReader::writtenFields() const {
    if (m_syntaxFault) return {QString::fromUtf8(m_reader.badLine())};
    QStringList written;
    for (const QByteArrayView field : m_reader.fields())
        written << QString::fromUtf8(field);
    return written;
}

} // namespace lodestar::exchange
