package org.chancery.enrich.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.chancery.contract.RawArticle;

/**
 * Tells the language that an article is written in: the one it says, else the likeliest by its letters. A short text, as a headline,
 * fits many languages: it counts as one that the engine knows unless another is clearly likelier.
 */
public final class LanguageIdentifier {
    private static final String MODEL = "/langdetect-183.bin";

    /** UTF-16 units from which the language is told; more cost more and tell no more. */
    private static final int SAMPLE_LENGTH = 400;

    private static final double CLEAR_MARGIN = 2;

    private final Set<String> known;

    /** @param known the languages that the engine knows (BCP 47) */
    public LanguageIdentifier(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** The language that the engine knows by which it can read a text in this one: "en" for "en-GB". */
    public Optional<String> known(String language) {
        return Optional.of(Locale.forLanguageTag(language).getLanguage()).filter(known::contains);
    }

    /** The article's language (BCP 47). */
    public String of(RawArticle article) {
        if (article.language() != null && !article.language().isBlank()) {
            return article.language();
        }
        var text = article.body().isBlank() ? article.title() : article.body();
        return likeliest(Detector.INSTANCE.predictLanguages(text.substring(0, Math.min(SAMPLE_LENGTH, text.length()))));
    }

    private String likeliest(Language[] languages) {
        var best = languages[0];
        return Arrays.stream(languages)
                .filter(language -> known(code(language)).isPresent())
                .findFirst()
                .filter(language -> language.getConfidence() * CLEAR_MARGIN > best.getConfidence())
                .map(LanguageIdentifier::code)
                .orElseGet(() -> code(best));
    }

    private static String code(Language language) {
        return Detector.SHORT_CODES.getOrDefault(language.getLang(), language.getLang());
    }

    /** Loaded when the first article comes that does not say its language. */
    private static final class Detector {
        static final LanguageDetector INSTANCE = load();

        /** ISO 639-3, as the model names languages, to ISO 639-1, as BCP 47 wants them. */
        static final Map<String, String> SHORT_CODES = new HashMap<>();

        static {
            for (var code : Locale.getISOLanguages()) {
                SHORT_CODES.put(Locale.of(code).getISO3Language(), code);
            }
        }

        private static LanguageDetector load() {
            try (var model = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
                return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
