#include "core/sync/ServerFront.h"

#include "core/sync/HttpDate.h"
#include "core/sync/Protocol.h"
#include "core/sync/ServerAttachments.h"
#include "core/sync/ServerEnrolling.h"
#include "core/sync/ServerHeads.h"
#include "core/sync/ServerMetricAnswer.h"
#include "core/sync/ServerPulling.h"
#include "core/sync/ServerPushing.h"
#include "core/sync/ServerQuarantine.h"
#include "core/sync/ServerScope.h"
#include "core/sync/ServerTokens.h"

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

/// How long an incarnation that was read is believed: a backup may be restored under a running server.
constexpr qint64 incarnationMs = 5'000;

using Answer = Result<std::optional<Reply>>;
using Verb = Answer (*)(const ServerContext&, const ServerCall&);

/// One line of the protocol's table.
struct Route {
    const char* method;
    const char* noun;
    qsizetype parts; ///< of the path after "v1"
    enum Needs { Nothing, Token, Chain } needs;
    bool evenTooOld; ///< a client too old to pull may still push
    Verb verb;
};

template<auto Function> Answer by(const ServerContext& context, const ServerCall& call) {
    return [&]<typename Part, typename R>(R (Part::*)(const ServerCall&)) -> Answer {
        return (Part(context).*Function)(call);
    }(Function);
}

Answer time(const ServerContext& context, const ServerCall&) {
    return jsonReply(QJsonObject{{u"now"_s, context.clock.now().toUTC().toString(Qt::ISODateWithMs)}});
}

Answer changes(const ServerContext& context, const ServerCall& call) {
    return ServerPushing(context).push(call, ServerPushing::Kind::Own);
}

Answer offered(const ServerContext& context, const ServerCall& call) {
    return ServerPushing(context).push(call, ServerPushing::Kind::Offered);
}

/// Allotments end by the day: what a day has changed is computed by whoever asks first.
Answer heads(const ServerContext& context, const ServerCall& call) {
    bool ofToday = false;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(ofToday, ServerScope(context).isOfToday());
        return {};
    };
    LODESTAR_TRY(context.store.read({}, work));
    const auto renew = [&]() -> Status {
        ServerScope scope(context);
        LODESTAR_TRY(context.store.scope().lock());
        // Whoever held the lock may have done it.
        LODESTAR_ASSIGN(const bool done, scope.isOfToday());
        return done ? Status() : scope.recomputeAll();
    };
    if (!ofToday) LODESTAR_TRY(context.store.write(renew));
    return ServerHeads(context).heads(call);
}

constexpr std::array<Route, 21> routes{{
    {"GET", "time", 1, Route::Nothing, true, time},
    {"POST", "enrol", 1, Route::Nothing, false, by<&ServerEnrolling::enrol>},
    {"POST", "challenge", 1, Route::Nothing, true, by<&ServerTokens::challenge>},
    {"POST", "token", 1, Route::Nothing, true, by<&ServerTokens::token>},
    {"POST", "changes", 1, Route::Token, true, changes},
    {"POST", "offered", 1, Route::Token, true, offered},
    {"GET", "heads", 1, Route::Chain, false, heads},
    {"POST", "pull", 1, Route::Chain, false, by<&ServerPulling::pull>},
    {"POST", "held", 1, Route::Chain, false, by<&ServerPulling::held>},
    {"POST", "ids", 1, Route::Chain, false, by<&ServerPulling::ids>},
    {"POST", "lacking", 1, Route::Chain, false, by<&ServerPulling::lacking>},
    {"POST", "epoch", 1, Route::Token, true, by<&ServerEnrolling::beginEpoch>},
    {"GET", "devices", 1, Route::Token, false, by<&ServerPulling::devices>},
    {"GET", "holders", 1, Route::Token, false, by<&ServerPulling::holders>},
    {"GET", "events", 1, Route::Token, false, by<&ServerHeads::events>},
    {"GET", "mine", 1, Route::Token, false, by<&ServerQuarantine::mine>},
    {"GET", "metrics", 1, Route::Token, false, by<&ServerMetricAnswer::metrics>},
    {"POST", "attachments", 1, Route::Chain, false, by<&ServerAttachments::lacking>},
    {"GET", "attachments", 2, Route::Token, false, by<&ServerAttachments::present>},
    {"GET", "attachments", 3, Route::Token, false, by<&ServerAttachments::piece>},
    {"PUT", "attachments", 3, Route::Token, false, by<&ServerAttachments::put>},
}};

