package org.plumbline.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.Accounts.LinkRow;
import org.plumbline.database.Actor;
import org.plumbline.database.Tenancy;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets a password by a one-time link. */
@Service
class SettingPassword {
    /** As the National Cyber Security Centre advises: length, not rules about characters. */
    static final int SHORTEST = 12;

    static final int LONGEST = 200;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final People people;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettingPassword(
            Accounts accounts,
            PasswordEncoder passwords,
            People people,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Set(String userName) implements Outcome {}

    /** The link is used, expired or never was; the three are not told apart. */
    record LinkNotGood() implements Outcome {}

    record Refused(List<String> reasons) implements Outcome {}

    /** The user name for which the link still is good. */
    Optional<String> findUserName(String token) {
        return findGood(token).map(LinkRow::userName);
    }

    Outcome set(String token, String password, String again) {
        Optional<LinkRow> link = findGood(token);
        if (link.isEmpty()) {
            return new LinkNotGood();
        }
        List<String> reasons = reasonsAgainst(link.get().userName(), password, again);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        LinkRow good = link.get();
        boolean taken = Tenancy.in(good.authority(), Actor.system("one-time-link"), () -> take(good, password));
        return taken ? new Set(good.userName()) : new LinkNotGood();
    }

    private boolean take(LinkRow link, String password) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            if (!accounts.useLink(link.id(), clock.instant())) {
                return false;
            }
            accounts.setPassword(link.userName(), String.valueOf(passwords.encode(password)));
            trail.changed("password-set", Subject.of("one-time-link", link.id()), Map.of());
            people.endSessions(link.userName());
            return true;
        }));
    }

    private Optional<LinkRow> findGood(String token) {
        return Optional.ofNullable(transaction.execute(_ -> accounts.findLink(People.hash(token))))
                .flatMap(found -> found)
                .filter(link -> !link.used() && link.expiresAt().isAfter(clock.instant()));
    }

    static List<String> reasonsAgainst(String userName, String password, String again) {
        var reasons = new ArrayList<String>();
        if (password.length() < SHORTEST) {
            reasons.add("Password must be at least " + SHORTEST + " characters: three random words are good");
        }
        if (password.length() > LONGEST) {
            reasons.add("Password must be at most " + LONGEST + " characters");
        }
        if (password.equalsIgnoreCase(userName)) {
            reasons.add("Password must not be your user name");
        }
        if (!password.equals(again)) {
            reasons.add("Both passwords must be the same");
        }
        return reasons;
    }
}
