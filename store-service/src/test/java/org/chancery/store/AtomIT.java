package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;

/** Happenings in a reader of feeds. */
@StoreTest
class AtomIT {
    @Test
    void feedHasTheHappeningsThatMatchAndLeadsToThePage(Running running) throws FeedException {
        var published = Instant.parse("2023-05-01T12:00:00Z");
        var meeting = Editions.meetingWith("MLT", "2023-05-01", "of & feeds"); // nobody else reports one
        running.store().articles().save(List.of(Editions.reported("of & feeds", "Feed Post", published, meeting)));

        var feed = feed(running, "outlet=Feed+Post&type=CONSULT");

        assertThat(feed.getEntries())
                .singleElement()
                .returns("Peru → MLT: Consult", SyndEntry::getTitle)
                .returns(
                        "Peru met Chile in Lima 🕊.",
                        entry -> entry.getDescription().getValue())
                .returns(published, entry -> entry.getUpdatedDate().toInstant())
                .returns(
                        running.store()
                                .address("/?article=of%20%26%20feeds&event="
                                        + Editions.meeting("of & feeds").id()),
                        SyndEntry::getLink);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut(Running running) throws FeedException {
        var meeting = Editions.meetingOf("Eve\u0007 & <Co>", "Bell", "bell");
        running.store()
                .articles()
                .save(List.of(Editions.reported("bell", "Bell Post", Instant.parse("2023-05-01T12:00:00Z"), meeting)));

        assertThat(feed(running, "outlet=Bell+Post").getEntries())
                .singleElement()
                .returns("Eve & <Co> → Bell: Consult", SyndEntry::getTitle);
    }

    @Test
    void wrongFilterIsRefusedAsElsewhere(Running running) {
        var answer = running.store().get("/api/v1/feeds/happenings?contry=PER", "application/atom+xml, */*");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/detail")).startsWith("contry: is not one of");
    }

    private static SyndFeed feed(Running running, String query) throws FeedException {
        var answer = running.store().get("/api/v1/feeds/happenings?" + query, "application/atom+xml");
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(answer.text()));
    }
}
