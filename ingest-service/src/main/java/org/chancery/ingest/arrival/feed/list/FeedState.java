package org.chancery.ingest.arrival.feed.list;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.jspecify.annotations.Nullable;

/**
 * How a feed fares.
 *
 * @param answers what stood in the list when it was last fetched
 * @param validators of the document that was last read whole
 * @param title that the feed gives itself
 * @param checkedAt when it was last fetched, with success or without
 * @param newItemAt when it last brought an item that was not there before
 * @param failures in a row
 * @param dueAt when it is fetched next
 * @param marks of the items in the document, so that each is read once
 * @param hours how many new items came in each of the last hours that had any
 * @param latest the last items, newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedState(
        String id,
        Answers answers,
        Validators validators,
        @Nullable String title,
        Instant checkedAt,
        @Nullable Instant succeededAt,
        @Nullable Instant newItemAt,
        @Nullable FeedFailure failure,
        int failures,
        Instant dueAt,
        List<String> marks,
        List<ItemsOfHour> hours,
        List<LatestItem> latest) {
    private static final int KEPT = 20;

    /** Twice as many as a document has items. */
    private static final int MAX_MARKS = 2_000;

    /** @throws NullPointerException naming what is missing, as a record of the topic may lack anything */
    public FeedState {
        requireNonNull(id, "id");
        requireNonNull(answers, "answers");
        requireNonNull(validators, "validators");
        requireNonNull(checkedAt, "checkedAt");
        requireNonNull(dueAt, "dueAt");
        marks = List.copyOf(marks);
        hours = List.copyOf(hours);
        latest = List.copyOf(latest);
    }

    /**
     * What stood in the list: compared for equality only, because the clocks of instances differ.
     *
     * @param addedAt when the feed was added
     * @param fetchAt when somebody last asked to fetch it without delay
     */
    public record Answers(Instant addedAt, @Nullable Instant fetchAt) {
        public Answers {
            requireNonNull(addedAt, "addedAt");
        }
    }

    /** The last failure, which may be over. */
    public record FeedFailure(Instant at, String reason) {
        public FeedFailure {
            requireNonNull(at, "at");
            requireNonNull(reason, "reason");
        }
    }

    /** A feed that was never fetched. */
    public static FeedState unknown(Feed feed) {
        return new FeedState(
                feed.id(),
                new Answers(feed.addedAt(), null),
                Validators.NONE,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                0,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same, about to be fetched as the list has it now. */
    public FeedState answering(Feed feed) {
        return with(new Answers(feed.addedAt(), feed.fetchAt()), failures);
    }

    /** Whether somebody has asked since to fetch it without delay. */
    public boolean isAsked(Feed feed) {
        return feed.fetchAt() != null && !feed.fetchAt().equals(answers.fetchAt());
    }

    /** After a fetch that failed. */
    public FeedState failed(FeedFailure now, Instant dueAt) {
        return new FeedState(
                id,
                answers,
                validators,
                title,
                now.at(),
                succeededAt,
                newItemAt,
                now,
                failures + 1,
                dueAt,
                marks,
                hours,
                latest);
    }

    /** After a fetch that brought what was there before. */
    public FeedState unchanged(Instant now, Instant dueAt) {
        return new FeedState(
                id,
                answers,
                validators,
                title,
                now,
                now,
                newItemAt,
                failure,
                0,
                dueAt,
                marks,
                ItemsOfHour.add(hours, now, 0),
                latest);
    }

    /** After a fetch that brought a document, with its new items, newest first. */
    public FeedState read(Instant now, Instant dueAt, Document document) {
        var fresh = document.fresh();
        return new FeedState(
                id,
                answers,
                document.validators(),
                document.title(),
                now,
                now,
                fresh.isEmpty() ? newItemAt : now,
                failure,
                0,
                dueAt,
                document.marks(),
                ItemsOfHour.add(hours, now, fresh.size()),
                Stream.concat(fresh.stream(), latest.stream()).limit(KEPT).toList());
    }

    /** After its hub pushed a document: what the feed itself had stays known, and when it was fetched. */
    public FeedState pushed(Instant now, Instant dueAt, Document document) {
        var kept = Stream.concat(document.marks().stream(), marks.stream())
                .distinct()
                .limit(MAX_MARKS);
        var all = new Document(document.validators(), title, kept.toList(), document.fresh());
        return new FeedState(
                id,
                answers,
                all.validators(),
                title,
                checkedAt,
                succeededAt,
                all.fresh().isEmpty() ? newItemAt : now,
                failure,
                failures,
                dueAt,
                all.marks(),
                ItemsOfHour.add(hours, now, all.fresh().size()),
                Stream.concat(all.fresh().stream(), latest.stream()).limit(KEPT).toList());
    }

    /** The same, after so many failures in a row. */
    public FeedState after(int failures) {
        return with(answers, failures);
    }

    private FeedState with(Answers answers, int failures) {
        return new FeedState(
                id,
                answers,
                validators,
                title,
                checkedAt,
                succeededAt,
                newItemAt,
                failure,
                failures,
                dueAt,
                marks,
                hours,
                latest);
    }

    /** The document that a fetch brought. */
    public record Document(Validators validators, @Nullable String title, List<String> marks, List<LatestItem> fresh) {
        public Document {
            marks = List.copyOf(marks);
            fresh = List.copyOf(fresh);
        }
    }

    /** Why it failed last, empty if it never did. */
    public String reason() {
        return failure == null ? "" : failure.reason();
    }

    /** New items an hour, over the last day. */
    public double itemsAnHour(Instant now) {
        return ItemsOfHour.anHour(hours, now);
    }
}
