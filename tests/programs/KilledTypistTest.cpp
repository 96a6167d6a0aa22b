// Only where there are windows to type into.
#ifdef LODESTAR_TYPIST

#include "core/services/Drafts.h"
#include "core/services/Profile.h"
#include "core/services/Visit.h"
#include "tests/programs/AdminProgram.h"
#include "tests/support/KillLoop.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int words = 60;
/// Issue 2: after a kill a draft is at most so old.
constexpr qint64 oldestMs = 2000;

void bringInFamily(const AdminProgram& admin) {
    admin.home().write(u"in/families.csv"_qs, "family_ref,address_line1,postcode\nF1,14 Pilot Row,SS0 9XQ\n");
    admin.home().write(u"in/people.csv"_qs, "person_ref,family_ref,relationship,given_name,family_name,birth_date\n"
                                            "M1,F1,mother,Jade,Fenn,1998-02-03\nC1,F1,child,Leo,Fenn,2026-10-30\n");
    REQUIRE(admin.run({u"init"_qs, u"--name"_qs, u"Ann Example"_qs, u"--role"_qs, u"health-visitor"_qs}).exitCode == 0);
    REQUIRE(admin.run({u"import"_qs, u"folder"_qs, admin.home().file(u"in"_qs)}).exitCode == 0);
}

/// What the draft holds now; empty when there is none.
QString draftText(const AdminProgram& admin) {
    const SystemClock clock;
    Profile profile(admin.home().store(), clock);
    auto session = profile.unlock(passphraseFrom(admin.home().passphrase()), StoreThread::Mode::SameThread);
    REQUIRE(session);
    const auto kept = (*session)->read(drafts).takeResult();
    REQUIRE(kept);
    return kept->isEmpty() ? QString() : visitFromJson(kept->first().content).narrative;
}

/// The last word typed `oldestMs` or more before the last thing that was said; 0 when there is none.
int oldEnough(const QByteArrayList& said) {
    if (said.isEmpty()) return 0;
    const qint64 end = said.last().split(' ').last().toLongLong();
    int word = 0;
    for (const QByteArray& line : said) {
        if (line.split(' ').last().toLongLong() + oldestMs <= end) word = line.split(' ').at(1).toInt();
    }
    return word;
}

} // namespace

TEST_CASE("killed while somebody types, the draft is there and at most two seconds old") {
    const AdminProgram admin;
    bringInFamily(admin);
    admin.keep();
    const QStringList arguments{admin.home().store(), admin.home().passphraseFile(), QString::number(words)};
    KillLoop loop(2611);
    INFO("LODESTAR_SEED=" << loop.seed());
    int tested = 0;
    loop.run(
        4 * std::max(1, qEnvironmentVariableIntValue("LODESTAR_EFFORT")), [&] { admin.putBack(); },
        KillLoop::program(QStringLiteral(LODESTAR_TYPIST), arguments),
        [&](const Killed& killed) {
            const int sure = killed.finished ? words : oldEnough(killed.said);
            if (sure > 0) {
                ++tested;
                CHECK(draftText(admin).contains(u"word%1 "_s.arg(sure)));
            }
            CHECK(admin.run({u"verify"_qs}).exitCode == 0);
        });
    CHECK(tested > 1);
}

#endif
