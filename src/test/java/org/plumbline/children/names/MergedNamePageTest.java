package org.plumbline.children.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.children.ChildLinks;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A person whose account was made for a spelling that was merged into another keeps their children. */
@DatabaseTest
class MergedNamePageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private DecidingOnSpelling deciding;

    @Autowired
    private MockMvc mvc;

    private AuthorityId authority;
    private WorkerId standing;
    private WorkerId spelling;
    private SignedIn person;
    private ChildId child;
    private ChildId reviewed;

    @BeforeEach
    void makeAPersonUnderASpelling() {
        authority = authorities.anAuthority();
        standing = authorities.aWorker(authority, "Jane Smith");
        spelling = authorities.aWorker(authority, "Smith, Jane");
        person = authorities.aPerson(authority, "Jane Smith", spelling, Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER);
        child = authorities.aChild(authority, "10482", null, spelling);
        reviewed = authorities.aChild(authority, "10483", null, null);
        authorities.reviews(authority, spelling, "10483");
    }

    @Test
    void keepsTheirChildrenInReachAfterTheNextSignIn() throws Exception {
        merge();
        Cookie session = signIn();

        assertThat(statusOf(ChildLinks.child(child), session)).isEqualTo(200);
        assertThat(statusOf(ChildLinks.child(reviewed), session)).isEqualTo(200);
    }

    @Test
    void endsSessionsSoThatNobodyGoesOnUnderANameThatIsGone() throws Exception {
        Cookie session = signIn();
        assertThat(statusOf(ChildLinks.child(child), session)).isEqualTo(200);

        merge();

        assertThat(statusOf(ChildLinks.child(child), session)).isEqualTo(302);
    }

    private void merge() {
        authorities.in(authority, () -> deciding.merge(spelling, standing));
    }

    private Cookie signIn() throws Exception {
        return Objects.requireNonNull(
                mvc.perform(post("/demo/sign-in").with(csrf()).param("user-name", person.userName()))
                        .andReturn()
                        .getResponse()
                        .getCookie("SESSION"));
    }

    private int statusOf(String address, Cookie session) throws Exception {
        return mvc.perform(get(address).cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
