package org.chancery.standalone.pipeline;

/** The three services in a process of their own, whose environment says how they connect. */
final class SecuredServices {
    private SecuredServices() {}

    static void main(String[] arguments) {
        var ports = new int[arguments.length - 2];
        for (int port = 0; port < ports.length; port++) {
            ports[port] = Integer.parseInt(arguments[port + 2]);
        }
        var database = new DatabaseAddress(arguments[1], "postgres", "postgres");
        Services.start(arguments[0], database, new Ports(ports[0], ports[1], ports[2], ports[3], ports[4]));
    }
}
