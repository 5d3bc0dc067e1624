package io.linli.structure.violations.modules.second;

import io.linli.structure.violations.modules.first.First;
import org.jspecify.annotations.Nullable;

/** Deliberately wrong: the other half of a circle. */
public record Second(@Nullable First first) {}
