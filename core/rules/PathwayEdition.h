#pragma once

#include "core/base/Result.h"
#include "core/rules/AgeOffset.h"
#include "core/rules/ImmunisationSchedule.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace lodestar::rules {

/// Which clock a step's window runs on (reference pathway, section 0).
enum class PathwayClock : std::uint8_t {
    Gestation,     ///< days of gestation, anchored 280 days before the EDD
    Chronological, ///< from the date of birth: mandated reviews, immunisations
    Corrected,     ///< from the EDD of a child born early
};
enum class Mandate : std::uint8_t {
    Law,       ///< one of the five reviews of SI 2015/921
    Screening, ///< a national screening offer
    Other,     ///< owed by another service
    Local,     ///< agreed here
};
/// Why a step stands where it does in Today: harm first, then a legal window that closes, a promise, lateness.
enum class Consequence : std::uint8_t { Harm, LawClosing, Promise, Late, InTime };

struct Window {
    AgeOffset from;
    AgeOffset to; ///< the last day inside
};

struct PathwayStage {
    QString id;
    QString title;
    QString range; ///< second line of the column head
};

/// One step of the pathway as an edition describes it.
struct PathwayStep {
    QString id;
    QString title; ///< "New birth visit"
    QString cell;  ///< short: the column says the rest
    QString stage;
    bool ofPregnancy = false;
    PathwayClock clock = PathwayClock::Chronological;
    Window due;
    std::optional<Window> law;
    std::optional<Window> aim;
    std::optional<AgeOffset> notBefore; ///< a contact before it does not settle the step
    Mandate mandate = Mandate::Local;
    bool harm = false;

    // What settles it: exactly one of these.
    QString contactType;           ///< a completed contact of this type
    bool byStepOnly = false;       ///< a completed contact that names this step
    QString screening;             ///< a result of this test
    std::optional<AgeOffset> jabs; ///< all doses due at this age
    QString entryKind;             ///< an entry of this kind
    bool byAnswer = false;         ///< somebody recorded that another service did it

    QStringList modes;       ///< modes in which it may be done; empty: not ours to do
    QStringList roles;       ///< who may do it
    QStringList countersign; ///< who may do it with a countersignature
    QString provider;        ///< another service, where it is not ours
    QStringList record;      ///< sections of the visit page
    QStringList needed;      ///< sections without which the visit is not complete
    QString ifMissed;
    QString source;
    bool sourced = true; ///< false: a local setting, to be confirmed at set-up

    /// Whether this service does it, so that a visit or booking can be offered.
    [[nodiscard]] bool isOurs() const { return provider.isEmpty() && entryKind.isEmpty(); }
};

/// A number that an edition sets; unsourced ones are confirmed at set-up.
struct PathwaySetting {
    QString id;
    int value = 0;
    bool sourced = false;
    QString words;
};

/// The pathway in force for children born in a span of dates.
class PathwayEdition {
public:
    /// Reads the JSON of an edition file. InvalidInput names the step and what is wrong with it.
    static Result<PathwayEdition> read(const QByteArray& json);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const std::vector<PathwayStage>& stages() const { return m_stages; }
    [[nodiscard]] const std::vector<PathwayStep>& steps() const { return m_steps; }
    [[nodiscard]] const std::vector<PathwaySetting>& settings() const { return m_settings; }
    [[nodiscard]] const PathwayStep* step(const QString& stepId) const;
    /// The step that a contact of this type settles.
    [[nodiscard]] const PathwayStep* stepOfContact(const QString& contactType) const;
    [[nodiscard]] int setting(const QString& settingId) const;
    /// Another value for a setting, as a service chose it.
    void set(const QString& settingId, int value);
    [[nodiscard]] bool appliesTo(QDate birthOrDue) const;

private:
    QString m_id;
    QString m_title;
    QDate m_bornFrom;
    QDate m_bornTo;
    std::vector<PathwayStage> m_stages;
    std::vector<PathwayStep> m_steps;
    std::vector<PathwaySetting> m_settings;
};

/// The editions and the immunisation schedule that ship or were brought: which one is in force for whom.
class PathwayCatalogue {
public:
    /// What is compiled in under ":/pathway".
    static Result<PathwayCatalogue> shipped();

    /// The edition for a child born, or expected, on this date; the newest one for an unknown date.
    [[nodiscard]] const PathwayEdition& editionFor(QDate birthOrDue) const;
    [[nodiscard]] const std::vector<PathwayEdition>& editions() const { return m_editions; }
    [[nodiscard]] std::vector<PathwayEdition>& editions() { return m_editions; }
    [[nodiscard]] const ImmunisationSchedule& immunisations() const { return m_immunisations; }

private:
    std::vector<PathwayEdition> m_editions; ///< the newest first
    ImmunisationSchedule m_immunisations;
};

} // namespace lodestar::rules
