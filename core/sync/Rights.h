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
namespace lodestar::sync {

QString ownPrincipal(const QString& reference);
QString teamPrincipal(const QString& organisation, const QString& team);
QString organisationPrincipal(const QString& organisation);
QString unallottedPrincipal(const QString& organisation);
/// Families that nobody has and that are closed: only whoever leads looks after them.
QString closedPrincipal(const QString& organisation);
/// The area's record.
QString everybodyPrincipal();

/// What an account may read. `aliases` are references that its laptops had before they were enrolled.
QList<Reach> rightsOf(const Account& account, const QStringList& aliases, const ServerSettings& settings);
/// Compartments that may be written where these may be read: who works with a family's health may also write down what
/// must be sealed, and does not read it again unless she is named.
int writableWith(const Account& account, int readable);
/// An analyst writes nothing.
bool mayWrite(const Account& account);

/// Who is who, for allotments: they name a member of staff by reference, or a team.
class StaffDirectory {
public:
    StaffDirectory(const QList<Account>& accounts, const QList<Device>& devices);
    /// The principals that an allotment to this name gives; empty when nobody knows it.
    [[nodiscard]] QSet<QString> principals(const QString& name) const;

private:
    QHash<QString, QSet<QString>> m_byName;
};

/// All facts about who has one record.
struct HoldingFacts {
    bool isArea = false;
    QString organisation; ///< that began it
    struct Holding {
        QStringList allottedTo;
        bool closed = false;
    };
    Holding own;
    QList<Holding> households; ///< that the person of this record is a member of today
};
QSet<QString> principalsOf(const HoldingFacts& facts, const StaffDirectory& directory);

} // namespace lodestar::sync
