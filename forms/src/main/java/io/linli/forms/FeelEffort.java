package io.linli.forms;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import java.util.Optional;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * What an expression may cost. Nothing stops one while it is evaluated, so it may go through one list once, and not through a range, another list
 * inside of it, or a function of its own that could call itself.
 */
final class FeelEffort {

  private int iterators;
  private boolean endless;

  private FeelEffort() {}

  /** What to write instead of an expression that could take for ever; empty when it cannot. */
  static Optional<String> refusal(Exp expression) {
    FeelEffort effort = new FeelEffort();
    effort.walk(expression);
    if (effort.endless) {
      return Optional.of("may not iterate over a range or define a function: both have no limit");
    }
    return effort.iterators > 1 ? Optional.of("may go through one list only") : Optional.empty();
  }

  private void walk(Object node) {
    if (node instanceof IterationContext || node instanceof FunctionDefinition) {
      endless = true;
    } else if (node instanceof For loop) {
      iterators += loop.iterators().size();
    } else if (node instanceof SomeItem some) {
      iterators += some.iterators().size();
    } else if (node instanceof EveryItem every) {
      iterators += every.iterators().size();
    }
    if (node instanceof Product parts) {
      Iterator<Object> part = parts.productIterator();
      while (part.hasNext()) {
        walk(part.next());
      }
    }
  }
}
