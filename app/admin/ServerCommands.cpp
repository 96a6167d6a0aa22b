// server init, account, team, device, code, quarantine, audit, verify, restored; metrics: ServerMetricsCommand.cpp.
#include "app/admin/ServerCommands.h"

#include "app/admin/OpenedServer.h"
#include "core/base/Role.h"
#include "core/exchange/FaultWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

using sync::Account;
using sync::Device;

QString isoOf(qint64 milliseconds) {
    return milliseconds == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

QString line(const QStringList& fields) {
    QStringList quoted;
    for (const QString& field : fields)
        quoted << exchange::csvField(field);
    return quoted.join(u',') + u'\n';
}

/// Rows under their names: CSV, or JSON where --json asks for it.
void print(Context& context, const QStringList& names, const QList<QStringList>& rows) {
    if (!context.arguments.flag("json")) {
        context.out << line(names);
        for (const QStringList& row : rows)
            context.out << line(row);
        return;
    }
    QJsonArray all;
    for (const QStringList& row : rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < names.size(); ++i)
            object.insert(names[i], row[i]);
        all.append(object);
    }
    context.out << QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented));
}

/// The operand that a command cannot do without.
Result<QString> needed(const Context& context, const QString& what) {
    const QString word = context.arguments.word(0);
    if (word.isEmpty()) return wrongUsage(what + u" is needed"_s);
    return word;
}

Status runServerInit(Context& context) {
    LODESTAR_TRY(OpenedServer::make(context));
    context.err << "The server's store is ready.\n";
    return {};
}

Status runAccountAdd(Context& context) {
    Account person;
    person.reference = context.arguments.value("reference");
    person.name = context.arguments.value("name");
    person.role = context.arguments.value("role");
    person.team = context.arguments.value("team");
    person.organisation = context.arguments.value("organisation");
    if (person.reference.isEmpty() || person.name.isEmpty()) return wrongUsage(u"--reference and --name are needed"_s);
    if (!roleFromName(person.role)) return wrongUsage(u"--role is one of "_s + roleNames().join(u", "_s));
    SecureBytes password;
    if (!context.arguments.value("password-file").isEmpty()) {
        LODESTAR_ASSIGN(password, context.firstLineOf("password-file"));
    }
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(const Account added, server->accounts().add(person, password));
    context.out << added.staff.toString() << '\n';
    return {};
}

Status runAccountList(Context& context) {
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(const QList<Account> people, server->accounts().accounts());
    QList<QStringList> rows;
    for (const Account& each : people)
        rows << QStringList{each.reference,
                            each.name,
                            each.role,
                            each.team,
                            each.organisation,
                            each.disabled ? u"disabled"_s : u"active"_s,
                            each.password.isEmpty() ? u"no"_s : u"yes"_s,
                            each.staff.toString()};
    print(context,
          {u"reference"_s, u"name"_s, u"role"_s, u"team"_s, u"organisation"_s, u"state"_s, u"password"_s, u"staff"_s},
          rows);
    return {};
}

/// Changes the account that is named and says so.
Status changed(Context& context, const std::function<void(Account&)>& edit) {
    LODESTAR_ASSIGN(const QString reference, needed(context, u"a reference"_s));
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(Account person, server->accounts().account(reference));
    edit(person);
    LODESTAR_TRY(server->accounts().change(person));
    context.err << "The account was changed.\n";
    return {};
}

Status runAccountDisable(Context& context) {
    return changed(context, [](Account& person) { person.disabled = true; });
}

Status runAccountEnable(Context& context) {
    return changed(context, [](Account& person) { person.disabled = false; });
}

Status runAccountPassword(Context& context) {
    LODESTAR_ASSIGN(const QString reference, needed(context, u"a reference"_s));
    SecureBytes password;
    if (!context.arguments.flag("none")) {
        if (context.arguments.value("password-file").isEmpty())
            return wrongUsage(u"--password-file holds the new password; --none asks for none any more"_s);
        LODESTAR_ASSIGN(password, context.firstLineOf("password-file"));
        if (password.isEmpty()) return wrongUsage(u"the password file is empty"_s);
    }
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_TRY(server->accounts().setPassword(reference, password));
    context.err << "The password was changed.\n";
    return {};
}

