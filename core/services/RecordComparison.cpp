// compareRecords: two records beside each other, each from its own log.
#include "core/services/Duplicates.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/services/Audit.h"
#include "core/services/Family.h"
#include "core/services/JoiningFollows.h"
#include "core/store/Joined.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

using V = QLatin1StringView;
using Field = ComparedField;

/// What one side says of each field.
struct Side {
    bool household = false;
    qint64 entries = 0;
    QMap<Field, QString> values;
};

QString dayText(const QString& stored) {
    return dateText(QDate::fromString(stored.left(10), Qt::ISODate));
}

const Entry* newest(const QList<Entry>& all, QStringView kind) {
    for (const Entry& each : all) {
        if (each.kind == kind && !each.retired && !each.recalled) return &each;
    }
    return nullptr;
}

QString addressOf(const Entry& residence) {
    QStringList parts;
    for (const auto name : {V("line1"), V("line2"), V("town"), V("postcode")})
        if (const QString part = residence.part(V("address"), name); !part.isEmpty()) parts.append(part);
    return parts.join(u", "_s);
}

class Reader {
public:
    explicit Reader(Connection& connection)
        : m_connection(connection) {}

    Result<Side> read(const RecordId& record) {
        m_side = {};
        LODESTAR_ASSIGN(m_all, EntryTable(m_connection).inLogOf(record));
        m_all.removeIf([](const Entry& each) { return each.recalled; });
        takeEntries();
        if (const Entry* person = newest(m_all, u"person")) {
            LODESTAR_TRY(takePerson(record, *person));
        } else if (const Entry* home = newest(m_all, u"household")) {
            m_side.household = true;
            LODESTAR_TRY(takeHousehold(record, *home));
        } else {
            return fail(ErrorCode::NotFound, u"record"_s);
        }
        return m_side;
    }

private:
    void set(Field field, const QString& value) { m_side.values.insert(field, value); }

    void takeEntries() {
        m_side.entries = m_all.size();
        QString first;
        QString last;
        for (const Entry& each : std::as_const(m_all)) {
            if (first.isEmpty() || each.madeAt < first) first = each.madeAt;
            last = std::max(last, each.changedAt);
        }
        set(Field::Entries, QString::number(m_side.entries));
        set(Field::FirstWritten, dayText(first));
        set(Field::LastWritten, dayText(last));
    }

    Status takePerson(const RecordId& record, const Entry& person) {
        set(Field::Name, (person.part(V("name"), V("given")) + u' ' + person.part(V("name"), V("family"))).trimmed());
        set(Field::Known, person.part(V("name"), V("known")));
        set(Field::Born, dayText(person.text(V("birthDate"))));
        set(Field::Sex, person.text(V("sex")));
        set(Field::Number, person.part(V("nhsNumber"), V("value")));
        set(Field::Phone, phoneText(person.text(V("phone"))));
        set(Field::Practice, person.part(V("gpPractice"), V("name")));
        if (const Entry* birth = newest(m_all, u"birth")) {
            LODESTAR_ASSIGN(const QString mother,
                            nameAlone(m_connection, RecordId::fromString(birth->text(V("mother")))));
            set(Field::Mother, mother);
        }
        return takeHomes(record);
    }

    Status takeHomes(const RecordId& person) {
        QList<RecordId> homes;
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT DISTINCT household FROM named_member WHERE "
                                                                "person = ? AND stands ORDER BY household"));
        LODESTAR_TRY(query.bind(person).each([&](const Statement& row) { homes.append(row.id<RecordId>(0)); }));
        QStringList names;
        QStringList addresses;
        QStringList workers;
        for (const RecordId& home : std::as_const(homes)) {
            LODESTAR_ASSIGN(const auto all, EntryTable(m_connection).inLogOf(home));
            const Entry* root = newest(all, u"household");
            if (root == nullptr) continue;
            names.append(root->text(V("name")));
            addresses.append(addressText(*root, all));
            LODESTAR_ASSIGN(const QString worker, workerOf(home));
            workers.append(worker);
        }
        set(Field::Household, names.join(u"; "_s));
        set(Field::Address, addresses.join(u"; "_s));
        set(Field::Worker, workers.join(u"; "_s));
        return {};
    }

    Status takeHousehold(const RecordId& record, const Entry& home) {
        set(Field::Name, home.text(V("name")));
        set(Field::Phone, phoneText(home.text(V("phone"))));
        set(Field::Address, addressText(home, m_all));
        LODESTAR_ASSIGN(const QString worker, workerOf(record));
        set(Field::Worker, worker);
        QStringList people;
        for (const Entry& each : std::as_const(m_all)) {
            if (each.kind != V("member") || each.retired || !each.text(V("to")).isEmpty()) continue;
            LODESTAR_ASSIGN(const QString name, nameAlone(m_connection, RecordId::fromString(each.text(V("person")))));
            if (!name.isEmpty()) people.append(name);
        }
        people.sort();
        people.removeDuplicates();
        set(Field::People, people.join(u", "_s));
        return {};
    }

    /// Never of a confidential address, not even that there is one beside another.
    static QString addressText(const Entry& root, const QList<Entry>& all) {
        const auto heads = root.heads.value(u"confidentialAddress"_s);
        const bool hidden =
            std::any_of(heads.cbegin(), heads.cend(), [](const records::Head& head) { return head.value.toBool(); });
        const Entry* residence = newest(all, u"residence");
        return hidden || residence == nullptr ? QString() : addressOf(*residence);
    }

    Result<QString> workerOf(const RecordId& home) {
        LODESTAR_ASSIGN(const RecordId under, readUnder(m_connection, home));
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT worker FROM household WHERE record = ?"));
        LODESTAR_ASSIGN(const auto reference,
                        query.bind(under).first([](const Statement& row) { return row.text(0); }));
        if (!reference || reference->isEmpty()) return QString();
        return staffName(m_connection, *reference);
    }

    Connection& m_connection;
    QList<Entry> m_all;
    Side m_side;
};

} // namespace

Status noteCompared(Work& work, const RecordId& left, const RecordId& right) {
    const QString now = work.clock().now().toString(Qt::ISODate);
    for (const RecordId& each : {left, right})
        LODESTAR_TRY(note(work.connection, {now, work.writer.staff, u"opened"_s, each, u"compared"_s}));
    return {};
}

Result<Comparison> compareRecords(Connection& connection, const RecordId& left, const RecordId& right) {
    Reader reader(connection);
    LODESTAR_ASSIGN(const Side one, reader.read(left));
    LODESTAR_ASSIGN(const Side other, reader.read(right));
    Comparison made;
    made.household = one.household;
    made.left = left;
    made.right = right;
    made.leftEntries = one.entries;
    made.rightEntries = other.entries;
    for (auto it = one.values.cbegin(); it != one.values.cend(); ++it) {
        const QString theirs = other.values.value(it.key());
        if (!it.value().isEmpty() || !theirs.isEmpty()) made.lines.append({it.key(), it.value(), theirs});
    }
    for (auto it = other.values.cbegin(); it != other.values.cend(); ++it)
        if (!one.values.contains(it.key()) && !it.value().isEmpty()) made.lines.append({it.key(), {}, it.value()});
    std::sort(made.lines.begin(), made.lines.end(),
              [](const ComparedLine& a, const ComparedLine& b) { return a.field < b.field; });
    LODESTAR_ASSIGN(made.never, RecordJoins(connection).never(left, right));
    return made;
}

} // namespace lodestar
