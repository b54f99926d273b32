package org.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class SessionsOfRequestsTest {
    private final StoredSessions stored = new StoredSessions();
    private final SessionsOfRequests<MapSession> sessions = new SessionsOfRequests<>(stored);

    @Test
    void readsASessionOnceInARequest() {
        String id = aSession();

        SessionsOfRequests.answering(() -> sessions.findById(id) == sessions.findById(id));

        assertThat(stored.reads).isOne();
    }

    @Test
    void readsItAnewInTheNextRequest() {
        String id = aSession();

        SessionsOfRequests.answering(() -> sessions.findById(id) != null);
        SessionsOfRequests.answering(() -> sessions.findById(id) != null);

        assertThat(stored.reads).isEqualTo(2);
    }

    @Test
    void readsEachTimeOutsideARequest() {
        String id = aSession();

        sessions.findById(id);
        sessions.findById(id);

        assertThat(stored.reads).isEqualTo(2);
    }

    @Test
    void doesNotFindADeletedSessionAgain() {
        String id = aSession();

        SessionsOfRequests.answering(() -> {
            sessions.findById(id);
            sessions.deleteById(id);
            assertThat(sessions.findById(id)).isNull();
            return true;
        });
    }

    @Test
    void doesNotFindASessionUnderItsOldId() {
        String id = aSession();

        SessionsOfRequests.answering(() -> {
            SeldomTouchedSession<MapSession> session = sessions.findById(id);
            assertThat(session).isNotNull();
            String renewed = session.changeSessionId();
            stored.deleteById(id);
            sessions.save(session);
            assertThat(sessions.findById(id)).isNull();
            assertThat(sessions.findById(renewed)).isSameAs(session);
            return true;
        });
    }

    @Test
    void findsTheSessionsOfAPerson() {
        String id = aSession();

        assertThat(sessions.findByIndexNameAndIndexValue("name", "ada")).containsOnlyKeys(id);
    }

    @Test
    void notesUseOnceAMinute() {
        var session = new SeldomTouchedSession<>(new MapSession());
        Instant used = Instant.parse("2026-03-02T09:00:00Z");
        session.stored().setLastAccessedTime(used);

        session.setLastAccessedTime(used.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(used);

        session.setLastAccessedTime(used.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(used.plusSeconds(60));
    }

    @Test
    void keepsWhatASessionHolds() {
        SeldomTouchedSession<MapSession> session = sessions.createSession();
        session.setMaxInactiveInterval(Duration.ofMinutes(5));
        session.setAttribute("kept", "yes");
        session.setAttribute("dropped", "yes");
        session.removeAttribute("dropped");

        assertThat(session.getAttributeNames()).containsExactly("kept");
        assertThat(session.<String>getAttribute("kept")).isEqualTo("yes");
        assertThat(session.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(5));
        assertThat(session.isExpired()).isFalse();
        assertThat(session.getCreationTime()).isEqualTo(session.stored().getCreationTime());
    }

    private String aSession() {
        SeldomTouchedSession<MapSession> session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    /** Sessions in memory that count how often they are read. */
    private static final class StoredSessions implements FindByIndexNameSessionRepository<MapSession> {
        private final Map<String, MapSession> byId = new HashMap<>();
        private int reads;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            byId.put(session.getId(), session);
        }

        @Override
        public MapSession findById(String id) {
            reads++;
            return byId.get(id);
        }

        @Override
        public void deleteById(String id) {
            byId.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.copyOf(byId);
        }
    }
}
