/** Where files are kept: an interface in front; behind it the file system, or an object store that speaks S3. */
@NullMarked
package io.linli.integration.storage;

import org.jspecify.annotations.NullMarked;
