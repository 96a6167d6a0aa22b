#include "core/services/Questionnaire.h"

#include "core/base/JsonTree.h"
#include "core/forms/AnswerChecks.h"
#include "core/forms/Scores.h"
#include "core/services/FormLibrary.h"
#include "core/services/History.h"
#include "core/services/Identity.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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
            {u"actionAt"_s, q.actionAt.toString(Qt::ISODate)},
            {u"corrects"_s, orNothing(q.corrects)},
            {u"before"_s, QString::fromUtf8(q.before)},
            {u"reason"_s, q.reason}};
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
    q.corrects = EntryId::fromString(text("corrects"));
    q.before = text("before").toUtf8();
    q.reason = text("reason");
    return q;
}

QByteArray answersOf(const Entry& entry) {
    return entry.part(V("questionnaire"), V("response")).toUtf8();
}

/// The household whose draft it is: people live in one, or the page says where.
Questionnaire fromEntry(const Entry& entry) {
    const auto form = [&entry](const char* part) { return entry.part(V("questionnaire"), V(part)); };
    const auto decision = [&entry](const char* part) { return entry.part(V("decision"), V(part)); };
    Questionnaire q;
    q.person = entry.record;
    q.contact = EntryId::fromString(entry.text(V("contact")));
    q.form = form("version").isEmpty() ? form("url") : form("url") + u'|' + form("version");
    q.title = form("title");
    q.on = QDate::fromString(entry.text(V("on")), Qt::ISODate);
    q.response = answersOf(entry);
    if (const auto response = readJsonTree(q.response)) q.language = response->textOf(u"language");
    q.decision = decision("words");
    q.review = QDate::fromString(decision("review"), Qt::ISODate);
    q.action = decision("action");
    q.actionAt = QDateTime::fromString(decision("actionAt"), Qt::ISODate);
    q.corrects = entry.id;
    q.before = q.response;
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
    const forms::ResponseHead head{q.isCorrection() ? u"amended"_s : u"completed"_s,
                                   u"Patient/"_s + q.person.toString(), work.clock().now().toString(Qt::ISODate),
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
    if (!decision.isEmpty())
        fields.insert(u"decision"_s, decision);
    else if (q.isCorrection())
        fields.insert(u"decision"_s, QJsonValue());
    put(fields, u"contact"_s, orNothing(q.contact));
    return fields;
}

/// The answers as a new version of their entry.
Status saveCorrection(Work& work, const Questionnaire& q, const QJsonObject& fields) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(work.connection).find(q.corrects));
    if (!entry || entry->retired) return fail(ErrorCode::NotFound, u"questionnaire"_s);
    if (answersOf(*entry) != q.before) return fail(ErrorCode::Conflict, u"questionnaire"_s);
    return correct(work, *entry, fields, q.reason);
}

Status saveNew(Work& work, const Questionnaire& q, const QJsonObject& fields) {
    LODESTAR_ASSIGN(const bool known, EntryTable(work.connection).contains(q.entry()));
    if (known) return fail(ErrorCode::AlreadyExists, u"questionnaire"_s);
    Edit edit = newEntry(q.person, u"assessment", fields);
    edit.entry = q.entry();
    return save(work, {edit});
}

/// The setting that holds a table, by its name.
EntryId tableEntry(const QString& name) {
    return EntryId::derived(areaRecord().value(), "area_setting:" + name.toUtf8());
}

const QString& cutoffTable() {
    static const QString name = u"asq3.cutoffs"_s;
    return name;
}

const QString& thresholdTable() {
    static const QString name = u"score.thresholds"_s;
    return name;
}

Result<QByteArray> tableIn(Connection& connection, const QString& name) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(tableEntry(name)));
    if (!entry || entry->retired) return QByteArray();
    return entry->part(V("value"), V("csv")).toUtf8();
}

} // namespace

