#pragma once

#include "core/rules/PathwayEdition.h"

namespace lodestar::rules {

/// Reads an edition file and refuses what the rules could misread later: a word it does not know, a date or an age
/// that cannot be read, a window that ends before it begins, two steps that one contact would settle.
class PathwayEditionReader {
public:
    /// InvalidInput with where and what: "step NBV: the legal window cannot be read".
    static Result<PathwayEdition> read(const QByteArray& json);
};

} // namespace lodestar::rules
