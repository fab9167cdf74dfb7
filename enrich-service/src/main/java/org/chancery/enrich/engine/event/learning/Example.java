package org.chancery.enrich.engine.event.learning;

import java.util.List;

/**
 * What an annotated article says of one thing in one of its sentences.
 *
 * @param outcome its name: of two parties the type of what the one does to the other or "nothing", of what is told its status
 */
record Example(String article, List<String> features, String outcome) {}
