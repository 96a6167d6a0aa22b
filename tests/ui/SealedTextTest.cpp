#include "core/records/Kind.h"
#include "core/reports/ReportCsv.h"
#include "core/reports/Reports.h"
#include "core/reports/TeamReports.h"
#include "core/services/CaseloadFilter.h"
#include "core/services/Chronology.h"
#include "core/services/CourseAccount.h"
#include "core/services/Documents.h"
#include "core/services/Family.h"
#include "core/services/PathwayInUse.h"
#include "core/services/PlanHandout.h"
#include "core/services/ReferralDraft.h"
#include "core/services/ReferralFilter.h"
#include "core/services/ReferralLetter.h"
#include "core/services/SheetContent.h"
#include "core/services/TodayList.h"
#include "core/services/TrainingRegister.h"
#include "tests/core/services/AtPractice.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/CaseloadWords.h"
#include "ui/models/ReferralWords.h"
#include "ui/models/TeamWords.h"
#include "ui/models/TodayWords.h"
#include "ui/pages/ChronologyPrintDialog.h"
#include "ui/pages/CoursePrints.h"
#include "ui/pages/FamilyContext.h"
#include "ui/pages/FamilyDocumentsTab.h"
#include "ui/pages/FamilyGrowthTab.h"
#include "ui/pages/QuietPage.h"
#include "ui/pages/ReportView.h"
#include "ui/pages/WorkforcePrint.h"
#include "ui/reports/PlanPrint.h"
#include "ui/reports/ReferralLetterPrint.h"
#include "ui/reports/SheetPaper.h"
#include "ui/theme/Language.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"

#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

// Marked text stands in every field of every kind that is sealed or may be, and is looked for in whatever leaves the
// program. The test `architecture` knows every place from which something leaves, and that it is looked at here.

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::Picture;

