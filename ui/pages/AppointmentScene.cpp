#include "ui/pages/AppointmentScene.h"

#include "core/services/Work.h"

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

const rules::StepState* AppointmentScene::state(const RecordId& person, const QString& step) const {
    for (const PathwayLane& lane : pathway.lanes) {
        if (lane.person != person) continue;
        for (const rules::StepState& each : lane.steps)
            if (each.step->id == step) return &each;
    }
    return nullptr;
}

Result<AppointmentScene> readAppointmentScene(Connection& connection, const AppointmentWish& wish, QDate today) {
    AppointmentScene scene;
    RecordId household = wish.household;
    if (!wish.appointment.isNull()) {
        LODESTAR_ASSIGN(scene.drawn, findAppointment(connection, wish.appointment));
        if (!scene.drawn) return fail(ErrorCode::NotFound, u"appointment"_s);
        household = scene.drawn->record;
    }
    LODESTAR_ASSIGN(scene.family, readFamily(connection, household, today));
    LODESTAR_ASSIGN(scene.pathway, readPathway(connection, scene.family, today));
    LODESTAR_ASSIGN(const auto staff, EntryTable(connection).ofKind(u"staff"));
    for (const Entry& each : staff)
        scene.workers.append({each.text(V("reference")), each.text(V("name"))});
    std::ranges::sort(scene.workers, {}, &std::pair<QString, QString>::second);
    return scene;
}

} // namespace lodestar::pages
