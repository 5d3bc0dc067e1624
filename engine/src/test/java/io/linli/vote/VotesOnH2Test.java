package io.linli.vote;

import io.linli.testing.LinliTest;

@LinliTest
class VotesOnH2Test extends VotesContract {}
