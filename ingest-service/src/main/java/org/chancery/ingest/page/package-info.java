/** Web pages, and what in them is the article. */
@NullMarked
package org.chancery.ingest.page;

import org.jspecify.annotations.NullMarked;
