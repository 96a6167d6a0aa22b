#include "core/services/AssessmentAges.h"

#include "core/forms/Instrument.h"
#include "core/services/Identity.h"
#include "core/store/EntryTable.h"

#include <QCoreApplication>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

EntryId entryOf(int form) {
    return EntryId::derived(areaRecord().value(), u"area_setting:asq3.window.%1"_s.arg(form).toUtf8());
}

Result<forms::AgeWindow> inUse(Connection& connection, forms::AgeWindow window) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(entryOf(window.form)));
    if (!entry || entry->retired) return window;
    const auto from = forms::MonthAge::read(entry->part(V("value"), V("from")));
    const auto to = forms::MonthAge::read(entry->part(V("value"), V("to")));
    if (!from || !to) return window;
    window.from = *from;
    window.to = *to;
    window.confirmed = true;
    return window;
}

struct Child {
    QDate birth;
    std::optional<Gestation> gestation;
};

Result<std::optional<Child>> readChild(Connection& connection, const RecordId& person) {
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto people, entries.ofRecord(person, u"person"));
    // Two birth dates give no age.
    if (people.isEmpty() || people.first().text(V("subject")) != V("child") ||
        people.first().inConflict(V("birthDate")))
        return std::optional<Child>();
    Child child{QDate::fromString(people.first().text(V("birthDate")), Qt::ISODate), std::nullopt};
    LODESTAR_ASSIGN(const auto births, entries.ofRecord(person, u"birth"));
    if (!births.isEmpty() && !births.first().inConflict(V("birth"))) {
        const int days = births.first().object(V("birth")).value(V("gestationDays")).toInt();
        if (days > 0) child.gestation = Gestation(days);
    }
    return std::optional(child);
}

} // namespace

QString hintOf(const forms::FormForAge& found) {
    const QString age =
        found.corrected ? tr("At a corrected age of %1 months and %2 days") : tr("At %1 months and %2 days");
    const QString at = age.arg(found.age.months).arg(found.age.days);
    if (found.windows.isEmpty()) return tr("%1: no form fits.").arg(at);
    QStringList names;
    bool settled = true;
    for (const forms::AgeWindow& each : found.windows) {
        names.append(tr("the %1-month form").arg(each.form));
        settled = settled && each.isSettled();
    }
    const QString words = tr("%1: %2.").arg(at, names.join(tr(" or ")));
    return settled ? words
                   : words + u' ' +
                         tr("No published source gives this window, and your service has not confirmed it "
                            "(Settings).");
}

Result<QList<forms::AgeWindow>> windowsInUse(Connection& connection) {
    QList<forms::AgeWindow> windows;
    for (const forms::AgeWindow& each : forms::shippedWindows()) {
        LODESTAR_ASSIGN(const auto window, inUse(connection, each));
        windows.append(window);
    }
    return windows;
}

Status confirmWindow(Work& work, const forms::AgeWindow& window) {
    const auto& all = forms::shippedWindows();
    const bool known =
        std::any_of(all.cbegin(), all.cend(), [&](const forms::AgeWindow& each) { return each.form == window.form; });
    if (!known || window.to < window.from)
        return fail(ErrorCode::InvalidInput, tr("The window must end after it begins."));
    Edit edit =
        newEntry(areaRecord(), u"area_setting",
                 {{u"name"_s, u"asq3.window.%1"_s.arg(window.form)},
                  {u"value"_s, QJsonObject{{u"from"_s, window.from.toString()}, {u"to"_s, window.to.toString()}}}});
    edit.entry = entryOf(window.form);
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(edit.entry));
    if (before) edit.seen = before->seenFor(edit.fields.keys());
    return save(work, {edit});
}

Result<QString> ageHint(Connection& connection, const QString& formUrl, const RecordId& person, QDate on) {
    const forms::Instrument* rules = forms::instrumentFor(formUrl);
    if (rules == nullptr || rules->code != u"asq3") return QString();
    LODESTAR_ASSIGN(const auto found, asqFormsFor(connection, person, on));
    return found ? hintOf(*found) : QString();
}

Result<std::optional<forms::FormForAge>> asqFormsFor(Connection& connection, const RecordId& person, QDate on) {
    LODESTAR_ASSIGN(const auto child, readChild(connection, person));
    if (!child || !child->birth.isValid()) return std::optional<forms::FormForAge>();
    LODESTAR_ASSIGN(const auto windows, windowsInUse(connection));
    return std::optional(formForAge(windows, child->birth, child->gestation, on));
}

int proposedForm(const forms::FormForAge& found, const QStringList& among) {
    int form = 0;
    for (const forms::AgeWindow& each : found.windows)
        if (among.isEmpty() || among.contains(QString::number(each.form))) form = each.form;
    return form;
}

} // namespace lodestar