const Route* routeOf(const ServerCall& call) {
    const auto fits = [&](const Route& each) {
        return call.method == each.method && call.path.size() == each.parts && call.path.first() == each.noun;
    };
    const auto* const found = std::find_if(routes.begin(), routes.end(), fits);
    return found == routes.end() ? nullptr : found;
}

bool speaks(const ServerCall& call) {
    return call.version() >= protocol::oldestServed && call.version() <= protocol::version;
}

} // namespace

namespace {

/// Only what a laptop names its questions by is said back.
QByteArray questionOf(const Request& request) {
    const auto isName = [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f') || each == '-';
    };
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it) {
        if (it.key().compare(protocol::questionHeader, Qt::CaseInsensitive) != 0) continue;
        const bool name = it->size() <= protocol::longestQuestion && std::all_of(it->cbegin(), it->cend(), isName);
        return name ? *it : QByteArray();
    }
    return {};
}

} // namespace

Reply ServerFront::answer(const Request& request) {
    return answerOrWait(request).value_or(nothingNew());
}

Reply ServerFront::nothingNew() {
    Reply reply = emptyReply();
    finish(reply);
    return reply;
}

std::optional<Reply> ServerFront::answerOrWait(const Request& request) {
    std::optional<Reply> reply = routed(request);
    if (!reply) return reply;
    finish(*reply);
    if (const QByteArray question = questionOf(request); !question.isEmpty())
        reply->headers.insert(protocol::questionHeader, question);
    return reply;
}

void ServerFront::finish(Reply& reply) {
    reply.headers.insert("Date", httpDate(m_clock.now()));
    reply.headers.insert(protocol::incarnationHeader, incarnation());
}

/// Made when the database is asked for the first time. Empty while it cannot be asked.
QByteArray ServerFront::incarnation() {
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (!m_incarnation.isEmpty() && qAbs(now - m_incarnationReadAt) < incarnationMs) return m_incarnation;
    std::optional<QByteArray> found;
    const auto look = [&]() -> Status {
        LODESTAR_ASSIGN(found, m_store.accounts().setting(incarnationSetting));
        return {};
    };
    const auto make = [&]() -> Status {
        LODESTAR_TRY(look());
        if (found) return {};
        found = Uuid::create().toString().toLatin1();
        return m_store.accounts().saveSetting(incarnationSetting, *found);
    };
    Status read = m_store.read({}, look);
    if (read && !found) read = m_store.write(make);
    if (!read) return {};
    m_incarnation = *found;
    m_incarnationReadAt = now;
    return m_incarnation;
}

std::optional<Reply> ServerFront::routed(const Request& request) {
    auto call = ServerCall::from(request);
    if (!call) return call.error();
    const Route* const route = routeOf(*call);
    if (route == nullptr) return refused(404, refusal::unknown);
    if (!route->evenTooOld && !speaks(*call)) return refused(426, refusal::tooOld);
    const ServerContext context{m_store, m_clock, m_settings, m_shared};
    if (route->needs != Route::Nothing) {
        const auto stranger = ServerTokens(context).recognise(*call);
        if (!stranger) return failedReply(stranger.error());
        if (*stranger) return **stranger;
    }
    if (route->needs == Route::Chain) {
        const auto wrong = chainRefusal(context, *call);
        if (!wrong) return failedReply(wrong.error());
        if (*wrong) return **wrong;
    }
    const Answer answer = route->verb(context, *call);
    if (!answer) return failedReply(answer.error());
    return *answer;
}

} // namespace lodestar::sync
