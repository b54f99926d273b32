package org.plumbline.access;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * The sessions in the database, with less work for each page: within one request a session is read once, however many filters
 * ask for it, and that it was used is written down once a minute, not at every page.
 *
 * @param <S> the sessions as the repository that stores them knows them
 */
final class SessionsOfRequests<S extends Session> implements FindByIndexNameSessionRepository<SeldomTouchedSession<S>> {
    /** The sessions read in the request that the current thread answers. */
    private static final ScopedValue<Map<String, SeldomTouchedSession<?>>> READ = ScopedValue.newInstance();

    private final FindByIndexNameSessionRepository<S> stored;

    SessionsOfRequests(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    /** Answers one request, in which each session is read once. */
    static <X extends Throwable> void answering(ScopedValue.CallableOp<Boolean, X> request) throws X {
        ScopedValue.where(READ, new HashMap<>()).call(request);
    }

    @Override
    public SeldomTouchedSession<S> createSession() {
        return new SeldomTouchedSession<>(stored.createSession());
    }

    @Override
    public void save(SeldomTouchedSession<S> session) {
        stored.save(session.stored());
        remember(session);
    }

    @Override
    public @Nullable SeldomTouchedSession<S> findById(String id) {
        SeldomTouchedSession<S> known = known(id);
        if (known != null) {
            return known;
        }
        S found = stored.findById(id);
        return found == null ? null : remember(new SeldomTouchedSession<>(found));
    }

    @Override
    public void deleteById(String id) {
        if (READ.isBound()) {
            READ.get().remove(id);
        }
        stored.deleteById(id);
    }

    @Override
    public Map<String, SeldomTouchedSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return stored.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> new SeldomTouchedSession<>(found.getValue())));
    }

    /** A session that got another id is no longer found under the old one. */
    @SuppressWarnings("unchecked") // only sessions of this repository are remembered
    private @Nullable SeldomTouchedSession<S> known(String id) {
        if (!READ.isBound()) {
            return null;
        }
        SeldomTouchedSession<?> known = READ.get().get(id);
        return known != null && known.getId().equals(id) ? (SeldomTouchedSession<S>) known : null;
    }

    private SeldomTouchedSession<S> remember(SeldomTouchedSession<S> session) {
        if (READ.isBound()) {
            READ.get().put(session.getId(), session);
        }
        return session;
    }
}
