package io.linli.structure.violations;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Deliberately wrong: nobody sees from outside what it needs. */
public class FieldInjected {

  @Autowired Clock clock;
}
