#pragma once

#include "core/services/TeamCaseloads.h"

#include <optional>

namespace lodestar {

/// Who might take a family, and why: a person decides. Health visitors of the lead's team. In order:
/// who works with a brother or sister; who has most families of the ward, unless she is past the yardstick; who is
/// lightest against hers. Who is away or has left is passed over, and named.
struct AllotmentSuggestion {
    enum class Why : std::uint8_t { Sibling, Ward, Lightest };
    struct PassedOver {
        enum class Because : std::uint8_t { Away, Left, Full };
        QString name;
        Why would = Why::Sibling; ///< what would have spoken for her
        Because because = Because::Away;
        QDate until; ///< of an absence; may be invalid
    };
    CaseWorker who;
    Why why = Why::Lightest;
    int wardFamilies = 0;   ///< hers of that ward
    qsizetype children = 0; ///< hers now
    int yardstick = 0;
    QList<PassedOver> passed;
    std::optional<Absence> ahead; ///< she will be away soon
};

struct SuggestionAsk {
    QString ward;
    QStringList siblings; ///< references of who works with brothers, sisters or others of the family
    QString team;         ///< of the lead; empty: whoever there is
    QDate day;
};

/// Nothing where nobody is left to suggest.
std::optional<AllotmentSuggestion> suggestFor(const QList<StaffCaseload>& staff, const SuggestionAsk& ask,
                                              const metrics::CaseloadWeights& weights);

} // namespace lodestar
