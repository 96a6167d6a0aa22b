#include "core/services/Postcard.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using How = PostcardFound::How;

namespace {

Postcard made(ReviewWorld& world) {
    Postcard wanted;
    wanted.child = world.daria;
    wanted.to = u"Elena Ionescu"_s;
    wanted.language = u"ro"_s;
    wanted.strengths = u"Loves puzzles"_s;
    return ReviewWorld::take(world.write([wanted](Work& work) { return makePostcard(work, wanted); }));
}

PostcardFound found(ReviewWorld& world, const QString& typed) {
    return world.read(
        [=, today = world.today()](Connection& connection) { return findPostcard(connection, typed, today); });
}

} // namespace

TEST_CASE("a code is random, holds nothing personal, and is read however it is typed") {
    QSet<QString> codes;
    for (int i = 0; i < 2000; ++i) {
        const QString code = newPostcardCode();
        CHECK(readPostcardCode(postcardCodeText(code)) == code);
        CHECK(readPostcardCode(postcardCodeText(code).toLower().replace(u'-', u' ')) == code);
        codes.insert(code);
    }
    CHECK(codes.size() == 2000);
}

TEST_CASE("every single slip and every two neighbours changed over are found") {
    for (int i = 0; i < 50; ++i) {
        const QString code = newPostcardCode();
        for (qsizetype at = 0; at < code.size(); ++at) {
            QString slip = code;
            slip[at] = code[at] == u'7' ? u'8' : u'7';
            CHECK_FALSE(readPostcardCode(slip));
            if (at == 0 || code[at] == code[at - 1]) continue;
            QString over = code;
            over[at] = code[at - 1];
            over[at - 1] = code[at];
            CHECK_FALSE(readPostcardCode(over));
        }
    }
}

TEST_CASE("a typed code finds its child, with the name and birth date that a person confirms") {
    ReviewWorld world;
    const Postcard card = made(world);
    const PostcardFound answer = found(world, postcardCodeText(card.code));
    CHECK(answer.how == How::Known);
    CHECK(answer.childName == u"Daria Ionescu"_s);
    CHECK(answer.born == QDate(2024, 8, 6));
    CHECK(answer.household == world.ionescu);
}

TEST_CASE("a code that is misread, unknown or used says so, each in its own way") {
    ReviewWorld world;
    const Postcard card = made(world);
    CHECK(found(world, u"hello"_s).how == How::Misread);
    QString other = newPostcardCode();
    CHECK(found(world, other).how == How::Unknown);
    ReviewOpening opened = world.opens(card.entry);
    CHECK(opened.review.summary.how == u"postcard"_s);
    opened.review.summary.communication = u"Points"_s;
    opened.review.summary.keyPerson = u"Kelly Marsh"_s;
    REQUIRE(world.saves(opened.review));
    CHECK(found(world, card.code).how == How::Used);
    Review second = world.opens(card.entry).review;
    second.held.remove(u"summary"_s);
    const Status again = world.saves(second);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
}

TEST_CASE("no postcard is made for a child who died") {
    ReviewWorld world;
    world.dies(world.daria);
    Postcard wanted;
    wanted.child = world.daria;
    wanted.to = u"Elena"_s;
    const auto answer = world.write([wanted](Work& work) { return makePostcard(work, wanted); });
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::NotAllowed);
}
