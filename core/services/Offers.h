#pragma once

#include "core/rules/OfferRules.h"
#include "core/services/Family.h"
#include "core/services/Work.h"

namespace lodestar {

/// Something that is open to families: universal or targeted, from one day to another, in some wards.
struct Offer {
    QString row;   ///< stable: the id of the shipped row, else the id of the entry; empty for one that is new
    EntryId entry; ///< null while a shipped row is as it ships
    QString name;
    QString about;
    QString reach;     ///< universal, targeted
    QString service;   ///< row of the directory; empty where it names none
    QString programme; ///< id of the programme; empty where it names none
    rules::OfferTerms terms;
    QDate checkedOn;
    QString checkedBy;
    bool shipped = false;
    QString source;
    Entry drawn; ///< what a correction has seen; empty while there is no entry
};

/// One answer of a family to an offer.
struct OfferAnswer {
    EntryId entry;
    RecordId about; ///< the household or one of its people
    QString offer;  ///< the row
    QString name;   ///< of the offer as it was called then
    QString answer; ///< offered, accepted, declined, later
    QDate on;
    QString by;
    QString why;
};

/// One offer as it stands to one family.
struct OpenOffer {
    Offer offer;
    rules::OfferView view;
    QList<OfferAnswer> answers; ///< newest first

    [[nodiscard]] const OfferAnswer* newest() const { return answers.isEmpty() ? nullptr : &answers.first(); }
};

/// All offers, those that ship with what the area made of them, by name.
Result<QList<Offer>> allOffers(Connection& connection);
/// Writes a new offer, or what differs of one that is there; a shipped row becomes an entry whose id every laptop
/// derives alike. Errors: InvalidInput without a name, or when it ends before it begins.
Result<EntryId> saveOffer(Work& work, const Offer& offer);
/// "Looked at today, it is still so".
Result<EntryId> confirmOffer(Work& work, const Offer& offer, const QString& by);

/// What is known of a family on a day, for the rules of offers: needs levels and what it told as they stood then. The
/// dead count for nothing.
Result<rules::OfferFacts> offerFacts(Connection& connection, const Family& family, QDate on);
/// Every offer as it stands to a family: what is open first, then what is to be asked, then what is not open; those
/// that the family answered stay with their answers even when the offer has ended.
Result<QList<OpenOffer>> offersTo(Connection& connection, const Family& family, QDate on);
/// Records what was offered, or answered. Errors: InvalidInput without the offer, the answer or a day, or for a day
/// that has not come; NotAllowed when whom it is about has died.
Result<EntryId> answerOffer(Work& work, const OfferAnswer& answer);

/// The circumstances that the program knows by itself, from what the family told and from ages.
QStringList knownCircumstances();

} // namespace lodestar
