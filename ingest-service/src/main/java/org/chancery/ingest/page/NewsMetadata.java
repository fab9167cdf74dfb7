package org.chancery.ingest.page;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a page tells search engines of its article: the first news article of schema.org in its JSON-LD. */
record NewsMetadata(JsonNode article) {
    private static final Set<String> TYPES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "BlogPosting",
            "LiveBlogPosting");

    /** Empty if there is none, or if it is not valid JSON. */
    static NewsMetadata in(Document document, JsonMapper json) {
        return document.select("script[type=application/ld+json]").stream()
                .map(script -> read(script, json))
                .flatMap(NewsMetadata::parts)
                .filter(NewsMetadata::isArticle)
                .findFirst()
                .map(NewsMetadata::new)
                .orElse(new NewsMetadata(MissingNode.getInstance()));
    }

    private static JsonNode read(Element script, JsonMapper json) {
        try {
            return json.readTree(script.data());
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    /** The object itself, the members of a list, and those of a graph. */
    private static Stream<JsonNode> parts(JsonNode node) {
        var members = node.isArray() ? node : node.path("@graph");
        return Stream.concat(Stream.of(node), members.valueStream());
    }

    private static boolean isArticle(JsonNode node) {
        var type = node.path("@type");
        return Stream.concat(Stream.of(type), type.valueStream()).anyMatch(one -> TYPES.contains(one.asString("")));
    }

    @Nullable
    String headline() {
        return text(article.path("headline"));
    }

    /** All authors, separated by commas. */
    @Nullable
    String author() {
        var authors = article.path("author");
        var each = authors.isArray() ? authors.valueStream() : Stream.of(authors);
        var names = each.map(one -> text(one.isObject() ? one.path("name") : one))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    @Nullable
    String language() {
        return Languages.tag(text(article.path("inLanguage")));
    }

    @Nullable
    Instant publishedAt() {
        return Dates.moment(text(article.path("datePublished")));
    }

    /** Its whole text, empty if it does not give it. */
    String text() {
        var body = article.path("articleBody");
        return body.isString() ? PlainText.of(body.stringValue().replace("\n", "<br>")) : "";
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() && !value.stringValue().isBlank() ? PlainText.line(value.stringValue()) : null;
    }
}
