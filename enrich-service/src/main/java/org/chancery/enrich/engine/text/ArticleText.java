package org.chancery.enrich.engine.text;

import java.util.List;
import org.chancery.contract.Field;
import org.chancery.contract.RawArticle;

/** An article, cut: its title and its body, either of which may be empty. */
public record ArticleText(FieldText title, FieldText body) {
    /** The article, read. */
    public static ArticleText of(RawArticle article) {
        return new ArticleText(FieldText.of(Field.TITLE, article.title()), FieldText.of(Field.BODY, article.body()));
    }

    /** Body first: it introduces by full name whom the headline names in short. */
    public List<FieldText> bodyFirst() {
        return List.of(body, title);
    }

    /** As a reader meets them. */
    public List<FieldText> inOrder() {
        return List.of(title, body);
    }
}
