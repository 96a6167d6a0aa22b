#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>

namespace lodestar::exchange {

/// The codes of national child-health messages, in our words: resources/codes/child_health_events.json.
class EventCodes {
public:
    struct Event {
        QString name;
        QString theirs; ///< the display the profile gives, to notice a code and a display that do not agree
        bool sealed = false;
    };
    struct Asq3Score {
        QString form;
        QString area;
    };

    /// Reads the table from JSON; an empty object gives an empty table.
    explicit EventCodes(const QJsonObject& table);
    /// The table that ships with the program.
    static const EventCodes& shipped();

    /// One of the 37 types, by its code in any case.
    [[nodiscard]] const Event* event(const QString& code) const;
    [[nodiscard]] QStringList eventCodes() const;
    /// The name of a coded value; empty if the system or the code is not known.
    [[nodiscard]] QString name(const QString& system, const QString& code) const;
    /// totally_breastfed, partially_breastfed, not_breastfed; empty if not known.
    [[nodiscard]] QString feedingStatus(const QString& code) const { return m_feeding.value(code); }
    /// birth, new_birth, 6_8_week for a type of encounter, else other.
    [[nodiscard]] QString feedingAt(const QString& encounterCode) const;
    /// weight, length, height, head_circumference; empty for any other observation.
    [[nodiscard]] QString measure(const QString& code) const { return m_measures.value(code); }
    [[nodiscard]] bool isBirthMeasure(const QString& code) const { return m_birthMeasures.contains(code); }
    [[nodiscard]] std::optional<Asq3Score> asq3Score(const QString& code) const;
    /// Plain words for an element or extension, else the name itself taken apart: "birthDate" -> "Birth date".
    [[nodiscard]] QString label(const QString& element) const;
    [[nodiscard]] QString resourceName(const QString& type) const;

private:
    QHash<QString, Event> m_events;
    QHash<QString, QHash<QString, QString>> m_systems;
    QHash<QString, QString> m_feeding;
    QHash<QString, QString> m_feedingAt;
    QHash<QString, QString> m_measures;
    QStringList m_birthMeasures;
    QHash<QString, Asq3Score> m_asq3;
    QHash<QString, QString> m_labels;
    QHash<QString, QString> m_resources;
};

} // namespace lodestar::exchange
