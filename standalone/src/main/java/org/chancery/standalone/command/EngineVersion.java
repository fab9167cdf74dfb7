package org.chancery.standalone.command;

import org.chancery.enrich.engine.ArticleReader;

/** The version that is stamped on what the engine finds. */
final class EngineVersion {
    private EngineVersion() {}

    static String ofThisBuild() {
        var version = ArticleReader.class.getPackage().getImplementationVersion();
        return version == null ? "unversioned" : version;
    }
}
