/** Photos that people attach: read, turned upright, stripped of their metadata, kept, and shown to those who may see what they belong to. */
@NullMarked
package io.linli.photos;

import org.jspecify.annotations.NullMarked;
