#include "core/services/Postcard.h"

#include "core/base/DateText.h"
#include "core/crypto/SecureBytes.h"
#include "core/records/Kind.h"
#include "core/services/EarlyYears.h"
#include "core/services/FamilyMember.h"
#include "core/store/EntryTable.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// Crockford's 32 signs: nothing that is read for another.
constexpr QLatin1StringView signs("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int codeLength = 12;
constexpr int groupLength = 4;
/// The check runs modulo a prime above the signs, so that each single slip and each change of neighbours shows; codes
/// whose check would need a sign that is not there are not made.
constexpr int checkPrime = 37;

int checkOf(QStringView body) {
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += static_cast<int>(i + 1) * static_cast<int>(signs.indexOf(body.at(i)));
    return sum % checkPrime;
}

QChar signFor(QChar typed) {
    const QChar upper = typed.toUpper();
    if (upper == u'O') return u'0';
    if (upper == u'I' || upper == u'L') return u'1';
    return upper;
}

Postcard postcardOf(const Entry& entry) {
    Postcard card;
    card.entry = entry.id;
    card.child = entry.record;
    card.code = entry.part(V("postcard"), V("code"));
    card.to = entry.part(V("postcard"), V("to"));
    card.language = entry.part(V("postcard"), V("language"));
    card.setting = EntryId::fromString(entry.part(V("postcard"), V("setting")));
    card.on = storedDate(entry.part(V("postcard"), V("on")));
    card.strengths = entry.text(V("strengths"));
    card.usedOn = storedDate(entry.part(V("used"), V("on")));
    return card;
}

Result<std::optional<Entry>> entryOfCode(Connection& connection, const QString& code) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT id FROM entry WHERE kind = 'progress_postcard' AND retired = 0 AND "
                                         "recalled = 0 AND json_extract(fields, '$.postcard.code') = ?"));
    LODESTAR_ASSIGN(const auto id, query.bind(code).first([](const Statement& row) { return row.id<EntryId>(0); }));
    if (!id) return std::nullopt;
    return EntryTable(connection).find(*id);
}

} // namespace

QString newPostcardCode() {
    while (true) {
        const SecureBytes random = SecureBytes::random(codeLength - 1);
        QString code;
        for (const unsigned char each : random.span())
            code += signs.at(each % signs.size());
        const int check = checkOf(code);
        if (check < signs.size()) return code + signs.at(check);
    }
}

QString postcardCodeText(const QString& code) {
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += groupLength)
        groups.append(code.mid(i, groupLength));
    return groups.join(u'-');
}

std::optional<QString> readPostcardCode(const QString& typed) {
    QString code;
    for (const QChar each : typed) {
        if (each.isSpace() || each == u'-' || each == u'–') continue;
        const QChar sign = signFor(each);
        if (!signs.contains(sign)) return std::nullopt;
        code += sign;
    }
    if (code.size() != codeLength) return std::nullopt;
    const QStringView body = QStringView(code).chopped(1);
    return checkOf(body) == signs.indexOf(code.back()) ? std::optional<QString>(code) : std::nullopt;
}

Result<Postcard> makePostcard(Work& work, const Postcard& wanted) {
    if (wanted.to.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"to: is needed"_s);
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, wanted.child));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    Postcard made = wanted;
    made.code = newPostcardCode();
    made.on = work.clock().today();
    QJsonObject postcard{{u"code"_s, made.code},
                         {u"on"_s, made.on.toString(Qt::ISODate)},
                         {u"to"_s, made.to.trimmed()},
                         {u"language"_s, made.language}};
    if (!made.setting.isNull()) postcard.insert(u"setting"_s, made.setting.toString());
    QJsonObject fields{{u"postcard"_s, postcard}};
    if (!made.strengths.trimmed().isEmpty()) fields.insert(u"strengths"_s, made.strengths.trimmed());
    const Edit edit = newEntry(made.child, u"progress_postcard", fields);
    LODESTAR_TRY(save(work, {edit}));
    made.entry = edit.entry;
    return made;
}

Result<std::optional<Postcard>> openPostcard(Connection& connection, const RecordId& child) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(child, u"progress_postcard"));
    for (const Entry& each : entries)
        if (each.object(V("used")).isEmpty()) return postcardOf(each);
    return std::nullopt;
}

Result<Postcard> postcardFor(Work& work, const Postcard& wanted) {
    LODESTAR_ASSIGN(const auto out, openPostcard(work.connection, wanted.child));
    if (out) return *out;
    return makePostcard(work, wanted);
}

Result<PostcardSheet> readPostcardSheet(Connection& connection, const EntryId& postcard) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(postcard));
    const bool there = entry && entry->kind == V("progress_postcard") && !entry->retired &&
                       entry->compartment != records::Compartment::Sealed;
    if (!there) return fail(ErrorCode::NotFound, u"progress_postcard"_s);
    LODESTAR_ASSIGN(const auto child, readPerson(connection, entry->record));
    if (!child) return fail(ErrorCode::NotFound, u"child"_s);
    if (child->died) return fail(ErrorCode::NotAllowed, u"died"_s);
    PostcardSheet sheet;
    sheet.card = postcardOf(*entry);
    if (sheet.card.usedOn.isValid()) return fail(ErrorCode::Conflict, u"progress_postcard: was used"_s);
    const bool mayStand = records::mayStandOnParentSheet(entry->kind, u"strengths"_s);
    if (!mayStand || entry->inConflict(V("strengths"))) sheet.card.strengths.clear();
    if (records::mayStandOnParentSheet(u"person", u"name"))
        sheet.given = child->known.isEmpty() ? child->given : child->known;
    LODESTAR_ASSIGN(const auto setting, earlyYearsSetting(connection, sheet.card.setting));
    if (setting) sheet.settingName = setting->name;
    return sheet;
}

Result<PostcardFound> findPostcard(Connection& connection, const QString& typed, QDate today) {
    PostcardFound found;
    const auto code = readPostcardCode(typed);
    if (!code) {
        found.how = PostcardFound::How::Misread;
        return found;
    }
    LODESTAR_ASSIGN(const auto entry, entryOfCode(connection, *code));
    if (!entry) return found;
    found.postcard = postcardOf(*entry);
    found.how = found.postcard.usedOn.isValid() ? PostcardFound::How::Used : PostcardFound::How::Known;
    LODESTAR_ASSIGN(const auto child, readPerson(connection, entry->record));
    if (!child) return found;
    found.childName = child->fullName();
    found.born = child->birthDate;
    found.died = child->died;
    LODESTAR_ASSIGN(const auto homes, householdsOf(connection, entry->record, today));
    if (!homes.isEmpty()) found.household = homes.first();
    return found;
}

Status usePostcard(Work& work, const EntryId& postcard, const QString& by) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(work.connection).find(postcard));
    if (!entry || entry->kind != V("progress_postcard")) return fail(ErrorCode::NotFound, u"progress_postcard"_s);
    if (!entry->object(V("used")).isEmpty()) return fail(ErrorCode::Conflict, u"progress_postcard: was used"_s);
    QJsonObject used{{u"on"_s, work.clock().today().toString(Qt::ISODate)}};
    if (!by.trimmed().isEmpty()) used.insert(u"by"_s, by.trimmed());
    return save(work, {correctionOf(*entry, {{u"used"_s, used}})});
}

} // namespace lodestar
