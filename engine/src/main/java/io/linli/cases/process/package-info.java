/** The engine behind the cases: the catalogue of deployed models, the listeners that write a case's path, and the form as the law of every door. */
@NullMarked
package io.linli.cases.process;

import org.jspecify.annotations.NullMarked;