EntryId Questionnaire::entry() const {
    return isCorrection() ? corrects : EntryId::derived(id.value(), "assessment");
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

Result<Questionnaire> correctQuestionnaire(Connection& connection, const EntryId& id, const QDateTime& now) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(id));
    if (!entry || entry->retired || !hasAnswers(*entry)) return fail(ErrorCode::NotFound, u"questionnaire"_s);
    Questionnaire q = fromEntry(*entry);
    // One draft for one version of the answers: it goes on where it was left.
    const QByteArray version = QCryptographicHash::hash(q.before, QCryptographicHash::Sha256).toHex();
    q.id = DraftId::derived(id.value(), "correction:" + version);
    LODESTAR_ASSIGN(const auto begun, findDraft(connection, q.id));
    if (begun) return fromDraft(*begun);
    q.begunAt = now.toString(Qt::ISODate);
    return q;
}

bool hasAnswers(const Entry& entry) {
    return entry.kind == u"assessment" && !answersOf(entry).isEmpty();
}

Status settleAnswers(Work& work, const Entry& drawn, const ChangeId& change) {
    LODESTAR_ASSIGN(const auto history, readHistory(work.connection, drawn.id));
    QJsonObject fields;
    for (const HistoryValue& each : history.values)
        if (each.change == change && drawn.conflicts.contains(each.field))
            fields.insert(each.field, each.value.isUndefined() ? QJsonValue(QJsonValue::Null) : each.value);
    if (fields.isEmpty()) return fail(ErrorCode::InvalidInput, u"no conflict"_s);
    return save(work, {correctionOf(drawn, fields)});
}

QStringList gapsOf(const Questionnaire& q, const forms::Answers& answers, const QList<forms::Finding>& findings) {
    QStringList gaps;
    for (const forms::AnswerFault& fault : faultsOf(answers, forms::CheckFor::Completing))
        gaps.append(fault.sentence());
    if (q.isCorrection() && q.reason.trimmed().isEmpty()) gaps.append(tr("Write why it is corrected."));
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
    LODESTAR_TRY(keepShippedForm(work, answers.form().canonical()));
    const QJsonObject fields = fieldsOf(q, answers, findings, work);
    LODESTAR_TRY(q.isCorrection() ? saveCorrection(work, q, fields) : saveNew(work, q, fields));
    LODESTAR_TRY(dropDraft(work.connection, q.id));
    LODESTAR_TRY(transaction.commit());
    return q.entry();
}

Result<QList<forms::Cutoff>> cutoffsInUse(Connection& connection) {
    QList<forms::Cutoff> own;
    LODESTAR_ASSIGN(const QByteArray cutoffs, tableIn(connection, cutoffTable()));
    if (!cutoffs.isEmpty()) {
        LODESTAR_ASSIGN(own, forms::readCutoffs(cutoffs));
    }
    QList<forms::Cutoff> thresholds;
    LODESTAR_ASSIGN(const QByteArray set, tableIn(connection, thresholdTable()));
    if (!set.isEmpty()) {
        LODESTAR_ASSIGN(thresholds, forms::readThresholds(set));
    }
    // Found in order: the service's own stands before what ships.
    return own + forms::shippedCutoffs() + thresholds;
}

Status loadCutoffs(Work& work, const QByteArray& csv) {
    const bool thresholds = forms::holdsThresholds(csv);
    LODESTAR_ASSIGN(const auto read, thresholds ? forms::readThresholds(csv) : forms::readCutoffs(csv));
    if (read.isEmpty()) return fail(ErrorCode::InvalidInput, tr("The file holds no cut-offs."));
    const QString name = thresholds ? thresholdTable() : cutoffTable();
    Edit edit = newEntry(areaRecord(), u"area_setting",
                         {{u"name"_s, name}, {u"value"_s, QJsonObject{{u"csv"_s, QString::fromUtf8(csv)}}}});
    edit.entry = tableEntry(name);
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(edit.entry));
    if (before) edit.seen = before->seenFor(edit.fields.keys());
    return save(work, {edit});
}

QList<forms::Finding> findingsFor(const forms::Answers& answers, const QList<forms::Cutoff>& cutoffs) {
    const forms::Instrument* instrument = forms::instrumentFor(answers.form().url);
    return instrument != nullptr ? findingsOf(*instrument, answers, cutoffs) : QList<forms::Finding>();
}

} // namespace lodestar
