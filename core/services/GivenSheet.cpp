#include "core/services/GivenSheet.h"

#include "core/services/Audit.h"
#include "core/services/Documents.h"
#include "core/services/EarlyYears.h"
#include "core/services/PrintQueue.h"
#include "core/store/Transaction.h"

#include <QBuffer>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

Status keepGivenSheet(Work& work, const GivenSheet& given, const QByteArray& pdf) {
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, given.child));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    if (!given.toPerson.isNull()) {
        LODESTAR_ASSIGN(const auto may, sheetRecipients(work.connection, given.child, work.clock().today()));
        if (std::ranges::find(may, given.toPerson, &SheetRecipient::person) == may.cend())
            return fail(ErrorCode::InvalidInput, u"to: may not receive information about this child"_s);
    }
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    const NewDocument document{given.child, given.sheet, u"application/pdf"_s};
    LODESTAR_ASSIGN(const EntryId kept, attachDocument(work, document, content));
    Q_UNUSED(kept)
    const QString now = work.clock().now().toString(Qt::ISODate);
    QJsonObject fields{{u"sheet"_s, given.sheet}, {u"to"_s, given.to}, {u"at"_s, now}};
    if (!given.toPerson.isNull()) fields.insert(u"toPerson"_s, given.toPerson.toString());
    LODESTAR_TRY(save(work, {newEntry(given.child, u"given", {{u"given"_s, fields}})}));
    LODESTAR_TRY(note(work.connection, {now, work.writer.staff, u"printed"_s, given.child, given.sheet}));
    return transaction.commit();
}

} // namespace lodestar