Status runTeamList(Context& context) {
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(const QList<Account> people, server->accounts().accounts());
    QMap<std::pair<QString, QString>, QStringList> teams;
    for (const Account& each : people) {
        if (!each.team.isEmpty() && !each.disabled) teams[{each.organisation, each.team}] << each.reference;
    }
    QList<QStringList> rows;
    for (auto each = teams.begin(); each != teams.end(); ++each)
        rows << QStringList{each.key().second, each.key().first, each.value().join(u' ')};
    print(context, {u"team"_s, u"organisation"_s, u"members"_s}, rows);
    return {};
}

Status runTeamPut(Context& context) {
    const QString team = context.arguments.word(1);
    return changed(context, [&](Account& person) { person.team = team; });
}

Status runDeviceList(Context& context) {
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(const QList<Device> devices, server->accounts().devices());
    LODESTAR_ASSIGN(const QList<Account> people, server->accounts().accounts());
    QHash<StaffId, QString> references;
    for (const Account& each : people)
        references.insert(each.staff, each.reference);
    QList<QStringList> rows;
    for (const Device& each : devices)
        rows << QStringList{each.id.toString(), references.value(each.staff), isoOf(each.lastContact),
                            each.revoked ? u"revoked"_s : u"active"_s, QString::number(each.heard.seq)};
    print(context, {u"device"_s, u"reference"_s, u"last_contact"_s, u"state"_s, u"changes_heard"_s}, rows);
    return {};
}

Status runDeviceRevoke(Context& context) {
    LODESTAR_ASSIGN(const QString word, needed(context, u"a device"_s));
    const DeviceId device = DeviceId::fromString(word);
    if (device.isNull()) return wrongUsage(word + u" is no device"_s);
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    using Revoked = sync::ServerAccounts::Revoked;
    LODESTAR_TRY(server->accounts().revoke(device, context.arguments.flag("lost") ? Revoked::Lost : Revoked::Retired));
    context.err << "The device was revoked. What it still sends is kept apart (server quarantine list).\n";
    return {};
}

Status runCode(Context& context) {
    LODESTAR_ASSIGN(const QString reference, needed(context, u"a reference"_s));
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(const QString code, server->accounts().issueCode(reference));
    context.out << code << '\n';
    context.err << "It enrols one laptop and is good for " << server->settings().codeHours << " hours.\n";
    return {};
}

Status runQuarantineList(Context& context) {
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(const QList<sync::QuarantinedChange> waiting, server->accounts().quarantined());
    QList<QStringList> rows;
    for (const sync::QuarantinedChange& each : waiting)
        rows << QStringList{each.id.toString(),
                            each.log.record.toString(),
                            records::compartmentName(each.log.compartment),
                            each.kind,
                            each.reason,
                            each.device.toString(),
                            isoOf(each.receivedAt)};
    print(context, {u"change"_s, u"record"_s, u"compartment"_s, u"kind"_s, u"reason"_s, u"device"_s, u"received"_s},
          rows);
    return {};
}

Result<QList<ChangeId>> changesNamed(const Context& context) {
    QList<ChangeId> changes;
    for (const QString& word : context.arguments.words) {
        changes << ChangeId::fromString(word);
        if (changes.last().isNull()) return wrongUsage(word + u" is no change"_s);
    }
    if (changes.isEmpty()) return wrongUsage(u"the changes are needed: server quarantine list names them"_s);
    return changes;
}

Status runQuarantineAccept(Context& context) {
    LODESTAR_ASSIGN(const QList<ChangeId> changes, changesNamed(context));
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(const auto refused, server->accounts().replay(changes));
    for (auto each = refused.begin(); each != refused.end(); ++each)
        context.err << each.key().toString() << ": " << each.value() << '\n';
    context.err << changes.size() - refused.size() << " accepted.\n";
    return refused.isEmpty() ? Status() : fail(ErrorCode::NotAllowed, u"%1 still refused"_s.arg(refused.size()));
}

Status runQuarantineRefuse(Context& context) {
    LODESTAR_ASSIGN(const QList<ChangeId> changes, changesNamed(context));
    const QString answer = context.arguments.value("why");
    if (answer.trimmed().isEmpty()) return wrongUsage(u"--why says to who wrote it why it is not taken"_s);
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_TRY(server->accounts().refuse(changes, answer));
    context.err << changes.size() << " refused. They stay whole, here and on the laptop, which is told why.\n";
    return {};
}

Status runAudit(Context& context) {
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_ASSIGN(const auto lines, server->audit().lines());
    QList<QStringList> rows;
    for (const sync::ServerAuditLine& each : lines)
        rows << QStringList{QString::number(each.n), isoOf(each.at), each.act, each.who, each.subject, each.detail};
    print(context, {u"line"_s, u"at"_s, u"what"_s, u"who"_s, u"subject"_s, u"detail"_s}, rows);
    return {};
}

