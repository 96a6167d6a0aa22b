#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>

/// Which families a supervision is prepared with, and when the next one is due.
namespace lodestar::rules {

enum class SupervisionSort : std::uint8_t {
    Caseload,     ///< one-to-one over the caseload
    Safeguarding, ///< sealed: each child with a plan, in need, at MARAC ...
    Clinical,     ///< restorative: themes alone, no family
    Group,        ///< several are supervised together
};
inline constexpr std::array supervisionSorts{SupervisionSort::Caseload, SupervisionSort::Safeguarding,
                                             SupervisionSort::Clinical, SupervisionSort::Group};
/// The word of records: caseload, safeguarding, clinical, group.
QString supervisionSortName(SupervisionSort sort);
std::optional<SupervisionSort> supervisionSortFromName(QStringView name);

/// Why a family stands in the preparation; in the order in which families are talked about.
enum class SupervisionReason : std::uint8_t {
    Risk,        ///< a plan, a status or an alert stands
    LastTime,    ///< an action agreed at an earlier session is not done
    LevelRaised, ///< its needs level went up
    Missed,      ///< the pattern of missed contacts is met
    Overdue,     ///< a step of the pathway is overdue
    Unseen,      ///< nobody of it was seen for long
    Quiet,       ///< a concern, referral, request or action has gone quiet
    Promise,     ///< something promised is past its day
    Drift,       ///< an open plan in which nothing moved
    Sample,      ///< drawn from all the others
    AskedFor,    ///< one of the two wants to talk about it
};
inline constexpr std::array supervisionReasons{
    SupervisionReason::Risk,    SupervisionReason::LastTime, SupervisionReason::LevelRaised, SupervisionReason::Missed,
    SupervisionReason::Overdue, SupervisionReason::Unseen,   SupervisionReason::Quiet,       SupervisionReason::Promise,
    SupervisionReason::Drift,   SupervisionReason::Sample,   SupervisionReason::AskedFor};
/// The word of records: risk, last_time ...
QString supervisionReasonName(SupervisionReason reason);
std::optional<SupervisionReason> supervisionReasonFromName(QStringView name);

/// Figures of the area, with what is put in until it says its own; no national source fixes any of them.
struct SupervisionLimits {
    int raisedDays = 92;       ///< a needs level raised within so many days
    int unseenRaisedDays = 91; ///< nobody seen, of a family at targeted or specialist
    int unseenDays = 400;      ///< nobody seen, of any other
    int driftDays = 92;        ///< nothing written in an open plan
    int sample = 3;            ///< families drawn from the others
    int caseloadDays = 31;
    int safeguardingDays = 92;
    int clinicalDays = 56;
};

/// What is known of one family. Nothing that the session may not show is put in: of a navigator's families no levels
/// and no steps, of a one-to-one nothing sealed.
struct SupervisionFacts {
    QString key;          ///< the household's id: what the sample is drawn by
    QStringList statuses; ///< kinds and public faces that stand
    QString levelBefore;  ///< needs level before the last change; empty: none
    QString level;
    QDate levelOn;
    int overdue = 0;
    QDate overdueSince;
    QDate seen;  ///< invalid: never
    QDate since; ///< with us from
    bool missed = false;
    int missedTimes = 0;
    int promises = 0; ///< past their day
    int actions = 0;  ///< agreed at earlier sessions, not done
    int quiet = 0;
    bool quietClimbed = false;
    int openGoals = 0;
    QDate moved; ///< when something was last written in its plan
};

/// One reason with what it rests on.
struct SupervisionWhy {
    SupervisionReason reason = SupervisionReason::Sample;
    int count = 0;          ///< of what is counted; else 0
    QDate since = {};       ///< where there is a day
    QStringList words = {}; ///< of a risk its statuses, of a level what it was and is
    friend bool operator==(const SupervisionWhy&, const SupervisionWhy&) = default;
};

struct SupervisionPick {
    std::size_t index = 0; ///< in the facts
    QList<SupervisionWhy> whys;
};

/// The families to talk about, what weighs most first, then `limits.sample` of the others. The sample is the same
/// for the same session (`seed`) and families, on whichever laptop and in whatever order they are given.
QList<SupervisionPick> prepareSupervision(const QList<SupervisionFacts>& families, const SupervisionLimits& limits,
                                          const QString& seed, QDate today);

/// The last day for the next session of a sort; invalid for sorts that have no interval, or when none was held.
QDate supervisionDue(SupervisionSort sort, QDate lastHeld, const SupervisionLimits& limits);

} // namespace lodestar::rules
