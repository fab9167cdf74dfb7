package org.chancery.enrich.engine.text;

import java.util.List;

/** An article, cut: its title and its body, either of which may be empty. */
public record ArticleText(FieldText title, FieldText body) {
    /** Body first: it introduces by full name whom the headline names in short. */
    public List<FieldText> bodyFirst() {
        return List.of(body, title);
    }

    /** Whether it is a headline without a text. */
    public boolean isHeadline() {
        return body.size() == 0;
    }

    /** As a reader meets them. */
    public List<FieldText> inOrder() {
        return List.of(title, body);
    }
}
