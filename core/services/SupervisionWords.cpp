#include "core/services/SupervisionWords.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/NeedsLevel.h"
#include "core/base/Role.h"
#include "core/services/EntryWords.h"

namespace lodestar {

using rules::SupervisionReason;
using rules::SupervisionSort;

namespace {

QString levelTitle(const QString& code) {
    const auto level = needsLevelFromName(code);
    return level ? needsLevelTitle(*level) : code;
}

/// A public face of an alert, or a status by the name of its kind.
QString statusTitle(const QString& status) {
    return records::kindNamed(status) != nullptr ? EntryWords::kindLabel(status) : EntryWords::choice(status);
}

} // namespace

QString SupervisionWords::sort(SupervisionSort sort) {
    switch (sort) {
    case SupervisionSort::Caseload:
        return tr("Caseload, one-to-one");
    case SupervisionSort::Safeguarding:
        return tr("Safeguarding supervision");
    case SupervisionSort::Clinical:
        return tr("Clinical supervision");
    case SupervisionSort::Group:
        break;
    }
    return tr("Group supervision");
}

QString SupervisionWords::shortSort(SupervisionSort sort) {
    switch (sort) {
    case SupervisionSort::Caseload:
        return tr("One-to-one");
    case SupervisionSort::Safeguarding:
        return tr("Safeguarding");
    case SupervisionSort::Clinical:
        return tr("Clinical");
    case SupervisionSort::Group:
        break;
    }
    return tr("Group");
}

QString SupervisionWords::state(SupervisionState state) {
    switch (state) {
    case SupervisionState::Planned:
        return tr("Planned");
    case SupervisionState::Held:
        return tr("To be signed");
    case SupervisionState::Signed:
        return tr("Signed");
    case SupervisionState::Cancelled:
        break;
    }
    return tr("Not held");
}

QString SupervisionWords::role(const SupervisionPerson& person) {
    const auto role = roleFromName(person.role);
    return role ? roleTitle(*role) : person.role;
}

QString SupervisionWords::why(const rules::SupervisionWhy& why) const {
    switch (why.reason) {
    case SupervisionReason::Risk: {
        QStringList words;
        for (const QString& each : why.words)
            words.append(statusTitle(each));
        return words.join(QStringLiteral(", "));
    }
    case SupervisionReason::LastTime:
        return tr("%n actions from last time not done", nullptr, why.count);
    case SupervisionReason::LevelRaised:
        return tr("Needs level raised from %1 to %2 on %3")
            .arg(levelTitle(why.words.value(0)), levelTitle(why.words.value(1)), dateText(why.since));
    case SupervisionReason::Missed:
        return tr("%n contacts did not take place", nullptr, why.count);
    case SupervisionReason::Overdue:
        return tr("%n steps overdue, the first since %1", nullptr, why.count).arg(dateText(why.since));
    case SupervisionReason::Unseen:
        return tr("Nobody seen since %1").arg(dateText(why.since));
    case SupervisionReason::Quiet:
        return tr("%n matters gone quiet", nullptr, why.count);
    case SupervisionReason::Promise:
        return tr("%n promises not kept in time", nullptr, why.count);
    case SupervisionReason::Drift:
        return tr("%n open goals, nothing written since %1", nullptr, why.count).arg(dateText(why.since));
    case SupervisionReason::Sample:
        return tr("Drawn at random from the others");
    case SupervisionReason::AskedFor:
        break;
    }
    return tr("Asked for");
}

QStringList SupervisionWords::whys(const QList<rules::SupervisionWhy>& whys) const {
    QStringList words;
    for (const rules::SupervisionWhy& each : whys)
        words.append(why(each));
    return words;
}

QString SupervisionWords::reason(const QString& code) {
    switch (rules::supervisionReasonFromName(code).value_or(SupervisionReason::AskedFor)) {
    case SupervisionReason::Risk:
        return tr("Risk");
    case SupervisionReason::LastTime:
        return tr("Open from last time");
    case SupervisionReason::LevelRaised:
        return tr("Needs level raised");
    case SupervisionReason::Missed:
        return tr("Missed contacts");
    case SupervisionReason::Overdue:
        return tr("Overdue");
    case SupervisionReason::Unseen:
        return tr("Long unseen");
    case SupervisionReason::Quiet:
        return tr("Gone quiet");
    case SupervisionReason::Promise:
        return tr("Promise not kept");
    case SupervisionReason::Drift:
        return tr("Plan stands still");
    case SupervisionReason::Sample:
        return tr("Drawn at random");
    case SupervisionReason::AskedFor:
        break;
    }
    return tr("Asked for");
}

QString SupervisionWords::children(const QList<WorkPerson>& children) const {
    QStringList words;
    for (const WorkPerson& each : children) {
        const QString name = each.known.isEmpty() ? each.given : each.known;
        words.append(each.birth.isValid() ? tr("%1 (%2)").arg(name, ageText(each.birth, m_today)) : name);
    }
    return words.join(QStringLiteral(", "));
}

QString SupervisionWords::signature(const SupervisionSignature* signature) {
    if (signature == nullptr) return tr("Not signed yet");
    const QString on = dateText(signature->on);
    using Stand = SupervisionSignature::Stand;
    if (signature->stand == Stand::Changed) return tr("Changed after it was signed on %1").arg(on);
    return tr("Signed %1").arg(on);
}

} // namespace lodestar
