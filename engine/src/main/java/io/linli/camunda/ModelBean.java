package io.linli.camunda;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A Spring bean that models may name: {@code camunda:delegateExpression="${ruleTask}"}.
 *
 * <p>Expressions see these beans and no others, and of each only the public methods that its class declares.
 * A method should return a text, a number, a date or a list of those: properties of other types stay out of reach.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelBean {

  /** The name in expressions. */
  @AliasFor(annotation = Component.class)
  String value();
}
