#include "ui/pages/WorkerDialogs.h"

#include "core/services/Wards.h"
#include "ui/models/WorkforceWords.h"
#include "ui/pages/AskDialog.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::WorkforceWords;

namespace {

class WorkerDialogs {
    Q_DECLARE_TR_FUNCTIONS(WorkerDialogs)
};

constexpr int longestDay = 24 * 60;
constexpr int usualFamilies = 1;

QStringList commaSeparated(const QString& text) {
    QStringList found;
    const QStringList parts = text.split(u',');
    for (const QString& each : parts)
        if (!each.trimmed().isEmpty()) found.append(each.trimmed());
    return found;
}

AskDialog::Choices wards() {
    AskDialog::Choices list;
    const QStringList all = areaWards();
    for (const QString& each : all)
        list.append({each, each});
    return list;
}

AskDialog::Choices times() {
    AskDialog::Choices list;
    for (const auto& [day, dayWords] : WorkforceWords::days())
        for (const auto& [part, partWords] : WorkforceWords::parts())
            list.append({day + u' ' + part, dayWords + u' ' + partWords.toLower()});
    return list;
}

} // namespace

void askWorker(Session& session, const Worker& held, QWidget* parent) {
    const bool fresh = held.record.isNull();
    const QString title = fresh ? WorkerDialogs::tr("Add a volunteer or a member of staff") : held.name;
    auto* dialog = new AskDialog(session, title,
                                 WorkerDialogs::tr("Coordinators and team leads read this, and the person "
                                                   "whose it is. Nobody else does."),
                                 WorkerDialogs::tr("&Save"), parent);
    auto* name = dialog->addLine(WorkerDialogs::tr("&Name"), held.name);
    dialog->requireText(name, WorkerDialogs::tr("Write the name."));
    auto* sort = dialog->addChoice(WorkerDialogs::tr("&Works here as"), WorkforceWords::choices(u"worker", u"sort"_s),
                                   fresh && held.sort.isEmpty() ? u"volunteer"_s : held.sort);
    auto* phone = dialog->addLine(WorkerDialogs::tr("&Phone"), held.phone);
    auto* email = dialog->addLine(WorkerDialogs::tr("&Email"), held.email);
    auto* languages =
        dialog->addLine(WorkerDialogs::tr("&Languages, with commas between"), held.languages.join(u", "_s));
    const auto purposes = dialog->addTicks(WorkerDialogs::tr("Can help with"),
                                           WorkforceWords::choices(u"match", u"purpose"_s), held.purposes);
    auto* setting = dialog->addLine(WorkerDialogs::tr("Se&tting"), held.setting);
    auto* reference = dialog->addLine(WorkerDialogs::tr("Signs in as (&reference), if there is a program of one’s own"),
                                      held.reference);
    auto* from = dialog->addDate(WorkerDialogs::tr("&From"), fresh ? session.clock().today() : held.from);
    auto* to = dialog->addDate(WorkerDialogs::tr("La&st day, if it has ended"), held.to);
    auto* why = dialog->addLine(WorkerDialogs::tr("Wh&y it ended"), held.why);
    dialog->ask([=]() -> AskDialog::Act {
        Worker worker = held;
        worker.name = name->text();
        worker.sort = sort->currentData().toString();
        worker.phone = phone->text();
        worker.email = email->text();
        worker.languages = commaSeparated(languages->text());
        worker.purposes = purposes();
        worker.setting = setting->text();
        worker.reference = reference->text().trimmed();
        worker.from = AskDialog::dayOf(from);
        worker.to = AskDialog::dayOf(to);
        worker.why = why->text();
        return [worker](Work& work) { return statusOf(saveWorker(work, worker)); };
    });
}

