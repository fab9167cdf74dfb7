package org.chancery.ingest.deadletter.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import org.chancery.ingest.deadletter.letter.LetterReader;
import org.chancery.ingest.deadletter.mark.Handled;
import org.chancery.ingest.deadletter.replay.Replays;
import org.chancery.ingest.deadletter.search.LetterSearch;
import org.chancery.kit.consumer.BoundedBytes;
import org.chancery.kit.http.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dead letters of all topics. Whatever changes something is a PUT. */
@RestController
@RequestMapping(path = "/api/v1/dead-letters", produces = MediaType.APPLICATION_JSON_VALUE)
class DeadLetterController {
    private static final String ONE = "/{topic}/{partition}/{offset}";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LetterSearch search;
    private final LetterReader letters;
    private final Handled handled;
    private final Replays replays;

    DeadLetterController(LetterSearch search, LetterReader letters, Handled handled, Replays replays) {
        this.search = search;
        this.letters = letters;
        this.handled = handled;
        this.replays = replays;
    }

    @Operation(summary = "Dead letters, newest first; without state, those that wait")
    @ApiResponse(responseCode = "200", description = "A page; if it has a next, there may be more")
    @Refused(BAD_REQUEST)
    @GetMapping
    LetterList list(@ModelAttribute LetterQuery query) {
        return LetterList.of(search.search(query.criteria(), query.from(), query.most()));
    }

    @Operation(
            summary =
                    "One dead letter with its headers and its payload; what is long is cut, what cannot be shown escaped")
    @ApiResponse(responseCode = "200", description = "The dead letter")
    @Refused({BAD_REQUEST, NOT_FOUND, GONE})
    @GetMapping(ONE)
    LetterDetail one(@PathVariable String topic, @PathVariable String partition, @PathVariable String offset) {
        var place = LetterPath.of(topic, partition, offset);
        var letter = letters.find(place);
        handled.catchUp(PATIENCE);
        return LetterDetail.of(letter, handled.markOf(place));
    }

    @Operation(summary = "The bytes of a dead letter, as they were received")
    @ApiResponse(
            responseCode = "200",
            description = "All of them, or with X-Cut: true the first of a record that is too long for a topic")
    @Refused({BAD_REQUEST, NOT_FOUND, GONE})
    @GetMapping(path = ONE + "/payload", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> payload(
            @PathVariable String topic, @PathVariable String partition, @PathVariable String offset) {
        var value = letters.find(LetterPath.of(topic, partition, offset)).value();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Cut", Boolean.toString(value != null && BoundedBytes.isCut(value)))
                .body(value == null ? new byte[0] : value);
    }

    @Operation(summary = "Publish the record again, once, and tell what became of it within a time")
    @ApiResponse(responseCode = "200", description = "It is published")
    @Refused({BAD_REQUEST, NOT_FOUND, CONFLICT, GONE, UNPROCESSABLE_CONTENT})
    @PutMapping(ONE + "/replay")
    ReplayView replay(
            @PathVariable String topic,
            @PathVariable String partition,
            @PathVariable String offset,
            @Parameter(description = "How many seconds to follow it, 0 to 60") @RequestParam(defaultValue = "10")
                    int wait) {
        var place = LetterPath.of(topic, partition, offset);
        return ReplayView.of(place, replays.replay(place, Words.seconds("wait", wait)));
    }

    @Operation(summary = "Mark a dead letter as looked at, so that it waits no more")
    @ApiResponse(responseCode = "200", description = "It is parked")
    @Refused({BAD_REQUEST, NOT_FOUND, CONFLICT, GONE})
    @PutMapping(ONE + "/park")
    ParkView park(
            @PathVariable String topic,
            @PathVariable String partition,
            @PathVariable String offset,
            @Parameter(description = "Why nothing more is done, 1 to 500 characters") @RequestParam String reason) {
        var place = LetterPath.of(topic, partition, offset);
        var why = Words.text("reason", reason);
        return ParkView.of(place, replays.park(place, why), why);
    }
}
