#pragma once

#include <QString>

#include <array>
#include <cstdint>

namespace lodestar::rules {

/// What both views of a child are laid side by side by. The five domains of ASQ-3 do not map one to one on the three
/// prime areas: communication meets communication and language; gross and fine motor meet physical development;
/// personal-social meets, in part, personal, social and emotional development; problem solving has no prime area.
enum class ReviewArea : std::uint8_t { Talking, Moving, Feelings, Thinking, Senses };
inline constexpr std::array reviewAreas{ReviewArea::Talking, ReviewArea::Moving, ReviewArea::Feelings,
                                        ReviewArea::Thinking, ReviewArea::Senses};

/// How one side sees one area. An order of words, never a number to be reckoned with.
enum class ReviewView : std::uint8_t { NotLooked, Fine, Watch, Help };

/// What the two sides say together.
enum class ReviewAgreement : std::uint8_t { AgreeHelp, AgreeStrength, Differ, OneView, NobodyLooked };

/// Whether the progress check looks at this area at all.
bool isPrimeArea(ReviewArea area);
/// "talking", "moving" ... as stored.
QString reviewAreaName(ReviewArea area);
/// "agree_help" ... as stored.
QString agreementName(ReviewAgreement agreement);

/// The stricter of two: where one domain of two is below, the area is.
ReviewView stricter(ReviewView a, ReviewView b);
/// A score against its cut-off and the end of the monitoring zone (a negative one: no source gives it).
ReviewView viewOfScore(double score, double cutoff, double monitoringTo);
/// The setting's professional judgement: expected, some_support, concern; anything else is not looked at.
ReviewView viewOfJudgement(const QString& judgement);
/// Watching beside help is agreement on help; watching beside fine is a difference to talk about.
ReviewAgreement compareViews(ReviewView health, ReviewView setting);

} // namespace lodestar::rules