void askCheck(Session& session, const Worker& worker, const WorkerCheck& held, QWidget* parent) {
    auto* dialog = new AskDialog(session, WorkerDialogs::tr("A check of %1").arg(worker.name),
                                 WorkerDialogs::tr("Write what you have seen yourself, and until when your "
                                                   "service lets it count."),
                                 WorkerDialogs::tr("&Save"), parent);
    auto* sort =
        dialog->addChoice(WorkerDialogs::tr("&Check"), WorkforceWords::choices(u"worker_check", u"check"_s, u"sort"_s),
                          held.sort.isEmpty() ? u"dbs_enhanced"_s : held.sort);
    auto* outcome = dialog->addChoice(WorkerDialogs::tr("&Outcome"),
                                      WorkforceWords::choices(u"worker_check", u"check"_s, u"outcome"_s),
                                      held.outcome.isEmpty() ? u"clear"_s : held.outcome);
    const bool fresh = held.entry.isNull();
    auto* on = dialog->addDate(WorkerDialogs::tr("&Date"), fresh ? session.clock().today() : held.on);
    auto* expires = dialog->addDate(WorkerDialogs::tr("Counts &until"), held.expires);
    auto* seen = dialog->addLine(WorkerDialogs::tr("Seen &by"), fresh ? session.me().name : held.seenBy);
    auto* words = dialog->addLine(WorkerDialogs::tr("&Note"), held.words);
    dialog->ask([=, record = worker.record]() -> AskDialog::Act {
        const WorkerCheck check{held.entry,           sort->currentData().toString(), outcome->currentData().toString(),
                                AskDialog::dayOf(on), AskDialog::dayOf(expires),      seen->text(),
                                words->text()};
        return [=](Work& work) { return statusOf(saveCheck(work, record, check)); };
    });
}

void askAvailability(Session& session, const Worker& worker, QWidget* parent) {
    auto* dialog = new AskDialog(session, WorkerDialogs::tr("When %1 has time").arg(worker.name), {},
                                 WorkerDialogs::tr("&Save"), parent);
    const Availability held = worker.available.value_or(Availability{});
    auto* families = dialog->addCount(WorkerDialogs::tr("&Families at a time"), 0, 20,
                                      worker.available ? held.families : usualFamilies);
    QStringList set;
    for (const FreeTime& each : held.times)
        set.append(each.day + u' ' + each.part);
    const auto free = dialog->addTicks(WorkerDialogs::tr("Times"), times(), set);
    const auto where = dialog->addTicks(WorkerDialogs::tr("Wards (none ticked: all)"), wards(), held.wards);
    auto* words = dialog->addLine(WorkerDialogs::tr("&Note"), held.words);
    dialog->ask([=, record = worker.record, today = session.clock().today()]() -> AskDialog::Act {
        Availability available;
        available.on = today;
        available.families = families->value();
        available.words = words->text();
        const QStringList chosen = free();
        for (const QString& each : chosen)
            available.times.append({each.section(u' ', 0, 0), each.section(u' ', 1)});
        available.wards = where();
        return [=](Work& work) { return statusOf(sayAvailable(work, record, available)); };
    });
}

void askSupervision(Session& session, const Worker& worker, QWidget* parent) {
    auto* dialog =
        new AskDialog(session, WorkerDialogs::tr("Supervision of %1").arg(worker.name),
                      WorkerDialogs::tr("Nothing of a family stands here."), WorkerDialogs::tr("&Save"), parent);
    auto* on = dialog->addDate(WorkerDialogs::tr("&Date"), session.clock().today());
    auto* minutes = dialog->addCount(WorkerDialogs::tr("&Minutes"), 0, longestDay, 60);
    auto* by = dialog->addLine(WorkerDialogs::tr("&By"), session.me().name);
    auto* words = dialog->addText(WorkerDialogs::tr("&What was talked about and agreed"));
    auto* next = dialog->addDate(WorkerDialogs::tr("Ne&xt on"));
    dialog->ask([=, record = worker.record]() -> AskDialog::Act {
        const WorkerSupervision held{{},         AskDialog::dayOf(on), minutes->value(),
                                     by->text(), words->text(),        AskDialog::dayOf(next)};
        return [=](Work& work) { return statusOf(recordSupervision(work, record, held)); };
    });
}

