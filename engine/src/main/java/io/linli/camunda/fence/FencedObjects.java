package io.linli.camunda.fence;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.support.ArgumentConvertingMethodInvoker;
import org.springframework.util.StringUtils;

/** Properties and methods of objects, after a look at the allow-lists. */
class FencedObjects extends ELResolver {

  private final ModelBeans modelBeans;
  private final BeanELResolver values = new BeanELResolver(true);

  FencedObjects(ModelBeans modelBeans) {
    this.modelBeans = modelBeans;
  }

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base == null || property == null) {
      return null;
    }
    String getter = getter(base, property.toString());
    if (modelBeans.isOne(base)) {
      return call(context, base, getter);
    }
    return values.getValue(context, base, property);
  }

  @Override
  public @Nullable Object invoke(
      ELContext context, @Nullable Object base, @Nullable Object method, Class<?> @Nullable [] types, Object @Nullable [] arguments) {
    if (base == null || method == null) {
      return null;
    }
    String name = method.toString();
    if (!allowed(base, name)) {
      throw new ExpressionRefused(base, name);
    }
    if (modelBeans.isOne(base)) {
      return call(context, base, name, arguments == null ? new Object[0] : arguments);
    }
    return values.invoke(context, base, name, types, arguments);
  }

  /** Models change variables, never objects. */
  @Override
  public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (base != null && property != null) {
      throw new ExpressionRefused(base, property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return true;
  }

  @Override
  public Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
    return Object.class;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return Object.class;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
    return Collections.emptyIterator();
  }

  private String getter(Object base, String property) {
    for (String getter : List.of("get" + StringUtils.capitalize(property), "is" + StringUtils.capitalize(property))) {
      if (allowed(base, getter)) {
        return getter;
      }
    }
    throw new ExpressionRefused(base, property);
  }

  private boolean allowed(Object base, String method) {
    return modelBeans.isOne(base) ? modelBeans.methodsOf(base).contains(method) : AllowedMethods.allow(base, method);
  }

  /** By Spring, because features keep their beans package-private, which the expression language cannot call. */
  private static @Nullable Object call(ELContext context, Object bean, String method, Object... arguments) {
    ArgumentConvertingMethodInvoker invoker = new ArgumentConvertingMethodInvoker();
    invoker.setTargetObject(bean);
    invoker.setTargetMethod(method);
    invoker.setArguments(arguments);
    Object result = ModelBeanCall.of(invoker);
    context.setPropertyResolved(bean, method);
    return result;
  }
}
