#include "core/sync/ServerAccounts.h"

#include "core/base/Role.h"
#include "core/crypto/PasswordHash.h"
#include "core/records/FixedIds.h"
#include "core/sync/ServerEnrolling.h"
#include "core/sync/ServerQuarantine.h"
#include "core/sync/ServerScope.h"

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

/// Without letters and digits that are taken for each other.
const QString codeLetters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
constexpr int codeLength = 16;

QString newCode() {
    const SecureBytes random = SecureBytes::random(codeLength);
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % 4 == 0) code += u'-';
        code += codeLetters.at(random.span()[static_cast<std::size_t>(i)] % codeLetters.size());
    }
    return code;
}

/// What is other, in words of the audit.
QString difference(const Account& before, const Account& after) {
    QStringList parts;
    const auto compare = [&](const QString& what, const QString& was, const QString& is) {
        if (was != is) parts << what + u": "_s + was + u" -> "_s + is;
    };
    compare(u"role"_s, before.role, after.role);
    compare(u"team"_s, before.team, after.team);
    compare(u"organisation"_s, before.organisation, after.organisation);
    if (before.name != after.name) parts << u"name"_s;
    return parts.join(u"; "_s);
}

std::unexpected<Error> nobody(const QString& what) {
    return fail(ErrorCode::NotFound, what);
}

} // namespace

Status ServerAccounts::note(const QString& act, const QString& subject, const QString& detail) {
    return ServerAudit(m_context).note({act, m_who, subject, detail});
}

Status ServerAccounts::valid(const Account& person) const {
    if (person.reference.trimmed().isEmpty() || person.reference.size() > 200)
        return fail(ErrorCode::InvalidInput, u"reference"_s);
    if (!roleFromName(person.role)) return fail(ErrorCode::InvalidInput, u"role"_s);
    if (person.name.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"name"_s);
    return {};
}

Result<QByteArray> ServerAccounts::hashed(const SecureBytes& password) {
    if (password.isEmpty()) return QByteArray();
    auto& places = m_context.shared.passwordPlaces();
    places.acquire();
    const QByteArray hash = passwordHash(password, m_cost);
    places.release();
    if (hash.isEmpty()) return fail(ErrorCode::Unknown, u"no memory to hash a password"_s);
    return hash;
}

Result<Account> ServerAccounts::add(const Account& person, const SecureBytes& password) {
    LODESTAR_TRY(valid(person));
    Account account = person;
    account.staff = staffId(person.reference);
    LODESTAR_ASSIGN(account.password, hashed(password));
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(const auto known, m_context.store.accounts().account(account.staff));
        if (known) return fail(ErrorCode::AlreadyExists, u"reference"_s);
        LODESTAR_TRY(m_context.store.accounts().save(account));
        LODESTAR_TRY(ServerScope(m_context).recomputeAll());
        return note(act::accountAdded, account.reference,
                    QStringList{account.role, account.team, account.organisation}.join(u", "_s));
    };
    LODESTAR_TRY(m_context.store.write(work));
    m_context.shared.changed();
    return account;
}

Status ServerAccounts::change(const Account& person) {
    LODESTAR_TRY(valid(person));
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(auto known, m_context.store.accounts().account(staffId(person.reference)));
        if (!known) return nobody(u"reference"_s);
        const Account before = *known;
        known->name = person.name;
        known->role = person.role;
        known->team = person.team;
        known->organisation = person.organisation;
        known->disabled = person.disabled;
        LODESTAR_TRY(m_context.store.accounts().save(*known));
        LODESTAR_TRY(ServerScope(m_context).recomputeAll());
        const QString other = difference(before, *known);
        if (!other.isEmpty()) LODESTAR_TRY(note(act::accountChanged, known->reference, other));
        if (before.disabled == known->disabled) return {};
        return note(known->disabled ? act::accountLocked : act::accountUnlocked, known->reference);
    };
    LODESTAR_TRY(m_context.store.write(work));
    m_context.shared.changed();
    return {};
}

Status ServerAccounts::setPassword(const QString& reference, const SecureBytes& password) {
    LODESTAR_ASSIGN(const QByteArray hash, hashed(password));
    return m_context.store.write([&]() -> Status {
        LODESTAR_ASSIGN(auto known, m_context.store.accounts().account(staffId(reference)));
        if (!known) return nobody(u"reference"_s);
        known->password = hash;
        LODESTAR_TRY(m_context.store.accounts().save(*known));
        return note(hash.isEmpty() ? act::passwordRemoved : act::passwordSet, reference);
    });
}

Result<QList<Account>> ServerAccounts::accounts() {
    QList<Account> found;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(found, m_context.store.accounts().allAccounts());
        return {};
    };
    LODESTAR_TRY(m_context.store.read({}, work));
    std::sort(found.begin(), found.end(), [](const Account& a, const Account& b) { return a.reference < b.reference; });
    return found;
}

