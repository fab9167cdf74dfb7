package org.chancery.enrich.engine.event.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.lexicon.weight.RelationWeights;

/** Finds the weights under which the examples are likeliest, with a price on each weight so that few examples teach little. */
final class RelationTrainer {
    /** Always as many, so that the same examples give the same weights on every machine. */
    private static final int THREADS = 2;

    private final int leastExamples;
    private final TrainingParameters parameters = new TrainingParameters();

    RelationTrainer(RelationWeights weights) {
        leastExamples = weights.leastExamples();
        parameters.put(TrainingParameters.CUTOFF_PARAM, leastExamples);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, weights.iterations());
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, weights.price());
        parameters.put(QNTrainer.THREADS_PARAM, THREADS);
    }

    RelationModel train(List<Example> examples) {
        var events = Stream.concat(examples.stream().map(RelationTrainer::event), foothold())
                .toList();
        try {
            var indexer = new OnePassDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            var trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return TrainedWeights.model(trainer.doTrain(indexer));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read from anywhere
        }
    }

    private static Event event(Example example) {
        return new Event(
                example.type().map(EventType::name).orElse(TrainedWeights.NOTHING),
                example.features().toArray(String[]::new));
    }

    /** Examples beside all others: where each feature stands as often with each type there is no slope, and the library searches for ever. */
    private Stream<Event> foothold() {
        return Stream.generate(() -> new Event(TrainedWeights.NOTHING, new String[] {"foothold"}))
                .limit(leastExamples);
    }
}
