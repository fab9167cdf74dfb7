/** Who may use a service, and for what: by a key, by a token of an identity provider, or anybody on this machine. */
@NullMarked
package org.chancery.kit.access;

import org.jspecify.annotations.NullMarked;