namespace {

const QString marked = u"Zzmarked"_s;

/// A value of a field's type in which each text is marked.
QJsonValue markedValue(const records::FieldDescription& field) {
    using T = records::FieldType;
    switch (field.type) {
    case T::Text:
    case T::LongText:
        return marked + field.name;
    case T::Date:
        return u"2026-11-01"_s;
    case T::DateTime:
        return u"2026-11-01T09:00:00Z"_s;
    case T::Choice:
        return field.choices.first();
    case T::YesNo:
        return true;
    case T::Integer:
        return 7;
    case T::Decimal:
        return u"7"_s;
    case T::Record:
        return RecordId::create().toString();
    case T::Entry:
        return EntryId::create().toString();
    case T::Composite:
    case T::List:
        break;
    }
    QJsonObject made;
    for (const records::FieldDescription& part : field.parts)
        made.insert(part.name, markedValue(part));
    return field.type == T::List ? QJsonValue(QJsonArray{made}) : QJsonValue(made);
}

/// One entry of each kind that is sealed, or may be, in every record of the family: all of its texts marked.
int sealEverything(ReviewWorld& world) {
    int sealed = 0;
    for (const records::KindDescription& kind : records::allKinds()) {
        // A recall names changes; it says nothing by itself.
        if (!kind.allows(records::Compartment::Sealed) || kind.name == u"recall"_s) continue;
        for (const auto& [record, subject] :
             {std::pair{world.daria, records::Subject::Child}, std::pair{world.elena, records::Subject::Adult},
              std::pair{world.ionescu, records::Subject::Household}}) {
            if (!kind.allows(subject)) continue;
            QJsonObject fields;
            for (const records::FieldDescription& field : kind.fields)
                if (field.name != u"retired"_s) fields.insert(field.name, markedValue(field));
            Edit edit = newEntry(record, kind.name, fields);
            edit.compartment = records::Compartment::Sealed;
            ReviewWorld::demand(world.write([edit](Work& work) { return save(work, {edit}); }));
            ++sealed;
        }
    }
    return sealed;
}

Review reviewed(ReviewWorld& world) {
    Review review = world.opens().review;
    ReviewWorld::scored(review);
    review.healthDone = true;
    Review::setWords(review.parents, u"talking"_s, u"She says more in Romanian with her granny."_s);
    Review::setWords(review.parents, u"moving"_s, u"Never still!"_s);
    Review::setWords(review.together, u"talking"_s, u"Hearing first, then speech."_s);
    review.finding(u"sleep"_s) = {u"sleep"_s, u"concern"_s, u"Unquotable"_s};
    review.summary.on = u"2026-11-09"_s;
    review.summary.communication = u"Points, follows routines; few words in any language"_s;
    review.summary.communicationView = u"some_support"_s;
    review.summary.physical = u"Climbs with confidence"_s;
    review.summary.physicalView = u"expected"_s;
    review.steps = {{u"Refer to audiology, then speech and language"_s, u"Joanne Pryor"_s, u"2026-11-13"_s},
                    {u"Book a first dentist visit"_s, u"Elena"_s, u"2026-12-18"_s}};
    review.outcomes = {u"ehcp_request"_s};
    review.reviewOn = u"2027-02-10"_s;
    review.measurements = {{u"weight"_s, u"12.4"_s, u"kg"_s, {}, false, {}}};
    return review;
}

/// The sheets that the queue knows, from the kinds' table: one more is tried here before anybody thinks of it.
QStringList sheetSorts() {
    const records::KindDescription* kind = records::kindNamed(u"to_print");
    const records::FieldDescription* sheet = kind == nullptr ? nullptr : kind->field(u"sheet");
    REQUIRE(sheet != nullptr);
    for (const records::FieldDescription& part : sheet->parts)
        if (part.name == u"sheet"_s) return part.choices;
    return {};
}

QStringList printedAs(ReviewWorld& world, const QString& sort, const QString& language) {
    QueuedSheet sheet;
    sheet.child = world.daria;
    sheet.sheet = sort;
    if (sort == u"postcard"_s) {
        Postcard wanted;
        wanted.child = world.daria;
        wanted.to = u"Elena Ionescu"_s;
        wanted.strengths = u"Puzzles"_s;
        sheet.postcard = ReviewWorld::take(world.write([=](Work& work) { return postcardFor(work, wanted); })).entry;
    }
    const SheetContent content = world.read([&](Connection& connection) {
        return readSheetContent(connection, sheet, world.clock.now(), world.session->growth());
    });
    return reports::sheetPaper(content, {u"Elena Ionescu"_s, language, world.today()}).lines();
}

QStringList wordsOf(const reports::ListPrint::Content& content) {
    QStringList words{content.title, content.service, content.note};
    words += content.heads + content.lead;
    for (const QStringList& row : content.rows)
        words += row;
    return words;
}

struct Nowhere final : widgets::Navigator {
    bool open(const widgets::Route&) override { return true; }
    bool back() override { return true; }
    bool replace(const widgets::Route&) override { return true; }
};

/// The tabs of the family's page that print or export, as they stand.
QStringList leavingTheFamily(ReviewWorld& world) {
    Nowhere navigator;
    const Family family =
        world.read([&](Connection& connection) { return readFamily(connection, world.ionescu, world.today()); });
    pages::FamilyContext context{*world.session, navigator, {}, family};
    pages::FamilyGrowthTab growth(context);
    growth.refresh();
    pages::FamilyDocumentsTab documents(context);
    documents.refresh();
    Picture::settle();
    const auto report = growth.report();
    REQUIRE(report);
    QStringList words = wordsOf(report->content());
    for (const widgets::RowList* list : documents.findChildren<widgets::RowList*>())
        for (int row = 0; row < list->model()->rowCount(); ++row)
            words << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return words;
}

/// Elena and Daria have a place on a course that was held; everything of it that leaves.
QStringList leavingTheCourse(ReviewWorld& world) {
    Course planned;
    planned.programme = u"henry"_s;
    planned.name = u"Hub"_s;
    const EntryId course = ReviewWorld::take(world.write([&](Work& work) { return saveCourse(work, planned); }));
    ReviewWorld::demand(world.write(
        [&](Work& work) { return planSessions(work, course, {QDateTime(world.today(), QTime(10, 0)), 1, 120, {}}); }));
    for (const RecordId& who : {world.elena, world.daria}) {
        CoursePlace place;
        place.course = course;
        place.person = who;
        place.state = rules::PlaceState::Booked;
        place.agreedBy = u"Elena"_s;
        ReviewWorld::take(world.write([&](Work& work) { return askForPlace(work, place); }));
    }
    const CourseAccount account = world.read([&](Connection& c) { return readAccount(c, course); });
    const CourseRegister& held = account.course;
    QStringList words{QString::fromUtf8(registerCsv(held))};
    words += wordsOf(pages::CoursePrints::courseRegister(held, world.today()));
    words += wordsOf(pages::CoursePrints::registerSheet(held, held.sessions.first(), world.today()));
    words += wordsOf(pages::CoursePrints::programmeSummary(*held.programme, {account}, world.today()));
    return words;
}

QStringList lists(ReviewWorld& world) {
    return world.read([&](Connection& connection) -> Result<QStringList> {
        LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
        LODESTAR_ASSIGN(const Caseload caseload, readCaseload(connection, *catalogue, {{}, world.today()}));
        LODESTAR_ASSIGN(const Worklist work, readWorklist(connection, *catalogue, {{{}, world.today()}, 800, true}));
        LODESTAR_ASSIGN(const TodayList day, readToday(connection, *catalogue, world.session->me(), world.today()));
        QStringList said{QString::fromUtf8(caseloadCsv(caseload.rows, world.today()))};
        const auto referrals = readReferrals(connection, {.me = world.session->me(), .today = world.today()});
        if (!referrals) return std::unexpected(referrals.error());
        said << QString::fromUtf8(referralsCsv(*referrals, world.today()));
        const models::ReferralWords referred(world.today());
        for (const ReferralRow& row : *referrals)
            said << row.service << row.provider << referred.person(row) << referred.stands(row)
                 << referred.listRow(row).second;
        const models::CaseloadWords families(world.today());
        for (const CaseloadRow& row : caseload.rows)
            said << row.family << families.address(row) << families.children(row) << families.nextStep(row)
                 << families.lastContact(row) << families.toKnow(row);
        const models::TodayWords words(world.today());
        const auto add = [&](const models::ListRow& row) { said << row.title << row.lead << row.second << row.alert; };
        for (const WorkItem& each : work.items)
            add(words.due(each));
        for (const DayAppointment& each : day.appointments)
            add(words.appointment(each));
        for (const CameBack& each : day.cameBack)
            add(words.cameBack(each));
        LODESTAR_ASSIGN(const auto all, practices(connection));
        for (const Practice& each : all) {
            LODESTAR_ASSIGN(const auto list, practiceList(connection, *catalogue, {{}, world.today()}, each));
            said << QString::fromUtf8(practiceCsv(list));
        }
        const QDate today = world.today();
        LODESTAR_ASSIGN(const TeamDay team,
                        readTeamDay(connection, *catalogue, {world.session->me(), today, today.addYears(-4), 1}));
        said << reports::csvOf(reports::unseenReport(team)) << reports::csvOf(reports::teamCaseloadReport(team));
        const models::TeamWords lead(today);
        for (const TeamArrival& each : team.arrivals)
            add(lead.arrival(each));
        for (const TeamWaiting& each : team.waiting)
            add(lead.waiting(each));
        for (const UnseenFamily& each : team.caseloads.unseen)
            add(lead.unseen(each));
        return said;
    });
}

} // namespace

