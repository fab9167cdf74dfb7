package org.chancery.standalone.promise.chaos.cluster;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** A broker as Kafka's own programs start it, in a process of its own: formats its directory once, and runs until it is killed. */
final class ClusterBroker {
    private ClusterBroker() {}

    static void main(String[] arguments) {
        var settings = arguments[0];
        var format =
                new String[] {"format", "--ignore-formatted", "--cluster-id", Brokers.CLUSTER, "--config", settings};
        StorageTool.execute(format, System.out);
        Kafka.main(new String[] {settings});
    }
}
