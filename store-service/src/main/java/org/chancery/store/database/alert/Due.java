package org.chancery.store.database.alert;

import org.chancery.store.alert.Webhook;

/**
 * A delivery that is being tried.
 *
 * @param alert its id
 * @param name of the alert
 */
public record Due(String alert, String name, Webhook webhook, DeliveryRows.Told told) {}
