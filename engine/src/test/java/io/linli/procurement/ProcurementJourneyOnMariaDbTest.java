package io.linli.procurement;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class ProcurementJourneyOnMariaDbTest extends ProcurementJourneyTest {}
