#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace lodestar::exchange::tests {

/// Writes the same FHIR tree as XML, as the specification maps them: a second opinion on our reader of XML.
QByteArray toFhirXml(const QJsonObject& resource);

/// A national message of an invented child, with what the tests want to change in plain sight.
struct MessageBuilder {
    QString code = QStringLiteral("CH018");
    QString display;
    QString action = QStringLiteral("new");
    QString bundleId = QStringLiteral("bundle-1");
    QString nhsNumber = QStringLiteral("9990000018");
    QString given = QStringLiteral("Aaliyah");
    QString family = QStringLiteral("EXAMPLE");
    QString birthDate = QStringLiteral("2026-02-03");
    QString birthTime = QStringLiteral("2026-02-03T04:05:00+00:00");
    QString encounterType = QStringLiteral("0023");
    QString encounterStart = QStringLiteral("2026-02-15");
    QJsonArray extra; ///< resources of the event itself

    [[nodiscard]] QJsonObject bundle() const;
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QByteArray xml() const { return toFhirXml(bundle()); }
};

QJsonObject coding(const QString& system, const QString& code, const QString& display = {});
/// A CodeableConcept of one SNOMED CT coding.
QJsonObject snomed(const QString& code, const QString& display = {});
QJsonObject observation(const QJsonObject& code, const QJsonObject& more);
QJsonObject quantity(const QJsonValue& value, const QString& unit = {});
/// One answer of a QuestionnaireResponse.
QJsonObject answer(const QString& linkId, const QString& text, const QJsonObject& value);
/// The message of a type as a sender might fill it; for a type that is not mapped, a resource that fits.
MessageBuilder messageOf(const QString& code);

} // namespace lodestar::exchange::tests
