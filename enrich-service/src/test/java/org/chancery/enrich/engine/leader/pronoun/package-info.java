/** Tests of pronouns. */
@NullMarked
package org.chancery.enrich.engine.leader.pronoun;

import org.jspecify.annotations.NullMarked;
