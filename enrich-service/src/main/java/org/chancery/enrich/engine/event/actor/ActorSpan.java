package org.chancery.enrich.engine.event.actor;

import org.chancery.enrich.engine.text.FieldText;

/** Words that name an actor, from their first UTF-16 unit to one past the last. */
public record ActorSpan(int start, int end) {
    /** The token that it starts in, the last of the text if it starts later. */
    int firstToken(FieldText text) {
        int token = 0;
        while (token < text.size() - 1 && text.token(token).end() <= start) {
            token++;
        }
        return token;
    }

    /** One past the token that it ends in; at least one token is named. */
    int endToken(FieldText text) {
        int token = firstToken(text) + 1;
        while (token < text.size() && text.token(token).start() < end) {
            token++;
        }
        return token;
    }
}
