/** Tests of the contract, on samples of what goes over the wire. */
@NullMarked
package org.chancery.contract;

import org.jspecify.annotations.NullMarked;
