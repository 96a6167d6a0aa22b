#include "core/exchange/CsvReader.h"

#include <QUtf8StringView>

#include <cstring>

namespace lodestar::exchange {

namespace {

constexpr qsizetype pieceBytes = qsizetype{128} * 1024;

} // namespace

CsvReader::CsvReader(QIODevice& device, const CsvLimits& limits)
    : m_input(device)
    , m_limits(limits) {}

CsvReader::Outcome CsvReader::next() {
    for (;;) {
        m_begin = m_end;
        m_fields.clear();
        m_reason = CsvReason::None;
        if (m_begin == m_buffer.size() && !refill()) return Outcome::End;
        Step step = scanRow();
        while (step == Step::NeedMore) {
            refill();
            step = scanRow();
        }
        ++m_row;
        if (step == Step::Bad) return skipRow();
        if (isBlank()) continue;
        if (!checkText()) return skipRow();
        return takeRow();
    }
}

/// Drops what is read and appends the next piece; what stands from m_begin on stays.
bool CsvReader::refill() {
    m_buffer.remove(0, m_begin);
    m_end = 0;
    m_begin = 0;
    // A long row doubles what it is looked at with, so that it is not scanned again for every small piece.
    return m_input.appendTo(m_buffer, std::max(pieceBytes, m_buffer.size()));
}

CsvReader::Step CsvReader::scanRow() {
    m_spans.clear();
    qsizetype at = m_begin;
    for (;;) {
        if (at - m_begin > m_limits.rowBytes) return bad(CsvReason::RowTooLong);
        if (std::cmp_greater_equal(m_spans.size(), m_limits.fields)) return bad(CsvReason::TooManyFields);
        Span span;
        if (at == m_buffer.size() && !m_input.atEnd()) return Step::NeedMore;
        const bool quoted = at < m_buffer.size() && m_buffer.at(at) == '"';
        const Step step = quoted ? scanQuoted(at, span) : scanPlain(at, span);
        if (step == Step::NeedMore || step == Step::Bad) return step;
        m_spans.push_back(span);
        if (step == Step::LastField) {
            m_end = at;
            return step;
        }
    }
}

CsvReader::Step CsvReader::scanPlain(qsizetype& at, Span& span) {
    const char* const data = m_buffer.constData();
    const qsizetype stop = std::min(m_buffer.size(), at + m_limits.fieldBytes + 1);
    span.begin = at;
    for (; at < stop; ++at) {
        const char c = data[at];
        if (c == '"') return bad(CsvReason::QuoteInside);
        if (c == ',' || c == '\n' || c == '\r') break;
    }
    span.size = at - span.begin;
    if (span.size > m_limits.fieldBytes) return bad(CsvReason::FieldTooLong);
    return endField(at);
}

CsvReader::Step CsvReader::scanQuoted(qsizetype& at, Span& span) {
    const char* const data = m_buffer.constData();
    span.begin = ++at;
    const qsizetype stop = std::min(m_buffer.size(), at + m_limits.fieldBytes + 1);
    for (;;) {
        const auto* mark = static_cast<const char*>(std::memchr(data + at, '"', static_cast<size_t>(stop - at)));
        if (mark == nullptr) {
            const bool cutShort = stop == m_buffer.size() && !m_input.atEnd();
            return cutShort ? Step::NeedMore : bad(CsvReason::UnclosedQuote);
        }
        at = mark - data + 1;
        if (at == m_buffer.size() && !m_input.atEnd()) return Step::NeedMore;
        if (at == m_buffer.size() || data[at] != '"') break;
        span.doubledQuotes = true;
        if (++at > stop) return bad(CsvReason::UnclosedQuote);
    }
    span.size = at - 1 - span.begin;
    if (at < m_buffer.size() && data[at] != ',' && data[at] != '\n' && data[at] != '\r') {
        return bad(CsvReason::TextAfterQuote);
    }
    return endField(at);
}

/// Steps over the comma or line end at `at`.
CsvReader::Step CsvReader::endField(qsizetype& at) {
    const qsizetype size = m_buffer.size();
    if (at == size) return m_input.atEnd() ? Step::LastField : Step::NeedMore;
    const char c = m_buffer.at(at++);
    if (c == ',') return Step::Field;
    if (c == '\r') {
        if (at == size && !m_input.atEnd()) return Step::NeedMore;
        if (at < size && m_buffer.at(at) == '\n') ++at;
    }
    return Step::LastField;
}

CsvReader::Step CsvReader::bad(CsvReason reason) {
    m_reason = reason;
    m_faultField = static_cast<int>(m_spans.size());
    return Step::Bad;
}

bool CsvReader::isBlank() const {
    return m_spans.size() == 1 && m_spans.front().size == 0 && m_buffer.at(m_begin) != '"';
}

/// Looks at the row as a whole first: nearly every row is clean.
bool CsvReader::checkText() {
    const auto clean = [this](qsizetype begin, qsizetype size) {
        const char* const text = m_buffer.constData() + begin;
        if (std::memchr(text, '\0', static_cast<size_t>(size)) != nullptr) return CsvReason::NulInside;
        return QUtf8StringView(text, size).isValidUtf8() ? CsvReason::None : CsvReason::NotUtf8;
    };
    m_reason = clean(m_begin, m_end - m_begin);
    if (m_reason == CsvReason::None) return true;
    const auto dirty = std::find_if(m_spans.cbegin(), m_spans.cend(),
                                    [&](const Span& span) { return clean(span.begin, span.size) != CsvReason::None; });
    m_faultField = static_cast<int>(dirty == m_spans.cend() ? 0 : dirty - m_spans.cbegin());
    return false;
}

CsvReader::Outcome CsvReader::takeRow() {
    for (Span& span : m_spans) {
        if (span.doubledQuotes) unquote(span);
    }
    const char* const data = m_buffer.constData();
    m_fields.reserve(m_spans.size());
    for (const Span& span : m_spans)
        m_fields.emplace_back(data + span.begin, span.size);
    return Outcome::Row;
}

void CsvReader::unquote(Span& span) {
    char* const data = m_buffer.data() + span.begin;
    qsizetype to = 0;
    for (qsizetype from = 0; from < span.size; ++from) {
        data[to++] = data[from];
        if (data[from] == '"') ++from;
    }
    span.size = to;
}

/// Passes over the line on which the bad row began, however long it is.
CsvReader::Outcome CsvReader::skipRow() {
    m_badLine.clear();
    for (;;) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_begin);
        const auto lineEnd = std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = lineEnd - rest.cbegin();
        const qsizetype room = m_limits.fieldBytes - m_badLine.size();
        m_badLine.append(rest.first(std::min(length, room)));
        m_begin += length;
        if (lineEnd == rest.cend()) {
            if (refill()) continue;
            m_end = m_begin = m_buffer.size();
            return Outcome::Fault;
        }
        if (*lineEnd == '\r' && m_begin + 1 == m_buffer.size()) refill();
        const bool pair =
            m_buffer.size() > m_begin + 1 && m_buffer.at(m_begin) == '\r' && m_buffer.at(m_begin + 1) == '\n';
        m_end = m_begin + (pair ? 2 : 1);
        return Outcome::Fault;
    }
}

} // namespace lodestar::exchange
