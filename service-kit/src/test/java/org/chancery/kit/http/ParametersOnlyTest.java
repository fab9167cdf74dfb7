package org.chancery.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

class ParametersOnlyTest {
    private final MockMvcTester asker = MockMvcTester.of(
            List.of(new Questions()),
            setup -> setup.setControllerAdvice(new ParametersOnly()).build());

    record Question(@Nullable String limit, @Nullable String place) {}

    @RestController
    static class Questions {
        @GetMapping("/list")
        String list(@ModelAttribute Question question, @RequestParam(required = false) @Nullable String wait) {
            return question + " " + wait;
        }
    }

    @Test
    void aQuestionIsReadFromItsParameters() {
        assertThat(asker.get().uri("/list?limit=7&wait=2").header("Place", "Rome"))
                .bodyText()
                .isEqualTo("Question[limit=7, place=null] 2");
    }

    @Test
    void theMethodTellsWhichThereAre() throws NoSuchMethodException {
        var list = Questions.class.getDeclaredMethod("list", Question.class, String.class);

        assertThat(ParameterNames.of(new HandlerMethod(new Questions(), list)))
                .containsExactlyInAnyOrder("limit", "place", "wait");
    }
}
