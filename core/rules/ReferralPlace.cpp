#include "core/rules/ReferralPlace.h"

#include "core/base/Fold.h"

#include <algorithm>
#include <array>

namespace lodestar::rules {

namespace {

using records::Compartment;

/// As `folded` writes them: without apostrophes and hyphens.
constexpr std::array sealedWords{
    "safeguard",      "social care", "social work",    "childrens services", "child protection", "mash",  "cspoc",
    "single point",   "marac",       "idva",           "domestic",           "refuge",           "abuse", "violence",
    "sexual assault", "sarc",        "modern slavery", "exploitation"};
constexpr std::array healthWords{"mental",     "talking therap", "iapt", "perinatal", "psych", "counsel",
                                 "depression", "alcohol",        "drug", "substance", "camhs"};

template<std::size_t N> bool anyIn(const QString& text, const std::array<const char*, N>& words) {
    return std::ranges::any_of(words, [&](const char* each) { return text.contains(QLatin1StringView(each)); });
}

} // namespace

Compartment compartmentForService(QStringView name) {
    const QString text = folded(name);
    if (anyIn(text, sealedWords)) return Compartment::Sealed;
    return anyIn(text, healthWords) ? Compartment::Health : Compartment::Shared;
}

} // namespace lodestar::rules
