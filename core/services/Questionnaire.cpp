#include "core/services/Questionnaire.h"

#include "core/forms/AnswerChecks.h"
#include "core/forms/Scores.h"
#include "core/services/FormLibrary.h"
#include "core/services/Identity.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

QString orNothing(const EntryId& id) {
    return id.isNull() ? QString() : id.toString();
}

QJsonObject toJson(const Questionnaire& q) {
    return {{u"household"_s, q.household.toString()},
            {u"person"_s, q.person.toString()},
            {u"contact"_s, orNothing(q.contact)},
            {u"form"_s, q.form},
            {u"title"_s, q.title},
            {u"language"_s, q.language},
            {u"on"_s, q.on.toString(Qt::ISODate)},
            {u"response"_s, QString::fromUtf8(q.response)},
            {u"decision"_s, q.decision},
            {u"review"_s, q.review.toString(Qt::ISODate)},
            {u"action"_s, q.action},
            {u"actionAt"_s, q.actionAt.toString(Qt::ISODate)}};
}

Questionnaire fromDraft(const Draft& draft) {
    const QJsonObject json = draft.content;
    const auto text = [&json](const char* name) { return json.value(V(name)).toString(); };
    Questionnaire q;
    q.id = draft.id;
    q.begunAt = draft.begunAt;
    q.household = RecordId::fromString(text("household"));
    q.person = RecordId::fromString(text("person"));
    q.contact = EntryId::fromString(text("contact"));
    q.form = text("form");
    q.title = text("title");
    q.language = text("language");
    q.on = QDate::fromString(text("on"), Qt::ISODate);
    q.response = text("response").toUtf8();
    q.decision = text("decision");
    q.review = QDate::fromString(text("review"), Qt::ISODate);
    q.action = text("action");
    q.actionAt = QDateTime::fromString(text("actionAt"), Qt::ISODate);
    return q;
}

void put(QJsonObject& object, const QString& name, const QString& value) {
    if (!value.isEmpty()) object.insert(name, value);
}

QJsonObject totals(const forms::Answers& answers, const QList<forms::Finding>& findings) {
    const forms::Instrument* instrument = forms::instrumentFor(answers.form().url);
    QJsonObject object{{u"instrument"_s, instrument != nullptr ? instrument->code : u"other"_s}};
    if (instrument != nullptr && !instrument->formItem.isEmpty()) {
        const forms::Node* which = answers.node(instrument->formItem);
        if (which != nullptr && which->isAnswered()) object.insert(u"form"_s, which->values().front().text());
    }
    QJsonArray scores;
    for (const forms::Finding& each : findings) {
        if (each.value.isEmpty()) continue;
        if (each.name == u"total") object.insert(u"total"_s, each.value);
        if (each.name == u"item10") object.insert(u"item10"_s, each.value.toInt());
        if (!each.prompt && each.name != u"total")
            scores.append(QJsonObject{{u"name"_s, each.name}, {u"value"_s, each.value}});
    }
    // A form without rules of its own: the sums of its ordinal values, where no answer is missing.
    if (instrument == nullptr)
        for (const forms::Score& each : forms::scoresOf(answers))
            if (each.isComplete())
                scores.append(QJsonObject{{u"name"_s, each.linkId.isEmpty() ? u"total"_s : each.linkId},
                                          {u"value"_s, each.sum.toString()}});
    if (!scores.isEmpty()) object.insert(u"scores"_s, scores);
    return object;
}

QString wordsOf(const QList<forms::Finding>& findings) {
    QStringList lines;
    for (const forms::Finding& each : findings)
        if (!each.value.isEmpty()) lines.append(u"%1: %2. %3"_s.arg(each.label, each.value, each.words).trimmed());
    return lines.join(u'\n');
}

QJsonObject fieldsOf(const Questionnaire& q, const forms::Answers& answers, const QList<forms::Finding>& findings,
                     const Work& work) {
    const forms::ResponseHead head{u"completed"_s, u"Patient/"_s + q.person.toString(),
                                   work.clock().now().toString(Qt::ISODate),
                                   u"Practitioner/"_s + work.writer.staff.toString(), q.language};
    QJsonObject form{{u"title"_s, answers.form().shownTitle()},
                     {u"url"_s, answers.form().url},
                     {u"version"_s, answers.form().version},
                     {u"response"_s, QString::fromUtf8(answers.completed(head))}};
    put(form, u"findings"_s, wordsOf(findings));
    QJsonObject decision;
    put(decision, u"words"_s, q.decision.trimmed());
    put(decision, u"review"_s, q.review.toString(Qt::ISODate));
    put(decision, u"action"_s, q.action.trimmed());
    put(decision, u"actionAt"_s, q.actionAt.toString(Qt::ISODate));
    QJsonObject fields{{u"assessment"_s, totals(answers, findings)},
                       {u"on"_s, q.on.toString(Qt::ISODate)},
                       {u"questionnaire"_s, form}};
    if (!decision.isEmpty()) fields.insert(u"decision"_s, decision);
    put(fields, u"contact"_s, orNothing(q.contact));
    return fields;
}

