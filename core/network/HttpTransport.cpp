#include "core/network/HttpTransport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <curl/curl.h>
#include <openssl/ssl.h>

#include <cerrno>
#include <mutex>

namespace lodestar {

using sync::Reply;
using sync::Request;

namespace {

/// Below this the clock is not what makes a certificate look too old or too new.
constexpr qint64 clockSeconds = 300;

struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

HeaderList listOf(const QMap<QByteArray, QByteArray>& headers) {
    // An empty one keeps libcurl from asking "Expect: 100-continue" before each body, which costs a round trip.
    curl_slist* list = curl_slist_append(nullptr, "Expect:");
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        list = curl_slist_append(list, (it.key() + ": " + it.value()).constData());
    return HeaderList(list);
}

/// Everything about the certificate is checked as before, but not whether it is too old or too new.
CURLcode passOverDates(CURL*, void* context, void*) {
    auto* const parameters = SSL_CTX_get0_param(static_cast<SSL_CTX*>(context));
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_NO_CHECK_TIME);
    return CURLE_OK;
}

} // namespace

struct HttpTransport::Handle {
    CURL* curl = curl_easy_init();
    CURLM* multi = curl_multi_init(); ///< keeps the connection, and can be woken from another thread
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        curl_easy_cleanup(curl);
        curl_multi_cleanup(multi);
    }

    /// Runs what `curl` was prepared for, until it is done or called off.
    CURLcode run(const std::atomic<bool>& cancelled) const {
        // libcurl's own time limits end the waiting earlier.
        constexpr int longestMs = 60'000;
        if (curl_multi_add_handle(multi, curl) != CURLM_OK) return CURLE_OUT_OF_MEMORY;
        CURLcode code = CURLE_ABORTED_BY_CALLBACK;
        for (int running = 1; !cancelled; curl_multi_poll(multi, nullptr, 0, longestMs, nullptr)) {
            const CURLMcode moved = curl_multi_perform(multi, &running);
            if (moved != CURLM_OK) code = CURLE_OUT_OF_MEMORY;
            if (moved == CURLM_OK && running > 0) continue;
            int left = 0;
            while (const CURLMsg* const message = curl_multi_info_read(multi, &left)) {
                if (message->msg == CURLMSG_DONE) code = message->data.result;
            }
            break;
        }
        curl_multi_remove_handle(multi, curl);
        return code;
    }
};

/// What comes in while one request runs.
struct HttpTransport::Taken {
    Reply reply;
    qsizetype most = 0;
    bool tooLarge = false;
    HeaderList headers;

    static size_t body(char* bytes, size_t one, size_t count, void* user) {
        auto& taken = *static_cast<Taken*>(user);
        const auto size = static_cast<qsizetype>(one * count);
        taken.tooLarge = taken.reply.body.size() + size > taken.most;
        if (taken.tooLarge) return 0;
        taken.reply.body.append(bytes, size);
        return one * count;
    }
    static size_t header(char* bytes, size_t one, size_t count, void* user) {
        auto& taken = *static_cast<Taken*>(user);
        const QByteArray line = QByteArray(bytes, static_cast<qsizetype>(one * count)).trimmed();
        // A status line: what came before it belonged to an interim answer.
        if (line.startsWith("HTTP/")) taken.reply.headers.clear();
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && taken.reply.headers.size() < 100)
            taken.reply.headers.insert(line.first(colon), line.mid(colon + 1).trimmed());
        return one * count;
    }
};

Result<std::unique_ptr<HttpTransport>> HttpTransport::create(const ServerAddress& address, const Clock& clock,
                                                             const Limits& limits) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const QUrl url(address.url, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1StringView("https") || url.host().isEmpty() || url.hasQuery() ||
        url.hasFragment() || !url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("server: it begins with https:// and names a host"));
    if (!address.caFile.isEmpty() && !QFileInfo(address.caFile).isReadable())
        return fail(ErrorCode::FileUnreadable, address.caFile);
    return std::unique_ptr<HttpTransport>(new HttpTransport(address, clock, limits));
}

