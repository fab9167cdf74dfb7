/** Figures as series over time: articles, and pairs of parties. */
@NullMarked
package org.chancery.store.database.series;

import org.jspecify.annotations.NullMarked;
