# Target header_check: every header compiled by itself, twice over, after nothing but core's precompiled header, which every
# file of the project begins with: what else it forgot to include shows. Not part of the usual build; packaging/test builds it.
file(GLOB_RECURSE headers RELATIVE "${CMAKE_SOURCE_DIR}" CONFIGURE_DEPENDS
     "${CMAKE_SOURCE_DIR}/core/*.h" "${CMAKE_SOURCE_DIR}/ui/*.h" "${CMAKE_SOURCE_DIR}/app/*.h" "${CMAKE_SOURCE_DIR}/tests/*.h")
set(sources)
foreach(header IN LISTS headers)
    string(REPLACE "/" "_" name "${header}")
    set(source "${CMAKE_BINARY_DIR}/header_check/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
    list(APPEND sources "${source}")
endforeach()
add_library(header_check OBJECT EXCLUDE_FROM_ALL ${sources})
set_target_properties(header_check PROPERTIES AUTOMOC OFF)
target_compile_options(header_check PRIVATE -O0 -g0)
target_precompile_headers(header_check PRIVATE "${CMAKE_SOURCE_DIR}/core/base/Pch.h")
target_link_libraries(header_check PRIVATE lodestar_flags Qt6::Core Qt6::Sql Qt6::Concurrent PkgConfig::SODIUM sqlcipher
                      Catch2::Catch2)
if(NOT LODESTAR_HEADLESS)
    target_link_libraries(header_check PRIVATE Qt6::Widgets Qt6::Svg Qt6::Charts Qt6::PrintSupport)
endif()
