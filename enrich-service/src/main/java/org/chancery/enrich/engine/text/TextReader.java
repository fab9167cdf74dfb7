package org.chancery.enrich.engine.text;

import org.chancery.contract.Field;
import org.chancery.contract.RawArticle;

/**
 * Cuts texts of one language into tokens, each with its base forms, and into sentences. Thread-safe.
 *
 * @param sentences the words by which the language tells the ends of sentences
 */
public record TextReader(SentenceWords sentences, Lemmatizer lemmatizer) {
    /** The article, cut. */
    public ArticleText read(RawArticle article) {
        return new ArticleText(read(Field.TITLE, article.title()), read(Field.BODY, article.body()));
    }

    /** The field, cut. */
    public FieldText read(Field field, String text) {
        var tokens = Tokenizer.tokens(text, lemmatizer::word);
        return FieldText.of(field, text, tokens, SentenceSplitter.of(text, tokens, sentences));
    }
}
