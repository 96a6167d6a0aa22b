#pragma once

#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>

namespace lodestar {

/// A sheet that goes to the setting with the parent and comes back: the child's strengths as the parent tells them, a
/// box for the setting, and a code by which the reply finds its child. The code is random and used once; nothing
/// personal is in it.
struct Postcard {
    EntryId entry;
    RecordId child;
    QString code; ///< as stored: 12 signs without hyphens, the last one a check sign
    QString to;
    QString language; ///< code of the sheet's language: en, pl ...
    QString strengths;
    EntryId setting; ///< null where none is known
    QDate on;
    QDate usedOn; ///< invalid until the reply came
};

/// A new code from the system's random source: 11 signs (55 bits) and a check sign, of 32 that are not taken for each
/// other (no I, L, O, U).
QString newPostcardCode();
/// "K7QX-93MD-2P4T", as it is printed.
QString postcardCodeText(const QString& code);
/// What was typed, as it is stored: case, spaces and hyphens do not matter, O is 0, I and L are 1. Nothing when a sign
/// is missing or wrong: the check sign finds every single slip and every two neighbours changed over.
std::optional<QString> readPostcardCode(const QString& typed);

/// Makes a postcard for a child. Errors: NotAllowed when it has died; InvalidInput without for whom.
Result<Postcard> makePostcard(Work& work, const Postcard& wanted);
/// The one that is out already, else a new one: a second sheet bears the same code.
Result<Postcard> postcardFor(Work& work, const Postcard& wanted);
/// The newest that has not come back.
Result<std::optional<Postcard>> openPostcard(Connection& connection, const RecordId& child);

/// What is printed of a postcard: what a parent told, and nothing from the record but the given name.
struct PostcardSheet {
    QString given;
    QString settingName;
    Postcard card;
};
/// Errors: NotFound without such a postcard; NotAllowed when the child has died; Conflict when its reply is here.
Result<PostcardSheet> readPostcardSheet(Connection& connection, const EntryId& postcard);

/// What a typed code leads to.
struct PostcardFound {
    enum class How { Known, Misread, Unknown, Used };
    How how = How::Unknown;
    Postcard postcard;
    RecordId household;
    QString childName; ///< with the birth date, what a person confirms before anything is opened
    QDate born;
    bool died = false;
};
Result<PostcardFound> findPostcard(Connection& connection, const QString& typed, QDate today);

/// The reply is here: the code leads nowhere any more. Errors: Conflict when it was used meanwhile.
Status usePostcard(Work& work, const EntryId& postcard, const QString& by);

} // namespace lodestar
