package org.plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.plumbline.database.Tenancy;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sign-in as one of the demo's people, by choosing from a list. Exists only in the demo and answers only to this machine;
 * every other filter (CSRF among them) stands before it.
 */
final class PersonaSignIn extends AbstractAuthenticationProcessingFilter {
    static final String PATH = "/demo/sign-in";

    private final Accounts accounts;
    private final Identifying identifying;
    private final Trail trail;
    private final TransactionTemplate transaction;

    PersonaSignIn(Accounts accounts, Identifying identifying, Trail trail, TransactionTemplate transaction) {
        super(PathPatternRequestMatcher.withDefaults().matcher(org.springframework.http.HttpMethod.POST, PATH));
        this.accounts = accounts;
        this.identifying = identifying;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String userName = request.getParameter("user-name");
        if (!isThisMachine(request) || userName == null) {
            throw new BadCredentialsException("not from here");
        }
        Optional<AccountRow> found = Optional.ofNullable(transaction.execute(_ -> accounts.findToSignIn(userName)))
                .flatMap(account -> account);
        AccountRow account =
                found.filter(AccountRow::isActive).orElseThrow(() -> new BadCredentialsException("no such person"));
        Tenancy.in(account.authority(), account.signedIn().actor(), () -> {
            transaction.executeWithoutResult(_ -> trail.changed(
                    "signed-in", Subject.of("account", account.id().value()), java.util.Map.of("persona", true)));
            return true;
        });
        return UsernamePasswordAuthenticationToken.authenticated(
                identifying.signedIn(account), null, AuthorityUtils.NO_AUTHORITIES);
    }

    private static boolean isThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
