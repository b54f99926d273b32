package org.plumbline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application, as it is served: on a port of the machine's choice, with a real database, its jobs
 * running. {@code org.plumbline.browser.Visitor} looks at it with a real browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "plumbline.demo=true")
@ContextConfiguration(initializers = DatabaseForContext.class)
@Import(TestBeans.class)
public @interface BrowserTest {}
