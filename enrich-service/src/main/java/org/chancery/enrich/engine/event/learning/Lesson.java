package org.chancery.enrich.engine.event.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.event.attribute.StatusModel;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.lexicon.weight.RelationWeights;

/**
 * Examples, and how they are learnt from.
 *
 * @param relations of two parties in a sentence
 * @param statuses of what sentences tell
 */
public record Lesson(List<Example> relations, List<Example> statuses, RelationWeights weights) {
    private static final String NOTHING = RelationModel.OUTCOMES.getLast();

    /** What it teaches, which takes a while; nothing if no event is told in it. */
    public Learnt learnt() {
        return relations.stream().allMatch(example -> example.outcome().equals(NOTHING))
                ? Learnt.NOTHING
                : new Learnt(
                        Optional.of(new RelationModel(
                                trainer(RelationModel.OUTCOMES).trainClosed(relations))),
                        Optional.of(
                                new StatusModel(trainer(StatusModel.OUTCOMES).train(statuses))));
    }

    private WeightTrainer trainer(List<String> outcomes) {
        return new WeightTrainer(outcomes, weights);
    }

    /** The same for what teaches the same. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(weights.toString().getBytes(UTF_8));
            relations.forEach(example -> digest.update(example.toString().getBytes(UTF_8)));
            statuses.forEach(example -> digest.update(example.toString().getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
