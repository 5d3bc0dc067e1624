package io.linli.structure.violations;

import org.kie.api.runtime.KieSession;

/** Deliberately wrong: runs rules itself. */
public record TouchesDrools(KieSession session) {}
