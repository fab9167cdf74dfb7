/** What is asked of the tables, as SQL. */
@NullMarked
package org.chancery.store.database.question;

import org.jspecify.annotations.NullMarked;
