package io.linli.camunda.fence;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Finds model beans by name, before the variables: what somebody wrote into a form never takes a bean's place. */
class ModelBeanNames extends ELResolver {

  private final ModelBeans modelBeans;

  ModelBeanNames(ModelBeans modelBeans) {
    this.modelBeans = modelBeans;
  }

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base != null || property == null) {
      return null;
    }
    Object bean = modelBeans.find(property.toString()).orElse(null);
    if (bean != null) {
      context.setPropertyResolved(true);
    }
    return bean;
  }

  @Override
  public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (base == null && property != null && modelBeans.names().contains(property.toString())) {
      throw new ExpressionRefused(modelBeans, property);
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
}
