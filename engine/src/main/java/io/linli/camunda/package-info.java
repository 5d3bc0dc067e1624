/** The process engine (Camunda 7.24) on Spring Boot: configuration, fence, tenants, jobs, identity, REST and web applications. */
@NullMarked
package io.linli.camunda;

import org.jspecify.annotations.NullMarked;
