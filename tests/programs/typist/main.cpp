// A nurse who types into a visit of the first family of a store: lodestar-typist STORE PASSPHRASE-FILE WORDS. It says
// "typed N" with the milliseconds since its start for each word that stands on the page, and ends after the last.
#include "core/services/Profile.h"
#include "resources/Resources.h"
#include "ui/pages/VisitPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextBox.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cstdio>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

/// Between two keys: a quick typist.
constexpr int keyMs = 12;

struct Nowhere final : widgets::Navigator {
    bool open(const widgets::Route&) override { return true; }
    bool back() override { return true; }
    bool replace(const widgets::Route&) override { return true; }
};

RecordId firstFamily(Session& session) {
    const auto found =
        session
            .read([](Connection& connection) -> Result<std::optional<RecordId>> {
                LODESTAR_ASSIGN(Statement query, connection.statement("SELECT record FROM household ORDER BY record"));
                return query.first([](const Statement& row) { return row.id<RecordId>(0); });
            })
            .result();
    return found && *found ? **found : RecordId();
}

widgets::TextBox* narrativeOf(pages::VisitPage& page) {
    for (int waited = 0; waited < 10'000; waited += 20) {
        if (auto* box = page.findChild<widgets::TextBox*>(); box != nullptr && box->isVisible()) return box;
        QTest::qWait(20);
    }
    return nullptr;
}

void typeWords(widgets::TextBox& box, int words, const QElapsedTimer& clock) {
    for (int word = 1; word <= words; ++word) {
        for (const QChar letter : u"word%1 "_s.arg(word)) {
            QTest::keyClick(&box, letter.toLatin1());
            QTest::qWait(keyMs);
        }
        std::printf("typed %d %lld\n", word, static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    lodestarInitData();
    lodestarInitLooks();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) return 2;
    QElapsedTimer clock;
    clock.start();
    theme::Theme theme(theme::Theme::builtInTokens());
    theme.install(application);
    QFile file(arguments[2]);
    if (!file.open(QIODevice::ReadOnly)) return 2;
    const SystemClock system;
    Profile profile(arguments[1], system);
    auto session = profile.unlock(passphraseFrom(QString::fromUtf8(file.readLine()).remove(u'\n')));
    if (!session) return 1;
    Nowhere navigator;
    pages::VisitPage page(**session, navigator, {});
    page.resize(1366, 768);
    page.show();
    page.open({u"visit"_s, firstFamily(**session).toString(), {}});
    widgets::TextBox* box = narrativeOf(page);
    if (box == nullptr) return 3;
    box->setFocus();
    typeWords(*box, arguments[3].toInt(), clock);
    QTest::qWait(600); // the last letters are kept too
    return 0;
}
