#include "core/rules/StepWords.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"

#include <QCoreApplication>

namespace lodestar::rules {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Step", text);
}

/// "Done 9 Nov", or the word alone where no date is known.
QString withDate(const char* dated, const char* alone, QDate on, QDate today) {
    return on.isValid() ? say(dated).arg(shortDateText(on, today)) : say(alone);
}

QString openWords(const StepState& state, QDate today) {
    switch (state.status) {
    case StepStatus::Coming:
        return say(QT_TRANSLATE_NOOP("Step", "From %1")).arg(farDateText(state.from, today));
    case StepStatus::Overdue:
        return say(QT_TRANSLATE_NOOP("Step", "Overdue %1")).arg(spanText(state.daysOver(today)));
    case StepStatus::Booked:
        return say(QT_TRANSLATE_NOOP("Step", "Booked %1")).arg(shortDateText(state.booked.date(), today));
    case StepStatus::AwaitsCountersignature:
        return say(QT_TRANSLATE_NOOP("Step", "Waits for countersignature"));
    case StepStatus::AskMaternity:
        return say(QT_TRANSLATE_NOOP("Step", "Ask maternity"));
    default:
        break;
    }
    const auto left = today.daysTo(state.by);
    if (left == 0) return say(QT_TRANSLATE_NOOP("Step", "Due today"));
    if (left == 1) return say(QT_TRANSLATE_NOOP("Step", "Due tomorrow"));
    if (left < 0) return say(QT_TRANSLATE_NOOP("Step", "Due"));
    return say(QT_TRANSLATE_NOOP("Step", "Due by %1")).arg(weekdayText(state.by, today));
}

} // namespace

QString statusWords(const StepState& state, QDate today) {
    switch (state.status) {
    case StepStatus::Done:
        return withDate(QT_TRANSLATE_NOOP("Step", "Done %1"), QT_TRANSLATE_NOOP("Step", "Done"), state.on, today);
    case StepStatus::Declined:
        return withDate(QT_TRANSLATE_NOOP("Step", "Declined %1"), QT_TRANSLATE_NOOP("Step", "Declined"), state.on,
                        today);
    case StepStatus::NotPossible:
        return say(QT_TRANSLATE_NOOP("Step", "Not possible"));
    case StepStatus::Expired:
        return say(QT_TRANSLATE_NOOP("Step", "No longer offered"));
    case StepStatus::BornBefore:
        return say(QT_TRANSLATE_NOOP("Step", "Baby came first"));
    case StepStatus::Unconfirmed:
        return say(QT_TRANSLATE_NOOP("Step", "Confirm first"));
    case StepStatus::Superseded:
        return say(QT_TRANSLATE_NOOP("Step", "Not done"));
    case StepStatus::BeforeUs:
        return say(QT_TRANSLATE_NOOP("Step", "Before this service"));
    default:
        return openWords(state, today);
    }
}

QString windowWords(const StepState& state, QDate today) {
    return say(QT_TRANSLATE_NOOP("Step", "%1 to %2")).arg(weekdayText(state.from, today), weekdayText(state.by, today));
}

} // namespace lodestar::rules
