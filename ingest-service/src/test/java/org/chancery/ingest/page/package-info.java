/** Reading of pages. */
@NullMarked
package org.chancery.ingest.page;

import org.jspecify.annotations.NullMarked;
