#pragma once

#include "core/base/Uuid.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

/// What drafts are written and read by: one `describe` of each part serves both, so that they cannot drift apart.
namespace lodestar::draft {

/// Writes the parts that a `describe(writer, part)` names.
struct Writer {
    QJsonObject object;

    static QJsonValue value(const QString& text) { return text; }
    static QJsonValue value(bool yes) { return yes; }
    static QJsonValue value(int number) { return number; }
    static QJsonValue value(const QJsonObject& object) { return object; }
    static QJsonValue value(qint64 number) { return number; }
    template<typename Tag> static QJsonValue value(const Id<Tag>& id) {
        return id.isNull() ? QString() : id.toString();
    }
    static QJsonValue value(const QMap<QString, QStringList>& map) {
        QJsonObject made;
        for (auto each = map.begin(); each != map.end(); ++each)
            made.insert(each.key(), QJsonArray::fromStringList(each.value()));
        return made;
    }
    template<typename T> static QJsonValue value(QList<T>& list) {
        QJsonArray made;
        for (T& each : list)
            made.append(value(each));
        return made;
    }
    template<typename T>
        requires requires(Writer& w, T& part) { describe(w, part); }
    static QJsonValue value(T& part) {
        Writer inner;
        describe(inner, part);
        return inner.object;
    }
    template<typename T> void operator()(const char* name, T& member) {
        object.insert(QLatin1StringView(name), value(member));
    }
};

/// Reads them again: what is missing keeps its usual value, what nobody named stays in `object`.
struct Reader {
    QJsonObject object;

    static void read(const QJsonValue& from, QString& text) { text = from.toString(text); }
    static void read(const QJsonValue& from, bool& yes) { yes = from.toBool(yes); }
    static void read(const QJsonValue& from, QJsonObject& whole) { whole = from.toObject(); }
    static void read(const QJsonValue& from, int& number) { number = from.toInt(number); }
    static void read(const QJsonValue& from, qint64& number) { number = from.toInteger(number); }
    template<typename Tag> static void read(const QJsonValue& from, Id<Tag>& id) {
        id = Id<Tag>::fromString(from.toString());
    }
    static void read(const QJsonValue& from, QMap<QString, QStringList>& map) {
        const QJsonObject given = from.toObject();
        for (auto each = given.begin(); each != given.end(); ++each)
            for (const QJsonValue& change : each->toArray())
                map[each.key()].append(change.toString());
    }
    template<typename T> static void read(const QJsonValue& from, QList<T>& list) {
        for (const QJsonValue& each : from.toArray()) {
            T made;
            read(each, made);
            list.append(made);
        }
    }
    template<typename T>
        requires requires(Reader& r, T& part) { describe(r, part); }
    static void read(const QJsonValue& from, T& part) {
        Reader inner{from.toObject()};
        describe(inner, part);
    }
    template<typename T> void operator()(const char* name, T& member) {
        const QJsonValue value = object.take(QLatin1StringView(name));
        if (!value.isUndefined()) read(value, member);
    }
};

} // namespace lodestar::draft