Result<Account> ServerAccounts::account(const QString& reference) {
    std::optional<Account> found;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(found, m_context.store.accounts().account(staffId(reference)));
        return {};
    };
    LODESTAR_TRY(m_context.store.read({}, work));
    if (!found) return nobody(u"reference"_s);
    return *found;
}

Result<QString> ServerAccounts::issueCode(const QString& reference) {
    const QString code = newCode();
    const qint64 until = m_context.now() + m_context.settings.codeHours * qint64(3'600'000);
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(const auto known, m_context.store.accounts().account(staffId(reference)));
        if (!known || known->disabled) return nobody(u"reference"_s);
        LODESTAR_TRY(
            m_context.store.accounts().putOnce(ServerEnrolling::hashOfCode(code), known->staff.value(), until));
        return note(act::codeIssued, reference);
    };
    LODESTAR_TRY(m_context.store.write(work));
    return code;
}

Result<QList<Device>> ServerAccounts::devices() {
    QList<Device> found;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(found, m_context.store.accounts().devices());
        return {};
    };
    LODESTAR_TRY(m_context.store.read({}, work));
    return found;
}

Status ServerAccounts::changeDevice(const DeviceId& id, const ServerAct& done,
                                    const std::function<void(Device&)>& edit) {
    return m_context.store.write([&]() -> Status {
        LODESTAR_ASSIGN(auto known, m_context.store.accounts().device(id, AccountRows::Lock::UntilCommit));
        if (!known) return nobody(u"device"_s);
        edit(*known);
        LODESTAR_TRY(m_context.store.accounts().save(*known));
        return ServerAudit(m_context).note(done);
    });
}

Status ServerAccounts::revoke(const DeviceId& device, Revoked why) {
    const QString done = why == Revoked::Lost ? act::deviceLost : act::deviceRetired;
    LODESTAR_TRY(changeDevice(device, {done, m_who, device.toString()}, [](Device& each) { each.revoked = true; }));
    m_context.shared.changed();
    return {};
}

Status ServerAccounts::allowMore(const DeviceId& device, int logs, const QDateTime& until) {
    if (logs <= 0 || !until.isValid()) return fail(ErrorCode::InvalidInput, u"logs"_s);
    const QString detail = u"%1 until %2"_s.arg(logs).arg(until.toUTC().toString(Qt::ISODate));
    return changeDevice(device, {act::deviceAllowedMore, m_who, device.toString(), detail}, [&](Device& each) {
        each.logLimit = logs;
        each.limitUntil = until.toMSecsSinceEpoch();
    });
}

Result<QList<QuarantinedChange>> ServerAccounts::quarantined() {
    QList<QuarantinedChange> found;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(found, m_context.store.logs().waitingOf(StaffId()));
        return {};
    };
    LODESTAR_TRY(m_context.store.write(work));
    found.removeIf([](const QuarantinedChange& each) { return !each.answer.isEmpty(); });
    return found;
}

/// The changes among these that are in quarantine, answered or not, by log. NotFound when none is.
Result<std::map<LogId, QList<ChangeId>>> ServerAccounts::byLog(const QList<ChangeId>& changes) {
    std::map<LogId, QList<ChangeId>> found;
    const auto work = [&]() -> Status {
        found.clear();
        LODESTAR_ASSIGN(const auto waiting, m_context.store.logs().waitingOf(StaffId()));
        for (const QuarantinedChange& each : waiting) {
            if (changes.contains(each.id)) found[each.log].append(each.id);
        }
        return {};
    };
    LODESTAR_TRY(m_context.store.write(work));
    if (found.empty()) return nobody(u"change"_s);
    return found;
}

Result<QHash<ChangeId, QString>> ServerAccounts::replay(const QList<ChangeId>& changes) {
    LODESTAR_ASSIGN(const auto groups, byLog(changes));
    QHash<ChangeId, QString> faults;
    for (const auto& [log, ids] : groups) {
        LODESTAR_ASSIGN(const auto refused, ServerQuarantine(m_context).replay(log, ids, m_who));
        faults.insert(refused);
    }
    return faults;
}

Status ServerAccounts::refuse(const QList<ChangeId>& changes, const QString& answer) {
    constexpr qsizetype longest = 500;
    if (answer.trimmed().isEmpty() || answer.size() > longest) return fail(ErrorCode::InvalidInput, u"answer"_s);
    LODESTAR_ASSIGN(const auto groups, byLog(changes));
    for (const auto& [log, ids] : groups)
        LODESTAR_TRY(ServerQuarantine(m_context).refuse(log, ids, answer.trimmed(), m_who));
    return {};
}

Status ServerAccounts::beginIncarnation() {
    return m_context.store.write([&]() -> Status {
        LODESTAR_TRY(m_context.store.accounts().saveSetting(incarnationSetting, Uuid::create().toString().toLatin1()));
        return note(act::restored, {});
    });
}

Status ServerAccounts::recomputeScopes() {
    LODESTAR_TRY(m_context.store.write([&] { return ServerScope(m_context).recomputeAll(); }));
    m_context.shared.changed();
    return {};
}

} // namespace lodestar::sync
