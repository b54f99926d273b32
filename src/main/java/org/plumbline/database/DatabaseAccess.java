package org.plumbline.database;

/**
 * Where the database is, and the two logins: the owner, who owns the tables and migrates them, and the application,
 * which owns nothing and is held by the row-level security policies.
 *
 * @param appAssumesRole the application logs in as the owner and gives its rights up at once ({@code set role}), for
 *     servers where only one login is to be had
 */
public record DatabaseAccess(String jdbcUrl, Login owner, Login app, boolean appAssumesRole) {
    /** The role that the application works as; the migrations grant to it. */
    public static final String APP_ROLE = "plumbline_app";

    /** A user of the database server and the password. */
    public record Login(String user, String password) {}
}
