package org.chancery.enrich.engine.text;

import java.util.List;
import org.chancery.contract.Field;
import org.chancery.contract.RawArticle;

/** An article, cut: its title and its body, either of which may be empty. */
public record ArticleText(FieldText title, FieldText body) {
    /** The article, read with the words by which its language tells the ends of sentences. */
    public static ArticleText of(RawArticle article, SentenceWords words) {
        return new ArticleText(
                FieldText.of(Field.TITLE, article.title(), words), FieldText.of(Field.BODY, article.body(), words));
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
