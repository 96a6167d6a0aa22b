#include "core/rules/PathwayEditionReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace lodestar::rules {

namespace {

using V = QLatin1StringView;

std::unexpected<Error> wrong(const QString& where, const QString& what) {
    return fail(ErrorCode::InvalidInput, where + QStringLiteral(": ") + what);
}

std::unexpected<Error> wrong(const QString& where, const char* what) {
    return wrong(where, QString::fromLatin1(what));
}

QString words(const QJsonObject& row, const char* key) {
    return row.value(V(key)).toString();
}

QStringList texts(const QJsonObject& row, const char* key) {
    QStringList list;
    const QJsonArray array = row.value(V(key)).toArray();
    for (const QJsonValue& each : array)
        list.append(each.toString());
    return list;
}

/// A word that is not in the list; empty when all are.
QString unknownIn(const QStringList& given, const QStringList& known) {
    const auto it =
        std::find_if(given.cbegin(), given.cend(), [&](const QString& each) { return !known.contains(each); });
    return it == given.cend() ? QString() : *it;
}

template<typename Value, std::size_t Count>
std::optional<Value> named(const QString& name, const std::array<std::pair<const char*, Value>, Count>& all) {
    for (const auto& [word, value] : all) {
        if (name == V(word)) return value;
    }
    return std::nullopt;
}

constexpr std::array<std::pair<const char*, PathwayClock>, 4> clocks{{{"gestation", PathwayClock::Gestation},
                                                                      {"chronological", PathwayClock::Chronological},
                                                                      {"corrected", PathwayClock::Corrected},
                                                                      {"term", PathwayClock::SchoolTerm}}};
constexpr std::array<std::pair<const char*, Mandate>, 4> mandates{
    {{"law", Mandate::Law}, {"screening", Mandate::Screening}, {"other", Mandate::Other}, {"local", Mandate::Local}}};

/// Keys of a step, so that a misspelt one is a fault and not a rule that silently does not hold.
const QStringList& stepKeys() {
    static const QStringList keys =
        QStringLiteral(
            "id title cell stage subject clock due law aim notBefore until supersededBy settledBy modes "
            "roles countersign provider mandate consequence record needed ifMissed integrated source sourced")
            .split(u' ');
    return keys;
}

const QStringList& contactTypes() {
    static const QStringList types =
        QStringLiteral("antenatal new_birth 6_8_week 3_4_month 12_month 2_year").split(u' ');
    return types;
}

const QStringList& contactModes() {
    static const QStringList modes = QStringLiteral("face_to_face video telephone letter text email group").split(u' ');
    return modes;
}

/// A date, or null for an open end; anything else is a fault.
Result<QDate> openDate(const QJsonObject& row, const char* key) {
    const QJsonValue value = row.value(V(key));
    if (value.isNull() || value.isUndefined()) return QDate();
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid()) return wrong(QString::fromLatin1(key), "must be a date or null");
    return date;
}

bool endsBeforeItBegins(const Window& window) {
    // Any birth date will do: days and months are never mixed so closely that the date would decide.
    const QDate someDay(2026, 1, 1);
    return window.to.from(someDay) < window.from.from(someDay);
}

Status readWindow(const QJsonObject& row, const char* key, std::optional<Window>& window) {
    if (!row.contains(V(key))) return {};
    const QString where = QStringLiteral("step ") + words(row, "id");
    const QStringList ends = texts(row, key);
    const auto from = ends.size() == 2 ? AgeOffset::parse(ends[0]) : std::nullopt;
    const auto to = ends.size() == 2 ? AgeOffset::parse(ends[1]) : std::nullopt;
    if (!from || !to) return wrong(where, QStringLiteral("%1 must be two ages in d or m").arg(V(key)));
    window = Window{*from, *to};
    if (endsBeforeItBegins(*window)) return wrong(where, QStringLiteral("%1 ends before it begins").arg(V(key)));
    return {};
}

Status readAge(const QJsonObject& row, const char* key, std::optional<AgeOffset>& age) {
    if (!row.contains(V(key))) return {};
    age = AgeOffset::parse(words(row, key));
    if (age) return {};
    return wrong(QStringLiteral("step ") + words(row, "id"), QStringLiteral("%1 must be an age in d or m").arg(V(key)));
}

