#include "app/desktop/FindWiring.h"

#include "core/base/Age.h"
#include "core/services/Find.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/FindField.h"

namespace lodestar::desktop {

using namespace Qt::StringLiterals;

namespace {

models::ListRow rowOf(const Found& found, QDate today) {
    models::ListRow row;
    const QString age = found.child ? ageText(found.birth, today) : yearsText(found.birth, today);
    row.title = age.isEmpty() ? found.name() : found.name() + u", "_s + age;
    QStringList where;
    for (const QString& part : {found.line1, found.ward}) {
        if (!part.isEmpty()) where.append(part);
    }
    row.second = where.join(u", "_s);
    if (found.died) row.more.append(QObject::tr("Died"));
    row.icon = found.child ? u"child"_s : u"person"_s;
    row.what = found.household.isNull() ? found.person.toString() : found.household.toString();
    return row;
}

} // namespace

FindWiring::FindWiring(Session& session, shell::MainWindow& window)
    : m_session(session)
    , m_window(window) {
    m_window.find().setResults(&m_rows);
    m_window.find().setNothingFound(
        tr("Nobody is found. Three letters of a name, a postcode, an NHS number or a phone number."));
    connect(&m_window.find(), &widgets::FindField::queryChanged, this, &FindWiring::ask);
    connect(&m_window.find(), &widgets::FindField::chosen, this, &FindWiring::open);
}

FindWiring::~FindWiring() {
    m_window.find().setResults(nullptr);
}

void FindWiring::ask(const QString& text) {
    const int asked = ++m_asked;
    if (text.trimmed().isEmpty()) return m_rows.setRows({});
    const QDate today = m_session.clock().today();
    m_session.read([text, today](Connection& connection) { return findPeople(connection, text, today); })
        .then(this, [this, asked, today](const Result<QList<Found>>& found) {
            if (asked != m_asked) return;
            QList<models::ListRow> rows;
            if (found) {
                for (const Found& each : *found)
                    rows.append(rowOf(each, today));
            }
            m_rows.setRows(rows);
        });
}

void FindWiring::open(const QModelIndex& index) {
    const models::ListRow* row = m_rows.row(index);
    if (row == nullptr) return;
    const QString record = row->what.toString();
    m_window.find().reset();
    m_window.open({u"family"_s, record, {}});
}

} // namespace lodestar::desktop
