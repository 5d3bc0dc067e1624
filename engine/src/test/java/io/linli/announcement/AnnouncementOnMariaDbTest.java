package io.linli.announcement;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class AnnouncementOnMariaDbTest extends AnnouncementTest {}
