/** Documents that staff attach: PDF by what they are and not by their name, kept, and given to those who may see what they hang on. */
@NullMarked
package io.linli.documents;

import org.jspecify.annotations.NullMarked;
