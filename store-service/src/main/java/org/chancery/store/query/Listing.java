package org.chancery.store.query;

import java.util.List;
import org.chancery.store.database.Cursor;
import org.chancery.store.database.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers with a list of documents that are JSON already, and with the link to the next page (RFC 8288). */
final class Listing {
    private Listing() {}

    static ResponseEntity<String> of(String name, Page page) {
        var next = page.next().map(Cursor::token);
        var body = "{\"%s\":[%s]%s}"
                .formatted(
                        name,
                        String.join(",", page.items()),
                        next.map(",\"next\":\"%s\""::formatted).orElse(""));
        var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        next.ifPresent(cursor -> answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(linkTo(cursor))));
        return answer.body(body);
    }

    static ResponseEntity<String> of(String name, List<String> items) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"%s\":[%s]}".formatted(name, String.join(",", items)));
    }

    private static String linkTo(String cursor) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUriString();
    }
}
