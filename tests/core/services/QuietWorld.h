#pragma once

#include "core/services/SafetyNet.h"
#include "core/services/Silence.h"
#include "tests/core/services/VisitWorld.h"

namespace lodestar {

/// The families of VisitWorld, with things that go quiet.
struct QuietWorld : VisitWorld {
    using O = QJsonObject;
    using VisitWorld::VisitWorld;

    [[nodiscard]] QDate today() const { return clock.today(); }
    SilentList quiet(bool sealedToo = false) {
        return read([&](Connection& c) { return readSilence(c, CaseloadScope{{}, today()}, sealedToo); });
    }
    /// Of one kind; promises of the world without a day are quiet by themselves.
    QList<SilentMatter> quiet(rules::SilentKind kind) {
        QList<SilentMatter> all = quiet().matters;
        all.removeIf([&](const SilentMatter& each) { return each.kind != kind; });
        return all;
    }
    EntryId asks(const RecordId& record, const QString& on, const QString& by = {}) {
        O request{{QStringLiteral("what"), QStringLiteral("A letter for the housing office")},
                  {QStringLiteral("on"), on}};
        if (!by.isEmpty()) request.insert(QStringLiteral("by"), by);
        return add(record, QStringLiteral("request"), {{QStringLiteral("request"), request}});
    }
    EntryId concerned(const QString& on) {
        return add(leo, QStringLiteral("development_concern"),
                   {{QStringLiteral("concern"), O{{QStringLiteral("whose"), QStringLiteral("parent")},
                                                  {QStringLiteral("on"), on},
                                                  {QStringLiteral("words"), QStringLiteral("Does not smile")}}}});
    }
    EntryId referred(const QString& state, const QString& on) {
        return add(leo, QStringLiteral("referral"),
                   {{QStringLiteral("referral"), O{{QStringLiteral("service"), QStringLiteral("Audiology")}}},
                    {QStringLiteral("madeOn"), on},
                    {QStringLiteral("state"), O{{QStringLiteral("state"), state}, {QStringLiteral("on"), on}}}});
    }
    EntryId discussed(const QJsonArray& actions) {
        return add(leo, QStringLiteral("case_discussion"),
                   {{QStringLiteral("discussed"), O{{QStringLiteral("on"), QStringLiteral("2026-10-01")},
                                                    {QStringLiteral("words"), QStringLiteral("Feeding")}}},
                    {QStringLiteral("actions"), actions}});
    }
};

} // namespace lodestar