HttpTransport::HttpTransport(const ServerAddress& address, const Clock& clock, const Limits& limits)
    : m_base(QUrl(address.url).toEncoded(QUrl::StripTrailingSlash))
    , m_caFile(QFile::encodeName(address.caFile))
    , m_clock(clock)
    , m_limits(limits)
    , m_handle(std::make_unique<Handle>()) {}

HttpTransport::~HttpTransport() = default;

void HttpTransport::cancel() {
    m_cancelled = true;
    curl_multi_wakeup(m_handle->multi);
}

Result<Reply> HttpTransport::send(const Request& request) {
    auto reply = perform(request, Dates::Checked);
    if (!reply && reply.error().code == ErrorCode::ClockWrong) return std::unexpected(judgeDates());
    return reply;
}

void HttpTransport::prepare(const Request& request, Taken& taken, Dates dates) {
    CURL* const curl = m_handle->curl;
    curl_easy_reset(curl); // what was set; connections stay open
    curl_easy_setopt(curl, CURLOPT_URL, (m_base + request.path).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!m_caFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, m_caFile.constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    if (dates == Dates::PassedOver) {
        curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, passOverDates);
        curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    }
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(m_limits.connectSeconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, static_cast<long>(m_limits.silentSeconds));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, taken.headers.get());
    if (request.method != "GET") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    }
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Taken::body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &taken);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Taken::header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &taken);
}

Result<Reply> HttpTransport::perform(const Request& request, Dates dates) {
    if (m_cancelled) return fail(ErrorCode::Cancelled);
    Taken taken;
    taken.most = m_limits.replyBytes;
    taken.headers = listOf(request.headers);
    prepare(request, taken, dates);
    const CURLcode code = m_handle->run(m_cancelled);
    if (code != CURLE_OK) return std::unexpected(errorOf(code, taken));
    long status = 0;
    curl_easy_getinfo(m_handle->curl, CURLINFO_RESPONSE_CODE, &status);
    taken.reply.status = static_cast<int>(status);
    return std::move(taken.reply);
}

Error HttpTransport::errorOf(int code, const Taken& taken) const {
    const QString words = QString::fromLatin1(curl_easy_strerror(static_cast<CURLcode>(code)));
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return {ErrorCode::Cancelled, {}};
    case CURLE_PEER_FAILED_VERIFICATION: {
        long fault = X509_V_OK;
        curl_easy_getinfo(m_handle->curl, CURLINFO_SSL_VERIFYRESULT, &fault);
        const bool dates = fault == X509_V_ERR_CERT_NOT_YET_VALID || fault == X509_V_ERR_CERT_HAS_EXPIRED;
        return {dates ? ErrorCode::ClockWrong : ErrorCode::CertificateRefused, words};
    }
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return {ErrorCode::CertificateRefused, words};
    case CURLE_WRITE_ERROR:
        if (taken.tooLarge) return {ErrorCode::InvalidInput, QStringLiteral("the answer is too large")};
        break;
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorCode::Unreachable, sync::noNetwork};
    case CURLE_COULDNT_CONNECT: {
        long fault = 0;
        curl_easy_getinfo(m_handle->curl, CURLINFO_OS_ERRNO, &fault);
        if (fault == ENETUNREACH || fault == ENETDOWN) return {ErrorCode::Unreachable, sync::noNetwork};
        break;
    }
    default:
        break;
    }
    return {ErrorCode::Unreachable, words};
}

Error HttpTransport::judgeDates() {
    const auto reply = perform({"GET", "/v1/time", {}, {}}, Dates::PassedOver);
    // Something else is wrong with the certificate as well.
    if (!reply)
        return reply.error().code == ErrorCode::Cancelled ? reply.error()
                                                          : Error{ErrorCode::CertificateRefused, reply.error().detail};
    const QString text = QJsonDocument::fromJson(reply->body).object().value(QLatin1StringView("now")).toString();
    const QDateTime theirs = QDateTime::fromString(text, Qt::ISODateWithMs);
    const qint64 ahead = theirs.isValid() ? theirs.secsTo(m_clock.now()) : 0;
    if (qAbs(ahead) < clockSeconds)
        return {ErrorCode::CertificateRefused, QStringLiteral("the certificate's dates have passed")};
    return {ErrorCode::ClockWrong, QString::number(ahead)};
}

} // namespace lodestar
