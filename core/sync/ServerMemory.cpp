#include "core/sync/ServerMemory.h"

#include <algorithm>

namespace lodestar::sync {

Status ServerMemory::write(const std::function<Status()>& work) {
    // Shared until it is written to, so a copy costs little.
    const State before = m_state;
    ++m_state.stamp;
    Status done = work();
    if (!done) m_state = before;
    return done;
}

Status ServerMemory::read(const QList<Reach>& /*rights*/, const std::function<Status()>& work) {
    return work();
}

Result<std::optional<Account>> ServerMemory::account(const StaffId& staff) {
    const auto it = m_state.accounts.constFind(staff);
    if (it == m_state.accounts.cend()) return std::nullopt;
    return *it;
}

Result<QList<Account>> ServerMemory::allAccounts() {
    return m_state.accounts.values();
}

Status ServerMemory::save(const Account& account) {
    m_state.accounts.insert(account.staff, account);
    return {};
}

Result<std::optional<Device>> ServerMemory::device(const DeviceId& id, AccountRows::Lock /*lock*/) {
    const auto it = m_state.devices.constFind(id);
    if (it == m_state.devices.cend()) return std::nullopt;
    return *it;
}

Result<QList<Device>> ServerMemory::devices() {
    return m_state.devices.values();
}

Result<QList<Device>> ServerMemory::devicesOf(const StaffId& staff) {
    QList<Device> found;
    for (const Device& each : std::as_const(m_state.devices)) {
        if (each.staff == staff) found.append(each);
    }
    return found;
}

Status ServerMemory::save(const Device& device) {
    m_state.devices.insert(device.id, device);
    return {};
}

Status ServerMemory::noteContact(const DeviceId& id, qint64 at) {
    if (const auto it = m_state.devices.find(id); it != m_state.devices.end()) it->lastContact = at;
    return {};
}

Status ServerMemory::addEpoch(const DeviceId& device, const EpochId& epoch, const QString& /*why*/, qint64 /*at*/) {
    m_state.epochs[device].append(epoch);
    return {};
}

Result<bool> ServerMemory::hadEpoch(const DeviceId& device, const EpochId& epoch) {
    return m_state.epochs.value(device).contains(epoch);
}

Status ServerMemory::putOnce(const QByteArray& hash, const Uuid& forWhom, qint64 until) {
    m_state.once.insert(hash, {forWhom, until});
    return {};
}

Result<std::optional<Uuid>> ServerMemory::once(const QByteArray& hash, qint64 now) {
    const auto it = m_state.once.constFind(hash);
    if (it == m_state.once.cend() || it->second < now) return std::nullopt;
    return it->first;
}

Result<std::optional<Uuid>> ServerMemory::takeOnce(const QByteArray& hash, qint64 now) {
    m_state.once.removeIf([&](const auto& each) { return each.value().second < now; });
    const auto it = m_state.once.constFind(hash);
    if (it == m_state.once.cend()) return std::nullopt;
    const Uuid whom = it->first;
    m_state.once.erase(it);
    return whom;
}

Result<std::optional<QByteArray>> ServerMemory::setting(const QString& name) {
    const auto it = m_state.settings.constFind(name);
    if (it == m_state.settings.cend()) return std::nullopt;
    return *it;
}

Status ServerMemory::saveSetting(const QString& name, const QByteArray& value) {
    m_state.settings.insert(name, value);
    return {};
}

Result<std::optional<Attachment>> ServerMemory::attachment(const QByteArray& hash) {
    const auto it = m_state.attachments.constFind(hash);
    if (it == m_state.attachments.cend()) return std::nullopt;
    Attachment found = *it;
    found.pieces = m_state.pieces.value(hash).keys();
    std::sort(found.pieces.begin(), found.pieces.end());
    return found;
}

Status ServerMemory::addAttachment(const QByteArray& hash, qint64 size, const LogId& log) {
    Attachment& kept = m_state.attachments[hash];
    kept.hash = hash;
    kept.size = size;
    if (!kept.logs.contains(log)) kept.logs.append(log);
    return {};
}

Status ServerMemory::savePiece(const QByteArray& hash, int number, const QByteArray& bytes) {
    m_state.pieces[hash].insert(number, bytes);
    return {};
}

Result<std::optional<QByteArray>> ServerMemory::piece(const QByteArray& hash, int number) {
    const auto pieces = m_state.pieces.value(hash);
    const auto it = pieces.constFind(number);
    if (it == pieces.cend()) return std::nullopt;
    return *it;
}

Status ServerMemory::append(const ServerAuditLine& line) {
    m_state.audit.append(line);
    m_state.auditEnd = {line.n, line.chain};
    return {};
}

Result<std::optional<qint64>> ServerMemory::lastOf(const QString& act, const QString& subject) {
    const auto found = std::find_if(m_state.audit.crbegin(), m_state.audit.crend(), [&](const ServerAuditLine& each) {
        return each.act == act && each.subject == subject;
    });
    if (found == m_state.audit.crend()) return std::nullopt;
    return found->at;
}

Status ServerMemory::each(const std::function<Status(const ServerAuditLine&)>& take) {
    for (const ServerAuditLine& line : std::as_const(m_state.audit))
        LODESTAR_TRY(take(line));
    return {};
}

Status ServerMemory::removePieces(const QByteArray& hash) {
    m_state.pieces.remove(hash);
    if (const auto it = m_state.attachments.find(hash); it != m_state.attachments.end()) it->logs.clear();
    return {};
}

Status ServerMemory::recallAttachment(const QByteArray& hash, const LogId& log) {
    m_state.recalledFiles[hash].insert(log);
    const auto it = m_state.attachments.find(hash);
    if (it == m_state.attachments.end()) return {};
    it->logs.removeAll(log);
    if (it->logs.isEmpty()) m_state.pieces.remove(hash);
    return {};
}

Result<bool> ServerMemory::wasRecalled(const QByteArray& hash, const LogId& log) {
    return m_state.recalledFiles.value(hash).contains(log);
}

} // namespace lodestar::sync
