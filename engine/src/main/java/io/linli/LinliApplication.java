package io.linli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The one application: every feature is a package beside this class.
 *
 * <p>Beans are named by their whole class name, so that features need not know each other's names, and so that the short names
 * belong to what models may call ({@code announceVote} is the step in the model, not the class of that name behind it).
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class LinliApplication {

  public static void main(String[] args) {
    SpringApplication.run(LinliApplication.class, args);
  }
}
