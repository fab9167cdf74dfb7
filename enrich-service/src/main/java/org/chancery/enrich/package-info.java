/** The enrich service: exactly one answer, enriched or dead letter, for each raw article. */
@NullMarked
package org.chancery.enrich;

import org.jspecify.annotations.NullMarked;
