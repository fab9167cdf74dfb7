/** That figures are the same whatever they are counted from. */
@NullMarked
package org.chancery.store.database.statistics;

import org.jspecify.annotations.NullMarked;
