#include "core/sync/ServerAccounts.h"

#include "core/base/Role.h"
#include "core/crypto/PasswordHash.h"
#include "core/records/FixedIds.h"
#include "core/sync/ServerEnrolling.h"
#include "core/sync/ServerQuarantine.h"
#include "core/sync/ServerScope.h"

#include <map>

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

std::unexpected<Error> nobody(const QString& what) {
    return fail(ErrorCode::NotFound, what);
}

} // namespace

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
        return ServerScope(m_context).recomputeAll();
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
        known->name = person.name;
        known->role = person.role;
        known->team = person.team;
        known->organisation = person.organisation;
        known->disabled = person.disabled;
        LODESTAR_TRY(m_context.store.accounts().save(*known));
        return ServerScope(m_context).recomputeAll();
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
        return m_context.store.accounts().save(*known);
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
        return m_context.store.accounts().putOnce(ServerEnrolling::hashOfCode(code), known->staff.value(), until);
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

Status ServerAccounts::changeDevice(const DeviceId& id, const std::function<void(Device&)>& edit) {
    return m_context.store.write([&]() -> Status {
        LODESTAR_ASSIGN(auto known, m_context.store.accounts().device(id, AccountRows::Lock::UntilCommit));
        if (!known) return nobody(u"device"_s);
        edit(*known);
        return m_context.store.accounts().save(*known);
    });
}

Status ServerAccounts::revoke(const DeviceId& device) {
    LODESTAR_TRY(changeDevice(device, [](Device& each) { each.revoked = true; }));
    m_context.shared.changed();
    return {};
}

Status ServerAccounts::allowMore(const DeviceId& device, int logs, const QDateTime& until) {
    if (logs <= 0 || !until.isValid()) return fail(ErrorCode::InvalidInput, u"logs"_s);
    return changeDevice(device, [&](Device& each) {
        each.logLimit = logs;
        each.limitUntil = until.toMSecsSinceEpoch();
    });
}

Result<QList<AccountRows::EpochBegun>> ServerAccounts::begunAnew() {
    QList<AccountRows::EpochBegun> found;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(found, m_context.store.accounts().epochsBegun());
        return {};
    };
    LODESTAR_TRY(m_context.store.read({}, work));
    return found;
}

Result<QList<QuarantinedChange>> ServerAccounts::quarantined() {
    QList<QuarantinedChange> found;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(found, m_context.store.logs().waitingOf(StaffId()));
        return {};
    };
    LODESTAR_TRY(m_context.store.write(work));
    return found;
}

Result<QHash<ChangeId, QString>> ServerAccounts::replay(const QList<ChangeId>& changes) {
    LODESTAR_ASSIGN(const auto waiting, quarantined());
    std::map<LogId, QList<ChangeId>> byLog;
    for (const QuarantinedChange& each : waiting) {
        if (changes.contains(each.id)) byLog[each.log].append(each.id);
    }
    if (byLog.empty()) return nobody(u"change"_s);
    QHash<ChangeId, QString> faults;
    for (const auto& [log, ids] : byLog) {
        LODESTAR_ASSIGN(const auto refused, ServerQuarantine(m_context).replay(log, ids));
        faults.insert(refused);
    }
    return faults;
}

Status ServerAccounts::beginIncarnation() {
    return m_context.store.write([&] {
        return m_context.store.accounts().saveSetting(incarnationSetting, Uuid::create().toString().toLatin1());
    });
}

Status ServerAccounts::recomputeScopes() {
    LODESTAR_TRY(m_context.store.write([&] { return ServerScope(m_context).recomputeAll(); }));
    m_context.shared.changed();
    return {};
}

} // namespace lodestar::sync
