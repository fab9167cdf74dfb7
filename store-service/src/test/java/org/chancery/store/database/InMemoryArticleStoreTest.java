package org.chancery.store.database;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The store in memory keeps the contract. */
@ExtendWith(InMemoryArticleStoreTest.Store.class)
class InMemoryArticleStoreTest implements ArticleStoreContract, EditionOrderContract, DeliveryContract, FilterContract {
    /** Gives each test a store of its own. */
    static final class Store implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == ArticleStore.class;
        }

        @Override
        public ArticleStore resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return new InMemoryArticleStore();
        }
    }
}
