#include "core/rules/PathwayEdition.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace lodestar::rules {

namespace {

using V = QLatin1StringView;

std::unexpected<Error> wrong(const QString& where, const char* what) {
    return fail(ErrorCode::InvalidInput, where + QStringLiteral(": ") + QString::fromLatin1(what));
}

QStringList texts(const QJsonValue& value) {
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array)
        list.append(each.toString());
    return list;
}

std::optional<Window> window(const QJsonValue& value) {
    const QStringList ends = texts(value);
    if (ends.size() != 2) return std::nullopt;
    const auto from = AgeOffset::parse(ends[0]);
    const auto to = AgeOffset::parse(ends[1]);
    if (!from || !to) return std::nullopt;
    return Window{*from, *to};
}

std::optional<PathwayClock> clockNamed(const QString& name) {
    if (name == V("gestation")) return PathwayClock::Gestation;
    if (name == V("chronological")) return PathwayClock::Chronological;
    if (name == V("corrected")) return PathwayClock::Corrected;
    return std::nullopt;
}

std::optional<Mandate> mandateNamed(const QString& name) {
    if (name == V("law")) return Mandate::Law;
    if (name == V("screening")) return Mandate::Screening;
    if (name == V("other")) return Mandate::Other;
    if (name == V("local")) return Mandate::Local;
    return std::nullopt;
}

bool readSettledBy(const QJsonObject& settled, PathwayStep& step) {
    step.contactType = settled.value(V("contact")).toString();
    step.screening = settled.value(V("screening")).toString();
    step.entryKind = settled.value(V("kind")).toString();
    step.byStepOnly = settled.contains(V("step"));
    step.byAnswer = settled.contains(V("answer")) || settled.contains(V("fact"));
    if (settled.contains(V("jabs"))) step.jabs = AgeOffset::parse(settled.value(V("jabs")).toString());
    const int ways = static_cast<int>(!step.contactType.isEmpty()) + static_cast<int>(!step.screening.isEmpty()) +
                     static_cast<int>(!step.entryKind.isEmpty()) + static_cast<int>(step.byStepOnly) +
                     static_cast<int>(step.byAnswer) + static_cast<int>(step.jabs.has_value());
    return ways == 1;
}

void readWords(const QJsonObject& row, PathwayStep& step) {
    step.title = row.value(V("title")).toString();
    step.cell = row.value(V("cell")).toString();
    step.modes = texts(row.value(V("modes")));
    step.roles = texts(row.value(V("roles")));
    step.countersign = texts(row.value(V("countersign")));
    step.provider = row.value(V("provider")).toString();
    step.record = texts(row.value(V("record")));
    step.needed = texts(row.value(V("needed")));
    step.ifMissed = row.value(V("ifMissed")).toString();
    step.source = row.value(V("source")).toString();
    step.sourced = row.value(V("sourced")).toBool();
    step.harm = row.value(V("consequence")).toString() == V("harm");
}

Result<PathwayStep> readStep(const QJsonObject& row) {
    PathwayStep step;
    step.id = row.value(V("id")).toString();
    step.stage = row.value(V("stage")).toString();
    const QString where = QStringLiteral("step ") + step.id;
    if (step.id.isEmpty()) return wrong(where, "has no id");
    readWords(row, step);
    if (step.title.isEmpty() || step.cell.isEmpty() || step.source.isEmpty())
        return wrong(where, "needs title, cell and source");
    const QString subject = row.value(V("subject")).toString();
    if (subject != V("child") && subject != V("pregnancy")) return wrong(where, "subject must be child or pregnancy");
    step.ofPregnancy = subject == V("pregnancy");
    const auto clock = clockNamed(row.value(V("clock")).toString());
    const auto mandate = mandateNamed(row.value(V("mandate")).toString());
    const auto due = window(row.value(V("due")));
    if (!clock || !mandate || !due) return wrong(where, "needs a clock, a mandate and a window in d or m");
    step.clock = *clock;
    step.mandate = *mandate;
    step.due = *due;
    step.law = window(row.value(V("law")));
    step.aim = window(row.value(V("aim")));
    step.notBefore = AgeOffset::parse(row.value(V("notBefore")).toString());
    if (step.mandate == Mandate::Law && !step.law) return wrong(where, "is mandated by law and has no legal window");
    if (!readSettledBy(row.value(V("settledBy")).toObject(), step))
        return wrong(where, "needs one thing that settles it");
    return step;
}

} // namespace

