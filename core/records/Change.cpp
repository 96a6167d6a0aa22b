#include "core/records/Change.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace lodestar::records {

namespace {

void putCount(QByteArray& out, qsizetype count) {
    const quint32 bigEndian = qToBigEndian(static_cast<quint32>(count));
    out.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
}

void putText(QByteArray& out, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    putCount(out, utf8.size());
    out.append(utf8);
}

template<typename AnyId> void putId(QByteArray& out, const AnyId& id) {
    const auto& raw = id.value().raw();
    out.append(reinterpret_cast<const char*>(raw.data()), static_cast<qsizetype>(raw.size()));
}

} // namespace

QString compartmentName(Compartment compartment) {
    switch (compartment) {
    case Compartment::Shared:
        return QStringLiteral("shared");
    case Compartment::Health:
        return QStringLiteral("health");
    case Compartment::Sealed:
        return QStringLiteral("sealed");
    }
    return {};
}

std::optional<Compartment> compartmentFromName(QStringView name) {
    for (const Compartment each : {Compartment::Shared, Compartment::Health, Compartment::Sealed}) {
        if (compartmentName(each) == name) return each;
    }
    return std::nullopt;
}

QJsonObject Change::fields() const {
    return QJsonDocument::fromJson(content).object();
}

QByteArray serialiseFields(const QJsonObject& fields) {
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

QByteArray signedBytes(const Change& change) {
    QByteArray out("lodestar-change-1\n");
    out.reserve(512);
    putId(out, change.id);
    putId(out, change.record);
    out.append(static_cast<char>(change.compartment));
    putId(out, change.entry);
    putText(out, change.kind);
    out.append(change.contentHash);
    putCount(out, change.fieldNames.size());
    for (const QString& name : change.fieldNames)
        putText(out, name);
    putCount(out, change.seen.size());
    for (auto it = change.seen.cbegin(); it != change.seen.cend(); ++it) {
        putText(out, it.key());
        QList<ChangeId> ids = it.value();
        std::sort(ids.begin(), ids.end());
        putCount(out, ids.size());
        for (const ChangeId& id : ids)
            putId(out, id);
    }
    putId(out, change.author);
    putId(out, change.device);
    putText(out, change.madeAt);
    putCount(out, change.schema);
    return out;
}

} // namespace lodestar::records
