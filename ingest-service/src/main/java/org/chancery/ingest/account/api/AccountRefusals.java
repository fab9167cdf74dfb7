package org.chancery.ingest.account.api;

import java.util.Map;
import org.chancery.kit.http.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** What it means if no account is given, for the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class AccountRefusals {
    @Bean
    Refusals refusedAccounts() {
        return new Refusals(
                AccountRefusals.class.getPackageName(),
                Map.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The broker does not answer, or there is more to read than time; ask again"));
    }
}
