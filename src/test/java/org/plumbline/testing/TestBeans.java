package org.plumbline.testing;

import org.plumbline.access.People;
import org.plumbline.authority.Authorities;
import org.plumbline.children.Caseloads;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Beans of the tests: a clock that stands until it is moved, and authorities with people in them. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    TestAuthorities testAuthorities(
            Authorities authorities,
            People people,
            JdbcClient jdbc,
            Caseloads caseloads,
            PlatformTransactionManager transactions) {
        return new TestAuthorities(authorities, people, jdbc, caseloads, transactions);
    }
}
