// init, demo, import folder, verify, backup, restore, rekey, salvage.
#include "app/admin/Command.h"

#include "core/base/Role.h"
#include "core/services/Audit.h"
#include "core/services/CsvImport.h"
#include "core/services/DemoArea.h"
#include "core/services/DemoDoubles.h"
#include "core/store/Backup.h"
#include "core/store/Salvage.h"
#include "core/store/SalvagedLog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

Result<int> number(const Context& context, const char* name, int otherwise, int most) {
    const QString text = context.arguments.value(name);
    if (text.isEmpty()) return otherwise;
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 0 || value > most)
        return wrongUsage(u"--%1 takes a whole number up to %2"_s.arg(QString::fromLatin1(name)).arg(most));
    return value;
}

void printJson(Context& context, const QJsonObject& object) {
    context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void reportImport(Context& context, const CsvImportReport& report, double seconds) {
    for (const exchange::CsvFileSummary& file : report.checked.files) {
        context.err << file.name << ": " << file.rows << " rows, " << file.good << " taken, " << file.refused
                    << " not taken";
        if (!file.unknownColumns.isEmpty())
            context.err << "; kept sealed to be placed: " << file.unknownColumns.join(u", "_s);
        context.err << '\n';
    }
    for (const QString& name : report.checked.unknownFiles)
        context.err << name << ": not a file of this folder, left alone\n";
    for (const exchange::RowFault& fault : report.checked.faults)
        context.err << fault.text() << '\n';
    if (report.checked.moreFaults > 0) context.err << "and " << report.checked.moreFaults << " more faults\n";
    context.out << "rows," << report.rows << "\nadded," << report.counts.added << "\nupdated," << report.counts.updated
                << "\nunchanged," << report.counts.same << "\nproposed," << report.counts.proposed << "\nseconds,"
                << QString::number(seconds, 'f', 2) << '\n';
}

} // namespace

Status runInit(Context& context) {
    const QString role = context.arguments.value("role");
    Identity person;
    person.name = context.arguments.value("name");
    person.reference = context.arguments.value("staff-id");
    person.team = context.arguments.value("team");
    person.role = role;
    if (person.name.trimmed().isEmpty()) return wrongUsage(u"--name is needed"_s);
    if (!roleFromName(role)) return wrongUsage(u"--role is one of "_s + roleNames().join(u", "_s));
    LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
    Profile profile(context.folder(), context.clock);
    LODESTAR_TRY(profile.create(passphrase, person));
    context.err << "A new store was made in " << context.folder() << ".\n";
    return {};
}

Status runDemo(Context& context) {
    LODESTAR_ASSIGN(const int families, number(context, "families", DemoOptions().families, 20000));
    LODESTAR_ASSIGN(const int seed, number(context, "seed", 1, 1 << 30));
    LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
    Profile profile(context.folder(), context.clock);
    const bool lead = context.arguments.flag("lead");
    LODESTAR_TRY(profile.create(passphrase, demoIdentity(lead)));
    LODESTAR_ASSIGN(const auto session, profile.unlock(passphrase, StoreThread::Mode::SameThread));
    const DemoOptions options{families, static_cast<std::uint32_t>(seed), lead};
    const auto write = [&](Work& work) -> Status {
        LODESTAR_TRY(makeDemoArea(work, options));
        return makeDemoDoubles(work);
    };
    LODESTAR_TRY(session->write(write).result());
    context.err << "An invented area of " << families << " families was made in " << context.folder() << ".\n";
    return {};
}

Status runImportFolder(Context& context) {
    const QString path = context.arguments.word(0);
    if (path.isEmpty()) return wrongUsage(u"a folder is needed"_s);
    const QString faults = context.arguments.value("faults");
    if (!faults.isEmpty() && !QDir().mkpath(faults)) return fail(ErrorCode::FileUnwritable, faults);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    QElapsedTimer timer;
    timer.start();
    LODESTAR_ASSIGN(
        const CsvImportReport report,
        opened.session
            ->write([&](Work& work) -> Result<CsvImportReport> {
                LODESTAR_TRY(note(
                    work.connection,
                    {work.clock().now().toString(Qt::ISODate), work.writer.staff, u"imported"_s, {}, u"CSV folder"_s}));
                return importCsvFolder(work, path, {}, faults);
            })
            .result());
    reportImport(context, report, static_cast<double>(timer.elapsed()) / 1000);
    return {};
}

