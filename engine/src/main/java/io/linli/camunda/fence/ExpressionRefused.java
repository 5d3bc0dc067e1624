package io.linli.camunda.fence;

import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** An expression reached for something that is not on the allow-list. */
class ExpressionRefused extends ELException {

  ExpressionRefused(Object base, Object name) {
    super(
        "模型的表达式不能使用 %s 的 %s。(A model may not use %2$s of %1$s.)"
            .formatted(base.getClass().getSimpleName(), name));
  }
}