Status runServerVerify(Context& context) {
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    const auto end = server->audit().verify();
    if (!end && end.error().code != ErrorCode::StoreDamaged) return std::unexpected(end.error());
    if (!end) {
        context.err << "The audit was changed: " << end.error().detail << ". Keep this database as it is and compare "
                    << "it with a backup.\n";
        return fail(ErrorCode::Unknown, u"the audit is not what was written"_s);
    }
    print(context, {u"audit_lines"_s, u"audit_end"_s},
          {{QString::number(end->lines), QString::fromLatin1(end->chain.toHex())}});
    context.err << "The audit is whole. Write its end down where nobody who can change it can change that too.\n";
    return {};
}

Status runServerRestored(Context& context) {
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    LODESTAR_TRY(server->accounts().beginIncarnation());
    context.err << "Laptops will learn that this is a restored server and offer what it may lack.\n";
    return {};
}

} // namespace

const QList<Command>& serverCommands() {
    static const QList<Command> all{
        {u"server init"_s, u"server init --database OWNER-URL [--server-role NAME] | --store DIR --passphrase-file F"_s,
         u"makes the server's tables, or brings them to this version; over PostgreSQL signed in as the role that owns "
         "them, for the role that the server signs in as (lodestar)"_s,
         runServerInit},
        {u"server account add"_s,
         u"server account add --reference R --name N --role ROLE [--team T] [--organisation O] [--password-file F]"_s,
         u"adds a person who may enrol laptops; prints her id"_s, runAccountAdd},
        {u"server account list"_s, u"server account list [--json]"_s, u"everybody, with role, team and state"_s,
         runAccountList},
        {u"server account disable"_s, u"server account disable REFERENCE"_s,
         u"her laptops get no more; what they still send is kept apart"_s, runAccountDisable},
        {u"server account enable"_s, u"server account enable REFERENCE"_s, u"lets her in again"_s, runAccountEnable},
        {u"server account password"_s, u"server account password REFERENCE --password-file F | --none"_s,
         u"sets what is asked for at enrolment beside the code"_s, runAccountPassword},
        {u"server team list"_s, u"server team list [--json]"_s, u"the teams and who is in them"_s, runTeamList},
        {u"server team put"_s, u"server team put REFERENCE [TEAM]"_s, u"puts a person into a team, or into none"_s,
         runTeamPut},
        {u"server device list"_s, u"server device list [--json]"_s, u"the laptops, whose they are, when last heard"_s,
         runDeviceList},
        {u"server device revoke"_s, u"server device revoke DEVICE [--lost]"_s,
         u"a laptop that was given back, or (--lost) lost or stolen"_s, runDeviceRevoke},
        {u"server code"_s, u"server code REFERENCE"_s, u"prints a code that enrols one laptop, once"_s, runCode},
        {u"server quarantine list"_s, u"server quarantine list [--json]"_s,
         u"changes that were kept apart, and why; without what they say"_s, runQuarantineList},
        {u"server quarantine accept"_s, u"server quarantine accept CHANGE..."_s,
         u"takes them after all; changes of one record together or not at all"_s, runQuarantineAccept},
        {u"server quarantine refuse"_s, u"server quarantine refuse CHANGE... --why TEXT"_s,
         u"does not take them, and tells who wrote them why; they stay whole on both sides"_s, runQuarantineRefuse},
        {u"server metrics"_s,
         u"server metrics --quarter 2025/26-Q4 [--csv] [--children FILE] [--recount] | --rebuild"_s,
         u"the national metrics of the whole area, exact: for the statutory return alone; --children counts everybody "
         u"and "
         u"lists who is behind each number, --recount holds a full count against the running sums, --rebuild reads all "
         u"logs anew"_s,
         runServerMetrics},
        {u"server audit"_s, u"server audit [--json]"_s,
         u"who did what on this server and when: accounts, codes, laptops, allotments by leads, recalls, answers, "
         u"counts, refused "
         "sign-ins"_s,
         runAudit},
        {u"server verify"_s, u"server verify [--json]"_s,
         u"proves that no line of the audit was taken out or altered; exit 1 if one was"_s, runServerVerify},
        {u"server restored"_s, u"server restored"_s,
         u"after the server's database was restored from a backup: laptops then offer what it lacks"_s,
         runServerRestored},
    };
    return all;
}

} // namespace lodestar::admin
