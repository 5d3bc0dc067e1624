package io.linli.structure.violations.modules.first;

import io.linli.structure.violations.modules.second.Second;

/** Deliberately wrong: half of a circle. */
public record First(Second second) {}
