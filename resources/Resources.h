#pragma once

/// Registers the compiled-in data (pathway editions, SQL, codes) under ":/"; call it once at the start of a program.
/// A static library's resources are dropped by the linker unless something names them.
void lodestarInitData();
/// Registers icons, fonts, tokens, help texts and translations; programs with windows only.
void lodestarInitLooks();
