package org.chancery.standalone.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the engine stamps on its results, the same as in the enrich service. */
public final class EngineVersion {
    private static final String BUILD = "META-INF/build-info.properties";

    private EngineVersion() {}

    /** As the build wrote it beside the classes of the services. */
    public static String ofThisBuild() {
        try (var build = EngineVersion.class.getClassLoader().getResourceAsStream(BUILD)) {
            var properties = new Properties();
            if (build != null) {
                properties.load(build);
            }
            return properties.getProperty("build.version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
