/** The engine's REST API and its web applications Tasklist, Cockpit and Admin. */
@NullMarked
package io.linli.camunda.web;

import org.jspecify.annotations.NullMarked;
