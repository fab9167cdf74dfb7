package org.chancery.kit.access;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.http.DescribedProblem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Writes into the OpenAPI document which role each request needs, and how it is refused without; that nobody is asked is possible, too. */
@Component
record AccessDescription(AccessRules rules) implements OpenApiCustomizer {
    private static final String KEY = "key";
    private static final String NOT_ALLOWED = "The role of the key or token does not allow it";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents()
                .addSecuritySchemes(
                        KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "An API key, or a token of the identity provider; none where none is configured"));
        document.getPaths().forEach(this::describe);
    }

    private void describe(String path, PathItem item) {
        item.readOperationsMap()
                .forEach((method, operation) -> rules.role(HttpMethod.valueOf(method.name()), path)
                        .ifPresent(role -> describe(operation, role)));
    }

    private static void describe(Operation operation, AccessRole role) {
        operation.setSecurity(
                List.of(new SecurityRequirement(), new SecurityRequirement().addList(KEY, role.toString())));
        var answers = operation.getResponses();
        answers.addApiResponse(
                "401", DescribedProblem.of("A key or token is needed, or the one that came is not known"));
        add(answers, "429", DescribedProblem.forNow("The quota of the key is spent"));
        add(answers, "403", DescribedProblem.of(NOT_ALLOWED));
    }

    /** Beside the reason that the request itself may have for it. */
    private static void add(ApiResponses answers, String status, ApiResponse refusal) {
        var own = answers.get(status);
        answers.addApiResponse(
                status,
                own == null ? refusal : own.description(own.getDescription() + "; or: " + refusal.getDescription()));
    }
}
