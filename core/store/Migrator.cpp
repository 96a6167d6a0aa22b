#include "core/store/Migrator.h"

#include "core/store/Connection.h"
#include "core/store/Setting.h"
#include "core/store/Transaction.h"

#include <QDir>
#include <QFile>

namespace lodestar {

namespace {

constexpr QByteArrayView rebuildLine = "-- rebuild projections";

bool asksForRebuild(const QByteArray& sql) {
    const auto lines = sql.split('\n');
    return std::any_of(lines.begin(), lines.end(),
                       [](const QByteArray& line) { return line.trimmed() == rebuildLine; });
}

} // namespace

QString Migrator::rebuildMark() {
    return QStringLiteral("rebuild_projections");
}

Migrator::Migrator(Options options)
    : m_options(std::move(options)) {
    const QDir folder(m_options.folder);
    const auto names = folder.entryList({QStringLiteral("[0-9][0-9][0-9][0-9]_*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        m_files.push_back({name.left(4).toInt(), folder.filePath(name)});
}

int Migrator::newestVersion() const {
    return m_files.empty() ? 0 : m_files.back().number + 1;
}

void Migrator::step() const {
    if (m_options.onStep) m_options.onStep(++m_step);
}

Status Migrator::requireWhole() const {
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].number != static_cast<int>(i)) return fail(ErrorCode::InvalidInput, m_files[i].path);
    }
    if (m_files.empty()) return fail(ErrorCode::InvalidInput, m_options.folder);
    return {};
}

Result<bool> Migrator::isUpgrade(Connection& connection) const {
    LODESTAR_ASSIGN(const int version, connection.userVersion());
    if (version > newestVersion()) return fail(ErrorCode::StoreTooNew, QString::number(version));
    return version > 0 && version < newestVersion();
}

Status Migrator::migrateTo(Connection& connection, int version) const {
    LODESTAR_TRY(requireWhole());
    LODESTAR_TRY(isUpgrade(connection));
    LODESTAR_ASSIGN(const int before, connection.userVersion());
    for (const File& file : m_files) {
        if (file.number < before || file.number >= version) continue;
        LODESTAR_TRY(apply(connection, file, before == 0));
    }
    if (version < newestVersion()) return {};
    return rebuildIfAsked(connection);
}

Status Migrator::apply(Connection& connection, const File& file, bool fresh) const {
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly)) return fail(ErrorCode::InvalidInput, file.path);
    const QByteArray sql = source.readAll();
    step();
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(connection));
    step();
    if (const Status done = connection.execute(sql); !done)
        return fail(done.error().code, file.path + QStringLiteral(": ") + done.error().detail);
    step();
    if (!fresh && asksForRebuild(sql)) LODESTAR_TRY(writeSetting(connection, rebuildMark(), "1"));
    LODESTAR_TRY(connection.setUserVersion(file.number + 1));
    step();
    LODESTAR_TRY(transaction.commit());
    step();
    return {};
}

Status Migrator::rebuildIfAsked(Connection& connection) const {
    LODESTAR_ASSIGN(const auto asked, readSetting(connection, rebuildMark()));
    if (!asked) return {};
    if (!m_options.rebuild) return fail(ErrorCode::InvalidInput, QStringLiteral("no way to rebuild the projections"));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LODESTAR_TRY(m_options.rebuild(connection));
    step();
    LODESTAR_TRY(removeSetting(connection, rebuildMark()));
    LODESTAR_TRY(transaction.commit());
    step();
    return {};
}

} // namespace lodestar
