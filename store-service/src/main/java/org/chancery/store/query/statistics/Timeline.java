package org.chancery.store.query.statistics;

import java.util.List;
import org.chancery.store.database.statistics.Point;

/** Events over time, the earliest first. */
record Timeline(List<Point> points) {}