Status readWindows(const QJsonObject& row, PathwayStep& step) {
    std::optional<Window> due;
    LODESTAR_TRY(readWindow(row, "due", due));
    LODESTAR_TRY(readWindow(row, "law", step.law));
    LODESTAR_TRY(readWindow(row, "aim", step.aim));
    LODESTAR_TRY(readAge(row, "notBefore", step.notBefore));
    LODESTAR_TRY(readAge(row, "until", step.until));
    const QString where = QStringLiteral("step ") + step.id;
    if (!due) return wrong(where, "has no due window");
    step.due = *due;
    if (step.mandate == Mandate::Law && !step.law) return wrong(where, "is mandated by law and has no legal window");
    if (step.until && endsBeforeItBegins({step.due.to, *step.until}))
        return wrong(where, "expires before it is overdue");
    return {};
}

Status readSettledBy(const QJsonObject& row, PathwayStep& step) {
    const QString where = QStringLiteral("step ") + step.id;
    const QJsonObject settled = row.value(V("settledBy")).toObject();
    if (settled.size() != 1) return wrong(where, "needs exactly one thing that settles it");
    const QString way = settled.begin().key();
    const QString what = settled.begin().value().toString();
    if (way == V("contact")) {
        if (!contactTypes().contains(what)) return wrong(where, QStringLiteral("no contact type is called ") + what);
        step.contactType = what;
    } else if (way == V("screening")) {
        step.screening = what;
    } else if (way == V("kind")) {
        step.entryKind = what;
    } else if (way == V("step")) {
        step.byStepOnly = true;
    } else if (way == V("answer")) {
        step.byAnswer = true;
    } else if (way == V("fact") && (what == V("booked") || what == V("birth"))) {
        step.fact = what;
    } else if (way == V("jabs") && AgeOffset::parse(what)) {
        step.jabs = AgeOffset::parse(what);
    } else {
        return wrong(where, QStringLiteral("cannot be settled by %1 %2").arg(way, what));
    }
    if (what.isEmpty()) return wrong(where, QStringLiteral("says nothing after ") + way);
    return {};
}

Status readPeople(const QJsonObject& row, PathwayStep& step) {
    const QString where = QStringLiteral("step ") + step.id;
    step.modes = texts(row, "modes");
    step.roles = texts(row, "roles");
    step.countersign = texts(row, "countersign");
    step.provider = words(row, "provider");
    for (const QStringList& list : {step.roles, step.countersign}) {
        const QString role = unknownIn(list, roleNames());
        if (!role.isEmpty()) return wrong(where, QStringLiteral("no role is called ") + role);
    }
    const QString mode = unknownIn(step.modes, contactModes());
    if (!mode.isEmpty()) return wrong(where, QStringLiteral("no mode is called ") + mode);
    const bool visit = !step.contactType.isEmpty() || step.byStepOnly;
    if (visit && (step.modes.isEmpty() || step.roles.isEmpty()))
        return wrong(where, "is settled by a contact and must say in which modes and by whom");
    return {};
}

Result<PathwayStep> readStep(const QJsonObject& row) {
    PathwayStep step;
    step.id = words(row, "id");
    const QString where = QStringLiteral("step ") + step.id;
    if (step.id.isEmpty()) return wrong(where, "has no id");
    const QString stranger = unknownIn(row.keys(), stepKeys());
    if (!stranger.isEmpty()) return wrong(where, QStringLiteral("no key is called ") + stranger);
    step.title = words(row, "title");
    step.cell = words(row, "cell");
    step.stage = words(row, "stage");
    step.source = words(row, "source");
    if (step.title.isEmpty() || step.cell.isEmpty() || step.source.isEmpty())
        return wrong(where, "needs title, cell and source");
    const QString subject = words(row, "subject");
    const auto clock = named(words(row, "clock"), clocks);
    const auto mandate = named(words(row, "mandate"), mandates);
    if (subject != V("child") && subject != V("pregnancy")) return wrong(where, "subject must be child or pregnancy");
    if (!clock || !mandate) return wrong(where, "needs a clock and a mandate");
    step.ofPregnancy = subject == V("pregnancy");
    step.clock = *clock;
    step.mandate = *mandate;
    LODESTAR_TRY(readWindows(row, step));
    LODESTAR_TRY(readSettledBy(row, step));
    LODESTAR_TRY(readPeople(row, step));
    step.supersededBy = words(row, "supersededBy");
    step.record = texts(row, "record");
    step.needed = texts(row, "needed");
    step.ifMissed = words(row, "ifMissed");
    step.sourced = row.value(V("sourced")).toBool();
    step.integrated = row.value(V("integrated")).toBool();
    step.harm = words(row, "consequence") == V("harm");
    return step;
}

