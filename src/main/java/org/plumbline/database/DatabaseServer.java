package org.plumbline.database;

/** The database server of this process: started beside the application, or running somewhere else. */
public interface DatabaseServer {
    /**
     * How to reach it; waits until it is ready.
     *
     * @throws DatabaseUnavailable with a message for the person who started the application
     */
    DatabaseAccess await();

    /** Stops it, where it is this process's own. May be called more than once. */
    void stop();
}
