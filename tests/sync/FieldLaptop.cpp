#include "tests/sync/FieldLaptop.h"

#include "core/services/Documents.h"
#include "core/services/Profile.h"
#include "core/services/Syncing.h"
#include "core/store/EntryTable.h"
#include "core/store/Setting.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QProcess>
#include <QRandomGenerator>

namespace lodestar::testing {

using namespace Qt::StringLiterals;

namespace {

/// A laptop and a server that still have something to say after so many syncs never come to an end.
constexpr int patience = 12;

StoreOptions cheapOptions() {
    StoreOptions options;
    options.cost = PassphraseCost::least();
    options.migrations.rebuild = [](Connection& connection) { return Log(connection).rebuild(); };
    return options;
}

QSet<ChangeId> idsOf(const FieldLaptop::Logs& logs) {
    QSet<ChangeId> ids;
    for (const FieldLaptop::Numbered& each : logs) {
        for (const ChangeId& id : each)
            ids.insert(id);
    }
    return ids;
}

} // namespace

FieldLaptop::FieldLaptop(ServerWorld& world, const QString& person, qint64 clockAhead)
    : m_world(world) {
    clock.ahead = clockAhead;
    const SecureBytes passphrase = SecureBytes::passphrase(m_place.passphrase());
    Identity me;
    me.reference = person;
    me.name = person + u" Name"_s;
    me.role = u"health-visitor"_s;
    taken(Profile(m_place.store(), clock, PassphraseCost::least()).create(passphrase, me));
    m_key = taken(StoreFile(m_place.store(), clock, cheapOptions()).open(passphrase));
    open();
    remember();
}

FieldLaptop::~FieldLaptop() = default;

void FieldLaptop::close() {
    m_connection.reset();
}

void FieldLaptop::open() {
    m_connection = taken(Connection::open(ProfilePaths{m_place.store()}.store(), m_key, Connection::Access::ReadWrite));
    const Identity me = taken(readIdentity(*m_connection));
    const auto secret = taken(readSecret(*m_connection, u"device-key"_s));
    m_deviceKey = taken(DeviceKey::fromSecret(secret.value()));
    m_writer = {me.staff, me.role, me.device, me.epoch, &*m_deviceKey, &clock};
}

std::unique_ptr<HttpTransport> FieldLaptop::transport() const {
    HttpTransport::Limits limits;
    if (m_patienceSeconds > 0) limits.connectSeconds = limits.silentSeconds = m_patienceSeconds;
    return taken(HttpTransport::create({m_url.isEmpty() ? m_world.url() : m_url, m_world.authority()}, clock, limits));
}

void FieldLaptop::enrol(const QString& code) {
    taken(lodestar::enrol(*m_connection, *transport(), clock, {code, {}}));
    SyncSettings settings;
    settings.server = m_world.url();
    settings.caFile = m_world.authority();
    taken(settings.write(*m_connection));
}

EntryId FieldLaptop::save(const Edit& edit, bool fresh) {
    auto changes = taken(ChangeWriter::open(*m_connection, m_writer));
    const records::Change made = taken(changes.write(edit, fresh));
    taken(Log(*m_connection).append({made}, Log::Origin::Here));
    completed.insert(made.id);
    return edit.entry;
}

void FieldLaptop::beginFamily(const QStringList& people) {
    household = RecordId::create();
    child = RecordId::create();
    householdEntry = save(newEntry(household, u"household", {{u"name"_s, u"Ash"_s}}), true);
    for (const QString& each : people)
        save(newEntry(household, u"allotment", {{u"staff"_s, each}, {u"from"_s, u"2026-11-01"_s}}), true);
    childEntry =
        save(newEntry(child, u"person", {{u"subject"_s, u"child"_s}, {u"birthDate"_s, u"2026-10-30"_s}}), true);
    save(newEntry(household, u"member",
                  {{u"person"_s, child.toString()}, {u"relationship"_s, u"child"_s}, {u"from"_s, u"2026-11-01"_s}}),
         true);
}

void FieldLaptop::visit(const QString& text, int grams) {
    const QJsonObject weight{{u"measure"_s, u"weight"_s}, {u"amount"_s, grams}, {u"unit"_s, u"g"_s}};
    save(newEntry(child, u"measurement", {{u"measured"_s, weight}, {u"on"_s, u"2026-11-20"_s}}), true);
    Edit note = newEntry(household, u"note", {{u"text"_s, text}});
    note.compartment = records::Compartment::Health;
    save(note, true);
}

void FieldLaptop::attach(int kilobytes) {
    QByteArray bytes(kilobytes * 1024, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    QBuffer content(&bytes);
    REQUIRE(content.open(QIODevice::ReadOnly));
    Log log(*m_connection);
    Work work{*m_connection, m_writer, log};
    taken(attachDocument(work, {household, u"Letter"_s, u"application/pdf"_s}, content));
    remember();
}

QStringList FieldLaptop::missingPapers() {
    QStringList missing;
    auto named = taken(m_connection->statement("SELECT hash, EXISTS (SELECT 1 FROM attachment_settled s WHERE s.hash = "
                                               "r.hash) FROM attachment_ref r"));
    taken(named.each([&](const Statement& row) {
        const QString hash = QString::fromLatin1(row.blob(0).toHex());
        const Status whole = readAttachment(*m_connection, hash, [](const QByteArray&) { return Status(); });
        if (!whole || row.integer(1) == 0) missing << hash;
    }));
    return missing;
}

Entry FieldLaptop::entry(const EntryId& id) {
    return taken(EntryTable(*m_connection).find(id)).value();
}

void FieldLaptop::change(const EntryId& id, const QJsonObject& fields) {
    const Entry drawn = entry(id);
    save({drawn.record, drawn.compartment, drawn.id, drawn.kind, fields, drawn.seenFor(fields.keys())}, false);
}

Result<sync::SyncReport> FieldLaptop::sync() {
    const auto way = transport();
    SqlSyncStore store(*m_connection, clock);
    sync::ClientEngine engine(store, *way, *m_deviceKey, clock);
    return engine.run();
}

bool FieldLaptop::syncUntilQuiet() {
    for (int i = 0; i < patience; ++i) {
        const auto report = sync();
        if (report && report->sent + report->received + report->offered + report->attachmentsSent +
                              report->attachmentsReceived + waiting() ==
                          0)
            return true;
        if (!report) UNSCOPED_INFO("sync: " << report.error().detail.toStdString());
    }
    return false;
}

qint64 FieldLaptop::number(QByteArrayView sql) {
    return taken(m_connection->integer(sql)).value_or(-1);
}

FieldLaptop::Logs FieldLaptop::logs() {
    Logs found;
    auto query = taken(m_connection->statement("SELECT record, compartment, log_number, id FROM change"));
    taken(query.each([&](const Statement& row) {
        const QString log = u"%1 %2"_s.arg(row.id<RecordId>(0).toString()).arg(row.integer(1));
        found[log].insert(row.integer(2), row.id<ChangeId>(3));
    }));
    return found;
}

QStringList FieldLaptop::differences() {
    const auto way = transport();
    SqlSyncStore store(*m_connection, clock);
    sync::Conversation server(*way, clock);
    sync::SignIn signIn(*m_deviceKey);
    taken(signIn.ensure(server, m_writer.device));
    server.chain = taken(store.standing()).heard;
    const auto heads = taken(sync::Heads::fromBytes(taken(server.get("/v1/heads")).body));
    const auto positions = taken(store.positions());
    QStringList found;
    for (const sync::LogHead& head : heads.logs) {
        const sync::LogPosition here = positions.value(head.log);
        if (here.number == head.number && here.digest == head.digest) continue;
        found << u"%1 %2: %3 here, %4 there"_s.arg(head.log.record.toString())
                     .arg(static_cast<int>(head.log.compartment))
                     .arg(here.number)
                     .arg(head.number);
    }
    if (heads.logs.size() != positions.size())
        found << u"%1 logs here, %2 there"_s.arg(positions.size()).arg(heads.logs.size());
    return found;
}

QStringList FieldLaptop::adminWords(const QStringList& words) const {
    return words + QStringList{u"--store"_s, m_place.store(), u"--passphrase-file"_s, m_place.passphraseFile()};
}

FieldLaptop::Said FieldLaptop::admin(const QStringList& words, const QStringList& behind) const {
    QStringList line = behind + QStringList{QStringLiteral(LODESTAR_ADMIN)} + adminWords(words);
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(line.takeFirst(), line);
    if (!program.waitForFinished(120'000)) return {-1, u"it did not end"_s};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAll())};
}

QString FieldLaptop::faults() {
    const Said said = admin({u"verify"_s});
    return said.exitCode == 0 ? QString() : said.text;
}

void FieldLaptop::remember() {
    auto own = taken(m_connection->statement("SELECT id FROM change WHERE device = ?"));
    taken(own.bind(m_writer.device).each([&](const Statement& row) { completed.insert(row.id<ChangeId>(0)); }));
}

void checkAgreement(const QList<FieldLaptop*>& laptops) {
    QSet<ChangeId> completed;
    for (FieldLaptop* each : laptops)
        completed += each->completed;
    const FieldLaptop::Logs agreed = laptops.first()->logs();
    for (auto log = agreed.begin(); log != agreed.end(); ++log) {
        INFO(log.key().toStdString());
        CHECK(log->firstKey() == 1);
        CHECK(log->lastKey() == log->size());
    }
    CHECK((idsOf(agreed) == completed));
    for (FieldLaptop* each : laptops) {
        CHECK(each->waiting() == 0);
        CHECK(each->number("SELECT count(*) FROM refused") == 0);
        CHECK((each->logs() == agreed));
        CHECK(each->differences() == QStringList());
        CHECK(each->missingPapers() == QStringList());
        CHECK(each->faults() == QString());
    }
}

int effort(int usual) {
    return usual * std::max(1, qEnvironmentVariableIntValue("LODESTAR_EFFORT"));
}

} // namespace lodestar::testing
