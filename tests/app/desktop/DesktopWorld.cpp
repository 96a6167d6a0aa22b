#include "tests/app/desktop/DesktopWorld.h"

#include "app/desktop/Program.h"
#include "core/services/Syncing.h"
#include "tests/support/catch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/StatefulView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace lodestar::tests {

using namespace Qt::StringLiterals;
using O = QJsonObject;

namespace {

template<typename T> T demand(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().detail.toStdString());
    return std::move(*result);
}
void demand(const Status& status) {
    if (!status) throw std::runtime_error(status.error().detail.toStdString());
}

bool isLoading(const QWidget& window) {
    const auto views = window.findChildren<widgets::StatefulView*>();
    return std::any_of(views.cbegin(), views.cend(), [](const widgets::StatefulView* each) {
        return each->isVisible() && each->state() == widgets::StatefulView::State::Loading;
    });
}

QStringList rowsOf(const QAbstractItemView& view) {
    QStringList rows;
    const auto* model = view.model();
    for (int row = 0; model != nullptr && row < model->rowCount(view.rootIndex()); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex at = model->index(row, column, view.rootIndex());
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                if (const QString text = at.data(role).toString(); !text.isEmpty() && !cells.contains(text))
                    cells << text;
        }
        rows << cells.join(u" | "_s);
    }
    return rows;
}

/// Everything in a window that can be chosen, pressed or ticked, in words. What only tells (labels) offers nothing.
QStringList offersOf(const QWidget& page) {
    QStringList found;
    const auto views = page.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views)
        if (view->isVisible()) found << rowsOf(*view);
    const auto buttons = page.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons)
        if (button->isVisible() && button->isEnabled())
            found << u"button: "_s + button->text() + u" | "_s + button->accessibleName();
    const auto boxes = page.findChildren<QComboBox*>();
    for (const QComboBox* box : boxes)
        for (int i = 0; box->isVisible() && box->isEnabled() && i < box->count(); ++i)
            found << u"choice: "_s + box->itemText(i);
    return found;
}

/// Until nothing loads any more and the page says the same twice.
void settle(const QWidget& window) {
    QStringList before{u"?"_s};
    for (int round = 0; round < 100; ++round) {
        QTest::qWait(20);
        if (isLoading(window)) continue;
        const QStringList now = offersOf(window);
        if (now == before) return;
        before = now;
    }
    FAIL("a page that never comes to rest");
}

} // namespace

DesktopWorld::DesktopWorld(bool expecting) {
    {
        Profile profile(folder.filePath(u"store"_s), clock, PassphraseCost::least());
        Identity lead;
        lead.name = u"Joanne Pryor"_s;
        lead.role = u"team-lead"_s;
        lead.reference = u"HV1"_s;
        demand(profile.create(passphraseFrom(passphrase), lead));
    }
    fill(expecting);
}

template<typename F> auto DesktopWorld::write(F job) {
    Profile profile(folder.filePath(u"store"_s), clock, PassphraseCost::least());
    const auto session = demand(profile.unlock(passphraseFrom(passphrase), StoreThread::Mode::SameThread));
    return session->write(std::move(job)).takeResult();
}

EntryId DesktopWorld::dies(const DeathReport& report) {
    return demand(write([&](Work& work) { return recordDeath(work, report, household, {}); }));
}

void DesktopWorld::takeBack(const EntryId& death) {
    demand(write([&](Work& work) { return undoDeath(work, death, u"told of another family"_s); }));
}

void DesktopWorld::connectTo(const QString& server) {
    SyncSettings settings;
    settings.server = server;
    demand(write([settings](Work& work) { return settings.write(work.connection); }));
}

EntryId DesktopWorld::add(const RecordId& record, const QString& kind, const QJsonObject& fields) {
    const Edit edit = newEntry(record, kind, fields);
    demand(write([edit](Work& work) { return save(work, {edit}); }));
    return edit.entry;
}

