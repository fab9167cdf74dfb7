package org.chancery.store.query.alert;

import java.util.List;

/** All alerts, the oldest first. */
record AlertList(List<AlertView> alerts) {}
