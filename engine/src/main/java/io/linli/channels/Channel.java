package io.linli.channels;

/** A way to a person outside of the application. The inbox is none: it is always there. */
public enum Channel {
  EMAIL,
  SMS,
  WECHAT,
  /** The browsers and installed apps that asked to be told. */
  PUSH
}
