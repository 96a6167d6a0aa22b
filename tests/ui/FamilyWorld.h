#pragma once

#include "core/services/Session.h"
#include "tests/core/services/TestFamily.h"
#include "ui/pages/FamilyPage.h"
#include "ui/shell/MainWindow.h"

#include <QJsonArray>

namespace lodestar::tests {

/// The family of the design pictures on a laptop, with a session at work, and a window that shows its page.
/// Everybody is invented.
struct FamilyWorld : TestFamily {
    using O = QJsonObject;
    std::unique_ptr<Session> session;
    shell::MainWindow window;
    QList<widgets::Route> asked; ///< pages of others that were asked for
    QString passphrase = QStringLiteral("a long passphrase of hers");

    FamilyWorld() {
        Identity joanne;
        joanne.name = QStringLiteral("Joanne Pryor");
        joanne.reference = QStringLiteral("S1");
        joanne.role = QStringLiteral("health-visitor");
        demand(writeIdentity(*connection, joanne, clock));
        writer.staff = demand(readIdentity(*connection)).staff;
        fillHousehold();
        fillJan();
        fillZofia();
    }

    /// Opens session and page; call it when the family is as the test wants it. Called again it opens the page again:
    /// the session stays, for pages that the window keeps work with it.
    pages::FamilyPage* open(const QVariantMap& extra = {}) {
        if (!session) begin();
        window.open({QStringLiteral("today"), {}, {}});
        window.open({QStringLiteral("family"), household.toString(), extra});
        return window.findChild<pages::FamilyPage*>();
    }

    [[nodiscard]] pages::PassphraseCheck check() const {
        return [this](const QString& typed) {
            QPromise<Status> promise;
            promise.start();
            promise.addResult(typed == passphrase ? Status() : fail(ErrorCode::WrongPassphrase));
            promise.finish();
            return promise.future();
        };
    }

