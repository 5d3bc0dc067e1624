/** What a model may reach: an allow-list of beans and methods, no scripts, no classes, nothing that never ends. */
@NullMarked
package io.linli.camunda.fence;

import org.jspecify.annotations.NullMarked;
