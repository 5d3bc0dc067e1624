package io.linli.communities;

/** What an exclusive part is used for; every kind counts with its area and is somebody's head in a vote. */
public enum UnitKind {
  HOME,
  SHOP,
  OFFICE,
  PARKING,
  STORAGE
}
