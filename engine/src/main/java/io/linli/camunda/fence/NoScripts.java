package io.linli.camunda.fence;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** Models hold no scripts; this catches one that came past the check of a deployment. */
class NoScripts extends ScriptFactory {

  @Override
  public ExecutableScript createScriptFromSource(String language, String source) {
    throw refused();
  }

  @Override
  public ExecutableScript createScriptFromSource(String language, Expression source) {
    throw refused();
  }

  @Override
  public ExecutableScript createScriptFromResource(String language, String resource) {
    throw refused();
  }

  @Override
  public ExecutableScript createScriptFromResource(String language, Expression resource) {
    throw refused();
  }

  private static ProcessEngineException refused() {
    return new ProcessEngineException("模型里不能使用脚本。(Models may not hold scripts.)");
  }
}
