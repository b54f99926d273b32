package org.plumbline.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Tenancy;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks user name and password of a local account. Unknown names cost the same time as wrong passwords. */
@Component
class CheckingPassword implements AuthenticationProvider {
    private final Accounts accounts;
    private final Identifying identifying;
    private final PasswordEncoder passwords;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String nobodysHash;

    CheckingPassword(
            Accounts accounts,
            Identifying identifying,
            PasswordEncoder passwords,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.identifying = identifying;
        this.passwords = passwords;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.nobodysHash = String.valueOf(passwords.encode("the password of nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        Optional<AccountRow> found = Optional.ofNullable(
                        transaction.execute(_ -> accounts.findToSignIn(attempt.getName())))
                .flatMap(account -> account);
        if (found.isEmpty()) {
            passwords.matches(password, nobodysHash);
            throw new BadCredentialsException("unknown");
        }
        AccountRow account = found.get();
        return Tenancy.in(account.authority(), account.signedIn().actor(), () -> check(account, password));
    }

    private Authentication check(AccountRow account, String password) {
        @Nullable Instant lockedUntil = account.lockedUntil();
        if (lockedUntil != null && lockedUntil.isAfter(clock.instant())) {
            throw new LockedException("locked");
        }
        boolean right =
                passwords.matches(password, account.passwordHash() == null ? nobodysHash : account.passwordHash());
        if (!right || !account.isActive()) {
            noteFailure(account);
            throw new BadCredentialsException("wrong");
        }
        noteSuccess(account);
        return UsernamePasswordAuthenticationToken.authenticated(
                identifying.signedIn(account), null, AuthorityUtils.NO_AUTHORITIES);
    }

    private void noteFailure(AccountRow account) {
        int failures = account.failedSignIns() + 1;
        transaction.executeWithoutResult(_ -> {
            accounts.noteSignIn(
                    account.id(),
                    failures,
                    Lockout.until(failures, clock.instant()).orElse(null));
            trail.changed("sign-in-refused", Subject.of("account", account.id().value()), Map.of("failures", failures));
        });
    }

    private void noteSuccess(AccountRow account) {
        transaction.executeWithoutResult(_ -> {
            accounts.noteSignIn(account.id(), 0, null);
            trail.changed("signed-in", Subject.of("account", account.id().value()), Map.of());
        });
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
