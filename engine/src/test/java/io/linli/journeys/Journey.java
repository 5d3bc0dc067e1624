package io.linli.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application as people meet it: the built web app, the job executor at work, the demo community at its normal size, and a
 * browser for everybody who takes part ({@link Screens}).
 *
 * <p>All journeys share one application context: add no properties and no mocks of your own. They share its database, too, so a
 * journey looks for its own case by id and never for "the first in the list".
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("test")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"linli.jobs.enabled=true", "linli.jobs.longest-pause=1s", "linli.vote.pulse=1000", "linli.home=./target/linli-journeys"})
@ExtendWith({Chromium.class, ScreensOfATest.class})
@interface Journey {}
