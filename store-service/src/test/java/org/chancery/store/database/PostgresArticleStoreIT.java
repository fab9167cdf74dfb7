package org.chancery.store.database;

import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;

/** The store on PostgreSQL keeps the contract. */
@StoreTest
class PostgresArticleStoreIT implements ArticleStoreContract, EditionOrderContract, DeliveryContract {
    @Override
    public ArticleStore store(Running running) {
        return running.store().articles();
    }
}
