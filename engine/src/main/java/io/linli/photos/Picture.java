package io.linli.photos;

/**
 * A picture as it is kept: upright, without metadata, both as JPEG.
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
record Picture(byte[] jpeg, byte[] thumbnail, int width, int height) {}
