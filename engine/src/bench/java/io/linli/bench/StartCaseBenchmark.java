package io.linli.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;

/**
 * How many cases a second are started: through REST, and by a bare engine with the same model and the same variables. Both stop at
 * the first asynchronous step and no job runs, so none of the model's beans is called.
 */
final class StartCaseBenchmark implements Benchmark {

  static final String NAME = "start-case";

  private static final String FORM =
      """
      {"variables": {"title": "更换1号楼水泵", "category": "PUMP", "kind": "REPAIR_OR_RENEW", "place": "1号楼地下泵房",
        "reason": "现有水泵已用十二年，近期多次停机，维修费用已超过更换费用。", "quantity": 2, "estimatedCost": 40000}}
      """;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(Site site, Report report) {
    Sizes sizes = site.sizes();
    int number = sizes.clients();
    List<Wire> wires = Stream.generate(() -> new Wire(site.port())).limit(number).toList();
    List<String> sessions =
        IntStream.range(0, number).mapToObj(one -> wires.get(one).logIn("owner-%03d".formatted(one + 1))).toList();
    try (Clients clients = new Clients(number);
        BareEngine bare = new BareEngine(site)) {
      bare.engine().getRepositoryService().createDeployment().addClasspathResource("bpmn/procurement.bpmn").deploy();
      List<Rounds> perSecond =
          Rounds.inTurn(
              sizes,
              List.of(
                  round -> clients.perSecond(sizes.operations(), (client, one) -> request(wires.get(client), sessions.get(client))),
                  round -> clients.perSecond(sizes.operations(), (client, one) -> start(bare.engine().getRuntimeService()))));
      String database = site.database().name();
      report.add(NAME, database, "cases started through REST, %d clients".formatted(number), perSecond.get(0), "/s");
      report.add(NAME, database, "bare engine starts, %d threads".formatted(number), perSecond.get(1), "/s");
      report.addShare(NAME, database, perSecond.get(0), perSecond.get(1));
    }
    wires.forEach(Wire::close);
  }

  private static void request(Wire wire, String session) {
    wire.create("/api/services/procurement", FORM, session, "Idempotency-Key: " + UUID.randomUUID() + "\r\n");
  }

  private static void start(RuntimeService runtime) {
    String caseId = UUID.randomUUID().toString();
    Map<String, Object> variables = new HashMap<>();
    variables.put("title", "更换1号楼水泵");
    variables.put("category", "PUMP");
    variables.put("kind", "REPAIR_OR_RENEW");
    variables.put("place", "1号楼地下泵房");
    variables.put("reason", "现有水泵已用十二年，近期多次停机，维修费用已超过更换费用。");
    variables.put("quantity", 2L);
    variables.put("estimatedCost", 40000.0);
    variables.put("caseId", caseId);
    variables.put("caseNumber", "CG-2026-0001");
    variables.put("requester", "owner-001");
    variables.put("requesterName", "业主");
    runtime.startProcessInstanceByKey("procurement", caseId, variables);
  }
}
