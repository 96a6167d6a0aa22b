#pragma once

#include "core/services/Identity.h"
#include "core/services/ReferralDraft.h"

#include <QStringList>

namespace lodestar {

/// For whom a letter is. The family's copy says to whom, for what and on whose agreement, never why: it is opened at
/// home, by whoever opens it.
enum class LetterFor : std::uint8_t { Service, Family };

/// What stands in a referral's letter: what the agreement covers, and no more.
struct ReferralLetter {
    LetterFor whom = LetterFor::Service;
    QString service;
    QStringList address; ///< of the service, as the directory has it
    QString person;
    QDate born;
    QString nhsNumber; ///< as stored
    QStringList home;  ///< empty where it is confidential
    QString phone;     ///< only where it is safe to ring
    QString language;
    bool interpreter = false;
    QString urgency;
    QString why;
    QString tried;
    ReferralAgreement agreement;
    QString from; ///< who refers
    QString role;
    QString team;
    QDate on;
};

/// Reads it as the record is now. Errors: NotFound; NotAllowed for a copy to the family of what is sealed, for a person
/// who died, or when the agreement was taken back and nothing else stands in its place.
Result<ReferralLetter> readReferralLetter(Connection& connection, const EntryId& referral, const Identity& me,
                                          QDate today, LetterFor whom);

/// Keeps the very letter among the person's documents, where the referral is kept, writes its hash into the referral
/// and one line into the audit. What is sealed leaves nothing in the list of what was given; what is kept with health
/// names no service there. `saved`: as a file, else printed.
Status keepReferralLetter(Work& work, const Entry& drawn, LetterFor whom, const QByteArray& pdf, bool saved);

} // namespace lodestar
