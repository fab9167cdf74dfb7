/** What answers have in common. */
@NullMarked
package org.chancery.store.query.answer;

import org.jspecify.annotations.NullMarked;
