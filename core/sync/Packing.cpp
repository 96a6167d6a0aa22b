#include "core/sync/Packing.h"

#include <zstd.h>

namespace lodestar::sync {

namespace {

/// Level 3 costs a third of a second for 36 MB of entries and leaves less than a third of it.
constexpr int level = 3;

struct Closing {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

std::unexpected<Error> refused(const QString& why) {
    return fail(ErrorCode::InvalidInput, QStringLiteral("packed body: ") + why);
}

} // namespace

QByteArray packed(QByteArrayView bytes) {
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), static_cast<size_t>(out.size()), bytes.data(),
                                      static_cast<size_t>(bytes.size()), level);
    Q_ASSERT(ZSTD_isError(size) == 0);
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

Result<QByteArray> unpacked(QByteArrayView bytes, qsizetype limit) {
    const std::unique_ptr<ZSTD_DCtx, Closing> context(ZSTD_createDCtx());
    ZSTD_inBuffer in{bytes.data(), static_cast<size_t>(bytes.size()), 0};
    QByteArray out;
    // What the frame claims is only a hint: a hostile one may claim anything.
    const unsigned long long claimed = ZSTD_getFrameContentSize(bytes.data(), static_cast<size_t>(bytes.size()));
    const bool told = claimed != ZSTD_CONTENTSIZE_UNKNOWN && claimed != ZSTD_CONTENTSIZE_ERROR;
    if (told && claimed > static_cast<unsigned long long>(limit)) return refused(QStringLiteral("it is too large"));
    const bool believable = claimed > 0 && claimed <= static_cast<unsigned long long>(limit);
    out.resize(believable ? static_cast<qsizetype>(claimed) : std::min<qsizetype>(limit, 1 << 16));
    qsizetype filled = 0;
    size_t left = 1;
    while (left != 0) {
        ZSTD_outBuffer part{out.data() + filled, static_cast<size_t>(out.size() - filled), 0};
        left = ZSTD_decompressStream(context.get(), &part, &in);
        if (ZSTD_isError(left) != 0) return refused(QStringLiteral("it is damaged"));
        filled += static_cast<qsizetype>(part.pos);
        if (left == 0) break;
        if (filled < out.size()) return refused(QStringLiteral("it is cut off"));
        if (out.size() >= limit) return refused(QStringLiteral("it is too large"));
        out.resize(std::min(limit, out.size() * 2));
    }
    if (in.pos != in.size) return refused(QStringLiteral("something follows it"));
    out.truncate(filled);
    return out;
}

} // namespace lodestar::sync
