package org.chancery.standalone.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTest {
    @Test
    void namesTheSeriesAndNeitherFunctionsNorLabels() {
        var expression = new Expression("""
                histogram_quantile(0.95, sum by (stage, le) (rate(one_bucket{a="b", c=~"d or e"}[5m]))) > 60
                  unless on (stage) two:three == 0 or absent(up{job="x"}) * time() - 1e3
                """);

        assertThat(expression.names()).containsExactlyInAnyOrder("one_bucket", "two:three", "up");
    }
}
