#include "tests/architecture/SourceTree.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QRegularExpression>

using namespace lodestar::architecture;
using namespace Qt::StringLiterals;

namespace {

/// Where something may leave the program (a print, a file, the clipboard, the command line's output), and the name by
/// which tests/ui/SealedTextTest.cpp looks at it; "-" and why where nothing of a record can leave there.
const QMap<QString, QString>& waysOut() {
    static const QMap<QString, QString> known{
        {u"core/services/Documents.cpp"_qs, u"exportDocument"_qs},
        {u"core/services/GrowthInUse.cpp"_qs, u"- the service's own growth figures"_qs},
        {u"core/exchange/FaultWriter.cpp"_qs, u"- rows of the file that is being brought in"_qs},
        {u"core/store/Backup.cpp"_qs, u"- the encrypted store"_qs},
        {u"ui/reports/ListPrint.cpp"_qs, u"ListPrint"_qs},
        {u"ui/reports/PrintSheet.cpp"_qs, u"- paints what the prints give it"_qs},
        {u"ui/reports/ReportPrint.cpp"_qs, u"reportKinds"_qs},
        {u"ui/reports/ParentPaper.cpp"_qs, u"sheetPaper"_qs},
        {u"ui/pages/PrintAsk.cpp"_qs, u"- prints what the pages below give it"_qs},
        {u"ui/pages/ExportAsk.cpp"_qs, u"- writes what the pages below give it"_qs},
        {u"ui/pages/CaseloadPage.cpp"_qs, u"caseloadCsv"_qs},
        {u"ui/pages/ReferralsPage.cpp"_qs, u"referralsCsv"_qs},
        {u"ui/pages/ReferralLetterDialog.cpp"_qs, u"keepReferralLetter"_qs},
        {u"ui/reports/ReferralLetterPrint.cpp"_qs, u"referralLetterContent"_qs},
        {u"ui/pages/TodayPage.cpp"_qs, u"TodayWords"_qs},
        {u"ui/pages/TeamPage.cpp"_qs, u"unseenReport"_qs},
        {u"ui/pages/DirectoryPage.cpp"_qs, u"- the area's directory, which names no family"_qs},
        {u"ui/pages/PracticePage.cpp"_qs, u"practiceCsv"_qs},
        {u"ui/pages/QuietPage.cpp"_qs, u"QuietPage"_qs},
        {u"ui/pages/ReportsPage.cpp"_qs, u"reportKinds"_qs},
        {u"ui/pages/ChronologyPrintDialog.cpp"_qs, u"ChronologyPrintDialog"_qs},
        {u"ui/pages/FamilyGrowthTab.cpp"_qs, u"FamilyGrowthTab"_qs},
        {u"ui/pages/FamilyDocumentsTab.cpp"_qs, u"FamilyDocumentsTab"_qs},
        {u"ui/pages/FamilySheetDialog.cpp"_qs, u"postcardFor"_qs},
        {u"ui/pages/PlanSheetDialog.cpp"_qs, u"planPaper"_qs},
        {u"ui/pages/PrintsPage.cpp"_qs, u"readSheetContent"_qs},
        {u"ui/pages/CoursePage.cpp"_qs, u"courseRegister"_qs},
        {u"ui/pages/CoursePrints.cpp"_qs, u"registerCsv"_qs},
        {u"ui/pages/ProgrammesPage.cpp"_qs, u"programmeSummary"_qs},
        {u"ui/pages/MyFamiliesPage.cpp"_qs, u"matchSheet"_qs},
        {u"ui/pages/VolunteersActs.cpp"_qs, u"trainingCsv"_qs},
        {u"ui/pages/SupervisionPrint.cpp"_qs, u"reportKinds"_qs},
        {u"ui/pages/SafetySettings.cpp"_qs, u"- the encrypted backup"_qs},
        {u"ui/pages/KeptTextPage.cpp"_qs, u"- what the person herself typed into a dialog"_qs},
        {u"app/desktop/Program.cpp"_qs, u"- the name beside the store; the clipboard is emptied"_qs},
        {u"app/admin/FormCommands.cpp"_qs, u"- forms, and answers from a file"_qs},
        {u"app/admin/GrowthCommand.cpp"_qs, u"- the figures of a file"_qs},
        {u"app/admin/ImportCommands.cpp"_qs, u"- what came of an import, counted"_qs},
        {u"app/admin/ListCommands.cpp"_qs, u"readWorklist"_qs},
        {u"app/admin/MetricsCommand.cpp"_qs,
         u"- counts; of children references, kinds and days of mandated contacts"_qs},
        {u"app/admin/MetricsText.cpp"_qs, u"- what MetricsCommand and ServerMetricsCommand were given to save"_qs},
        {u"app/admin/ServerMetricsCommand.cpp"_qs,
         u"- counts; of children references, kinds and days of mandated contacts"_qs},
        {u"app/admin/RecordCommands.cpp"_qs, u"- the whole record, for whoever holds the store's passphrase"_qs},
        {u"app/admin/ReportCommand.cpp"_qs, u"reportKinds"_qs},
        {u"app/admin/ServerCommands.cpp"_qs, u"- the server's people and laptops; of changes their ids alone"_qs},
        {u"app/admin/StoreCommands.cpp"_qs, u"- what was found of the store, counted"_qs},
        {u"app/admin/SyncCommands.cpp"_qs, u"- counts of one sync, and whose device was enrolled"_qs},
        {u"app/admin/main.cpp"_qs, u"- the usage"_qs},
    };
    return known;
}

/// Whether a source can bring something out of the program.
bool leadsOut(const QString& source) {
    static const QRegularExpression signs(
        u"\\b(QSaveFile|QPrinter|QPdfWriter|QPrintDialog|QPagedPaintDevice)\\b|WriteOnly|clipboard\\(\\)|"
        "AcceptSave|getSaveFileName|askAndPrint\\(|askAndExport\\(|exportDocument\\(|context\\.out|\\bout <<"_qs);
    return signs.match(source).hasMatch();
}

} // namespace

TEST_CASE("a new way out of the program is found") {
    CHECK(leadsOut(u"QSaveFile file(path);"_qs));
    CHECK(leadsOut(u"file.open(QIODevice::WriteOnly)"_qs));
    CHECK_FALSE(leadsOut(u"file.open(QIODevice::ReadOnly)"_qs));
}

TEST_CASE("every way out of the program is known, and is searched for what is sealed") {
    const SourceTree tree;
    const QString searched = tree.text(u"tests/ui/SealedTextTest.cpp"_qs);
    REQUIRE_FALSE(searched.isEmpty());
    QStringList found;
    const QStringList files = tree.files({u"core/"_qs, u"ui/"_qs, u"app/"_qs}, {u".cpp"_qs});
    for (const QString& file : files)
        if (leadsOut(tree.text(file))) found.append(file);
    for (const QString& file : std::as_const(found)) {
        // To mend: let SealedTextTest.cpp look for marked text in what leaves here, and name it in waysOut().
        INFO(file.toStdString());
        CHECK(waysOut().contains(file));
    }
    for (auto each = waysOut().cbegin(); each != waysOut().cend(); ++each) {
        INFO(each.key().toStdString());
        CHECK(found.contains(each.key()));
        CHECK((each.value().startsWith(u'-') || searched.contains(each.value())));
    }
}
