#pragma once

#include "core/sync/ServerRows.h"
#include "core/sync/ServerSettings.h"

#include <QHash>
#include <QSet>

/// Who may see what: the table of the security design, as pure functions.
///
/// A record is had by *principals*: a person it is allotted to, the team of that person, the organisation, or nobody
/// (then every health practitioner of the organisation that began it). A person's rights are the principals she stands
/// for, each with the compartments that her role gives there. Kept that way, a change of role or team moves one
/// person's rights and no record's rows.
///
/// A family that was only offered is read by whom it is offered to, but for what is sealed, and is still whose it was:
/// nothing changes hands before she accepts. Whoever has it beside its care (a navigator, for a referral, a course)
/// leaves a family that nobody has nobody's.
///
/// The record of a worker or of a match is had by whom it is allotted to, in person, and by those who look after the
/// workforce of the organisation: never by a team, never by everybody because nobody has it. That of a supervision is
/// had by whom it is allotted to and by nobody else, whoever leads. And one principal takes away: whoever works here is
/// kept from her own record and from her family's.
namespace lodestar::sync {

QString ownPrincipal(const QString& reference);
QString teamPrincipal(const QString& organisation, const QString& team);
/// Whoever a family is offered to; `principal` is ownPrincipal or teamPrincipal.
QString offeredPrincipal(const QString& principal);
QString organisationPrincipal(const QString& organisation);
QString unallottedPrincipal(const QString& organisation);
/// The household's own record, and no person's, of the families that somebody of the team has.
QString householdsPrincipal(const QString& organisation, const QString& team);
/// Families that nobody has and that are closed: only whoever leads looks after them.
QString closedPrincipal(const QString& organisation);
/// The records of workers and of matches that an organisation began.
QString workforcePrincipal(const QString& organisation);
/// A worker's or a match's record that is allotted to her: all that a volunteer ever has.
QString matchPrincipal(const QString& reference);
/// Records that she is kept from.
QString keptFromPrincipal(const QString& reference);
bool isKeptFromPrincipal(QStringView principal);
/// The area's record.
QString everybodyPrincipal();

/// What an account may read. `aliases` are references that its laptops had before they were enrolled.
QList<Reach> rightsOf(const Account& account, const QStringList& aliases, const ServerSettings& settings);
/// Compartments that may be written where these may be read: who works with a family's health may also write down what
/// must be sealed, and does not read it again unless she is named.
int writableWith(const Account& account, int readable);
/// Whether she may begin entries of this kind in a compartment that she does not read, of a record that she reads
/// something of: a navigator seals what she may also write in the open, and refers to a health service. It gives no
/// right to the compartment, and no file goes that way.
bool mayWriteUnseen(const Account& account, QStringView kind, records::Compartment compartment);
/// An analyst writes nothing, a volunteer that she met the family, when she has time, and her signature. That somebody
/// is away, and who covers her, and what partners spend is written by whoever leads and by the administrator.
bool mayWrite(const Account& account, QStringView kind);
/// Whether she may begin a record: a volunteer is given hers.
bool mayBegin(const Account& account);

/// Who is who, for allotments: they name a member of staff by reference, or a team.
class StaffDirectory {
public:
    StaffDirectory(const QList<Account>& accounts, const QList<Device>& devices);
    /// The principals that an allotment to this name gives; empty when nobody knows it.
    [[nodiscard]] QSet<QString> principals(const QString& name) const;
    /// Those that an offer to this name gives: her own, or the team's where it is offered to a team.
    [[nodiscard]] QSet<QString> offered(const QString& name) const;

private:
    QHash<QString, QSet<QString>> m_byName;
};

/// All facts about who has one record.
struct HoldingFacts {
    bool isArea = false;
    BegunRecord begun;
    QStringList keptFrom; ///< references of those who work here and whose own or family's record this is
    struct Holding {
        QStringList caring; ///< to whom it is allotted so that it is somebody's
        QStringList beside; ///< ... for something else
        QStringList offeredTo;
        bool closed = false;
    };
    Holding own;
    QList<Holding> households; ///< that the person of this record is a member of today
    bool isHousehold = false;  ///< people are, or were, members of it
};
QSet<QString> principalsOf(const HoldingFacts& facts, const StaffDirectory& directory);

} // namespace lodestar::sync
