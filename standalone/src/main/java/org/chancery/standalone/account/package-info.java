/** Whether every article that was received is somewhere, in the terminal. */
@NullMarked
package org.chancery.standalone.account;

import org.jspecify.annotations.NullMarked;
