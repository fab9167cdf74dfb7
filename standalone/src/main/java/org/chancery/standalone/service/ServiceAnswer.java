package org.chancery.standalone.service;

import tools.jackson.databind.JsonNode;

/** What a service answered that did not refuse; a missing node if it had nothing to say. */
public record ServiceAnswer(int status, JsonNode content) {}
