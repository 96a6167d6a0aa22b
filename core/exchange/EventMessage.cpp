#include "core/exchange/EventMessage.h"

#include <QDateTime>
#include <QJsonArray>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

QString actionName(EventAction action) {
    switch (action) {
    case EventAction::Update:
        return u"update"_s;
    case EventAction::Delete:
        return u"delete"_s;
    case EventAction::New:
        break;
    }
    return u"new"_s;
}

/// Records hold whole dates only; a year alone stays in the lines.
bool isWholeDate(const QString& text) {
    return text.size() >= 10 && QDateTime::fromString(text, Qt::ISODate).isValid();
}

} // namespace

QString EventMessage::happenedAt() const {
    const QString born = people.isEmpty() ? QString() : people.first().birthDate;
    for (const QString& text : {encounter.start, sentAt, lastUpdated}) {
        // A contact before the birth is a mismatch, not a day to file the message under.
        const bool possible = !isWholeDate(born) || text.left(10) >= born.left(10);
        if (isWholeDate(text) && possible) return text;
    }
    return {};
}

QList<ReadableLine> EventMessage::unmapped() const {
    QList<ReadableLine> lines;
    std::copy_if(readable.cbegin(), readable.cend(), std::back_inserter(lines),
                 [](const ReadableLine& line) { return !line.mapped && !line.text.isEmpty(); });
    return lines;
}

QString EventMessage::source() const {
    const QString what = code.isEmpty() ? name : code + u' ' + name;
    return organisation.isEmpty() ? what : what + u", "_s + organisation;
}

QJsonObject EventMessage::entryFields() const {
    QJsonObject head{{u"code"_s, code}, {u"title"_s, name}, {u"id"_s, messageId}, {u"type"_s, actionName(action)}};
    if (!organisation.isEmpty()) head[u"from"_s] = organisation;
    if (!happenedAt().isEmpty()) head[u"at"_s] = happenedAt();
    QJsonArray lines;
    for (const ReadableLine& line : readable) {
        if (!line.technical) lines << QJsonObject{{u"label"_s, line.label}, {u"text"_s, line.text}};
    }
    QJsonArray differences;
    for (const EventMismatch& each : mismatches) {
        differences << QJsonObject{{u"field"_s, each.field}, {u"ours"_s, each.one}, {u"theirs"_s, each.other}};
    }
    QJsonObject fields{{u"message"_s, head}, {u"lines"_s, lines}, {u"source"_s, source()}};
    if (!differences.isEmpty()) fields[u"mismatches"_s] = differences;
    return fields;
}

} // namespace lodestar::exchange
