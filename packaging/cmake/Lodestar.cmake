# What every target of the project shares: flags, one static library per folder, one test program per folder.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# "Dev" is one step of optimisation and line tables: the property tests need speed, a developer needs a short build.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")
set(CMAKE_C_FLAGS_DEV "-O2")

find_program(LODESTAR_CCACHE ccache)
if(LODESTAR_CCACHE)
    # Paths below the source folder are made relative, so that a second checkout finds what the first one compiled.
    set(_launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${LODESTAR_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${_launcher})
    set(CMAKE_C_COMPILER_LAUNCHER ${_launcher})
    add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>)
endif()
find_program(LODESTAR_MOLD mold)
if(LODESTAR_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(lodestar_flags INTERFACE)
target_include_directories(lodestar_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(lodestar_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LODESTAR_VERSION="${PROJECT_VERSION}")
target_compile_options(lodestar_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
# g++ 12 sees uninitialised values in std::optional where there are none; clang-tidy and the sanitizers look for them.
target_compile_options(lodestar_flags INTERFACE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-maybe-uninitialized>)
if(LODESTAR_WERROR)
    target_compile_options(lodestar_flags INTERFACE -Werror)
endif()
if(LODESTAR_SANITIZE)
    target_compile_options(lodestar_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(lodestar_flags INTERFACE -fsanitize=address,undefined)
endif()

# AUTOMOC looks again only when a file that it knew has changed, and so overlooks a header that is new in the folder.
# When the list of a target's sources has changed, its stamp is taken away.
function(lodestar_moc_follows name)
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${name}_sources.txt")
    set(before "")
    if(EXISTS "${list}")
        file(READ "${list}" before)
    endif()
    if(NOT before STREQUAL "${ARGN}")
        file(WRITE "${list}" "${ARGN}")
        file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp")
    endif()
endfunction()

# lodestar_library(core_base DEPENDS Qt6::Core): the library of the folder it is called in.
# A source file belongs to the library of its folder; there is no second list to forget it in.
function(lodestar_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    if(NOT sources)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE lodestar_flags ${ARG_DEPENDS})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    lodestar_moc_follows(${name} ${sources})
    target_link_libraries(${name} PUBLIC lodestar_flags ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE})
    target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/core/base/Pch.h")
    if(name MATCHES "^ui_")
        target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/ui/theme/Pch.h")
    endif()
endfunction()

# lodestar_test(core_base DEPENDS core_base HISTORIES 1000): every *.cpp of the calling folder becomes one Catch2 program
# and one ctest entry. HISTORIES is how many random cases each RapidCheck property of it tries.
function(lodestar_test name)
    cmake_parse_arguments(ARG "GUI" "HISTORIES" "DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
    if(NOT sources)
        return()
    endif()
    add_executable(test_${name} ${sources})
    lodestar_moc_follows(test_${name} ${sources})
    if(ARG_GUI)
        target_link_libraries(test_${name} PRIVATE tests_support_gui)
        target_precompile_headers(test_${name} REUSE_FROM tests_pch_gui)
    else()
        target_link_libraries(test_${name} PRIVATE tests_support)
        target_precompile_headers(test_${name} REUSE_FROM tests_pch)
    endif()
    target_link_libraries(test_${name} PRIVATE ${ARG_DEPENDS})
    # One ctest entry per program: starting Qt for each of hundreds of cases would cost more than the cases.
    # A program in which Catch2 finds no test case fails.
    add_test(NAME ${name} COMMAND test_${name} -w NoTests)
    if(NOT ARG_HISTORIES)
        set(ARG_HISTORIES 1000)
    endif()
    math(EXPR histories "${ARG_HISTORIES} * ${LODESTAR_EFFORT}")
    if(LODESTAR_SANITIZE)
        # Everything is several times slower, and what sanitizers look for needs no thousandth history.
        math(EXPR histories "${histories} / 20 + 1")
    endif()
    # The usual run tries the same histories everywhere, so that it is as green tomorrow as today; --full draws new ones.
    set(seed "")
    if(LODESTAR_EFFORT EQUAL 1)
        set(seed " seed=20261123")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT 1800
        ENVIRONMENT "UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;RC_PARAMS=max_success=${histories}${seed};LODESTAR_EFFORT=${LODESTAR_EFFORT}")
endfunction()
