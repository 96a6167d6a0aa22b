#include "core/reports/ReportOptions.h"

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

Status readDay(QDate& day, const QString& name, const QString& given) {
    if (given.isEmpty()) return {};
    day = QDate::fromString(given, Qt::ISODate);
    if (day.isValid()) return {};
    return fail(ErrorCode::InvalidInput, u"usage: --%1 needs a date, YYYY-MM-DD"_s.arg(name));
}

} // namespace

QStringList reportOptions() {
    return {u"quarter"_s, u"from"_s, u"to"_s, u"practitioner"_s, u"team"_s, u"ward"_s, u"filter"_s, u"language"_s};
}

Status readReportOptions(ReportAsk& ask, const std::function<QString(const QString&)>& option) {
    if (const QString quarter = option(u"quarter"_s); !quarter.isEmpty()) {
        const auto read = metrics::Quarter::fromText(quarter);
        if (!read) return fail(ErrorCode::InvalidInput, u"usage: --quarter needs a quarter as 2025/26-Q4"_s);
        ask.quarter = *read;
    }
    LODESTAR_TRY(readDay(ask.from, u"from"_s, option(u"from"_s)));
    LODESTAR_TRY(readDay(ask.to, u"to"_s, option(u"to"_s)));
    ask.practitioner = option(u"practitioner"_s);
    ask.team = option(u"team"_s);
    ask.ward = option(u"ward"_s);
    ask.filter = option(u"filter"_s);
    ask.language = option(u"language"_s);
    return {};
}

} // namespace lodestar::reports
