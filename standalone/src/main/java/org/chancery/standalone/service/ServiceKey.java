package org.chancery.standalone.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The key or token that a service asks for, from a file: on a command line, everybody on the machine could read it. */
public record ServiceKey(String secret) {
    private static final Pattern BEARER = Pattern.compile("[\\w.~+/-]+=*");

    public ServiceKey {
        if (!BEARER.matcher(secret).matches()) {
            throw new TypeConversionException("the file holds no key, or more than one");
        }
    }

    String header() {
        return "Bearer " + secret;
    }

    @Override
    public String toString() {
        return "a key";
    }

    /** Reads it from the file that the command line names. */
    static final class Reader implements ITypeConverter<ServiceKey> {
        @Override
        public ServiceKey convert(String file) {
            try {
                return new ServiceKey(Files.readString(Path.of(file)).strip());
            } catch (IOException e) {
                throw new TypeConversionException("the file %s cannot be read: %s".formatted(file, e.getMessage()));
            }
        }
    }
}
