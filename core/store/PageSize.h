#pragma once

#include "core/store/StoreKey.h"

#include <QString>

#include <array>
#include <optional>

namespace lodestar {

/// Bytes of a store's pages. New stores have pages of 8 KB: five changes of a long narrative lie on one, where a page
/// of 4 KB, the library's own choice and that of stores made before, holds two and leaves a quarter of itself empty.
inline constexpr qsizetype newPageSize = 8192;
inline constexpr std::array<qsizetype, 2> pageSizes{newPageSize, 4096};

/// The size of this file's pages, learnt from those that are the key's: the first, or if it is damaged any of some
/// spread over the file. Nothing if no page is: the key is another's, or all of them are damaged.
std::optional<qsizetype> pageSizeOf(const QString& path, const StoreKey& key);

} // namespace lodestar
