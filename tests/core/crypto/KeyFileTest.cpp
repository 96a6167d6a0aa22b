#include "core/crypto/KeyFile.h"

#include "core/crypto/Hash.h"
#include "core/crypto/OrganisationKey.h"
#include "tests/support/catch.h"
#include "tests/support/inChild.h"

#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>

#include <csignal>
#include <sys/resource.h>

using namespace lodestar;

namespace {

struct Fixture {
    QTemporaryDir folder;
    SecureBytes key = SecureBytes::random(32);
    QByteArray salt = QByteArray(16, 's');
    SecureBytes passphrase = SecureBytes::passphrase(QStringLiteral("a red boat on the tyne"));
    KeyFile file = KeyFile::create(salt, key, passphrase, PassphraseCost::least()).value();

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("store.key")); }
};

SecureBytes words(const char16_t* text) {
    return SecureBytes::passphrase(QString::fromUtf16(text));
}

/// The file with another body under a right checksum: what a forger can do.
QByteArray withBody(const QByteArray& body) {
    return "lodestar-key-file 1 " + plainHash("1\n" + body).toHex() + '\n' + body;
}

QByteArray bodyOf(const KeyFile& file) {
    const QByteArray bytes = file.toBytes();
    return bytes.sliced(bytes.indexOf('\n') + 1);
}

} // namespace

