#pragma once

#include "core/base/Result.h"
#include "core/services/Identity.h"
#include "core/services/OtherAdults.h"
#include "core/services/Visit.h"
#include "core/services/VisitPerson.h"
#include "core/store/Entry.h"

namespace lodestar {

/// What the record knows of a household when a visit begins: who lives there, what was promised last time, what was
/// measured, what is due. Read anew each time the page opens; never part of the draft.
struct VisitContext {
    struct Colleague {
        QString reference;
        QString name;
        QString role;
    };
    /// One visit of before.
    struct LastTime {
        QString at;
        QString type;
        QList<RecordId> present; ///< who was there
    };

    RecordId household;
    QString name;
    QString address;
    QString ward;
    QString language;
    bool confidential = false;
    QList<VisitPerson> people;            ///< children first, the youngest first of all
    QHash<RecordId, AdultsAround> around; ///< of each child: who else is around it
    QStringList alertFaces;               ///< public faces
    std::optional<LastTime> last;
    QList<Entry> promises;        ///< not yet kept, oldest first
    std::optional<Entry> booking; ///< the appointment it is opened from, or today's
    QList<Colleague> colleagues;
    Identity me;

    [[nodiscard]] const VisitPerson* person(const RecordId& record) const;
    [[nodiscard]] const VisitPerson* motherOf(const VisitPerson& child) const;
    [[nodiscard]] const VisitStep* step(const RecordId& person, const QString& id) const;
};

/// Reads it as it stands on `today`. Errors: NotFound without such a household.
Result<VisitContext> readVisitContext(Connection& connection, const RecordId& household, QDate today);

} // namespace lodestar
