#include "tests/support/catch.h"
#include "ui/theme/Theme.h"

#include <cmath>

using namespace lodestar::theme;

namespace {

// WCAG 2.2, "relative luminance" and "contrast ratio".
double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double ratio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Rule {
    Colour ink;
    std::vector<Colour> grounds;
    double least;
};

constexpr double text = 4.5; // WCAG 1.4.3
constexpr double part = 3.0; // WCAG 1.4.11

std::vector<Rule> rules() {
    using enum Colour;
    const std::vector<Colour> every{Window, Surface, Sunken, Hover, Selected};
    std::vector<Colour> promptGrounds = every;
    promptGrounds.push_back(PromptFill);
    std::vector<Rule> rules{
        {TextOff, {Window, Surface, Sunken}, text},
        {Border, every, part},
        {Focus, every, part},
        {OnAccent, {Accent, AccentHover}, text},
        {PromptText, promptGrounds, text},
        {PromptEdge, promptGrounds, part},
        {ChartInk, {Surface}, text},
        {ChartLine, {Surface}, part},
        {DueOn, {DueFill}, text},
        {MissedOn, {MissedFill}, text},
        {DraftOn, {DraftFill}, text},
        {WaitingOn, {WaitingFill}, text},
        {OverdueOn, {OverdueFill}, text},
        {ConflictOn, {ConflictFill}, text},
        {SealedOn, {SealedFill}, text},
    };
    for (const Colour ink :
         {Text, TextSoft, Accent, Done, Declined, Coming, Due, Missed, Draft, Waiting, Overdue, Conflict, Sealed})
        rules.push_back({ink, every, text});
    for (const Colour series : {Series1, Series2, Series3, Series4})
        rules.push_back({series, {Surface}, part});
    return rules;
}

} // namespace

TEST_CASE("every ink can be read on every ground it stands on, in light, dark and high contrast") {
    const Tokens tokens = Theme::builtInTokens();
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        for (const Rule& rule : rules()) {
            for (const Colour ground : rule.grounds) {
                INFO(Tokens::name(rule.ink) << " on " << Tokens::name(ground) << " in look " << int(look));
                CHECK(ratio(tokens.colour(look, rule.ink), tokens.colour(look, ground)) >= rule.least);
            }
        }
    }
}

TEST_CASE("contrast is measured as WCAG defines it") {
    CHECK(ratio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(ratio(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}
