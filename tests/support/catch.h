#pragma once
// Catch2 2 is Debian 12's, 3 is Debian 13's: the difference lives here.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QString>

#include <ostream>

/// So that a failed check prints the text and not its address.
inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << '"' << text.toStdString() << '"';
}
