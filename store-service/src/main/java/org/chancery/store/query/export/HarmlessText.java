package org.chancery.store.query.export;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes text so that no spreadsheet takes it for a formula: with an apostrophe before it, as OWASP advises. Numbers are not text, and keep
 * their sign.
 */
final class HarmlessText extends StdSerializer<String> {
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    HarmlessText() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator line, SerializationContext context) {
        boolean isFormula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        line.writeString(isFormula ? "'" + text : text);
    }
}