void DesktopWorld::person(const RecordId& record, const QStringList& words) {
    add(record, u"person"_s,
        {{u"subject"_s, words[0] == u"child" ? words[0] : u"adult"_s},
         {u"name"_s, O{{u"given"_s, words[1]}, {u"family"_s, u"Quillwort"_s}}},
         {u"birthDate"_s, words[2]}});
    add(household, u"member"_s,
        {{u"person"_s, record.toString()}, {u"relationship"_s, words[0]}, {u"livesHere"_s, true}});
}

void DesktopWorld::book(const QString& at, const QString& type, const RecordId& whom, const EntryId& of) {
    O who{{u"person"_s, whom.toString()}};
    if (!of.isNull()) who.insert(u"pregnancy"_s, of.toString());
    add(household, u"appointment"_s,
        {{u"slot"_s, O{{u"at"_s, at}, {u"minutes"_s, 30}}},
         {u"what"_s, O{{u"type"_s, type}, {u"place"_s, u"home"_s}}},
         {u"practitioner"_s, u"HV1"_s},
         {u"people"_s, QJsonArray{who}},
         {u"state"_s, u"booked"_s}});
}

void DesktopWorld::fill(bool expecting) {
    add(household, u"household"_s, {{u"name"_s, u"Quillwort"_s}});
    add(household, u"allotment"_s, {{u"staff"_s, u"HV1"_s}, {u"from"_s, u"2026-01-01"_s}});
    person(mother, {u"mother"_s, motherName.toString(), u"1999-03-02"_s});
    if (expecting) {
        pregnancy = add(mother, u"pregnancy"_s, {{u"edd"_s, u"2027-01-11"_s}});
        book(u"2026-11-11T14:00:00Z"_s, u"antenatal"_s, mother, pregnancy);
        book(u"2026-11-12T10:00:00Z"_s, u"antenatal"_s, mother, pregnancy);
        return;
    }
    person(child, {u"child"_s, childName.toString(), u"2026-09-22"_s});
    add(child, u"birth"_s,
        {{u"birth"_s, O{{u"on"_s, u"2026-09-22"_s}, {u"weightGrams"_s, 3400}, {u"gestationDays"_s, 277}}},
         {u"mother"_s, mother.toString()}});
    book(u"2026-11-11T14:00:00Z"_s, u"6_8_week"_s, child);
    book(u"2026-11-12T10:00:00Z"_s, u"other"_s, mother);
    book(u"2026-11-12T11:00:00Z"_s, u"other"_s, child);
    add(child, u"private_task"_s, {{u"what"_s, u"ask in private"_s}, {u"on"_s, u"2026-11-11"_s}});
}

DesktopWorld::Offers DesktopWorld::walk(const QStringList& words) {
    Offers offers;
    shell::MainWindow window;
    window.resize(1366, 740);
    window.show();
    desktop::Program program(folder.filePath(u"store"_s), clock, *qApp->findChild<theme::Theme*>(), window);
    QSignalSpy opened(&program, &desktop::Program::opened);
    program.startWith(passphrase);
    REQUIRE((opened.count() > 0 || opened.wait(20'000)));
    const QStringList people{child.toString(), mother.toString()};
    const QStringList tabs{u"timeline"_s, u"pathway"_s, u"assessments"_s, u"people"_s, u"documents"_s};
    const auto ids = window.pages().ids();
    // Not every page knows what to do with all of it; one that is added later is walked all the same.
    for (const QString& id : ids) {
        for (const QString& tab : id == u"family"_s ? tabs : QStringList{QString()}) {
            const QString record = id == u"clinic"_s ? childName.toString() : household.toString();
            const QVariantMap extra{{u"people"_s, people}, {u"tab"_s, tab}, {u"day"_s, u"2026-11-12"_s}};
            if (!window.open({id, record, extra})) {
                // A volunteer's own page is there for nobody else.
                REQUIRE(id == u"my-families"_s);
                continue;
            }
            settle(window);
            const QStringList all = offersOf(*window.pages().current());
            for (const QString& each : all)
                if (std::ranges::any_of(words, [&](const QString& word) { return each.contains(word); }))
                    offers[tab.isEmpty() ? id : id + u'/' + tab] << each.simplified();
        }
    }
    return offers;
}

} // namespace lodestar::tests
