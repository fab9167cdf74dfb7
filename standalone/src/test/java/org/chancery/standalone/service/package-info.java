/** What asking a running service comes to when the address, the service or its answer is not as it should be. */
@NullMarked
package org.chancery.standalone.service;

import org.jspecify.annotations.NullMarked;
