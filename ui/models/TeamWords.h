#pragma once

#include "core/services/TeamDay.h"
#include "core/services/TodayList.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// Words for the page Team, and for what of it stands in Today. Names, dates and numbers; never what an entry says.
class TeamWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::TeamWords)

public:
    explicit TeamWords(QDate today)
        : m_today(today) {}

    /// The first lines of a lead's Today.
    [[nodiscard]] ListRow leadMatter(const LeadMatter& matter) const;
    /// What came back from the team: allotted, covered, whereabouts.
    [[nodiscard]] ListRow cameBack(const CameBack& item) const;

    [[nodiscard]] ListRow arrival(const TeamArrival& arrival) const;
    /// "Jan, 12 days; due 1 Mar", or the family's name alone.
    [[nodiscard]] QString whoCame(const TeamArrival& arrival) const;
    /// Why somebody is suggested, and who was passed over and why: whole sentences.
    [[nodiscard]] QString reason(const AllotmentSuggestion& suggestion, const QString& ward) const;
    [[nodiscard]] ListRow waiting(const TeamWaiting& waiting) const;
    [[nodiscard]] ListRow unseen(const UnseenFamily& family) const;
    /// One practitioner in little room: everything that the table's columns say.
    [[nodiscard]] ListRow caseload(const StaffCaseload& caseload, bool weighed) const;
    /// The same where nothing of the families' people is known.
    [[nodiscard]] ListRow households(const StaffCaseload& caseload) const;

    /// "Health visitor, 60 % of a post"; with when she left.
    [[nodiscard]] QString role(const TeamMember& member) const;
    /// "Away to 20 Nov, covered by Beth"; empty while she is here and nothing is known of the next weeks.
    [[nodiscard]] QString away(const TeamMember& member) const;
    [[nodiscard]] static QString levels(const StaffCaseload& caseload);
    [[nodiscard]] static QString ages(const StaffCaseload& caseload);
    [[nodiscard]] static QString statuses(const StaffCaseload& caseload);
    /// "212 of 250"; the number alone where no yardstick counts children.
    [[nodiscard]] static QString children(const StaffCaseload& caseload);
    /// "32", or for a navigator whose area has set a yardstick "32 of 40".
    [[nodiscard]] static QString families(const StaffCaseload& caseload);
    /// The name of a rule of the weights.
    [[nodiscard]] static QString weight(const metrics::CaseloadWeights::Rule& rule);

private:
    [[nodiscard]] QString passedOver(const AllotmentSuggestion::PassedOver& passed) const;
    [[nodiscard]] QString until(QDate day) const;
    [[nodiscard]] theme::StatusMark mark(const TeamArrival& arrival) const;

    QDate m_today;
};

} // namespace lodestar::models
