package org.plumbline;

import java.util.Map;
import org.plumbline.command.Application;

/** Lets measures start the application in their own process, as its commands do. */
public final class ApplicationForBench {
    private ApplicationForBench() {}

    /** With the embedded database and no settings from the environment. */
    public static Application application() {
        return new RunningApplication(Map.of());
    }
}