Status runVerify(Context& context) {
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    AuditEnd audit;
    auto checked = opened.session
                       ->keep([&audit](Connection& connection) -> Result<LogReport> {
                           LODESTAR_ASSIGN(LogReport report, Log(connection).verify());
                           if (auto read = verifyAudit(connection))
                               audit = std::move(*read);
                           else
                               report.faults.append(read.error().detail);
                           return report;
                       })
                       .result();
    if (!checked) return std::unexpected(checked.error());
    if (context.arguments.flag("json")) {
        printJson(context, {{u"changes"_s, checked->changes},
                            {u"entries"_s, checked->entries},
                            {u"records"_s, checked->records},
                            {u"auditLines"_s, audit.lines},
                            {u"auditEnd"_s, QString::fromLatin1(audit.chain.toHex())},
                            {u"faults"_s, QJsonArray::fromStringList(checked->faults)}});
    } else {
        context.out << "changes," << checked->changes << "\nentries," << checked->entries << "\nrecords,"
                    << checked->records << "\naudit lines," << audit.lines << "\naudit end," << audit.chain.toHex()
                    << "\nfaults," << checked->faults.size() << '\n';
        for (const QString& fault : checked->faults)
            context.err << fault << '\n';
    }
    context.out.flush();
    return checked->faults.isEmpty() ? Status()
                                     : fail(ErrorCode::StoreDamaged, u"%1 faults"_s.arg(checked->faults.size()));
}

Status runBackup(Context& context) {
    const QString target = context.arguments.word(0);
    if (target.isEmpty()) return wrongUsage(u"a file is needed"_s);
    Profile profile(context.folder(), context.clock);
    LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
    LODESTAR_TRY(profile.backup(passphrase, target));
    context.err << "The backup is in " << target << ". The passphrase of today opens it.\n";
    return {};
}

Status runRestore(Context& context) {
    const QString source = context.arguments.word(0);
    if (source.isEmpty()) return wrongUsage(u"a file is needed"_s);
    Profile profile(context.folder(), context.clock);
    LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
    LODESTAR_TRY(Backup::restore(source, profile.file(), passphrase));
    context.err << "The backup is in place. The old files stay beside it under other names.\n";
    return {};
}

Status runRekey(Context& context) {
    Profile profile(context.folder(), context.clock);
    LODESTAR_ASSIGN(const SecureBytes old, context.passphrase());
    LODESTAR_ASSIGN(const SecureBytes fresh, context.newPassphrase());
    LODESTAR_TRY(profile.file().changePassphrase(old, fresh));
    context.err << "The passphrase was changed.\n";
    return {};
}

Status runSalvage(Context& context) {
    const QString into = context.arguments.value("into");
    if (into.isEmpty()) return wrongUsage(u"--into names the folder of the new store"_s);
    Profile damaged(context.folder(), context.clock);
    Profile fresh(into, context.clock);
    LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
    LODESTAR_ASSIGN(const SalvageReport report,
                    Salvage::run(damaged.file(), passphrase, fresh.file(), settleSalvagedLog));
    context.out << "table,read,broken,pages_lost,rows_lost_about\n";
    for (const SalvageReport::Table& table : report.tables)
        context.out << table.name << ',' << table.rowsRead << ',' << table.rowsBroken << ',' << table.pagesLost << ','
                    << table.rowsLostAbout << '\n';
    context.err << report.damagedPages << " of " << report.pages
                << " pages could not be read. The damaged store is as it was.\n";
    return {};
}

} // namespace lodestar::admin
