package io.linli.demo;

import java.time.LocalDate;

/**
 * One made-up community.
 *
 * @param prefix of its user names
 * @param firstName number of the first person's name, so that people of two communities are not called the same
 * @param owners accounts that own something, beside the owners' committee's and the developer's
 */
record DemoCommunity(
    String id,
    String name,
    String nameEn,
    String address,
    String jurisdiction,
    String prefix,
    String developer,
    LocalDate completedOn,
    int firstName,
    int owners,
    int units,
    int buildings) {

  private static final int UNITS_OF_A_BUILDING = 100;

  static DemoCommunity garden(DemoProperties size) {
    int units = size.unitsOrFitting();
    return new DemoCommunity(
        "linli-garden",
        "邻里花园",
        "Linli Garden",
        "上海市浦东新区和睦路 88 号",
        "CN-31",
        "",
        "和睦置业有限公司",
        LocalDate.of(2012, 6, 30),
        0,
        size.owners(),
        units,
        Math.max(3, (units + UNITS_OF_A_BUILDING - 1) / UNITS_OF_A_BUILDING));
  }

  /** The neighbour community: what one of them sees must never show up in the other. */
  static DemoCommunity lake() {
    return new DemoCommunity(
        "jade-lake",
        "翠湖苑",
        "Jade Lake",
        "上海市青浦区湖滨路 6 号",
        "CN-31",
        "lake-",
        "翠湖房地产开发有限公司",
        LocalDate.of(2018, 9, 20),
        3_000,
        20,
        24,
        1);
  }
}
