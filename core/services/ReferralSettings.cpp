#include "core/services/ReferralSettings.h"

#include "core/services/AreaNumber.h"
#include "core/services/Directory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 400;
constexpr int usuallyClimbs = 5;

struct Number {
    const char* id;
    const char* words;
    int rules::ReferralTargets::* target; ///< null for what is no time of a referral
};

constexpr std::array numbers{
    Number{"sendWorkingDays", QT_TRANSLATE_NOOP("ReferralSettings", "Working days until a draft is sent"),
           &rules::ReferralTargets::sendWorkingDays},
    Number{"acknowledgeWorkingDays", QT_TRANSLATE_NOOP("ReferralSettings", "Working days until a service says it came"),
           &rules::ReferralTargets::acknowledgeWorkingDays},
    Number{"decideWorkingDays", QT_TRANSLATE_NOOP("ReferralSettings", "Working days until a service decides"),
           &rules::ReferralTargets::decideWorkingDays},
    Number{"firstOfferDays", QT_TRANSLATE_NOOP("ReferralSettings", "Days until the first appointment"),
           &rules::ReferralTargets::firstOfferDays},
    Number{"nextStepWorkingDays",
           QT_TRANSLATE_NOOP("ReferralSettings", "Working days for our next step when a referral came back"),
           &rules::ReferralTargets::nextStepWorkingDays},
    Number{"outcomeDays", QT_TRANSLATE_NOOP("ReferralSettings", "Days without a word from a service that sees them"),
           &rules::ReferralTargets::outcomeDays},
    Number{"climbsAfterWorkingDays",
           QT_TRANSLATE_NOOP("ReferralSettings", "Working days past its time until the lead sees a referral"), nullptr},
};

QString settingOf(const QString& id) {
    return u"referral."_s + id;
}

} // namespace

Result<QList<ReferralNumber>> referralNumbers(Connection& connection) {
    QList<ReferralNumber> found;
    for (const Number& each : numbers) {
        const QString id = QString::fromLatin1(each.id);
        const int usual = each.target != nullptr ? rules::ReferralTargets().*each.target : usuallyClimbs;
        LODESTAR_ASSIGN(const auto value, areaNumber(connection, settingOf(id)));
        found.append({id, QCoreApplication::translate("ReferralSettings", each.words), value.value_or(usual), usual,
                      value.has_value()});
    }
    return found;
}

Status setReferralNumber(Work& work, const QString& id, int value) {
    const bool known =
        std::ranges::any_of(numbers, [&](const Number& each) { return id == QLatin1StringView(each.id); });
    if (!known) return fail(ErrorCode::InvalidInput, id + u": is no setting of referrals"_s);
    if (value < 1 || value > mostDays) return fail(ErrorCode::InvalidInput, id + u": must be from 1 to 400"_s);
    return setAreaNumber(work, settingOf(id), value);
}

Result<ReferralTargetsInUse> ReferralTargetsInUse::read(Connection& connection) {
    ReferralTargetsInUse made;
    for (const Number& each : numbers) {
        LODESTAR_ASSIGN(const auto value, areaNumber(connection, settingOf(QString::fromLatin1(each.id))));
        if (each.target == nullptr)
            made.m_climbsAfter = value.value_or(usuallyClimbs);
        else if (value)
            made.m_area.*each.target = *value;
    }
    DirectoryAsk all;
    all.endedToo = true;
    LODESTAR_ASSIGN(const auto services, directory(connection, all));
    for (const DirectoryService& each : services) {
        rules::ReferralTargets targets = made.m_area;
        targets.acknowledgeWorkingDays = each.times.acknowledgeWorkingDays.value_or(targets.acknowledgeWorkingDays);
        targets.decideWorkingDays = each.times.decideWorkingDays.value_or(targets.decideWorkingDays);
        targets.firstOfferDays = each.times.firstOfferDays.value_or(targets.firstOfferDays);
        made.m_byRow.insert(each.row, targets);
    }
    return made;
}

rules::ReferralTargets ReferralTargetsInUse::of(const QString& directoryRow) const {
    return m_byRow.value(directoryRow, m_area);
}

} // namespace lodestar