    static QString s(const char16_t* text) { return QString::fromUtf16(text); }
    static O what(const char16_t* at, const char16_t* type, const char16_t* mode) {
        return {{s(u"at"), s(at)}, {s(u"type"), s(type)}, {s(u"outcome"), s(u"completed")}, {s(u"mode"), s(mode)}};
    }

private:
    void begin() {
        session = demand(Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
        window.registerPage({QStringLiteral("today"), QStringLiteral("Today"), QStringLiteral("today"),
                             widgets::RailSection::Work, 1, [](widgets::Navigator&) { return new widgets::Page; }});
        window.registerPage({QStringLiteral("caseload"), QStringLiteral("Caseload"), QStringLiteral("caseload"),
                             widgets::RailSection::Work, 2, [](widgets::Navigator&) { return new widgets::Page; }});
        window.registerPage(
            {QStringLiteral("family"),
             QStringLiteral("Family"),
             {},
             widgets::RailSection::None,
             0,
             [this](widgets::Navigator& navigator) { return new pages::FamilyPage(*session, navigator, check()); }});
        window.setWho(QStringLiteral("Joanne Pryor"));
    }

    void fillHousehold() {
        add(household, u"alert", {{s(u"face"), s(u"dog_ring_first")}});
        const Entry root = demand(EntryTable(*connection).ofRecord(household, u"household")).first();
        saveFrom(root, {{s(u"homeLanguage"), s(u"Polish")}, {s(u"phone"), s(u"07700 900123")}});
        const Entry mother = demand(EntryTable(*connection).ofRecord(magdalena, u"person")).first();
        saveFrom(mother, {{s(u"interpreter"), O{{s(u"needed"), true}, {s(u"language"), s(u"Polish")}}},
                          {s(u"phone"), s(u"07700 900456")},
                          {s(u"nhsNumber"), O{{s(u"value"), s(u"9990031584")}}}});
        for (const char16_t* agency : {u"GP", u"Little Anchors Nursery"})
            add(magdalena, u"consent",
                {{s(u"consent"),
                  O{{s(u"agency"), s(agency)}, {s(u"answer"), s(u"agreed")}, {s(u"on"), s(u"2026-02-01")}}}});
        add(household, u"promise",
            {{s(u"promise"), O{{s(u"who"), s(u"Joanne")}, {s(u"what"), s(u"Healthy Start form in Polish")}}}});
        add(household, u"promise",
            {{s(u"promise"),
              O{{s(u"who"), s(u"Dawn")}, {s(u"what"), s(u"Nursery place meeting")}, {s(u"by"), s(u"2026-11-19")}}}});
        const EntryId call =
            add(household, u"contact", {{s(u"what"), what(u"2026-11-09T14:10:00+00:00", u"other", u"telephone")}});
        add(household, u"narrative",
            {{s(u"contact"), call.toString()},
             {s(u"on"), s(u"2026-11-09T14:10:00+00:00")},
             {s(u"text"), s(u"Magdalena rang. Feeding is easier since Saturday; asks whether Jan needs vitamin D. "
                            u"Advice given.")}});
        add(jan, u"contact_subject",
            {{s(u"contact"), call.toString()},
             {s(u"what"), what(u"2026-11-09T14:10:00+00:00", u"other", u"telephone")}});
        add(household, u"note", {{s(u"on"), s(u"2026-10-12T09:00:00+01:00")}, {s(u"text"), s(u"third party words")}});
        add(household, u"appointment",
            {{s(u"slot"), O{{s(u"at"), s(u"2026-11-11T09:30:00+00:00")}, {s(u"minutes"), 60}}},
             {s(u"what"), O{{s(u"type"), s(u"new_birth")}, {s(u"place"), s(u"home")}}},
             {s(u"people"), QJsonArray{O{{s(u"person"), jan.toString()}}}},
             {s(u"state"), s(u"booked")}});
    }

    void fillJan() {
        const EntryId pregnancy =
            add(magdalena, u"pregnancy",
                {{s(u"edd"), s(u"2026-11-03")},
                 {s(u"bookedOn"), s(u"2026-03-30")},
                 {s(u"outcome"), O{{s(u"outcome"), s(u"live_birth")}, {s(u"on"), s(u"2026-10-30")}}}});
        O antenatal = what(u"2026-09-09T10:00:00+01:00", u"antenatal", u"face_to_face");
        antenatal.insert(s(u"pregnancy"), pregnancy.toString());
        add(magdalena, u"contact_subject", {{s(u"contact"), EntryId::create().toString()}, {s(u"what"), antenatal}});
        add(jan, u"birth",
            {{s(u"birth"), O{{s(u"on"), s(u"2026-10-30")},
                             {s(u"weightGrams"), 3520},
                             {s(u"gestationDays"), 276},
                             {s(u"numberOfBabies"), 1}}},
             {s(u"pregnancy"), pregnancy.toString()},
             {s(u"mother"), magdalena.toString()}});
        add(jan, u"screening",
            {{s(u"screening"), O{{s(u"test"), s(u"hearing")}, {s(u"result"), s(u"Clear response, both ears")}}},
             {s(u"on"), s(u"2026-10-31")}});
        add(jan, u"screening",
            {{s(u"screening"),
              O{{s(u"test"), s(u"nipe")}, {s(u"result"), s(u"Eyes, heart, hips, testes: nothing found")}}},
             {s(u"on"), s(u"2026-10-31")}});
        add(jan, u"needs_level", {{s(u"level"), O{{s(u"level"), s(u"universal")}}}, {s(u"on"), s(u"2026-11-01")}});
        add(jan, u"event_message",
            {{s(u"message"), O{{s(u"code"), s(u"CH013")},
                               {s(u"title"), s(u"Midwife handover")},
                               {s(u"from"), s(u"Maternity")},
                               {s(u"at"), s(u"2026-11-06T16:32:00+00:00")}}},
             {s(u"lines"), QJsonArray{O{{s(u"label"), s(u"Weight")}, {s(u"text"), s(u"3.41 kg on 5 Nov")}},
                                      O{{s(u"label"), s(u"Feeding")}, {s(u"text"), s(u"Breastfed, no concerns")}}}}});
    }

    void fillZofia() {
        add(zofia, u"needs_level", {{s(u"level"), O{{s(u"level"), s(u"targeted")}}}, {s(u"on"), s(u"2026-09-01")}});
        add(zofia, u"referral",
            {{s(u"referral"), O{{s(u"service"), s(u"Speech and language")}}},
             {s(u"madeOn"), s(u"2026-10-02")},
             {s(u"reasonForReferral"), s(u"Ten words at two years, understands well.")},
             {s(u"state"), O{{s(u"state"), s(u"accepted")}, {s(u"on"), s(u"2026-10-21")}}}});
        const EntryId weight =
            add(zofia, u"measurement",
                {{s(u"measured"), O{{s(u"measure"), s(u"weight")}, {s(u"amount"), 13200}, {s(u"unit"), s(u"g")}}},
                 {s(u"on"), s(u"2026-09-17")}});
        const Entry drawn = entry(weight);
        const O light{{s(u"measure"), s(u"weight")}, {s(u"amount"), 12300}, {s(u"unit"), s(u"g")}};
        const O heavy{{s(u"measure"), s(u"weight")}, {s(u"amount"), 12800}, {s(u"unit"), s(u"g")}};
        saveFrom(drawn, {{s(u"measured"), light}});
        saveFrom(drawn, {{s(u"measured"), heavy}});
        add(zofia, u"assessment",
            {{s(u"assessment"), O{{s(u"instrument"), s(u"ASQ-3")}, {s(u"total"), s(u"42")}}},
             {s(u"on"), s(u"2026-09-17")}});
    }
};

} // namespace lodestar::tests