void askHours(Session& session, const Worker& worker, QWidget* parent) {
    auto* dialog = new AskDialog(session, WorkerDialogs::tr("Hours given by %1").arg(worker.name),
                                 WorkerDialogs::tr("Time beside the contacts with a family, which count by "
                                                   "themselves: a group, an event, training others."),
                                 WorkerDialogs::tr("&Save"), parent);
    auto* on = dialog->addDate(WorkerDialogs::tr("&Date"), session.clock().today());
    auto* minutes = dialog->addCount(WorkerDialogs::tr("&Minutes"), 1, longestDay, 60);
    auto* what = dialog->addLine(WorkerDialogs::tr("&What for"));
    dialog->ask([=, record = worker.record]() -> AskDialog::Act {
        const GivenHours given{AskDialog::dayOf(on), minutes->value(), what->text()};
        return [=](Work& work) { return statusOf(recordHours(work, record, given)); };
    });
}

void askTraining(Session& session, const QList<Worker>& people, const Training& held, QWidget* parent) {
    auto* dialog = new AskDialog(session, WorkerDialogs::tr("Training"), {}, WorkerDialogs::tr("&Save"), parent);
    AskDialog::Choices who;
    for (const Worker& each : people)
        who.append({each.record.toString(), each.name});
    auto* person = dialog->addChoice(WorkerDialogs::tr("&Who"), who, held.worker.toString());
    person->setEnabled(held.entry.isNull());
    auto* course = dialog->addLine(WorkerDialogs::tr("&Course"), held.course);
    dialog->requireText(course, WorkerDialogs::tr("Write what the course is called."));
    auto* provider = dialog->addLine(WorkerDialogs::tr("&Provider"), held.provider);
    auto* hours = dialog->addLine(WorkerDialogs::tr("&Hours"), held.hours);
    auto* qualification = dialog->addLine(WorkerDialogs::tr("&Qualification"), held.qualification);
    auto* programme = dialog->addLine(WorkerDialogs::tr("For the pro&gramme"), held.programme);
    auto* on = dialog->addDate(WorkerDialogs::tr("&Date"), held.on.isValid() ? held.on : session.clock().today());
    auto* expires = dialog->addDate(WorkerDialogs::tr("Counts &until"), held.expires);
    auto* setting = dialog->addLine(WorkerDialogs::tr("Se&tting"), held.setting);
    dialog->ask([=]() -> AskDialog::Act {
        const Training training{held.entry,
                                RecordId::fromString(person->currentData().toString()),
                                course->text(),
                                provider->text(),
                                hours->text().trimmed(),
                                qualification->text(),
                                programme->text(),
                                AskDialog::dayOf(on),
                                AskDialog::dayOf(expires),
                                setting->text()};
        return [=](Work& work) { return statusOf(saveTraining(work, training)); };
    });
}

void askWorkforceRules(Session& session, const WorkforceRules& rules, QWidget* parent) {
    auto* dialog = new AskDialog(session, WorkerDialogs::tr("Before somebody is matched"),
                                 WorkerDialogs::tr("What your service asks for before a volunteer meets a "
                                                   "family. Agree it with your safeguarding lead."),
                                 WorkerDialogs::tr("&Save"), parent);
    AskDialog::Choices levels{{QString(), WorkerDialogs::tr("None")}};
    for (const auto& each : WorkforceWords::choices(u"worker_check", u"check"_s, u"sort"_s))
        if (each.first.startsWith(u"dbs"_s)) levels.append(each);
    auto* dbs = dialog->addChoice(WorkerDialogs::tr("Least &DBS level"), levels, rules.dbs);
    auto* references = new QCheckBox(WorkerDialogs::tr("&References are needed"));
    references->setChecked(rules.references);
    dialog->addWide(references);
    auto* courses =
        dialog->addLine(WorkerDialogs::tr("&Training needed, with commas between"), rules.courses.join(u", "_s));
    auto* days =
        dialog->addCount(WorkerDialogs::tr("Told so many da&ys before anything expires"), 1, 365, rules.warnDays);
    dialog->ask([=]() -> AskDialog::Act {
        const WorkforceRules chosen{dbs->currentData().toString(), references->isChecked(),
                                    commaSeparated(courses->text()), days->value()};
        return [=](Work& work) { return saveWorkforceRules(work, chosen); };
    });
}

} // namespace lodestar::pages
