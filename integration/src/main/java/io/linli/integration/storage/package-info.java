/** Where files are kept: an interface in front, the file system behind; another adapter may be an object store. */
@NullMarked
package io.linli.integration.storage;

import org.jspecify.annotations.NullMarked;