TEST_CASE("nothing that is sealed stands on any sheet for a parent") {
    ReviewWorld world;
    world.goesToNursery();
    ReviewWorld::demand(world.saves(reviewed(world)));
    REQUIRE(sealEverything(world) > 20);
    REQUIRE(sheetSorts().size() >= 3);
    for (const QString& sort : sheetSorts()) {
        INFO(sort.toStdString());
        for (const theme::Language& language : theme::Language::available()) {
            const QStringList printed = printedAs(world, sort, language.code);
            // The sheet of what is open names nobody but for whom it is.
            CHECK(printed.filter(sort == u"open_to_you"_s ? u"Elena"_s : u"Daria"_s).size() > 0);
            CHECK(printed.filter(marked).isEmpty());
        }
    }
}

TEST_CASE("nothing that is sealed stands on a family's plan on paper") {
    ReviewWorld world;
    OwnWords said;
    said.record = world.ionescu;
    said.sort = u"strength"_s;
    said.words = u"We laugh a lot"_s;
    ReviewWorld::take(world.write([said](Work& work) { return writeDown(work, said); }));
    REQUIRE(sealEverything(world) > 20);
    const PlanHandout plan = world.read([&](Connection& connection) -> Result<PlanHandout> {
        LODESTAR_ASSIGN(const Family family, readFamily(connection, world.ionescu, world.today()));
        return readPlanHandout(connection, family, world.elena);
    });
    for (const theme::Language& language : theme::Language::available()) {
        const auto printed = reports::planPaper(plan, {u"Elena Ionescu"_s, language.code, world.today()}).lines();
        CHECK(printed.filter(u"We laugh a lot"_s).size() == 1);
        CHECK(printed.filter(marked).isEmpty());
    }
}

