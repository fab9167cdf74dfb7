package org.chancery.ingest.ninjs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.page.Dates;
import org.chancery.kit.json.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a news item says of an article. */
public final class NinjsArticle {
    private NinjsArticle() {}

    /** A mapper that reads items of every generation, as strictly as the contract. */
    public static JsonMapper mapper(JsonMapper json) {
        return StrictJson.like(json)
                .rebuild()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .build();
    }

    /**
     * What the item says, as an article.
     *
     * @param outlet if it names none itself
     * @throws IllegalArgumentException if it is none; the message says why
     */
    public static RawArticle of(NinjsItem item, @Nullable ArticleSource outlet) {
        refuseOtherMedia(item.type());
        var headline = NinjsText.best(item.headlineTexts());
        var body = NinjsText.best(item.bodyTexts());
        var address = NinjsAddress.of(item.uri());
        var source = source(item);
        return new RawArticle(
                address.id(),
                version(item.version()),
                item.pubStatus() == null ? null : status(item.pubStatus()),
                source == null ? outlet : source,
                address.url(),
                headline.isEmpty() && item.title() != null ? item.title() : headline,
                item.by(),
                body.isEmpty() ? NinjsText.best(item.descriptionTexts()) : body,
                item.language(),
                genre(item),
                moment("versionCreated", item.versionCreated() == null ? item.firstCreated() : item.versionCreated()),
                moment("embargoedUntil", item.embargo()),
                null,
                null);
    }

    private static void refuseOtherMedia(@Nullable String type) {
        if (type != null && !type.equals("text") && !type.equals("composite")) {
            throw new IllegalArgumentException("type: '" + type + "' is no article; text and composite are");
        }
    }

    /** Versions may be any text; those that do not count are left to the intake. */
    private static int version(@Nullable JsonNode version) {
        var text = version == null ? "" : version.asString("");
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }

    private static ArticleStatus status(String pubStatus) {
        return switch (pubStatus) {
            case "usable" -> ArticleStatus.USABLE;
            case "withheld" -> ArticleStatus.WITHHELD;
            case "canceled" -> ArticleStatus.CANCELED;
            default ->
                throw new IllegalArgumentException(
                        "pubStatus: '" + pubStatus + "' is none of usable, withheld, canceled");
        };
    }

    /** Its outlet, if it names one. */
    public static @Nullable ArticleSource source(NinjsItem item) {
        var sources = item.infoSources();
        if (sources != null && !sources.isEmpty()) {
            var first = sources.getFirst();
            return new ArticleSource(first.name(), first.uri());
        }
        return item.copyrightHolder() == null ? null : new ArticleSource(item.copyrightHolder(), null);
    }

    private static @Nullable String genre(NinjsItem item) {
        var genres = item.genres() == null ? List.<NinjsItem.Named>of() : item.genres();
        return genres.stream()
                .map(NinjsItem.Named::name)
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static @Nullable Instant moment(String field, @Nullable String date) {
        var moment = Dates.moment(date);
        if (date != null && moment == null) {
            throw new IllegalArgumentException(field + ": '" + date + "' is no date");
        }
        return moment;
    }
}
