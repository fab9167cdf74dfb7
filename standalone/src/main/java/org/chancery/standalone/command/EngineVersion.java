package org.chancery.standalone.command;

import org.chancery.enrich.engine.ArticleReader;

/** The version that the engine stamps on its results. */
final class EngineVersion {
    private EngineVersion() {}

    static String ofThisBuild() {
        var version = ArticleReader.class.getPackage().getImplementationVersion();
        return version == null ? "unversioned" : version;
    }
}
