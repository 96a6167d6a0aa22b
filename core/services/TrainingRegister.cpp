#include "core/services/TrainingRegister.h"

#include "core/base/Fold.h"

#include <QSet>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

bool begins(const QString& text, const QString& asked) {
    return asked.trimmed().isEmpty() || folded(text).startsWith(folded(asked));
}

QString csvCell(QString text) {
    // A spreadsheet would take such a beginning for a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front())) text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r')) return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QStringList sorted(const QSet<QString>& texts) {
    QStringList list(texts.cbegin(), texts.cend());
    list.removeAll(QString());
    std::ranges::sort(list, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return list;
}

bool answers(const Worker& worker, const Training& training, const RegisterAsk& ask) {
    if (!ask.worker.isNull() && worker.record != ask.worker) return false;
    const bool paid = !worker.isVolunteer();
    if ((ask.paidOnly && !paid) || (ask.unpaidOnly && paid)) return false;
    return begins(training.course, ask.course) && begins(training.setting, ask.setting);
}

} // namespace

Result<TrainingRegister> trainingRegister(Connection& connection, const RegisterAsk& ask, QDate today) {
    LODESTAR_ASSIGN(const auto all, workers(connection, today));
    LODESTAR_ASSIGN(const auto rules, workforceRules(connection));
    TrainingRegister found;
    found.warnDays = rules.warnDays;
    QSet<QString> courses;
    QSet<QString> settings;
    QSet<RecordId> people;
    for (const Worker& worker : all) {
        for (const Training& each : worker.training) {
            courses.insert(each.course);
            settings.insert(each.setting);
            const bool expired = each.expires.isValid() && each.expires < today;
            const bool soon = each.expires.isValid() && !expired && today.daysTo(each.expires) <= rules.warnDays;
            if (!answers(worker, each, ask) || (ask.expiring && !expired && !soon)) continue;
            found.lines.append({each, worker.name, worker.sort});
            people.insert(worker.record);
            found.hours += each.hours.toDouble();
            found.expired += expired ? 1 : 0;
            found.expiring += soon ? 1 : 0;
        }
    }
    found.people = static_cast<int>(people.size());
    found.courses = sorted(courses);
    found.settings = sorted(settings);
    std::ranges::stable_sort(
        found.lines, [](const RegisterLine& a, const RegisterLine& b) { return a.training.on > b.training.on; });
    return found;
}

QByteArray trainingCsv(const QList<RegisterLine>& lines) {
    QString text = u"name,worker,course,provider,hours,qualification,programme,date,expires,setting\r\n"_s;
    for (const RegisterLine& each : lines) {
        const Training& done = each.training;
        QStringList cells{each.name,
                          each.sort,
                          done.course,
                          done.provider,
                          done.hours,
                          done.qualification,
                          done.programme,
                          done.on.toString(Qt::ISODate),
                          done.expires.toString(Qt::ISODate),
                          done.setting};
        std::ranges::transform(cells, cells.begin(), csvCell);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace lodestar
