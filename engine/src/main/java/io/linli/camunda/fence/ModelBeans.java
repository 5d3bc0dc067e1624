package io.linli.camunda.fence;

import io.linli.camunda.ModelBean;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The allow-list: beans marked with {@link ModelBean}.
 *
 * <p>Instances are looked up when an expression asks for them and not before, because most of them need the engine.
 */
@Component
public class ModelBeans {

  private final ListableBeanFactory beans;
  private final Map<Class<?>, Set<String>> methods = new ConcurrentHashMap<>();
  private volatile @Nullable Set<String> names;

  ModelBeans(ListableBeanFactory beans) {
    this.beans = beans;
  }

  public Set<String> names() {
    Set<String> known = names;
    if (known == null) {
      known = Set.of(beans.getBeanNamesForAnnotation(ModelBean.class));
      names = known;
    }
    return known;
  }

  Optional<Object> find(String name) {
    return names().contains(name) ? Optional.of(beans.getBean(name)) : Optional.empty();
  }

  boolean isOne(Object object) {
    return AopUtils.getTargetClass(object).isAnnotationPresent(ModelBean.class);
  }

  /** Names of the public methods that the bean's own class (not a proxy of it) declares or inherits. */
  Set<String> methodsOf(Object bean) {
    return methods.computeIfAbsent(AopUtils.getTargetClass(bean), ModelBeans::publicMethods);
  }

  /** Names of the methods of all beans. */
  Set<String> methodNames() {
    return names().stream()
        .map(beans::getType)
        .flatMap(type -> type == null ? java.util.stream.Stream.<String>empty() : publicMethods(type).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> publicMethods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
