/** What residents and staff do with a repair beyond the tasks of its process. */
@NullMarked
package io.linli.repair.web;

import org.jspecify.annotations.NullMarked;
