package io.linli.camunda.fence;

import java.lang.reflect.InvocationTargetException;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MethodInvoker;
import org.springframework.util.ReflectionUtils;

/** Calls a method and lets what it throws through as it is, so that a {@code BpmnError} stays one. */
final class ModelBeanCall {

  private ModelBeanCall() {}

  static @Nullable Object of(MethodInvoker invoker) {
    try {
      invoker.prepare();
      return invoker.invoke();
    } catch (NoSuchMethodException | ClassNotFoundException unknown) {
      throw new MethodNotFoundException(unknown.getMessage(), unknown);
    } catch (IllegalAccessException hidden) {
      throw new ELException(hidden);
    } catch (InvocationTargetException thrown) {
      ReflectionUtils.rethrowRuntimeException(thrown.getTargetException());
      throw new ELException(thrown.getTargetException());
    }
  }
}
