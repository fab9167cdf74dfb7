/** Lists, looked through and looked up. */
@NullMarked
package org.chancery.store.database.question;

import org.jspecify.annotations.NullMarked;
