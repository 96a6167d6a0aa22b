#include "core/metrics/MetricCode.h"

#include <algorithm>

namespace lodestar::metrics {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    Code code;
    QString text;
    QString name;
};

const std::array<Named, codeCount>& names() {
    static const std::array<Named, codeCount> all{{
        {Code::C1, u"C1"_s, u"First face-to-face antenatal contact at 28 weeks or above"_s},
        {Code::C2, u"C2"_s, u"New birth visit within 14 days"_s},
        {Code::C3, u"C3"_s, u"New birth visit after 14 days"_s},
        {Code::C8i, u"C8i"_s, u"6-8 week review by 8 weeks"_s},
        {Code::C8ii, u"C8ii"_s, u"Totally breastfed at 6-8 weeks"_s},
        {Code::C8iii, u"C8iii"_s, u"Partially breastfed at 6-8 weeks"_s},
        {Code::C8iv, u"C8iv"_s, u"Not at all breastfed at 6-8 weeks"_s},
        {Code::C4, u"C4"_s, u"12-month review by 12 months"_s},
        {Code::C5, u"C5"_s, u"12-month review by 15 months"_s},
        {Code::C6i, u"C6i"_s, u"2-2½ year review by 2½ years"_s},
        {Code::C6ii, u"C6ii"_s, u"2-2½ year review using ASQ-3"_s},
        {Code::C6iii, u"C6iii"_s, u"ASQ-3 communication at or above expected"_s},
        {Code::C6iv, u"C6iv"_s, u"ASQ-3 gross motor at or above expected"_s},
        {Code::C6v, u"C6v"_s, u"ASQ-3 fine motor at or above expected"_s},
        {Code::C6vi, u"C6vi"_s, u"ASQ-3 problem solving at or above expected"_s},
        {Code::C6vii, u"C6vii"_s, u"ASQ-3 personal-social at or above expected"_s},
        {Code::C6viii, u"C6viii"_s, u"ASQ-3 all five at or above expected"_s},
    }};
    return all;
}

} // namespace

const std::array<Code, codeCount>& allCodes() {
    static const std::array<Code, codeCount> all = [] {
        std::array<Code, codeCount> codes{};
        std::transform(names().cbegin(), names().cend(), codes.begin(), [](const Named& each) { return each.code; });
        return codes;
    }();
    return all;
}

QString codeText(Code code) {
    return names()[static_cast<std::size_t>(code)].text;
}

std::optional<Code> codeFromText(QStringView text) {
    for (const Named& each : names()) {
        if (text.compare(each.text, Qt::CaseInsensitive) == 0) return each.code;
    }
    return std::nullopt;
}

QString codeName(Code code) {
    return names()[static_cast<std::size_t>(code)].name;
}

} // namespace lodestar::metrics
