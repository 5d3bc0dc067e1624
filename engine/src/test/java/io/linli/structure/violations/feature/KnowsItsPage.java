package io.linli.structure.violations.feature;

import io.linli.structure.violations.feature.web.Page;

/** Deliberately wrong: the root of a feature knows how it is shown. */
public record KnowsItsPage(Page page) {}
