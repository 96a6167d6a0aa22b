#include "core/services/GivenSheet.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/PostcardCodeDialog.h"
#include "ui/reports/ParentWords.h"
#include "ui/reports/QrCode.h"
#include "ui/reports/ReviewPrint.h"
#include "ui/theme/Language.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::Picture;

namespace {

Review filled(ReviewWorld& world) {
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

ReviewHandout handout(ReviewWorld& world) {
    return world.read(
        [&](Connection& connection) { return readReviewHandout(connection, world.daria, world.today()); });
}

void keepPdf(const QString& name, const QByteArray& pdf) {
    QFile file(Picture::folder() + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
}

} // namespace

TEST_CASE("the family's sheet holds words and plan, and no score, outcome or finding") {
    ReviewWorld world;
    ReviewWorld::demand(world.saves(filled(world)));
    const QString all =
        reports::reviewPaper(handout(world), {u"Elena Ionescu"_s, u"en"_s, world.today()}).lines().join(u'\n');
    for (const QString& each : {u"Daria Ionescu"_s, u"granny"_s, u"few words in any language"_s,
                                u"Book a first dentist"_s, u"10 Feb 2027"_s, u"Hearing first"_s})
        CHECK(all.contains(each));
    for (const QString& each : {u"24.02"_s, u"Unquotable"_s, u"EHC"_s, u"ehcp"_s, u"cut-off"_s, u"some_support"_s})
        CHECK_FALSE(all.contains(each));
}

TEST_CASE("a sheet in another language has its heads in it, and says that it is a draft translation") {
    ReviewWorld world;
    ReviewWorld::demand(world.saves(filled(world)));
    for (const theme::Language& language : theme::Language::available()) {
        if (language.code == u"en"_s) continue;
        const auto paper = reports::reviewPaper(handout(world), {u"Elena Ionescu"_s, language.code, world.today()});
        const QString all = paper.lines().join(u'\n');
        INFO(language.code.toStdString());
        CHECK_FALSE(all.contains(u"What we do next"_s));
        CHECK_FALSE(all.contains(u"Talking and listening"_s));
        CHECK(all.contains(u"granny"_s));
        if (language.draft) CHECK(all.contains(u"Draft translation"_s));
        keepPdf(u"review-sheet-%1.pdf"_s.arg(language.code), paper.pdf());
    }
    keepPdf(u"review-sheet-en.pdf"_s,
            reports::reviewPaper(handout(world), {u"Elena Ionescu"_s, u"en"_s, world.today()}).pdf());
}

TEST_CASE("a value that two people changed stands on no sheet until it is settled") {
    ReviewWorld world;
    ReviewWorld::demand(world.saves(filled(world)));
    const Entry plan = world.entries(world.daria, u"review_plan"_s).first();
    for (const QString& day : {u"2027-03-01"_s, u"2027-04-01"_s})
        ReviewWorld::demand(
            world.write([&](Work& work) { return save(work, {correctionOf(plan, {{u"reviewOn"_s, day}})}); }));
    CHECK_FALSE(handout(world).reviewOn.isValid());
    CHECK(handout(world).steps.size() == 2);
}

TEST_CASE("a postcard is one page with code and QR, and holds nothing of the record but the given name") {
    ReviewWorld world;
    Postcard card;
    card.child = world.daria;
    card.code = newPostcardCode();
    card.strengths = u"Puzzles, singing in two languages, feeding the ducks."_s;
    for (const theme::Language& language : theme::Language::available()) {
        const auto paper = reports::postcardPaper({u"Daria"_s, u"Little Anchors Nursery"_s, card},
                                                  {u"Elena Ionescu"_s, language.code, world.today()});
        QByteArray bytes = paper.pdf();
        CHECK(bytes.count("/Type /Page\n") == 1);
        const QString all = paper.lines().join(u'\n');
        CHECK(all.contains(postcardCodeText(card.code)));
        for (const QString& each : {u"999"_s, u"2024"_s, u"Shoeburyness"_s, u"Anchor Reach"_s})
            CHECK_FALSE(all.contains(each));
        keepPdf(u"postcard-%1.pdf"_s.arg(language.code), bytes);
        for (const QString& told : {QString(), u"She sings all day. "_s.repeated(45)}) {
            Postcard other = card;
            other.strengths = told;
            const auto sheet = reports::postcardPaper({u"Daria"_s, u"Little Anchors Nursery"_s, other},
                                                      {u"Elena Ionescu"_s, language.code, world.today()});
            CHECK(sheet.pdf().count("/Type /Page\n") == 1);
        }
    }
}

TEST_CASE("the QR code has its three finders and grows with what it holds") {
    const reports::QrCode code(u"K7QX-93MD-2P4T"_s);
    REQUIRE_FALSE(code.isEmpty());
    const int last = code.width() - 1;
    for (const auto& [column, row] : {std::pair{0, 0}, std::pair{last, 0}, std::pair{0, last}})
        CHECK(code.isDark(column, row));
    CHECK(code.isDark(3, 3));
    CHECK_FALSE(code.isDark(1, 1));
    CHECK(reports::QrCode(QString(60, u'A')).width() > code.width());
    CHECK(reports::QrCode(QString()).isEmpty());
}

TEST_CASE("what was given is kept as the very page, and to nobody who may not be told") {
    ReviewWorld world;
    const QByteArray pdf("%PDF-1.4 page");
    const GivenSheet given{world.daria, u"Two-year review"_s, u"Elena Ionescu"_s, world.elena};
    ReviewWorld::demand(world.write([&](Work& work) { return keepGivenSheet(work, given, pdf); }));
    CHECK(world.entries(world.daria, u"given"_s).size() == 1);
    CHECK(world.entries(world.daria, u"document"_s).size() == 1);
    const GivenSheet other{world.daria, u"Two-year review"_s, u"Mihai"_s, world.mihai};
    CHECK_FALSE(world.write([&](Work& work) { return keepGivenSheet(work, other, pdf); }));
    world.dies(world.daria);
    CHECK_FALSE(world.write([&](Work& work) { return keepGivenSheet(work, given, pdf); }));
}

TEST_CASE("a postcard that comes back leads to its child after name and birth date were looked at") {
    ReviewWorld world;
    Postcard wanted;
    wanted.child = world.daria;
    wanted.to = u"Elena"_s;
    const Postcard card = ReviewWorld::take(world.write([wanted](Work& work) { return makePostcard(work, wanted); }));
    struct Noting final : widgets::Navigator {
        QList<widgets::Route> opened;
        bool open(const widgets::Route& route) override {
            opened.append(route);
            return true;
        }
        bool back() override { return true; }
        bool replace(const widgets::Route&) override { return true; }
    } navigator;
    pages::PostcardCodeDialog dialog(*world.session, navigator, nullptr);
    dialog.show();
    auto* code = dialog.findChild<QLineEdit*>(u"code"_s);
    auto* answer = dialog.findChild<QLabel*>(u"answer"_s);
    auto* open = dialog.findChild<QPushButton*>(u"openReview"_s);
    REQUIRE((code != nullptr && answer != nullptr && open != nullptr));
    const auto types = [&](const QString& text) {
        code->setText(text);
        const auto buttons = dialog.findChildren<QPushButton*>();
        for (QPushButton* each : buttons)
            if (each->isDefault()) each->click();
        Picture::settle();
    };
    types(u"nonsense"_s);
    CHECK(answer->text().contains(u"12 letters"_s));
    CHECK_FALSE(open->isVisible());
    types(newPostcardCode());
    CHECK(answer->text().contains(u"Nothing was opened"_s));
    types(postcardCodeText(card.code));
    CHECK(answer->text().contains(u"Daria Ionescu, born 6 Aug 2024"_s));
    REQUIRE(open->isVisible());
    CHECK(navigator.opened.isEmpty());
    open->click();
    REQUIRE(navigator.opened.size() == 1);
    CHECK(navigator.opened.first().record == world.daria.toString());
}
