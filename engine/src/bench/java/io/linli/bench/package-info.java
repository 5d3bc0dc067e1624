/** Benchmarks of the running application, each beside the bare engine or bare JDBC on the same machine in the same run. */
@NullMarked
package io.linli.bench;

import org.jspecify.annotations.NullMarked;
