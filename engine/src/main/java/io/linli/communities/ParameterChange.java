package io.linli.communities;

/** A community's own value, who decided it and why. */
public record ParameterChange(String value, String decidedBy, String reason) {}
