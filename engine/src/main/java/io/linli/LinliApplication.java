package io.linli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one application: every feature is a package beside this class. */
@SpringBootApplication
public class LinliApplication {

  public static void main(String[] args) {
    SpringApplication.run(LinliApplication.class, args);
  }
}