EntryId cutoffEntry() {
    return EntryId::derived(areaRecord().value(), "area_setting:asq3.cutoffs");
}

} // namespace

EntryId Questionnaire::entry() const {
    return EntryId::derived(id.value(), "assessment");
}

Status keepQuestionnaire(Connection& connection, const Questionnaire& q, const QDateTime& now) {
    return keepDraft(connection, {q.id, questionnairePage(), q.household, tr("Questionnaire"), q.begunAt,
                                  now.toString(Qt::ISODate), toJson(q)});
}

Result<Questionnaire> readQuestionnaire(Connection& connection, const DraftId& draft) {
    LODESTAR_ASSIGN(const auto found, findDraft(connection, draft));
    if (!found || found->page != questionnairePage()) return fail(ErrorCode::NotFound, u"questionnaire"_s);
    return fromDraft(*found);
}

QStringList gapsOf(const Questionnaire& q, const forms::Answers& answers, const QList<forms::Finding>& findings) {
    QStringList gaps;
    for (const forms::AnswerFault& fault : faultsOf(answers, forms::CheckFor::Completing))
        gaps.append(fault.sentence());
    if (!q.on.isValid()) gaps.append(tr("The date is needed."));
    const bool prompted =
        std::any_of(findings.cbegin(), findings.cend(), [](const forms::Finding& each) { return each.prompt; });
    if (prompted && q.action.trimmed().isEmpty())
        gaps.append(tr("An answer is to be looked at now: write what you did."));
    if (prompted && !q.actionAt.isValid()) gaps.append(tr("An answer is to be looked at now: write when you did it."));
    const bool scored = std::any_of(findings.cbegin(), findings.cend(),
                                    [](const forms::Finding& each) { return !each.value.isEmpty(); });
    if (scored && q.decision.trimmed().isEmpty()) gaps.append(tr("A score only suggests: write what you decided."));
    return gaps;
}

Result<EntryId> completeQuestionnaire(Work& work, const Questionnaire& q, const forms::Answers& answers) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const auto cutoffs, cutoffsInUse(work.connection));
    const auto findings = findingsFor(answers, cutoffs);
    if (const QStringList gaps = gapsOf(q, answers, findings); !gaps.isEmpty())
        return fail(ErrorCode::InvalidInput, gaps.first());
    LODESTAR_ASSIGN(const bool known, EntryTable(work.connection).contains(q.entry()));
    if (known) return fail(ErrorCode::AlreadyExists, u"questionnaire"_s);
    LODESTAR_TRY(keepShippedForm(work, answers.form().canonical()));
    Edit edit = newEntry(q.person, u"assessment", fieldsOf(q, answers, findings, work));
    edit.entry = q.entry();
    LODESTAR_TRY(save(work, {edit}));
    LODESTAR_TRY(dropDraft(work.connection, q.id));
    LODESTAR_TRY(transaction.commit());
    return edit.entry;
}

Result<QList<forms::Cutoff>> cutoffsInUse(Connection& connection) {
    QList<forms::Cutoff> own;
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(cutoffEntry()));
    if (entry && !entry->retired) {
        LODESTAR_ASSIGN(own, forms::readCutoffs(entry->part(V("value"), V("csv")).toUtf8()));
    }
    // Found in order: the service's own stands before what ships.
    return own + forms::shippedCutoffs();
}

Status loadCutoffs(Work& work, const QByteArray& csv) {
    LODESTAR_ASSIGN(const auto read, forms::readCutoffs(csv));
    if (read.isEmpty()) return fail(ErrorCode::InvalidInput, tr("The file holds no cut-offs."));
    Edit edit =
        newEntry(areaRecord(), u"area_setting",
                 {{u"name"_s, u"asq3.cutoffs"_s}, {u"value"_s, QJsonObject{{u"csv"_s, QString::fromUtf8(csv)}}}});
    edit.entry = cutoffEntry();
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(edit.entry));
    if (before) edit.seen = before->seenFor(edit.fields.keys());
    return save(work, {edit});
}

QList<forms::Finding> findingsFor(const forms::Answers& answers, const QList<forms::Cutoff>& cutoffs) {
    const forms::Instrument* instrument = forms::instrumentFor(answers.form().url);
    return instrument != nullptr ? findingsOf(*instrument, answers, cutoffs) : QList<forms::Finding>();
}

} // namespace lodestar
