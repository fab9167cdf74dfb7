package org.chancery.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of 127.0.0.1 that signs itself, as a key store and as files. */
record Certificate(Path directory) {
    static final String PASSWORD = "changeit";
    private static final char[] SECRET = PASSWORD.toCharArray();
    private static final String ALIAS = "here";

    /** Makes it with the JDK's own tool. */
    static Certificate in(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        var certificate = new Certificate(directory);
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        certificate.keyStore().toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        certificate.writeFiles();
        return certificate;
    }

    Path keyStore() {
        return directory.resolve("here.p12");
    }

    Path certificate() {
        return directory.resolve("here.crt");
    }

    Path key() {
        return directory.resolve("here.key");
    }

    /** PostgreSQL does not start with a key that others can read. */
    private void writeFiles() throws IOException, GeneralSecurityException {
        var store = store();
        Files.createFile(key(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key(), pem("PRIVATE KEY", store.getKey(ALIAS, SECRET).getEncoded()));
        Files.writeString(
                certificate(), pem("CERTIFICATE", store.getCertificate(ALIAS).getEncoded()));
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(keyStore().toFile(), SECRET);
    }

    private static String pem(String what, byte[] content) {
        var text = Base64.getMimeEncoder().encodeToString(content);
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(what, text);
    }

    /** For clients that trust it and nobody else. */
    SSLContext trust() throws IOException, GeneralSecurityException {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(ALIAS, store().getCertificate(ALIAS));
        trusted.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }
}
