package org.chancery.enrich.engine.event.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.contract.EventStatus;
import org.junit.jupiter.api.Test;

/** Which status the weights make the likeliest. */
class StatusModelTest {
    private static final StatusModel MODEL =
            new StatusModel(Map.of("any", happened(), "once", historical(2.0), "again", historical(-1.5)));

    @Test
    void whatTheFeaturesSpeakForIsTold() {
        assertThat(MODEL.likeliest(List.of("once"), EventStatus.HAPPENED, 1)).isEqualTo(EventStatus.HISTORICAL);
    }

    @Test
    void theRulesAreHeardWhereTheFeaturesSpeakForLittle() {
        assertThat(MODEL.likeliest(List.of("once", "again"), EventStatus.HAPPENED, 1))
                .isEqualTo(EventStatus.HAPPENED);
        assertThat(MODEL.likeliest(List.of("once"), EventStatus.HAPPENED, 3)).isEqualTo(EventStatus.HAPPENED);
    }

    @Test
    void whatWasNeverTaughtIsLeftToTheRules() {
        assertThat(MODEL.likeliest(List.of("unheard of"), EventStatus.HAPPENED, 1))
                .isEqualTo(EventStatus.HAPPENED);
        assertThat(MODEL.likeliest(List.of("once"), EventStatus.DENIED, 1)).isEqualTo(EventStatus.DENIED);
    }

    private static double[] happened() {
        var weights = new double[StatusModel.STATUSES.size()];
        weights[StatusModel.STATUSES.indexOf(EventStatus.HAPPENED)] = 0.1;
        return weights;
    }

    private static double[] historical(double weight) {
        var weights = new double[StatusModel.STATUSES.size()];
        weights[StatusModel.STATUSES.indexOf(EventStatus.HISTORICAL)] = weight;
        return weights;
    }
}
