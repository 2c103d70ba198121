// SPDX-License-Identifier: GPL-2.0-or-later
// What the page says without JavaScript.
#pragma once

#include "query/render/html.h"
#include "query/server/answers.h"

namespace papersearch {

// The hits, the paper, the day or the newest digest that an address of the page is about ("/?q=…", "/?paper=…",
// "/?day=…", "/"). What the address asks for wrongly or in vain becomes a page that says so. Parameters that are not
// known are passed over, as the page with JavaScript does. Throws Error where the index cannot be read.
PlainPage plain_page(const PaperRequest& request);

}  // namespace papersearch
