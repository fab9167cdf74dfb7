package org.chancery.enrich.engine.event.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.chancery.enrich.engine.lexicon.weight.RelationWeights;

/** Finds the weights under which the examples are likeliest, with a price on each weight so that few examples teach little. */
final class WeightTrainer {
    /** A feature of every example: how common each outcome is. */
    static final String ALWAYS = "any";

    /** Always as many, so that the same examples give the same weights on every machine. */
    private static final int THREADS = 2;

    private final List<String> outcomes;
    private final int leastExamples;
    private final TrainingParameters parameters = new TrainingParameters();

    /** @param outcomes that examples may have, in the order of the weights */
    WeightTrainer(List<String> outcomes, RelationWeights weights) {
        this.outcomes = outcomes;
        leastExamples = weights.leastExamples();
        parameters.put(TrainingParameters.CUTOFF_PARAM, leastExamples);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, weights.iterations());
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, weights.price());
        parameters.put(QNTrainer.THREADS_PARAM, THREADS);
    }

    /** The weights of the outcomes, by feature. */
    Map<String, double[]> train(List<Example> examples) {
        var events = Stream.concat(examples.stream().map(WeightTrainer::event), foothold())
                .toList();
        try {
            var indexer = new OnePassDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            var trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return TrainedWeights.of(trainer.doTrain(indexer), outcomes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read from anywhere
        }
    }

    /** The same, where an outcome that no example has is never told. */
    Map<String, double[]> trainClosed(List<Example> examples) {
        var weights = train(examples);
        var taught = examples.stream().map(Example::outcome).collect(Collectors.toSet());
        taught.add(outcomes.getLast());
        TrainedWeights.ruleOut(outcomes, taught, weights.computeIfAbsent(ALWAYS, _ -> new double[outcomes.size()]));
        return weights;
    }

    private static Event event(Example example) {
        return new Event(example.outcome(), example.features().toArray(String[]::new));
    }

    /** Examples beside all others: where each feature stands as often with each outcome there is no slope, and the library searches for ever. */
    private Stream<Event> foothold() {
        return Stream.generate(() -> new Event(outcomes.getLast(), new String[] {"foothold"}))
                .limit(leastExamples);
    }
}
