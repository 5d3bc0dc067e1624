package io.linli.structure.violations;

import org.camunda.bpm.engine.RuntimeService;

/** Deliberately wrong: talks to the engine from a feature's root. */
public record TouchesEngine(RuntimeService engine) {}
