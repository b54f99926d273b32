package org.plumbline.trail;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.Application;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The trail from the command line. */
@Command(name = "trail", description = "The trail of changes and reads.", mixinStandardHelpOptions = true)
public final class TrailCommand implements Runnable {
    private final Application application;

    /** With what starts the application. */
    public TrailCommand(Application application) {
        this.application = application;
    }

    @Override
    public void run() {
        System.out.println("Use: trail verify");
    }

    @Command(
            name = "verify",
            description = "Recompute the chain; exit 0 when it is whole, 2 when it is broken.",
            mixinStandardHelpOptions = true)
    int verify(@Option(names = "--data", description = "Where the embedded database lives.") @Nullable Path data)
            throws Exception {
        try (ConfigurableApplicationContext context =
                application.open(data == null ? application.dataDirectory() : data, Map.of())) {
            Callable<Integer> verification = () -> verifyAll(context);
            return verification.call();
        }
    }

    private static int verifyAll(ConfigurableApplicationContext context) {
        VerifyingTrail verifying = context.getBean(VerifyingTrail.class);
        int exit = 0;
        for (AuthorityId authority : context.getBean(TrailAuthorities.class).list()) {
            VerifyingTrail.Outcome outcome = Tenancy.in(authority, Actor.system("trail-verify"), verifying::verify);
            switch (outcome) {
                case VerifyingTrail.Whole whole ->
                    System.out.printf(
                            "Authority %d: the chain of %d entries is whole. Newest value: %s%n",
                            authority.value(), whole.links(), whole.head());
                case VerifyingTrail.Broken broken -> {
                    exit = 2;
                    System.out.printf(
                            "Authority %d: the chain is broken at entry %d: %s%n",
                            authority.value(), broken.entryId(), broken.reason());
                }
            }
        }
        return exit;
    }
}
