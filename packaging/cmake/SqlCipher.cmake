# SQLCipher 4.14 (SQLite 3.51) as a static library with hidden symbols, so that it never meets another SQLite in the
# process. The source comes from a pinned npm package; packaging/setup fetches and checks it.
if(LODESTAR_SYSTEM_SQLCIPHER)
    pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher>=4.5)
    add_library(sqlcipher ALIAS PkgConfig::SQLCIPHER)
    return()
endif()

if(DEFINED ENV{XDG_CACHE_HOME})
    set(_cache "$ENV{XDG_CACHE_HOME}")
else()
    set(_cache "$ENV{HOME}/.cache")
endif()
set(LODESTAR_DEPS_DIR "${_cache}/lodestar/deps" CACHE PATH "Where packaging/setup put the fetched sources")
set(_dir "${LODESTAR_DEPS_DIR}/sqlcipher-6.0.0")
if(NOT EXISTS "${_dir}/sqlite3.c")
    message(FATAL_ERROR "SQLCipher's source is not in ${_dir}: run packaging/setup first.")
endif()
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
add_library(sqlcipher STATIC "${_dir}/sqlite3.c")
set_target_properties(sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden AUTOMOC OFF C_STANDARD 11)
target_include_directories(sqlcipher SYSTEM PUBLIC "${_dir}")
target_compile_definitions(sqlcipher
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE _GNU_SOURCE SQLCIPHER_CRYPTO_OPENSSL SQLITE_EXTRA_INIT=sqlcipher_extra_init
            SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS5
            SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_DEFAULT_FOREIGN_KEYS=1)
target_compile_options(sqlcipher PRIVATE -include stdint.h -O2 -w)
target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto ${CMAKE_DL_LIBS} m)
