package io.linli.vote;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class BallotRaceOnMariaDbTest extends BallotRaceTest {}