TEST_CASE("nothing that is sealed stands in a list that is printed or exported") {
    ReviewWorld world;
    ReviewWorld::demand(world.saves(reviewed(world)));
    registerAt(world, world.daria);
    agreeToList(world, world.daria);
    REQUIRE(lists(world).filter(u"Ionescu"_s).size() > 0);
    REQUIRE(lists(world).filter(u"family,name,born"_s).filter(u"Daria"_s).size() == 1);
    REQUIRE(sealEverything(world) > 20);
    CHECK(lists(world).filter(marked).isEmpty());
}

TEST_CASE("a referral's letter holds nothing sealed beside it, and of a sealed one no copy goes to the family") {
    ReviewWorld world;
    ReviewWorld::demand(world.saves(reviewed(world)));
    ReferralDraft draft;
    draft.person = world.daria;
    draft.service = u"Audiology"_s;
    draft.why = u"Few words"_s;
    const EntryId open = ReviewWorld::take(world.write([=](Work& work) { return draftReferral(work, draft); }));
    draft.service = marked + u" refuge"_s;
    const EntryId sealed = ReviewWorld::take(world.write([=](Work& work) { return draftReferral(work, draft); }));
    REQUIRE(sealEverything(world) > 20);
    for (const LetterFor whom : {LetterFor::Service, LetterFor::Family}) {
        const ReferralLetter letter = world.read([&](Connection& connection) {
            return readReferralLetter(connection, open, world.session->me(), world.today(), whom);
        });
        const QStringList words = wordsOf(reports::referralLetterContent(letter));
        CHECK(words.filter(u"Daria"_s).size() > 0);
        CHECK(words.filter(marked).isEmpty());
    }
    CHECK_FALSE(world.session
                    ->write([&](Work& work) -> Status {
                        const auto entry = EntryTable(work.connection).find(sealed);
                        return keepReferralLetter(work, **entry, LetterFor::Family, "%PDF-1.4", true);
                    })
                    .result());
}

TEST_CASE("nothing that is sealed stands on any print of a course, nor in its exported register") {
    ReviewWorld world;
    REQUIRE(sealEverything(world) > 20);
    const QStringList words = leavingTheCourse(world);
    CHECK(words.filter(u"Elena"_s).size() > 2);
    CHECK(words.filter(marked).isEmpty());
}

TEST_CASE("nothing that is sealed stands on a growth chart's print or among the documents that can be saved outside") {
    ReviewWorld world;
    world.measured(world.daria, u"weight"_s, 12400, u"2026-10-01"_s);
    QBuffer page;
    page.setData("%PDF-1.4 open");
    page.open(QIODevice::ReadOnly);
    ReviewWorld::take(world.write(
        [&](Work& work) { return attachDocument(work, {world.daria, u"Open letter"_s, u"application/pdf"_s}, page); }));
    REQUIRE(sealEverything(world) > 20);
    const QStringList words = leavingTheFamily(world);
    CHECK(words.filter(u"Daria"_s).size() > 0);
    CHECK(words.filter(u"Open letter"_s).size() == 1);
    CHECK(words.filter(marked).isEmpty());
}

