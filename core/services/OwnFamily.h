#pragma once

#include "core/base/Uuid.h"
#include "core/store/Connection.h"

#include <QDate>
#include <QSet>

/// Somebody who works or volunteers here may also be a mother or a father of a family here (kind `works_here`). She
/// never opens, finds or lists her own record, the household she lives or lived in, nor the records of those who are or
/// were of it. The server sends her none of them (core/sync/ServerScope); this is the same on her own laptop, for what
/// was written on it or came before the server knew.
namespace lodestar {

/// Records that whoever works on this laptop is kept from on that day; mostly none.
Result<QSet<RecordId>> keptFromMe(Connection& connection, QDate today);
/// The same for somebody else, by her reference: whom she is never matched with.
Result<QSet<RecordId>> ownFamilyOf(Connection& connection, const QString& reference, QDate today);

/// SQL: "(SELECT household ...)" of own families; `names` is the parameter of allottedNames, `day` that of the day.
QByteArray ownHouseholds(const QByteArray& names, const QByteArray& day);

} // namespace lodestar
