package io.linli.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs the tests on a real MariaDB with the settings of the profile {@code mysql}. Write the tests once, for H2, and an empty subclass:
 *
 * <pre>{@code
 * @LinliTest
 * class OwnershipsTest { … }
 *
 * @OnMariaDb
 * class OwnershipsOnMariaDbTest extends OwnershipsTest {}
 * }</pre>
 *
 * All such classes share one server and one application context.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = MariaDb.class)
public @interface OnMariaDb {}
