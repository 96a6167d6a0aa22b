#include "core/services/ReferralImport.h"

#include "core/records/Kind.h"
#include "core/rules/ReferralState.h"
#include "core/services/ImportFields.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using rules::ReferralState;

namespace {

/// A word as ours are written: "Was not brought" becomes was_not_brought.
QString wordOf(const QString& written) {
    QString word = written.simplified().toLower();
    return word.replace(u' ', u'_').replace(u'-', u'_');
}

ReferralState stateOf(const exchange::CsvRow& row) {
    const QString word = wordOf(row.value(u"state"));
    if (word == u"completed") return ReferralState::Closed;
    if (const auto known = rules::stateFromName(word)) return *known;
    if (!row.value(u"closed_on").isEmpty()) return ReferralState::Closed;
    return row.value(u"answered_on").isEmpty() ? ReferralState::Sent : ReferralState::Acknowledged;
}

/// The choice of a part of a referral that this word is; empty when it is none.
QString choiceOf(QStringView field, QStringView part, const QString& written) {
    const records::KindDescription* kind = records::kindNamed(u"referral");
    const QString word = wordOf(written);
    for (const records::FieldDescription& each : kind->field(field)->parts)
        if (each.name == part && each.choices.contains(word)) return word;
    return {};
}

QString dayOf(const exchange::CsvRow& row, ReferralState state) {
    const QString closed = row.value(u"closed_on");
    const QString answered = row.value(u"answered_on");
    if (rules::isEnded(state) && !closed.isEmpty()) return closed;
    const bool ours = state == ReferralState::Draft || state == ReferralState::Sent;
    return !ours && !answered.isEmpty() ? answered : row.value(u"made_on");
}

/// The field of the state in which the receiver answered.
QString answerField(ReferralState state) {
    if (state == ReferralState::Declined) return u"declined"_s;
    const bool merelyHeard = state == ReferralState::Acknowledged || state == ReferralState::InfoRequested;
    return merelyHeard ? u"acknowledged"_s : u"accepted"_s;
}

} // namespace

QJsonObject importedReferral(const exchange::CsvRow& row) {
    const ReferralState state = stateOf(row);
    const QString urgency = choiceOf(u"referral", u"urgency", row.value(u"urgency"));
    const QString outcome = choiceOf(u"closed", u"outcome", row.value(u"outcome"));
    QJsonObject asWritten;
    const auto keep = [&](const char* name, const QString& written, bool understood) {
        if (!written.isEmpty() && !understood) asWritten.insert(QLatin1StringView(name), written);
    };
    const QString word = wordOf(row.value(u"state"));
    keep("state", row.value(u"state"), word == rules::stateName(state) || word == u"completed");
    keep("urgency", row.value(u"urgency"), !urgency.isEmpty());
    keep("outcome", row.value(u"outcome"), !outcome.isEmpty());
    ImportFields fields(row);
    fields.object("referral", ImportFields(row).text("service", "service").text("urgency", urgency))
        .text("madeOn", "made_on")
        .text("reasonForReferral", "reason")
        .object("state", ImportFields(row).text("state", rules::stateName(state)).text("on", dayOf(row, state)))
        .object("agreement", ImportFields(row).text("consent", "consent"))
        .object("asWritten", asWritten);
    if (state != ReferralState::Draft) fields.object("sent", ImportFields(row).text("at", "made_on"));
    if (!row.value(u"answered_on").isEmpty())
        fields.object(answerField(state).toLatin1().constData(), ImportFields(row).text("on", "answered_on"));
    if (state == ReferralState::Closed)
        fields.object("closed", ImportFields(row)
                                    .text("on", "closed_on")
                                    .text("outcome", outcome)
                                    .text("words", outcome.isEmpty() ? row.value(u"outcome") : QString()));
    return fields;
}

} // namespace lodestar
