/** What an article is about: scores the topics of the taxonomy by the words that speak for them. */
@NullMarked
package org.chancery.enrich.engine.issue;

import org.jspecify.annotations.NullMarked;
