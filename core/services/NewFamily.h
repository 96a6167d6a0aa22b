#pragma once

#include "core/services/People.h"

namespace lodestar {

/// A family written by hand: one that moved in, or a woman who came by herself.
struct NewFamily {
    QString line1;
    QString line2;
    QString town;
    QString postcode; ///< as typed
    QString ward;
    QString phone;
    QString language; ///< spoken at home
    bool confidential = false;
    NewPerson first; ///< who is written down first; more are added in the family
    QDate expecting; ///< estimated due date when she is pregnant; else invalid
    QDate from;      ///< since when the service is responsible
};

/// Makes the household with its address, the first person and her pregnancy, and allots it to the writer.
/// Errors: InvalidInput naming what is missing or wrong; AlreadyExists when somebody here has that NHS number.
Result<RecordId> addFamily(Work& work, const NewFamily& family);

} // namespace lodestar
