/** The questions that articles, events and leaders can be asked over HTTP. */
@NullMarked
package org.chancery.store.query;

import org.jspecify.annotations.NullMarked;
