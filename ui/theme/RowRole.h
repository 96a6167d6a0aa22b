#pragma once

#include <QMetaType>

namespace lodestar::theme {

/// So much of so much: a caseload against its yardstick. The words beside it say both numbers.
struct Share {
    int part = 0;
    int whole = 0; ///< where the mark stands; more than that goes past it
};

/// What a model tells the delegates of lists about one row, besides Qt's own roles: Qt::DisplayRole is the title
/// (bold first line), Qt::AccessibleTextRole what is spoken for the row (required: see house rules of models).
/// All are optional.
enum RowRole : int {
    StatusRole = Qt::UserRole + 0x100, ///< theme::StatusMark: the chip
    LeadRole,                          ///< QString: first words of the second line, in full ink ("Mood follow-up")
    SecondRole,                        ///< QString: rest of the second line, soft (": promised for Mon 9 Nov")
    MoreLinesRole,                     ///< QStringList: third and further lines, soft
    AlertRole,   ///< QString: one line with the prompt's sign, last ("Dog in the house: ring before coming")
    IconRole,    ///< QString: name of an icon, before the title or the second line (see RowLayout)
    StartRole,   ///< QString: "09:30" or "Mon 9 Nov", the first line of the time column
    EndRole,     ///< QString: "10:30" or "14:10", the second line of the time column
    TagsRole,    ///< QStringList: small edged tags after the title ("Jan")
    AuthorRole,  ///< QString: caption at the far end ("J Pryor")
    ActionRole,  ///< QString: the one named action at the end of the row ("Book")
    PrimaryRole, ///< bool: the action is drawn as the page's primary button
    InsetRole,   ///< int: steps to the right, for a row that belongs to the one above it
    ShareRole,   ///< theme::Share: a bar under the words
    HeadingRole, ///< bool: the row is a band that names a group ("November 2026"); it is not selectable
};

} // namespace lodestar::theme

Q_DECLARE_METATYPE(lodestar::theme::Share)
