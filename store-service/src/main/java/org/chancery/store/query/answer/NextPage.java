package org.chancery.store.query.answer;

import org.chancery.store.database.Cursor;
import org.chancery.store.database.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Says in an answer where the list goes on. */
public final class NextPage {
    private NextPage() {}

    /** The cursor of the next page, if there is one. */
    public static @Nullable String cursor(Page<?> page) {
        return page.next().map(Cursor::token).orElse(null);
    }

    /** The answer with the link to the next page (RFC 8288), if there is one. */
    public static <T> ResponseEntity<T> linked(@Nullable String cursor, T body) {
        var answer = ResponseEntity.ok();
        if (cursor != null) {
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(linkTo(cursor)));
        }
        return answer.body(body);
    }

    private static String linkTo(String cursor) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUriString();
    }
}
