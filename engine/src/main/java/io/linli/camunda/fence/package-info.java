/** What a model may reach: an allow-list of beans and methods, no scripts, no classes. */
@NullMarked
package io.linli.camunda.fence;

import org.jspecify.annotations.NullMarked;
