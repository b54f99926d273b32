package org.plumbline.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The embedded server's passwords, made at the first start and kept in files that only the account itself can read. */
final class EmbeddedCredentials {
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "plumbline_owner";

    private final Path directory;
    private final Properties passwords;

    private EmbeddedCredentials(Path directory, Properties passwords) {
        this.directory = directory;
        this.passwords = passwords;
    }

    static EmbeddedCredentials in(Path directory) throws IOException {
        Path file = directory.resolve("credentials.properties");
        var passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
        } else {
            for (String user : new String[] {SUPERUSER, OWNER, DatabaseAccess.APP_ROLE}) {
                passwords.setProperty(user, randomPassword());
            }
            try (Writer writer = privateWriter(file)) {
                passwords.store(writer, "Passwords of the embedded database. Keep with the data directory.");
            }
        }
        return new EmbeddedCredentials(directory, passwords);
    }

    DatabaseAccess.Login superuser() {
        return login(SUPERUSER);
    }

    DatabaseAccess access(int port) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
        return new DatabaseAccess(url, login(OWNER), login(DatabaseAccess.APP_ROLE), false);
    }

    /** The file from which initdb takes the superuser's password. */
    Path superuserPasswordFile() throws IOException {
        Path file = directory.resolve("superuser-password");
        if (!Files.exists(file)) {
            try (Writer writer = privateWriter(file)) {
                writer.write(superuser().password());
            }
        }
        return file;
    }

    void writePort(int port) throws IOException {
        Files.writeString(directory.resolve("port"), Integer.toString(port));
    }

    int readPort() throws IOException {
        return Integer.parseInt(Files.readString(directory.resolve("port")).strip());
    }

    private DatabaseAccess.Login login(String user) {
        return new DatabaseAccess.Login(user, passwords.getProperty(user));
    }

    private static Writer privateWriter(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        return Files.newBufferedWriter(file, StandardOpenOption.WRITE);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
