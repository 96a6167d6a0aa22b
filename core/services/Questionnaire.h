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

/// What stands in the way of completing, in sentences: answers that are missing or wrong, the decision, and the action
/// with its time where an answer is to be looked at now.
QStringList gapsOf(const Questionnaire& questionnaire, const forms::Answers& answers,
                   const QList<forms::Finding>& findings);

/// Writes the answers with the exact version of their form, the scores and the decision, and drops the draft: all or
/// nothing. Errors: AlreadyExists when it was completed before; InvalidInput with the first gap.
Result<EntryId> completeQuestionnaire(Work& work, const Questionnaire& questionnaire, const forms::Answers& answers);

/// The cut-offs in use: those that ship, with a licensed service's own in their place.
Result<QList<forms::Cutoff>> cutoffsInUse(Connection& connection);
/// Takes a licensed service's own table (see forms::readCutoffs). Errors: InvalidInput with the line.
Status loadCutoffs(Work& work, const QByteArray& csv);

/// What the answers suggest by the rules of their instrument; none for a form without rules.
QList<forms::Finding> findingsFor(const forms::Answers& answers, const QList<forms::Cutoff>& cutoffs);

} // namespace lodestar
