#include "core/services/GrowthInUse.h"

#include "core/store/Setting.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace lodestar {

using namespace Qt::StringLiterals;
using growth::AgePolicy;
using growth::GrowthReference;

namespace {

constexpr qint64 mostBytes = 1'000'000; // the figures are 11 kB
const QString policyName = u"growth.age_policy"_s;

QString installedIn(const QString& profileFolder) {
    const QString name = QLatin1StringView(uk90FileName);
    const QString beside = QDir(profileFolder).filePath(name);
    if (!profileFolder.isEmpty() && QFile::exists(beside)) return beside;
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"lodestar/"_s + name);
}

Result<QByteArray> contentsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    if (file.size() > mostBytes) return fail(ErrorCode::InvalidInput, u"too long for growth figures"_s);
    return file.readAll();
}

Status addFrom(GrowthReference& reference, const QString& path) {
    LODESTAR_ASSIGN(const QByteArray csv, contentsOf(path));
    return reference.addUk90(csv);
}

} // namespace

Result<GrowthFigures> readGrowthFigures(const QString& profileFolder, const QString& uk90) {
    LODESTAR_ASSIGN(GrowthReference reference, GrowthReference::shipped());
    GrowthFigures figures;
    const QString path = uk90.isEmpty() ? installedIn(profileFolder) : uk90;
    if (!path.isEmpty()) {
        const Status status = addFrom(reference, path);
        (status ? figures.uk90Path : figures.uk90Fault) = status ? path : path + u": "_s + status.error().detail;
    }
    figures.reference = std::make_shared<const GrowthReference>(std::move(reference));
    return figures;
}

Status installUk90(const QString& profileFolder, const QString& file) {
    LODESTAR_ASSIGN(GrowthReference reference, GrowthReference::shipped());
    LODESTAR_ASSIGN(const QByteArray csv, contentsOf(file));
    LODESTAR_TRY(reference.addUk90(csv));
    const QString target = QDir(profileFolder).filePath(QLatin1StringView(uk90FileName));
    QSaveFile copy(target);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(csv) != csv.size() || !copy.commit())
        return fail(ErrorCode::FileUnwritable, target);
    return {};
}

Result<GrowthInUse> readGrowthInUse(Connection& connection, const QString& profileFolder) {
    GrowthInUse inUse;
    LODESTAR_ASSIGN(inUse.figures, readGrowthFigures(profileFolder));
    LODESTAR_ASSIGN(inUse.policy, readAgePolicy(connection));
    return inUse;
}

Result<AgePolicy> readAgePolicy(Connection& connection) {
    LODESTAR_ASSIGN(const auto kept, readSetting(connection, policyName));
    return kept && *kept == "p2" ? AgePolicy::DigitalChart : AgePolicy::PaperChart;
}

Status writeAgePolicy(Connection& connection, AgePolicy policy) {
    return writeSetting(connection, policyName, policy == AgePolicy::PaperChart ? "p1" : "p2");
}

} // namespace lodestar
