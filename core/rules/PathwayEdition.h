#pragma once

#include "core/base/Result.h"
#include "core/rules/PathwayStep.h"

#include <vector>

namespace lodestar::rules {

/// A number that an edition sets; unsourced ones are confirmed at set-up.
struct PathwaySetting {
    QString id;
    int value = 0;
    bool sourced = false;
    QString words;
};

/// The numbers of an edition that the rules look at for every step; read once.
struct PathwayLimits {
    int askMaternityAfterDays = 0;
    int rotavirusFirstBeforeDays = 0; ///< 0: no limit
    int rotavirusLastBeforeDays = 0;  ///< 0: no limit
    int lawClosingDays = 0;
    int triesBeforeLead = 0; ///< 0: never climbs by itself
    /// A missed step gives way to the one after it, once that one is due, so many days after its own last day.
    int givesWayAfterDays = 0;
    int reviewAskSettingMonths = 0; ///< age at which the setting is asked for its summary; 0: never
    int reviewInviteMonths = 0;     ///< age from which a child of a setting is invited; 0: from the window's first day
    int reviewNoneMonths = 0;       ///< age at which it is said that there was no review; 0: never
    int todayHorizonDays = 0;       ///< a due step stands in Today so many days before its last day; 0: always
};

/// The pathway in force for children born in a span of dates.
class PathwayEdition {
public:
    /// What an edition is made of, before it is checked (`PathwayEditionReader`).
    struct Content {
        QString id;
        QString title;
        QDate effectiveFrom;
        QDate bornFrom; ///< invalid: since ever
        QDate bornTo;   ///< invalid: without end
        QStringList sources;
        std::vector<PathwayStage> stages;
        std::vector<PathwayStep> steps;
        std::vector<PathwaySetting> settings;
    };

    explicit PathwayEdition(Content content);
    /// Reads the JSON of an edition file. InvalidInput names the step and what is wrong with it.
    static Result<PathwayEdition> read(const QByteArray& json);

    [[nodiscard]] const QString& id() const { return m_content.id; }
    [[nodiscard]] const QString& title() const { return m_content.title; }
    [[nodiscard]] QDate effectiveFrom() const { return m_content.effectiveFrom; }
    [[nodiscard]] QDate bornFrom() const { return m_content.bornFrom; }
    [[nodiscard]] QDate bornTo() const { return m_content.bornTo; }
    [[nodiscard]] const QStringList& sources() const { return m_content.sources; }
    [[nodiscard]] const std::vector<PathwayStage>& stages() const { return m_content.stages; }
    [[nodiscard]] const std::vector<PathwayStep>& steps() const { return m_content.steps; }
    [[nodiscard]] const std::vector<PathwaySetting>& settings() const { return m_content.settings; }
    [[nodiscard]] const PathwayLimits& limits() const { return m_limits; }
    [[nodiscard]] const PathwayStep* step(const QString& stepId) const;
    /// The step that a contact of this type settles.
    [[nodiscard]] const PathwayStep* stepOfContact(const QString& contactType) const;
    /// 0 for a setting that the edition does not have.
    [[nodiscard]] int setting(const QString& settingId) const;
    /// Another value for a setting, as a service chose it.
    void set(const QString& settingId, int value);
    [[nodiscard]] bool appliesTo(QDate birthOrDue) const;
    /// Where in `steps()` the step stands that takes this one's place; -1 for none.
    [[nodiscard]] int supersededBy(std::size_t step) const { return m_supersededBy[step]; }

private:
    void readLimits();

    Content m_content;
    PathwayLimits m_limits;
    std::vector<int> m_supersededBy;
};

} // namespace lodestar::rules
