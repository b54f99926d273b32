package org.plumbline.mail;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server, from the environment ({@code PLUMBLINE_SMTP_HOST} and so on).
 *
 * @param host the server's name; without it no mail is sent
 * @param port its port; 587 is submission
 * @param user to sign in as, or null for a server that asks nobody
 * @param password of that user
 * @param startTls whether the connection must be encrypted; only a server on the same machine does without
 * @param from the address mails come from
 */
@ConfigurationProperties("plumbline.smtp")
record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("true") boolean startTls,
        @DefaultValue("plumbline@localhost") String from) {
    private static final String TIMEOUT_MILLIS = "10000";

    /** Whether an installation has named a mail server. */
    boolean isSet() {
        return host != null && !host.isBlank();
    }

    /** The server as Spring speaks to it; it never waits longer than ten seconds. */
    JavaMailSenderImpl server() {
        var server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(port);
        server.setUsername(user);
        server.setPassword(password);
        Properties properties = server.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", String.valueOf(user != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return server;
    }
}
