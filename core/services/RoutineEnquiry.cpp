#include "core/services/RoutineEnquiry.h"

#include "core/services/Audit.h"
#include "core/services/Fields.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

constexpr int dashQuestions = 24;

QString tr(const char* source) {
    return QCoreApplication::translate("Enquiry", source);
}

QJsonObject toJson(const RoutineEnquiry& enquiry) {
    QJsonObject object{{u"answer"_s, enquiry.answer}};
    put(object, u"why"_s, enquiry.why);
    if (enquiry.wasAsked()) object.insert(u"alone"_s, enquiry.alone);
    put(object, u"interpreter"_s, enquiry.interpreter);
    put(object, u"words"_s, enquiry.words);
    put(object, u"seen"_s, enquiry.seen);
    put(object, u"told"_s, enquiry.told);
    put(object, u"contact"_s, enquiry.contact);
    if (enquiry.dashYes) object.insert(u"dashYes"_s, *enquiry.dashYes);
    put(object, u"judgement"_s, enquiry.judgement);
    if (enquiry.marac) object.insert(u"marac"_s, *enquiry.marac);
    return object;
}

} // namespace

QStringList faultsOf(const RoutineEnquiry& enquiry) {
    static const QStringList answers{u"asked_no_disclosure"_s, u"asked_disclosure"_s, u"not_asked_not_safe"_s,
                                     u"not_asked_other"_s};
    QStringList faults;
    if (enquiry.person.isNull()) faults.append(tr("Choose whom it is about."));
    if (!answers.contains(enquiry.answer)) faults.append(tr("Choose one of the four answers; it cannot stay empty."));
    if (!enquiry.on.isValid()) faults.append(tr("The date is needed."));
    if (enquiry.wasAsked() && !enquiry.alone)
        faults.append(tr("It is asked alone. If somebody else was there, choose: not asked, not safe."));
    if (enquiry.interpreter == u"family_in_emergency" && enquiry.judgement.trimmed().isEmpty())
        faults.append(tr("Family or friends interpret only in an emergency: write which, under judgement."));
    const bool notAsked = answers.contains(enquiry.answer) && !enquiry.wasAsked();
    if (notAsked && enquiry.why.trimmed().isEmpty()) faults.append(tr("Write why it was not asked."));
    if (enquiry.answer == u"not_asked_not_safe" && !enquiry.nextTry.isValid())
        faults.append(tr("Choose a day for another try."));
    if (enquiry.dashYes && (*enquiry.dashYes < 0 || *enquiry.dashYes > dashQuestions))
        faults.append(tr("Dash has 24 questions: write a number from 0 to 24."));
    return faults;
}

Result<EntryId> recordRoutineEnquiry(Work& work, const RoutineEnquiry& enquiry) {
    if (const QStringList faults = faultsOf(enquiry); !faults.isEmpty())
        return fail(ErrorCode::InvalidInput, faults.first());
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    const Edit edit = newEntry(enquiry.person, u"routine_enquiry",
                               {{u"enquiry"_s, toJson(enquiry)}, {u"on"_s, enquiry.on.toString(Qt::ISODate)}});
    QList<Edit> edits{edit};
    if (enquiry.nextTry.isValid())
        edits.append(newEntry(
            enquiry.person, u"private_task",
            {{u"on"_s, enquiry.nextTry.toString(Qt::ISODate)}, {u"what"_s, tr("Routine enquiry: another try")}}));
    LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(note(work.connection, {work.clock().now().toString(Qt::ISODate),
                                        work.writer.staff,
                                        u"wrote-sealed"_s,
                                        {},
                                        u"finished in private"_s}));
    LODESTAR_TRY(transaction.commit());
    return edit.entry;
}

} // namespace lodestar
