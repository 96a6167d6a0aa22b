#include "core/services/ReferralSettings.h"

#include "core/records/FixedIds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

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

EntryId entryOf(const QString& id) {
    return EntryId::derived(areaRecord().value(), "area_setting:referral." + id.toUtf8());
}

Result<std::optional<int>> chosen(Connection& connection, const QString& id) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(entryOf(id)));
    if (!entry || entry->retired) return std::nullopt;
    const QJsonValue value = entry->object(V("value")).value(V("number"));
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

} // namespace

Result<QList<ReferralNumber>> referralNumbers(Connection& connection) {
    QList<ReferralNumber> found;
    for (const Number& each : numbers) {
        const QString id = QString::fromLatin1(each.id);
        const int usual = each.target != nullptr ? rules::ReferralTargets().*each.target : usuallyClimbs;
        LODESTAR_ASSIGN(const auto value, chosen(connection, id));
        found.append({id, QCoreApplication::translate("ReferralSettings", each.words), value.value_or(usual), usual,
                      value.has_value()});
    }
    return found;
}

Status setReferralNumber(Work& work, const QString& id, int value) {
    const bool known = std::ranges::any_of(numbers, [&](const Number& each) { return id == V(each.id); });
    if (!known) return fail(ErrorCode::InvalidInput, id + u": is no setting of referrals"_s);
    if (value < 1 || value > mostDays) return fail(ErrorCode::InvalidInput, id + u": must be from 1 to 400"_s);
    Edit edit = newEntry(areaRecord(), u"area_setting",
                         {{u"name"_s, u"referral."_s + id}, {u"value"_s, QJsonObject{{u"number"_s, value}}}});
    edit.entry = entryOf(id);
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(edit.entry));
    if (before) edit.seen = before->seenFor(edit.fields.keys());
    return save(work, {edit});
}

Result<ReferralTargetsInUse> ReferralTargetsInUse::read(Connection& connection) {
    ReferralTargetsInUse made;
    for (const Number& each : numbers) {
        LODESTAR_ASSIGN(const auto value, chosen(connection, QString::fromLatin1(each.id)));
        if (each.target == nullptr)
            made.m_climbsAfter = value.value_or(usuallyClimbs);
        else if (value)
            made.m_area.*each.target = *value;
    }
    return made;
}

rules::ReferralTargets ReferralTargetsInUse::of(const QString& directoryRow) const {
    return m_byRow.value(directoryRow, m_area);
}

} // namespace lodestar
