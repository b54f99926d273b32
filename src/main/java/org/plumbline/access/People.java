package org.plumbline.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the current authority who can sign in. */
@Service
public class People {
    private static final Duration LINK_LIFETIME = Duration.ofDays(3);

    private final Accounts accounts;
    private final PermissionMatrix permissions;
    private final Trail trail;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    People(
            Accounts accounts,
            PermissionMatrix permissions,
            Trail trail,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.trail = trail;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Everyone, by name. */
    @Transactional(readOnly = true)
    public List<PersonRow> listPeople() {
        return accounts.listPeople();
    }

    /** Everyone who can sign in now, by name. */
    @Transactional(readOnly = true)
    public List<PersonRow> listActive() {
        return accounts.listActive();
    }

    /** The person with this account; empty when nobody has it. */
    @Transactional(readOnly = true)
    public Optional<PersonRow> find(AccountId account) {
        return accounts.find(account);
    }

    /**
     * Part of everyone, by name.
     *
     * @param text what is in the name or the user name, in whatever case; empty for everyone
     * @param afterName the last name of the part before; empty for the first part
     * @param afterId the account of that name; 0 for the first part
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<PersonRow> listPart(String text, String afterName, long afterId, int most) {
        return accounts.listPart(text, afterName, afterId, most);
    }

    /** Everyone in the structure who may do this, by name. */
    @Transactional(readOnly = true)
    public List<PersonInStructure> listWho(Permission permission) {
        List<String> roles =
                permissions.rolesThatMay(permission).stream().map(Role::code).toList();
        return roles.isEmpty() ? List.of() : accounts.listInStructure(roles);
    }

    /** Whether the user name is taken, in any authority. */
    @Transactional(readOnly = true)
    public boolean isTaken(String userName) {
        return accounts.findToSignIn(userName).isPresent();
    }

    /**
     * Adds somebody, who cannot sign in before having used a one-time link.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the user name is taken
     */
    @Transactional
    public AccountId invite(String userName, String displayName, @Nullable WorkerId worker, Set<Role> roles) {
        String normalised = userName.strip().toLowerCase(Locale.ROOT);
        AccountId account = accounts.add(normalised, displayName.strip(), worker, clock.instant());
        accounts.replaceRoles(account, roles);
        trail.changed("person-invited", subject(account), Map.of("roles", codes(roles)));
        return account;
    }

    /**
     * Adds somebody one can be in the demo: without a password, so that only persona sign-in lets them in, which exists
     * nowhere else.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the user name is taken
     */
    @Transactional
    public AccountId addPersona(String userName, String displayName, @Nullable WorkerId worker, Set<Role> roles) {
        AccountId account = invite(userName, displayName, worker, roles);
        accounts.setState(account, "active");
        return account;
    }

    /** Changes what somebody is. Their sessions end, so that no page is shown under the old roles. */
    @Transactional
    public void changeRoles(AccountId account, String userName, Set<Role> roles) {
        accounts.replaceRoles(account, roles);
        trail.changed("roles-changed", subject(account), Map.of("roles", codes(roles)));
        endSessions(userName);
    }

    /** Says who in the structure the person is; null for nobody. Their sessions end, since they see other children now. */
    @Transactional
    public void place(AccountId account, String userName, @Nullable WorkerId worker) {
        accounts.setWorker(account, worker);
        trail.changed("person-placed", subject(account), worker == null ? Map.of() : Map.of("worker", worker.value()));
        endSessions(userName);
    }

    /** Keeps somebody from signing in, also by a link made before, and ends their sessions. */
    @Transactional
    public void disable(AccountId account, String userName) {
        accounts.setState(account, "disabled");
        accounts.forgetLinks(account, clock.instant());
        trail.changed("person-disabled", subject(account), Map.of());
        endSessions(userName);
    }

    /** Ends the sessions of whoever is this worker, whose place in the structure has changed: a session holds it. */
    @Transactional
    public void endSessionsOf(WorkerId worker) {
        accounts.listUserNamesOf(worker).forEach(this::endSessions);
    }

    /** Lifts a lock that wrong passwords brought about. */
    @Transactional
    public void unlock(AccountId account) {
        accounts.noteSignIn(account, 0, null);
        trail.changed("person-unlocked", subject(account), Map.of());
    }

    /**
     * Makes a link with which the person sets a password, once, within three days.
     *
     * @return the path of the link; it is shown once and not kept
     */
    @Transactional
    public String makeOneTimeLink(AccountId account) {
        byte[] token = new byte[32];
        random.nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        accounts.addLink(account, hash(text), clock.instant().plus(LINK_LIFETIME));
        trail.changed("one-time-link-made", subject(account), Map.of());
        return "/one-time-links/" + text;
    }

    void endSessions(String userName) {
        sessions.findByPrincipalName(userName).keySet().forEach(sessions::deleteById);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Subject subject(AccountId account) {
        return Subject.of("account", account.value());
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().toList();
    }
}
