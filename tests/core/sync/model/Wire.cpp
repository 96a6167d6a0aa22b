#include "tests/core/sync/model/Wire.h"

namespace lodestar::testing::model {

using namespace sync;

namespace {

constexpr qsizetype remembered = 40;

std::unexpected<Error> cut() {
    return lodestar::fail(ErrorCode::Unreachable, QStringLiteral("cut"));
}

QByteArray cutOff(const QByteArray& bytes, quint32 where) {
    return bytes.isEmpty() ? bytes : bytes.first(static_cast<qsizetype>(where) % bytes.size());
}

} // namespace

void Wire::fail(Fault fault, quint32 at, quint32 where) {
    m_fault = fault;
    m_countdown = at;
    m_where = where;
}

Reply Wire::deliver(const Request& request) {
    m_sent.append(request);
    if (m_sent.size() > remembered) m_sent.removeFirst();
    return m_server.answer(request);
}

Result<Reply> Wire::send(const Request& request) {
    if (m_fault && m_fault != Fault::Killed && m_countdown-- == 0) {
        const Fault fault = *m_fault;
        m_fault.reset();
        return sendBadly(request, fault);
    }
    m_earlier = deliver(request);
    return m_earlier;
}

Result<Reply> Wire::sendBadly(const Request& request, Fault fault) {
    switch (fault) {
    case Fault::RequestLost:
    case Fault::Killed:
        return cut();
    case Fault::AnswerLost:
        deliver(request);
        return cut();
    case Fault::RequestTwice:
        deliver(request);
        return deliver(request);
    case Fault::RequestCut: {
        // What nginx would not pass on: the server is shown the half nevertheless.
        Request half = request;
        half.body = cutOff(request.body, m_where);
        deliver(half);
        return cut();
    }
    case Fault::AnswerCut: {
        Reply reply = deliver(request);
        reply.body = cutOff(reply.body, m_where);
        return reply;
    }
    case Fault::Gateway:
        return Reply{502, {}, "<html>Bad Gateway</html>"};
    case Fault::Portal:
        return Reply{200, {{"Content-Type", "text/html"}}, "<html>Welcome to our hotel</html>"};
    case Fault::Repeated:
        return m_earlier;
    }
    return cut();
}

void Wire::replay(quint32 which) {
    if (!m_sent.isEmpty()) m_server.answer(m_sent.at(static_cast<qsizetype>(which) % m_sent.size()));
}

} // namespace lodestar::testing::model
