package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import org.chancery.ingest.running.Feeds;
import org.chancery.ingest.running.TestHub;
import org.chancery.ingest.running.TestHub.Conduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How feeds are subscribed to at their hubs, and what hubs grant (W3C WebSub). */
class SubscriptionsIT extends HubbedFeeds {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "soon"})
    void aLeaseThatIsNoneIsRefusedAndTheFeedFetched(String lease) {
        hub.behave(Conduct.granting(lease));
        var id = add("lease" + lease.hashCode());

        await().atMost(PATIENCE).until(() -> !hub.confirmed().isEmpty());
        assertThat(hub.confirmed().getFirst().status()).isEqualTo(404);
        assertThat(hub.confirmed().getFirst().at("/detail")).contains("hub.lease_seconds must be at least 60");
        isFetchedThough(id, "lease" + lease.hashCode(), "hub.lease_seconds");
    }

    @Test
    void aHubThatNeverAnswersDoesNotKeepTheFeedFromBeingFetched() {
        hub.behave(Conduct.silent());

        isFetchedThough(add("silent"), "silent", "took longer than 3 s");
    }

    @Test
    void aHubThatDoesNotWantUsIsLeftAlone() {
        hub.behave(Conduct.denying("members+only"));

        isFetchedThough(add("denied"), "denied", "denied by its hub: members only");
        assertThat(hub.asked()).hasSize(1);
    }

    /** This machine is open to the tests under its first address only. */
    @Test
    void aHubLeadsNowhereInside() {
        hub.behave(Conduct.redirecting("http://[::1]:" + hub.at().getPort() + "/inside"));

        isFetchedThough(add("inward"), "inward", "::1 has no public address");
        assertThat(hub.asked()).hasSize(1);
    }

    @Test
    void aHubMayMove() {
        hub.behave((here, asked, form) -> (asked.getRequestURI().getPath().equals("/moved")
                        ? Conduct.granting("60")
                        : Conduct.redirecting("/moved"))
                .answer(here, asked, form));

        awaitSubscription(add("moving"));

        assertThat(hub.asked()).hasSize(2);
    }

    @Test
    void aHubInsideIsNotAsked() {
        var id = add("inside", URI.create("http://10.0.0.1/hub"));

        isFetchedThough(id, "inside", "10.0.0.1 has no public address");
    }

    private void isFetchedThough(String id, String name, String error) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(feeds.one(id).at("/hubError")).contains(error));
        assertThat(feeds.one(id).text()).doesNotContain("pushedUntil");
        serve(name, name, name + "-news");
        await().atMost(PATIENCE)
                .until(() -> raw.at("https://post.example/" + name + "-news").size() == 1);
    }

    @Test
    void aSubscriptionIsRenewedBeforeItEnds() {
        hub.close();
        hub = TestHub.before(service.port()); // which takes so short a lease
        hub.behave(Conduct.granting("3"));
        var id = add("renewed");
        awaitSubscription(id);
        var first = feeds.one(id).at("/pushedUntil");

        await().atMost(PATIENCE).until(() -> hub.confirmed().size() >= 2);

        assertThat(hub.confirmed()).allMatch(answer -> answer.status() == 200);
        assertThat(feeds.one(id).at("/pushedUntil")).isGreaterThan(first);
        assertThat(hub.asked().getLast()).isEqualTo(hub.asked().getFirst());
    }

    @Test
    void nobodySubscribesOrUnsubscribesUs() {
        var subscription = awaitSubscription(add("wanted"));
        var topic = "&hub.challenge=1&hub.lease_seconds=60&hub.topic=" + subscription.get("hub.topic");

        assertThat(hub.ask(subscription, "hub.mode=subscribe" + topic).at("/detail"))
                .isEqualTo("we have not asked to subscribe");
        assertThat(hub.ask(subscription, "hub.mode=unsubscribe" + topic).at("/detail"))
                .isEqualTo("we have not asked to unsubscribe");
        assertThat(hub.ask(subscription, "hub.mode=publish" + topic).status()).isEqualTo(404);
        assertThat(hub.ask(subscription, "hub.mode=denied&hub.topic=https://other.example")
                        .status())
                .isEqualTo(404);
        assertThat(hub.ask(subscription, "").status()).isEqualTo(404);
        assertThat(push(subscription, Feeds.rss("tuna")).status()).isEqualTo(202);
    }
}