Result<PathwayEdition> PathwayEdition::read(const QByteArray& json) {
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError) return wrong(QStringLiteral("edition"), "is not valid JSON");
    PathwayEdition edition;
    edition.m_id = root.value(V("id")).toString();
    edition.m_title = root.value(V("title")).toString();
    edition.m_bornFrom = QDate::fromString(root.value(V("bornFrom")).toString(), Qt::ISODate);
    edition.m_bornTo = QDate::fromString(root.value(V("bornTo")).toString(), Qt::ISODate);
    QSet<QString> stages;
    for (const QJsonValue& value : root.value(V("stages")).toArray()) {
        const QJsonObject row = value.toObject();
        edition.m_stages.push_back(
            {row.value(V("id")).toString(), row.value(V("title")).toString(), row.value(V("range")).toString()});
        stages.insert(edition.m_stages.back().id);
    }
    for (const QJsonValue& value : root.value(V("settings")).toArray()) {
        const QJsonObject row = value.toObject();
        edition.m_settings.push_back({row.value(V("id")).toString(), row.value(V("value")).toInt(),
                                      row.value(V("sourced")).toBool(), row.value(V("words")).toString()});
    }
    for (const QJsonValue& value : root.value(V("steps")).toArray()) {
        LODESTAR_ASSIGN(PathwayStep step, readStep(value.toObject()));
        if (!stages.contains(step.stage))
            return wrong(QStringLiteral("step ") + step.id, "names no stage of this edition");
        if (edition.step(step.id) != nullptr) return wrong(QStringLiteral("step ") + step.id, "stands twice");
        edition.m_steps.push_back(std::move(step));
    }
    if (edition.m_id.isEmpty() || edition.m_title.isEmpty() || edition.m_steps.empty())
        return wrong(QStringLiteral("edition"), "needs id, title and steps");
    return edition;
}

const PathwayStep* PathwayEdition::step(const QString& stepId) const {
    const auto it = std::find_if(m_steps.cbegin(), m_steps.cend(), [&](const auto& each) { return each.id == stepId; });
    return it == m_steps.cend() ? nullptr : &*it;
}

const PathwayStep* PathwayEdition::stepOfContact(const QString& contactType) const {
    const auto it = std::find_if(m_steps.cbegin(), m_steps.cend(), [&](const auto& each) {
        return !contactType.isEmpty() && each.contactType == contactType;
    });
    return it == m_steps.cend() ? nullptr : &*it;
}

int PathwayEdition::setting(const QString& settingId) const {
    const auto it =
        std::find_if(m_settings.cbegin(), m_settings.cend(), [&](const auto& each) { return each.id == settingId; });
    return it == m_settings.cend() ? 0 : it->value;
}

void PathwayEdition::set(const QString& settingId, int value) {
    for (PathwaySetting& each : m_settings) {
        if (each.id == settingId) each.value = value;
    }
}

bool PathwayEdition::appliesTo(QDate birthOrDue) const {
    return (!m_bornFrom.isValid() || birthOrDue >= m_bornFrom) && (!m_bornTo.isValid() || birthOrDue <= m_bornTo);
}

Result<PathwayCatalogue> PathwayCatalogue::shipped() {
    PathwayCatalogue catalogue;
    const QDir folder(QStringLiteral(":/pathway"));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, name);
        const QByteArray json = file.readAll();
        if (name.startsWith(QStringLiteral("edition"))) {
            LODESTAR_ASSIGN(PathwayEdition edition, PathwayEdition::read(json));
            catalogue.m_editions.push_back(std::move(edition));
        } else if (name.startsWith(QStringLiteral("immunisations"))) {
            LODESTAR_ASSIGN(catalogue.m_immunisations, ImmunisationSchedule::read(json));
        }
    }
    if (catalogue.m_editions.empty()) return fail(ErrorCode::NotFound, QStringLiteral("pathway edition"));
    return catalogue;
}

const PathwayEdition& PathwayCatalogue::editionFor(QDate birthOrDue) const {
    const auto it = std::find_if(m_editions.cbegin(), m_editions.cend(),
                                 [&](const auto& each) { return birthOrDue.isValid() && each.appliesTo(birthOrDue); });
    return it == m_editions.cend() ? m_editions.front() : *it;
}

} // namespace lodestar::rules
