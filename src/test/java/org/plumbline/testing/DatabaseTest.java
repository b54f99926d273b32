package org.plumbline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application on a real database; authorities keep tests apart. Pages are reached through
 * MockMvc with every filter on; {@link TestAuthorities} makes a fresh authority with people in it for each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {"plumbline.demo=true", "db-scheduler.enabled=false"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DatabaseForContext.class)
@Import(TestBeans.class)
public @interface DatabaseTest {}