TEST_CASE("the key comes back with its passphrase and with no other") {
    const Fixture f;
    REQUIRE(f.file.write(f.path()));
    const auto read = KeyFile::read(f.path()).value();
    CHECK(read.storeSalt() == f.salt);
    CHECK(read.openWithPassphrase(f.passphrase).value().equals(f.key));
    CHECK(read.openWithPassphrase(words(u"a red boat on the wear")).error().code == ErrorCode::WrongPassphrase);
    CHECK(read.openWithPassphrase(SecureBytes()).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("a key file that is missing, damaged or newer is told apart from a wrong passphrase") {
    const Fixture f;
    CHECK(KeyFile::read(f.path()).error().code == ErrorCode::KeyFileMissing);
    CHECK(KeyFile::parse("").error().code == ErrorCode::KeyFileDamaged);
    CHECK(KeyFile::parse("not a key file\n").error().code == ErrorCode::KeyFileDamaged);
    CHECK(KeyFile::parse(withBody("{}")).error().code == ErrorCode::KeyFileDamaged);
    CHECK(KeyFile::parse(withBody("[")).error().code == ErrorCode::KeyFileDamaged);
    const QByteArray newer = "lodestar-key-file 2 " + plainHash("2\n{}").toHex() + "\n{}";
    CHECK(KeyFile::parse(newer).error().code == ErrorCode::StoreTooNew);
}

TEST_CASE("one flipped bit anywhere in the key file is damage, never a wrong passphrase") {
    const Fixture f;
    const QByteArray whole = f.file.toBytes();
    REQUIRE(KeyFile::parse(whole));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray hurt = whole;
        hurt[i] = static_cast<char>(hurt[i] ^ (1 << (i % 8)));
        CAPTURE(i);
        const auto read = KeyFile::parse(hurt);
        REQUIRE_FALSE(read);
        REQUIRE(read.error().code == ErrorCode::KeyFileDamaged);
    }
    for (qsizetype size = 0; size < whole.size(); ++size)
        REQUIRE(KeyFile::parse(whole.first(size)).error().code == ErrorCode::KeyFileDamaged);
}

TEST_CASE("nothing of a slot can be changed by who can make the checksum right") {
    const Fixture f;
    const QByteArray body = bodyOf(f.file);
    const auto altered = [&](const char* from, const char* to) {
        QByteArray changed = body;
        changed.replace(from, to);
        REQUIRE(changed != body);
        return KeyFile::parse(withBody(changed)).value();
    };
    const QByteArray otherSalt = QByteArray(16, 't').toHex();
    CHECK(altered(f.salt.toHex().constData(), otherSalt.constData()).openWithPassphrase(f.passphrase).error().code ==
          ErrorCode::WrongPassphrase);
    CHECK(altered("\"passes\": 1", "\"passes\": 2").openWithPassphrase(f.passphrase).error().code ==
          ErrorCode::WrongPassphrase);
    CHECK(altered("\"memory\": 8192", "\"memory\": 99999999999").openWithPassphrase(f.passphrase).error().code ==
          ErrorCode::KeyFileDamaged);
    CHECK(altered("argon2id13", "md5").openWithPassphrase(f.passphrase).error().code == ErrorCode::KeyFileDamaged);
}

TEST_CASE("any text can be a passphrase, but for none at all") {
    const Fixture f;
    REQUIRE(rc::check([&](const std::string& text) {
        KeyFile file = f.file;
        const SecureBytes passphrase = SecureBytes::copyOf(text);
        const Status set = file.setPassphrase(f.key, passphrase, PassphraseCost::least());
        RC_ASSERT(set.has_value() == !text.empty());
        if (!set) return;
        RC_ASSERT(file.openWithPassphrase(passphrase).value().equals(f.key));
        RC_ASSERT(!file.openWithPassphrase(f.passphrase).has_value());
    }));
}

TEST_CASE("the organisation's key opens the recovery slot, which outlives a change of passphrase") {
    Fixture f;
    const auto organisation = OrganisationKey::create();
    const auto stranger = OrganisationKey::create();
    CHECK(f.file.openWithRecovery(organisation.secret).error().code == ErrorCode::NotFound);
    REQUIRE(f.file.setRecovery(f.key, organisation.publicKey));
    REQUIRE(f.file.setPassphrase(f.key, words(u"another one entirely"), PassphraseCost::least()));
    const auto read = KeyFile::parse(f.file.toBytes()).value();
    CHECK(read.recoveryOrganisation() == organisation.publicKey);
    CHECK(read.openWithRecovery(organisation.secret).value().equals(f.key));
    CHECK(read.openWithRecovery(stranger.secret).error().code == ErrorCode::NotFound);
    CHECK(read.openWithPassphrase(f.passphrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(f.file.setRecovery(f.key, "short").error().code == ErrorCode::InvalidInput);
}

TEST_CASE("slots of a kind that this program does not know stay in the file") {
    Fixture f;
    QByteArray body = bodyOf(f.file);
    body.replace("\"slots\": [", "\"slots\": [ {\"kind\": \"keychain\", \"key\": \"00ff\"},");
    KeyFile file = KeyFile::parse(withBody(body)).value();
    REQUIRE(file.setPassphrase(f.key, words(u"new words"), PassphraseCost::least()));
    CHECK(file.toBytes().contains("\"keychain\""));
    CHECK(file.openWithPassphrase(words(u"new words")).value().equals(f.key));
}

TEST_CASE("the key file holds neither the key nor the passphrase") {
    const Fixture f;
    const QByteArray bytes = f.file.toBytes();
    CHECK_FALSE(bytes.contains(f.key.view()));
    CHECK_FALSE(bytes.contains(f.key.view().toByteArray().toHex()));
    CHECK_FALSE(bytes.contains(f.passphrase.view()));
    CHECK_FALSE(bytes.contains(f.passphrase.view().toByteArray().toHex()));
}

TEST_CASE("a change of passphrase killed at any step leaves one whole key file, the old or the new") {
    bool sawOld = false;
    bool sawNew = false;
    int steps = 0;
    for (int last = 1; last < 100; ++last) {
        Fixture f;
        REQUIRE(f.file.write(f.path()));
        const SecureBytes fresh = words(u"a green boat on the wear");
        REQUIRE(f.file.setPassphrase(f.key, fresh, PassphraseCost::least()));
        const int outcome = inChild([&] { return f.file.write(f.path(), diesAt(last)) ? 0 : 1; });
        REQUIRE((outcome == 0 || outcome == 9));
        const auto read = KeyFile::read(f.path());
        REQUIRE(read);
        const bool old = read->openWithPassphrase(f.passphrase).has_value();
        const bool now = read->openWithPassphrase(fresh).has_value();
        REQUIRE(old != now);
        (old ? sawOld : sawNew) = true;
        // What the dead one left behind is in nobody's way.
        REQUIRE(f.file.write(f.path()));
        CHECK(KeyFile::read(f.path())->openWithPassphrase(fresh).value().equals(f.key));
        if (outcome == 0) break;
        ++steps;
    }
    CHECK(sawOld);
    CHECK(sawNew);
    CHECK(steps >= 6);
}

TEST_CASE("a key file that does not fit on the disk is refused and the old one stays") {
    Fixture f;
    REQUIRE(f.file.write(f.path()));
    REQUIRE(f.file.setPassphrase(f.key, words(u"new words"), PassphraseCost::least()));
    const int outcome = inChild([&] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100, 100};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Status status = f.file.write(f.path());
        return !status && status.error().code == ErrorCode::DiskFull ? 7 : 1;
    });
    CHECK(outcome == 7);
    CHECK(KeyFile::read(f.path())->openWithPassphrase(f.passphrase).value().equals(f.key));
    CHECK_FALSE(QFile::exists(f.path() + QStringLiteral(".new")));
}

TEST_CASE("only the owner may read the key file") {
    const Fixture f;
    REQUIRE(f.file.write(f.path()));
    CHECK(QFile::permissions(f.path()) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("the organisation's keys are written and read, and altered ones refused") {
    const QTemporaryDir folder;
    const auto key = OrganisationKey::create();
    const QString pub = folder.filePath(QStringLiteral("public"));
    const QString secret = folder.filePath(QStringLiteral("secret"));
    REQUIRE(OrganisationKey::writePublic(pub, key.publicKey));
    REQUIRE(OrganisationKey::writeSecret(secret, key.secret));
    CHECK(OrganisationKey::readPublic(pub).value() == key.publicKey);
    CHECK(OrganisationKey::readSecret(secret).value().equals(key.secret));
    CHECK(OrganisationKey::writeSecret(secret, key.secret).error().code == ErrorCode::AlreadyExists);
    CHECK(OrganisationKey::readSecret(pub).error().code == ErrorCode::InvalidInput);
    CHECK(OrganisationKey::readPublic(folder.filePath(QStringLiteral("none"))).error().code == ErrorCode::NotFound);

    QByteArray bytes = readWhole(pub, 4096).value();
    bytes[40] = bytes[40] == 'a' ? 'b' : 'a';
    REQUIRE(writeDurably(pub, bytes));
    CHECK(OrganisationKey::readPublic(pub).error().code == ErrorCode::InvalidInput);
}
