package org.plumbline.browser;

import java.util.List;
import org.plumbline.access.Role;
import org.plumbline.plan.chain.AChain;
import org.plumbline.testing.TestAuthorities;
import org.springframework.context.annotation.Import;

/** The chain of a plan action with figures of two years, as the quality lead and as a board member see it. */
@Import(AChain.class)
record PagesOfChain(TestAuthorities authorities, AChain chains) implements RouteSource {

    @Override
    public List<Route> routes() {
        var made = chains.make();
        var member = authorities.aPerson(made.officer().authority(), "Graham Tull", Role.BOARD_MEMBER);
        String chain = "/plan-actions/" + made.action().value() + "/chain";
        return List.of(
                Route.of("/plan-actions/{id}", "/plan-actions/" + made.action().value(), made.officer()),
                Route.of(
                        "/recommendations/{id}",
                        "/recommendations/" + made.recommendation().value(),
                        member),
                Route.of("/plan-actions/{id}/chain", chain, made.officer()),
                Route.of("/plan-actions/{id}/chain", chain, member),
                Route.of("/plan-actions/{id}/chain/links/new", chain + "/links/new", made.officer()),
                Route.of(
                        "/plan-actions/{id}/chain/links/{link}/end",
                        chain + "/links/" + made.link() + "/end",
                        made.officer()),
                Route.of("/framework/standards/{number}", "/framework/standards/" + made.standard(), member));
    }
}