Result<std::vector<PathwaySetting>> readSettings(const QJsonArray& rows) {
    static const QStringList known =
        QStringLiteral("askMaternityAfterDays rotavirusFirstBeforeDays rotavirusLastBeforeDays lawClosingDays "
                       "triesBeforeLead givesWayAfterDays todayHorizonDays reviewAskSettingMonths reviewInviteMonths "
                       "reviewNoneMonths")
            .split(u' ');
    std::vector<PathwaySetting> settings;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const QString where = QStringLiteral("setting ") + words(row, "id");
        if (!known.contains(words(row, "id"))) return wrong(where, "is not one that the rules know");
        if (!row.value(V("value")).isDouble() || row.value(V("value")).toInt(-1) < 0)
            return wrong(where, "needs a whole number, 0 or more");
        settings.push_back(
            {words(row, "id"), row.value(V("value")).toInt(), row.value(V("sourced")).toBool(), words(row, "words")});
    }
    for (const QString& each : known) {
        const bool there = std::any_of(settings.cbegin(), settings.cend(), [&](const auto& s) { return s.id == each; });
        if (!there) return wrong(QStringLiteral("setting ") + each, "is missing");
    }
    return settings;
}

/// What only the whole edition can be asked: stages exist, nothing stands twice, successors stand later.
Status checkTogether(const PathwayEdition::Content& content) {
    QSet<QString> stages;
    for (const PathwayStage& stage : content.stages) {
        if (stage.id.isEmpty() || stage.title.isEmpty() || stages.contains(stage.id))
            return wrong(QStringLiteral("stage ") + stage.id, "needs an id of its own and a title");
        stages.insert(stage.id);
    }
    QSet<QString> seen;
    for (const PathwayStep& step : content.steps) {
        const QString where = QStringLiteral("step ") + step.id;
        if (!stages.contains(step.stage)) return wrong(where, "names no stage of this edition");
        const QString contact = QStringLiteral("contact ") + step.contactType;
        if (seen.contains(step.id)) return wrong(where, "stands twice");
        if (!step.contactType.isEmpty() && seen.contains(contact))
            return wrong(where, "is settled by a contact type that settles another step");
        seen << step.id << contact;
    }
    for (const PathwayStep& step : content.steps) {
        if (step.supersededBy.isEmpty()) continue;
        const auto index = [&](const QString& id) {
            return std::find_if(content.steps.cbegin(), content.steps.cend(),
                                [&](const auto& each) { return each.id == id; });
        };
        const auto later = index(step.supersededBy);
        if (later == content.steps.cend() || later <= index(step.id))
            return wrong(QStringLiteral("step ") + step.id, "supersededBy must name a step that stands after it");
    }
    return {};
}

} // namespace

Result<PathwayEdition> PathwayEditionReader::read(const QByteArray& json) {
    const QString where = QStringLiteral("edition");
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return wrong(where, QStringLiteral("is not valid JSON at byte %1").arg(parse.offset));
    PathwayEdition::Content content;
    content.id = words(root, "id");
    content.title = words(root, "title");
    content.sources = texts(root, "sources");
    LODESTAR_ASSIGN(content.effectiveFrom, openDate(root, "effectiveFrom"));
    LODESTAR_ASSIGN(content.bornFrom, openDate(root, "bornFrom"));
    LODESTAR_ASSIGN(content.bornTo, openDate(root, "bornTo"));
    if (content.bornFrom.isValid() && content.bornTo.isValid() && content.bornTo < content.bornFrom)
        return wrong(where, "bornTo lies before bornFrom");
    const QJsonArray stages = root.value(V("stages")).toArray();
    for (const QJsonValue& value : stages) {
        const QJsonObject row = value.toObject();
        content.stages.push_back({words(row, "id"), words(row, "title"), words(row, "range")});
    }
    const QJsonArray steps = root.value(V("steps")).toArray();
    for (const QJsonValue& value : steps) {
        LODESTAR_ASSIGN(PathwayStep step, readStep(value.toObject()));
        content.steps.push_back(std::move(step));
    }
    const bool named = !content.id.isEmpty() && !content.title.isEmpty() && content.effectiveFrom.isValid();
    if (!named || content.sources.isEmpty() || content.steps.empty())
        return wrong(where, "needs id, title, effectiveFrom, sources and steps");
    LODESTAR_ASSIGN(content.settings, readSettings(root.value(V("settings")).toArray()));
    LODESTAR_TRY(checkTogether(content));
    return PathwayEdition(std::move(content));
}

} // namespace lodestar::rules
