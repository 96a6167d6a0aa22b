#include "app/server/Exchange.h"

#include "app/server/Answerer.h"

#include <array>

#include <microhttpd.h>

namespace lodestar::server {

namespace {

using sync::Reply;

/// Headers that the protocol knows; no other is looked at. In lower case.
constexpr std::array names{"authorization",  "content-encoding",  "if-none-match", "lodestar-question",
                           "lodestar-chain", "lodestar-protocol", "lodestar-clock"};

struct Headers {
    QMap<QByteArray, QByteArray>& known;
    int lengths = 0; ///< Content-Length
    QByteArray length;
    bool inPieces = false; ///< Transfer-Encoding
    bool repeated = false;
};

MHD_Result eachHeader(void* closure, MHD_ValueKind, const char* key, const char* value) {
    auto& headers = *static_cast<Headers*>(closure);
    const QByteArray name = QByteArray(key).toLower();
    if (name == "content-length") {
        ++headers.lengths;
        headers.length = value;
    }
    if (name == "transfer-encoding") headers.inPieces = true;
    if (std::find(names.begin(), names.end(), name) == names.end()) return MHD_YES;
    if (headers.known.contains(name)) headers.repeated = true;
    headers.known.insert(name, value);
    return MHD_YES;
}

/// The length in digits alone; nothing if it is anything else.
std::optional<qint64> lengthOf(const QByteArray& text) {
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    if (text.isEmpty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), isDigit)) return {};
    return text.toLongLong();
}

} // namespace

Exchange::~Exchange() {
    dropBody();
    if (m_holdsLane) m_shared.queue.release(m_lane);
}

std::optional<Reply> Exchange::begin(const QByteArray& path, const char* method) {
    m_request.method = method;
    m_request.path = path;
    const QByteArray& verb = m_request.method;
    if (verb != "GET" && verb != "POST" && verb != "PUT") return refusal(405, "malformed");
    m_lane = laneOf(m_request);
    return takeHeaders();
}

std::optional<Reply> Exchange::takeHeaders() {
    Headers headers{m_request.headers, 0, {}, false, false};
    MHD_get_connection_values(connection, MHD_HEADER_KIND, &eachHeader, &headers);
    // Two lengths, or a length and pieces, are how one request is hidden in another behind a proxy. nginx sends one
    // length.
    if (headers.inPieces || headers.lengths > 1 || headers.repeated) return refusal(400, "malformed");
    if (headers.lengths == 0) return {};
    const auto length = lengthOf(headers.length);
    if (!length) return refusal(400, "malformed");
    if (*length > m_shared.limits.bodyBytes) return refusal(413, "too-large");
    return {};
}

void Exchange::take(const char* bytes, size_t size) {
    const auto more = static_cast<qint64>(size);
    if (m_tooLarge || m_busy) return;
    m_tooLarge = m_request.body.size() + more > m_shared.limits.bodyBytes;
    if (!m_tooLarge) {
        m_busy = m_shared.bodies.fetch_add(more) + more > m_shared.limits.allBodiesBytes;
        m_request.body.append(bytes, static_cast<qsizetype>(more));
    }
    if (m_tooLarge || m_busy) dropBody();
}

std::optional<Reply> Exchange::ended() const {
    if (m_tooLarge) return refusal(413, "too-large");
    if (m_busy) return refusal(503, "busy", 5);
    return {};
}

void Exchange::dropBody() {
    m_shared.bodies -= m_request.body.size();
    m_request.body = QByteArray();
}

} // namespace lodestar::server
