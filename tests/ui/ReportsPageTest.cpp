#include "ui/pages/ReportsPage.h"
#include "core/reports/SavedReports.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "ui/pages/ReportBar.h"
#include "ui/pages/ReportView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageBox.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"

#include <QComboBox>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::PrintedReport;
using lodestar::tests::WorkWorld;

namespace {

struct ReportsWindow : WorkWorld {
    pages::ReportsPage* page = nullptr;

    explicit ReportsWindow(const QVariantMap& extra = {}, bool lead = false)
        : WorkWorld(60, lead) {
        note(u"family"_s);
        window->registerPage(
            {u"reports"_s, u"Reports"_s, u"reports"_s, widgets::RailSection::Lead, 1,
             [this](widgets::Navigator& navigator) { return page = new pages::ReportsPage(context(navigator)); }});
        REQUIRE(window->open({u"reports"_s, {}, extra}));
        window->show();
        Picture::settle();
    }
    [[nodiscard]] pages::ReportView& view() const { return *page->findChild<pages::ReportView*>(); }
    [[nodiscard]] widgets::RowList& list() const { return *page->findChild<widgets::RowList*>(); }
    /// What is chosen above the report and stands there cut off.
    [[nodiscard]] QStringList cutOff() const {
        QStringList found;
        for (const QComboBox* each : page->findChild<pages::ReportBar*>()->findChildren<QComboBox*>()) {
            if (!each->isVisible()) continue;
            QStyleOptionComboBox option;
            option.initFrom(each);
            const QRect room =
                each->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, each);
            if (room.width() < each->fontMetrics().horizontalAdvance(each->currentText()))
                found.append(each->currentText());
        }
        return found;
    }
};

} // namespace

TEST_CASE("no title of a report is cut off in the list, however narrow it is") {
    ReportsWindow on({}, true);
    const QFontMetrics type(theme::Theme::of(&on.list()).font(theme::TypeRole::Body, true));
    bool broken = false;
    for (int row = 0; row < on.list().model()->rowCount(); ++row) {
        const QModelIndex index = on.list().model()->index(row, 0);
        const QString title = index.data().toString();
        INFO(title.toStdString());
        // At each side of the words stand 12 pixels, and ten in front of what may follow.
        const QRect room(0, 0, on.list().viewport()->width() - 34, 1 << 20);
        const int height = type.boundingRect(room, Qt::TextWordWrap, title).height();
        CHECK(on.list().visualRect(index).height() >= height + type.height());
        broken = broken || height > 1.5 * type.height();
    }
    CHECK(broken);
    Picture::save(*on.window, u"reports-titles"_s, {}, {1280, 800});
}

TEST_CASE("every report that she may ask for stands in the list, and each is drawn with the demo's families") {
    ReportsWindow on;
    const auto kinds = reports::reportsFor(on.session->me());
    REQUIRE(on.list().model()->rowCount() == kinds.size());
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    for (int row = 0; row < on.list().model()->rowCount(); ++row) {
        on.list().setCurrentIndex(on.list().model()->index(row, 0));
        Picture::settle();
        const QString id = on.view().report().id;
        INFO(id.toStdString());
        CHECK(on.view().isReady());
        CHECK(on.cutOff() == QStringList());
        CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
        Picture::save(*on.window, u"reports-"_s + id, {.textPercent = 200}, {1280, 800});
        Picture::save(*on.window, u"reports-"_s + id, {}, {1280, 800});
        CHECK(PrintedReport(on.view().report(), u"demo-"_s + id).pages > 0);
    }
}

TEST_CASE("the report of one practitioner does not say that it is of everybody") {
    ReportsWindow on({{u"report"_s, u"caseload"_s}});
    const auto shown = [&] {
        QStringList words;
        for (const QComboBox* each : on.page->findChild<pages::ReportBar*>()->findChildren<QComboBox*>())
            if (each->isVisible()) words.append(each->currentText());
        return words;
    };
    const auto open = [&](const QString& report) {
        REQUIRE(on.window->open({u"reports"_s, {}, {{u"report"_s, report}}}));
        Picture::settle();
    };
    // Who works with families of her own is asked for nobody else.
    const bool chooses = shown().contains(u"Everybody"_s);
    open(u"supervision"_s);
    CHECK_FALSE(shown().contains(u"Everybody"_s));
    CHECK(shown().contains(u"Yourself"_s) == chooses);
    open(u"caseload"_s);
    CHECK(shown().contains(u"Everybody"_s) == chooses);
}

TEST_CASE("a report is opened by its name and filter, drawn in every look, and a row leads to its family") {
    ReportsWindow on({{u"report"_s, u"caseload"_s}, {u"filter"_s, u"overdue"_s}});
    CHECK(on.view().report().id == u"caseload"_s);
    CHECK(on.page->findChild<pages::ReportBar*>()->ask().filter == u"overdue"_s);
    Picture::saveAll(*on.window, u"reports"_s);
    auto* table = on.view().findChild<widgets::RowTable*>();
    REQUIRE(table != nullptr);
    on.view().focusFirst();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(on.opened.size() == 1);
    CHECK_FALSE(on.opened.first().record.isEmpty());
}

TEST_CASE("the page for the public is shown in the language that is chosen, and no other report has a choice") {
    ReportsWindow on({{u"report"_s, u"board"_s}}, true);
    auto& bar = *on.page->findChild<pages::ReportBar*>();
    auto* language = bar.findChild<widgets::LanguageBox*>();
    REQUIRE(language != nullptr);
    CHECK(language->isVisible());
    CHECK(bar.ask().language == u"en"_s);
    CHECK(on.view().report().title == u"For the board and the community partnership"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    Picture::settle();
    CHECK(bar.ask().language == u"pl"_s);
    CHECK(on.view().report().title == u"Dla zarządu i lokalnego partnerstwa"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    Picture::save(*on.window, u"reports-board-pl"_s, {});
    REQUIRE(on.window->open({u"reports"_s, {}, {{u"report"_s, u"caseload"_s}}}));
    Picture::settle();
    CHECK_FALSE(language->isVisible());
    CHECK(bar.ask().language.isEmpty());
}

TEST_CASE("a question is kept under a name on this laptop, whole, and one that nobody can read is left out") {
    WorkWorld world;
    reports::ReportAsk ask{
        .id = u"activity"_s, .from = {2026, 4, 1}, .to = {2026, 6, 30}, .ward = u"Milton"_s, .language = u"ro"_s};
    ask.quarter = metrics::Quarter{2025, 4};
    const QList<reports::SavedReport> saved{{u"Spring in Milton"_s, ask}, {u"Gone"_s, {.id = u"no-such-report"_s}}};
    REQUIRE(world.session->keep([&](Connection& c) { return reports::writeSavedReports(c, saved); }).result());
    const auto read = world.session->read(&reports::readReportChoices).result();
    REQUIRE(read);
    REQUIRE(read->saved.size() == 1);
    CHECK(read->saved.first().name == u"Spring in Milton"_s);
    CHECK(read->saved.first().ask.from == QDate(2026, 4, 1));
    CHECK(read->saved.first().ask.quarter->text() == u"2025/26-Q4"_s);
    CHECK(read->saved.first().ask.ward == u"Milton"_s);
    CHECK(read->saved.first().ask.language == u"ro"_s);
    CHECK_FALSE(read->practitioners.isEmpty());
    CHECK(read->wards.contains(u"Milton"_s));
}
