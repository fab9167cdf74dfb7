package org.chancery.store.query.alert;

import java.util.List;
import org.chancery.store.alert.Delivery;

/** What an alert has fired, the latest first. */
record DeliveryList(List<Delivery> deliveries) {}
