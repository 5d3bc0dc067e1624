package io.linli.equipment;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class EquipmentOnMariaDbTest extends EquipmentTest {}
