#include "app/server/ListenAddress.h"

#include <arpa/inet.h>
#include <netinet/in.h>

namespace lodestar::server {

namespace {

using namespace Qt::StringLiterals;

constexpr in_addr_t loopbackNet = 127;

} // namespace

Result<ListenAddress> ListenAddress::parse(const QString& text) {
    const QString host = text.section(u':', 0, -2);
    bool ok = false;
    const quint16 port = text.section(u':', -1).toUShort(&ok);
    ListenAddress parsed;
    in_addr four{};
    if (ok && inet_pton(AF_INET, host.toLatin1().constData(), &four) == 1) {
        if (ntohl(four.s_addr) >> 24 != loopbackNet) return fail(ErrorCode::NotAllowed, text);
        reinterpret_cast<sockaddr_in&>(parsed.socket) = {AF_INET, htons(port), four, {}};
        return parsed;
    }
    in6_addr six{};
    if (ok && host.startsWith(u'[') && host.endsWith(u']') &&
        inet_pton(AF_INET6, host.sliced(1).chopped(1).toLatin1().constData(), &six) == 1) {
        if (!IN6_IS_ADDR_LOOPBACK(&six)) return fail(ErrorCode::NotAllowed, text);
        reinterpret_cast<sockaddr_in6&>(parsed.socket) = {AF_INET6, htons(port), 0, six, 0};
        return parsed;
    }
    return fail(ErrorCode::InvalidInput, u"%1 is no address and port"_s.arg(text));
}

} // namespace lodestar::server
