package org.chancery.enrich.engine.event.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.lexicon.weight.RelationWeights;

/** Examples, and how they are learnt from. */
public record Lesson(List<Example> examples, RelationWeights weights) {
    /** What it teaches, which takes a while; nothing if no event is told in it. */
    public Optional<RelationModel> model() {
        return examples.stream().anyMatch(example -> example.type().isPresent())
                ? Optional.of(new RelationTrainer(weights).train(examples))
                : Optional.empty();
    }

    /** The same for what teaches the same. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(weights.toString().getBytes(UTF_8));
            examples.forEach(example -> digest.update(example.toString().getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
