package org.chancery.enrich.engine.lexicon.seed.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads {@code seeds/language}: which languages are read, and the pack of each. */
public final class LanguageSeeds {
    private static final String FOLDER = "language";
    private static final String LANGUAGES = FOLDER + "/languages.yaml";

    private final List<SeedNode> files;
    private final Faults faults;

    private LanguageSeeds(List<SeedNode> files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** The packs of the languages that are named, those that are broken left out and noted. */
    public static List<LanguagePack> read(SeedFiles files, Faults faults) {
        return new LanguageSeeds(files.documents(FOLDER, faults), faults).packs();
    }

    private List<LanguagePack> packs() {
        var named = named();
        refuseUnread(named.stream().map(SeedNode::text).toList());
        var packs = new ArrayList<LanguagePack>();
        for (var language : named) {
            faults.attempt(() -> Optional.of(pack(language)), Optional.<LanguagePack>empty())
                    .ifPresent(packs::add);
        }
        return packs;
    }

    private List<SeedNode> named() {
        var file = files.stream()
                .filter(document -> document.file().equals(LANGUAGES))
                .findFirst()
                .orElseThrow(() -> new LexiconBroken(LANGUAGES, 1, "is missing; write 'languages: [en]' into it"));
        file.only("languages");
        var named = file.list("languages").toList();
        if (named.isEmpty()) {
            throw file.broken("needs 'languages', with one at least");
        }
        return named;
    }

    private LanguagePack pack(SeedNode language) {
        var own = files.stream()
                .filter(file -> file.file().startsWith(folder(language.text())))
                .toList();
        if (own.isEmpty()) {
            throw language.broken("language '%s' has no pack; add the folder seeds/%s, or take it out"
                    .formatted(language.text(), folder(language.text())));
        }
        return PackSeeds.read(language.text(), own);
    }

    /** A file outside the folders of the languages would be edited in vain. */
    private void refuseUnread(List<String> languages) {
        for (var file : files) {
            boolean isRead = file.file().equals(LANGUAGES)
                    || languages.stream().anyMatch(code -> file.file().startsWith(folder(code)));
            if (!isRead) {
                faults.error(
                        file, "is not read; put it into the folder of a language that %s names".formatted(LANGUAGES));
            }
        }
    }

    private static String folder(String code) {
        return FOLDER + "/" + code + "/";
    }
}
