// SPDX-License-Identifier: GPL-2.0-or-later
// The Catch2 runner, alone in its file because it takes ten seconds to compile.
#define CATCH_CONFIG_MAIN
#include "tests/catch.h"
