/** Models and forms that come with the application, and who may deploy others. */
@NullMarked
package io.linli.camunda.deployment;

import org.jspecify.annotations.NullMarked;
