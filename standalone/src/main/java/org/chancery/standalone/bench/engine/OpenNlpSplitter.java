package org.chancery.standalone.bench.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds sentences and words with OpenNLP's models for English. */
final class OpenNlpSplitter {
    private final SentenceDetectorME sentences;
    private final TokenizerME words;

    OpenNlpSplitter() {
        try (var sentenceModel = model("sentence").getInputStream();
                var tokenModel = model("tokens").getInputStream()) {
            sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
            words = new TokenizerME(new TokenizerModel(tokenModel));
        } catch (IOException e) {
            throw new UncheckedIOException("the models of OpenNLP cannot be read", e);
        }
    }

    /** The models are the only files of their kind in their jars, named after library and version. */
    private static Resource model(String kind) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:*-" + kind + "-*.bin"))
                .findFirst()
                .orElseThrow(() -> new IOException("no model of " + kind + " on the class path"));
    }

    /** How many words there are. */
    int split(String text) {
        return Arrays.stream(sentences.sentDetect(text))
                .mapToInt(sentence -> words.tokenize(sentence).length)
                .sum();
    }
}
