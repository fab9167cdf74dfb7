/** What comes before something is measured. */
@NullMarked
package org.chancery.standalone.bench.warmup;

import org.jspecify.annotations.NullMarked;
