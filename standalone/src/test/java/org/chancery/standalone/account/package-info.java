/** The account in the terminal. */
@NullMarked
package org.chancery.standalone.account;

import org.jspecify.annotations.NullMarked;
