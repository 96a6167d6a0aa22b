#pragma once

#include "core/forms/Instrument.h"
#include "core/services/Drafts.h"
#include "core/services/Work.h"

#include <QDateTime>

namespace lodestar {

/// A questionnaire being filled in for one person: plain values, kept in a draft at every change.
struct Questionnaire {
    DraftId id;
    RecordId household;
    RecordId person;  ///< whom the answers are about
    EntryId contact;  ///< the visit it belongs to; may be null
    QString form;     ///< "url|version": the version it was begun on
    QString title;    ///< of the form
    QString language; ///< the form is shown in; empty for its own
    QDate on;
    QString begunAt;
    QByteArray response; ///< QuestionnaireResponse as it stands
    QString decision;
    QDate review;
    QString action; ///< what was done at once about an answer that asks for it
    QDateTime actionAt;
    EntryId corrects;  ///< answers in the record that are put right; null for new ones
    QByteArray before; ///< those answers as they were opened
    QString reason;    ///< why they are corrected

    [[nodiscard]] bool isCorrection() const { return !corrects.isNull(); }
    [[nodiscard]] EntryId entry() const; ///< what it becomes: one draft never makes two
};

/// The page that opens a draft of a questionnaire.
inline QString questionnairePage() {
    return QStringLiteral("questionnaire");
}

/// Keeps the draft. Today says only that a questionnaire was begun, never which.
Status keepQuestionnaire(Connection& connection, const Questionnaire& questionnaire, const QDateTime& now);
/// A draft; NotFound when there is none.
Result<Questionnaire> readQuestionnaire(Connection& connection, const DraftId& draft);

/// Answers in the record, opened to be corrected with the version of the form that they were given on; a correction
/// that was begun on this laptop goes on. Errors: NotFound when the entry is not there, was taken out or holds no
/// answers.
Result<Questionnaire> correctQuestionnaire(Connection& connection, const EntryId& entry, const QDateTime& now);
/// Whether an entry's scores come from answers on a form: they are corrected through it, never typed over.
bool hasAnswers(const Entry& entry);
/// Settles what stands against each other in such an entry with one of the versions: its answers, scores and decision
/// go together. `drawn` is the entry as the page showed it. Errors: InvalidInput when that version holds nothing in
/// question.
Status settleAnswers(Work& work, const Entry& drawn, const ChangeId& change);

/// What stands in the way of completing, in sentences: answers that are missing or wrong, the decision, and the action
/// with its time where an answer is to be looked at now.
QStringList gapsOf(const Questionnaire& questionnaire, const forms::Answers& answers,
                   const QList<forms::Finding>& findings);

/// Writes the answers with the exact version of their form, the scores and the decision, and drops the draft: all or
/// nothing. A correction is a new version of the entry, with its reason; the old one stays in the history. Errors:
/// AlreadyExists when it was completed before; Conflict when the answers were corrected meanwhile; InvalidInput with
/// the first gap.
Result<EntryId> completeQuestionnaire(Work& work, const Questionnaire& questionnaire, const forms::Answers& answers);

/// The cut-offs in use: those that ship, with a licensed service's own in their place, and the thresholds that it set.
Result<QList<forms::Cutoff>> cutoffsInUse(Connection& connection);
/// Takes a service's own table in the place of its last one: cut-offs of ASQ-3 (forms::readCutoffs), or thresholds of
/// other scores (forms::readThresholds). Errors: InvalidInput with the line.
Status loadCutoffs(Work& work, const QByteArray& csv);

/// What the answers suggest by the rules of their instrument; none for a form without rules.
QList<forms::Finding> findingsFor(const forms::Answers& answers, const QList<forms::Cutoff>& cutoffs);

} // namespace lodestar