TEST_CASE("nothing that is sealed stands on the printed list of what has gone quiet, nor on a chronology by itself") {
    ReviewWorld world;
    ReviewWorld::demand(world.saves(reviewed(world)));
    REQUIRE(sealEverything(world) > 20);
    Nowhere navigator;
    pages::QuietPage quiet({*world.session, navigator});
    Picture::settle();
    CHECK(wordsOf(quiet.printed()).filter(marked).isEmpty());
    const Family family =
        world.read([&](Connection& connection) { return readFamily(connection, world.ionescu, world.today()); });
    pages::FamilyContext context{*world.session, navigator, {}, family};
    for (const bool opened : {false, true}) {
        INFO(opened);
        const auto items = world.read(
            [&](Connection& connection) { return readChronology(connection, world.ionescu, world.today(), opened); });
        pages::ChronologyPrintDialog dialog(context, items, nullptr);
        for (QLineEdit* each : dialog.findChildren<QLineEdit*>())
            each->setText(u"Named"_s);
        const auto content = dialog.content();
        REQUIRE(content);
        CHECK(wordsOf(*content).filter(u"Daria"_s).size() > 0);
        CHECK(wordsOf(*content).filter(marked).isEmpty());
    }
}

TEST_CASE(
    "what is printed of a match holds what was agreed and nothing of the family, nor do the lists of the workforce") {
    ReviewWorld world;
    REQUIRE(sealEverything(world) > 20);
    Match match;
    match.volunteer = u"Vera Holt"_s;
    match.family.called = u"Elena"_s;
    match.purpose = u"befriending"_s;
    match.household = world.ionescu;
    match.endingWords = marked;
    MatchContact met;
    met.at = world.clock.now();
    met.words = marked;
    met.worry = marked;
    match.contacts = {met};
    Worker vera;
    vera.name = match.volunteer;
    WorkerCheck check;
    check.words = marked;
    vera.checks = {check};
    QStringList words = wordsOf(pages::WorkforcePrint::matchSheet(match));
    words += wordsOf(pages::WorkforcePrint::supervision({vera}, {match}, world.today()));
    const TrainingRegister all =
        world.read([&](Connection& connection) { return trainingRegister(connection, {}, world.today()); });
    words += wordsOf(pages::WorkforcePrint::training(all, world.today()));
    words += QString::fromUtf8(trainingCsv(all.lines));
    CHECK(words.filter(u"Elena"_s).size() == 1);
    CHECK(words.filter(marked).isEmpty());
    CHECK(words.filter(u"Ionescu"_s).isEmpty());
}

TEST_CASE("nothing that is sealed stands in any report, on screen, on paper or as a file") {
    ReviewWorld world(u"team-lead"_s);
    ReviewWorld::demand(world.saves(reviewed(world)));
    REQUIRE(sealEverything(world) > 20);
    (void)leavingTheCourse(world);
    for (const reports::ReportKind& kind : reports::reportKinds()) {
        INFO(kind.id.toStdString());
        reports::ReportAsk ask{.id = kind.id, .me = world.session->me(), .now = world.clock.now()};
        ask.from = QDate(2024, 1, 1);
        const reports::Report report =
            world.read([&](Connection& connection) { return reports::makeReport(connection, ask); });
        if (report.marking == reports::Marking::Sealed) continue;
        const tests::PrintedReport printed(report, u"sealed"_s);
        CHECK(printed.pages > 0);
        CHECK(printed.text.filter(marked).isEmpty());
        CHECK_FALSE(reports::csvOf(report).contains(marked));
        pages::ReportView view;
        view.show(report);
        for (const QLabel* each : view.findChildren<QLabel*>())
            CHECK_FALSE(each->text().contains(marked));
        for (const auto* table : view.findChildren<widgets::RowTable*>())
            for (int row = 0; row < table->model()->rowCount(); ++row)
                CHECK_FALSE(table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(marked));
    }
}

TEST_CASE("a sealed document is not saved outside the program") {
    ReviewWorld world;
    QBuffer page;
    page.setData(marked.toUtf8());
    page.open(QIODevice::ReadOnly);
    const EntryId sealed = ReviewWorld::take(world.write([&](Work& work) {
        return attachDocument(work, {world.daria, u"Sealed"_s, u"text/plain"_s, records::Compartment::Sealed}, page);
    }));
    const auto entry = world.read([&](Connection& connection) { return EntryTable(connection).find(sealed); });
    REQUIRE(entry);
    const QString path = world.store.folder.filePath(u"out.txt"_s);
    const Status refused = world.write([&](Work& work) { return exportDocument(work, *entry, path); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    CHECK_FALSE(QFile::exists(path));
}
