#include "core/exchange/EventCodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> words(const QJsonValue& value) {
    QHash<QString, QString> table;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        table.insert(it.key(), it->toString());
    return table;
}

/// Senders write 03, 003 and 3 for one code.
QString withoutZeros(const QString& code) {
    const auto begin = std::find_if(code.cbegin(), code.cend(), [](QChar c) { return c != u'0'; });
    return begin == code.cend() ? code.right(1) : code.mid(begin - code.cbegin());
}

} // namespace

EventCodes::EventCodes(const QJsonObject& table)
    : m_feeding(words(table[u"feeding"]))
    , m_feedingAt(words(table[u"feedingAt"]))
    , m_measures(words(table[u"measures"]))
    , m_labels(words(table[u"labels"]))
    , m_resources(words(table[u"resources"])) {
    const QJsonArray events = table[u"events"].toArray();
    for (const QJsonValue& each : events) {
        m_events.insert(each[u"code"].toString(),
                        {each[u"name"].toString(), each[u"theirs"].toString(), each[u"sealed"].toBool()});
    }
    const QJsonObject systems = table[u"systems"].toObject();
    for (auto it = systems.begin(); it != systems.end(); ++it)
        m_systems.insert(it.key(), words(*it));
    const QJsonArray birthMeasures = table[u"birthMeasures"].toArray();
    for (const QJsonValue& each : birthMeasures)
        m_birthMeasures << each.toString();
    const QJsonObject asq3 = table[u"asq3"].toObject();
    for (auto it = asq3.begin(); it != asq3.end(); ++it) {
        m_asq3.insert(it.key(), {it->toObject()[u"form"].toString(), it->toObject()[u"area"].toString()});
    }
}

const EventCodes& EventCodes::shipped() {
    static const EventCodes codes = [] {
        QFile file(u":/codes/child_health_events.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        return EventCodes(open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject());
    }();
    return codes;
}

const EventCodes::Event* EventCodes::event(const QString& code) const {
    const auto found = m_events.constFind(code.toUpper());
    return found == m_events.cend() ? nullptr : &*found;
}

QStringList EventCodes::eventCodes() const {
    QStringList codes = m_events.keys();
    codes.sort();
    return codes;
}

QString EventCodes::name(const QString& system, const QString& code) const {
    for (auto it = m_systems.cbegin(); it != m_systems.cend(); ++it) {
        if (!system.contains(it.key())) continue;
        const QString exact = it->value(code);
        return exact.isEmpty() ? it->value(withoutZeros(code)) : exact;
    }
    return {};
}

QString EventCodes::feedingAt(const QString& encounterCode) const {
    return m_feedingAt.value(withoutZeros(encounterCode), u"other"_s);
}

std::optional<EventCodes::Asq3Score> EventCodes::asq3Score(const QString& code) const {
    const auto found = m_asq3.constFind(code);
    return found == m_asq3.cend() ? std::nullopt : std::optional(*found);
}

QString EventCodes::label(const QString& element) const {
    QString known = m_labels.value(element);
    if (!known.isEmpty()) return known;
    QString spaced;
    for (const QChar c : element) {
        const bool newWord = c.isUpper() && !spaced.isEmpty() && !spaced.back().isUpper();
        if (newWord) spaced += u' ';
        spaced += c == u'_' || c == u'-' ? QChar(u' ') : newWord ? c.toLower() : c;
    }
    spaced = spaced.simplified();
    if (!spaced.isEmpty()) spaced[0] = spaced[0].toUpper();
    return spaced;
}

QString EventCodes::resourceName(const QString& type) const {
    QString known = m_resources.value(type);
    return known.isEmpty() ? label(type) : known;
}

} // namespace lodestar::exchange
