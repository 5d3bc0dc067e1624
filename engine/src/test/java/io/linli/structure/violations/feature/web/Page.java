package io.linli.structure.violations.feature.web;

/** How the feature is shown. */
public record Page(String title) {}
