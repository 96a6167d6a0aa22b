#pragma once

#include "core/base/Error.h"

#include <expected>
#include <utility>

namespace lodestar {

/// How every function that can fail answers. Exceptions end at `main` and at thread entries.
template<typename T> using Result = std::expected<T, Error>;
using Status = Result<void>;

/// `return fail(ErrorCode::NotFound, u"..."_qs);`
inline std::unexpected<Error> fail(ErrorCode code, QString detail = {}) {
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace lodestar

/// Hands a failure to the caller: `LODESTAR_TRY(store.open(path));`
#define LODESTAR_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto lodestarTried = (expression); !lodestarTried) return std::unexpected(lodestarTried.error());          \
    } while (false)

#define LODESTAR_JOIN_(a, b) a##b
#define LODESTAR_JOIN(a, b) LODESTAR_JOIN_(a, b)
#define LODESTAR_ASSIGN_(tmp, target, expression)                                                                      \
    auto tmp = (expression);                                                                                           \
    if (!tmp) return std::unexpected(tmp.error());                                                                     \
    target = std::move(*tmp)
/// Takes the value or hands the failure to the caller: `LODESTAR_ASSIGN(auto family, service.family(id));`
#define LODESTAR_ASSIGN(target, expression)                                                                            \
    LODESTAR_ASSIGN_(LODESTAR_JOIN(lodestarResult, __LINE__), target, expression)
