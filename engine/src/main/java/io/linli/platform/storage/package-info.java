/** Where files are kept: a folder, or an object store by configuration. */
@NullMarked
package io.linli.platform.storage;

import org.jspecify.annotations.NullMarked;
