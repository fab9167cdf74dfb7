package org.chancery.ingest.arrival.http.format;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.http.item.ArticleDecoder;
import org.chancery.ingest.arrival.http.item.StrictReader;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.ingest.page.Dates;
import org.chancery.kit.json.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** News items of IPTC ninjs 1.x to 3.x. */
final class NinjsArticles implements ArticleDecoder {
    private static final List<String> OUTLETS =
            List.of("/infoSources/0/name", "/infosources/0/name", "/infosource/0/name", "/copyrightholder");

    private final StrictReader reader;

    NinjsArticles(JsonMapper json) {
        var strict = StrictJson.like(json);
        reader = new StrictReader(
                strict.rebuild()
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .build(),
                OUTLETS);
    }

    @Override
    public Submission decode(byte[] body) {
        return reader.read(body, NinjsItem.class, this::submission);
    }

    private Submission submission(NinjsItem item) {
        try {
            return new Submission.Article(article(item));
        } catch (IllegalArgumentException e) {
            return new Submission.Fault(String.valueOf(e.getMessage()), "", true, source(item));
        }
    }

    private RawArticle article(NinjsItem item) {
        refuseOtherMedia(item.type());
        var headline = NinjsText.best(item.headlineTexts());
        var body = NinjsText.best(item.bodyTexts());
        var address = NinjsAddress.of(item.uri());
        return new RawArticle(
                address.id(),
                version(item.version()),
                item.pubStatus() == null ? null : status(item.pubStatus()),
                source(item),
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

    private static @Nullable ArticleSource source(NinjsItem item) {
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
