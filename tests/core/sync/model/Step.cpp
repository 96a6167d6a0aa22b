#include "tests/core/sync/model/Step.h"

#include <random>

namespace lodestar::testing::model {

namespace {

struct Chance {
    Act act;
    const char* name;
    quint32 weight;
};

constexpr Chance chances[] = {
    {Act::BeginFamily, "BeginFamily", 6},
    {Act::BeginChild, "BeginChild", 4},
    {Act::Write, "Write", 10},
    {Act::Edit, "Edit", 20},
    {Act::Retire, "Retire", 2},
    {Act::Recall, "Recall", 3},
    {Act::Attach, "Attach", 4},
    {Act::NewerKind, "NewerKind", 2},
    {Act::Allot, "Allot", 5},
    {Act::MoveChild, "MoveChild", 2},
    {Act::Sync, "Sync", 22},
    {Act::SyncBadly, "SyncBadly", 18},
    {Act::Replay, "Replay", 2},
    {Act::ClockJump, "ClockJump", 2},
    {Act::Backup, "Backup", 3},
    {Act::RestoreBackup, "Restore", 2},
    {Act::CloneDisk, "CloneDisk", 1},
    {Act::ServerBackup, "ServerBackup", 2},
    {Act::ServerRestore, "ServerRestore", 2},
};

} // namespace

QString Step::text() const {
    for (const Chance& each : chances) {
        if (each.act == act)
            return QStringLiteral("{Act::%1, %2, %3, %4, %5}")
                .arg(QLatin1StringView(each.name))
                .arg(who)
                .arg(a)
                .arg(b)
                .arg(c);
    }
    return {};
}

QList<Step> drawn(quint32 seed) {
    std::mt19937 source(seed);
    const auto random = [&](quint32 below) { return static_cast<quint32>(source() % below); };
    quint32 sum = 0;
    for (const Chance& each : chances)
        sum += each.weight;
    QList<Step> steps;
    const quint32 length = 8 + random(40);
    // Every history begins with families that somebody has.
    steps.append({Act::BeginFamily, random(8), random(64), random(64), random(64)});
    while (steps.size() < length) {
        quint32 draw = random(sum);
        Act act = Act::Sync;
        for (const Chance& each : chances) {
            act = each.act;
            if (draw < each.weight) break;
            draw -= each.weight;
        }
        steps.append({act, random(8), random(4096), random(4096), random(4096)});
    }
    return steps;
}

QList<Step> shortest(QList<Step> steps, const std::function<bool(const QList<Step>&)>& fails) {
    for (qsizetype piece = steps.size() / 2; piece >= 1; piece /= 2) {
        for (qsizetype at = 0; at + piece <= steps.size();) {
            QList<Step> less = steps;
            less.remove(at, piece);
            if (fails(less))
                steps = less;
            else
                at += piece;
        }
    }
    return steps;
}

} // namespace lodestar::testing::model
