package io.linli.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.roster.Trade;
import io.linli.testing.LinliTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class CorrectedTriagesTest {

  private static final String GAS = "厨房煤气味很重，闻着头晕";

  @Autowired private BeanFactory beans;
  private RepairSite site;

  @BeforeEach
  void aTechnicianIsOnDuty() {
    site = new RepairSite(beans);
    site.technician("丁师傅", RepairSite.EVERYTHING);
  }

  @Test
  void aCorrectionSaysWhatTheRulesHadMadeOfWhichWordsAndWhatWasRight() {
    UUID drip = site.report(site.anna, site.drip());

    correct(drip, Urgency.URGENT, Trade.STRUCTURE, Payer.BUILDER, "墙里的管子");

    CorrectedTriage corrected = corrected().get(0);
    assertThat(corrected.text()).isEqualTo("厨房水龙头滴水，不急");
    assertThat(corrected.category()).isEqualTo(RepairCategory.WATER);
    assertThat(corrected.place()).isEqualTo(RepairPlace.OWN);
    assertThat(corrected.before()).isEqualTo(new CorrectedTriage.Before(Urgency.NORMAL, Trade.WATER, Payer.OWNER));
    assertThat(corrected.after()).isEqualTo(new CorrectedTriage.After(Urgency.URGENT, false, Trade.STRUCTURE, Payer.BUILDER));
    assertThat(corrected.reason()).isEqualTo("墙里的管子");
    assertThat(corrected.rulesetVersion()).startsWith("packaged-");
  }

  @Test
  void theNewestComesFirst() {
    UUID first = site.report(site.anna, site.own("WATER", "水龙头滴水"));
    UUID second = site.report(site.anna, site.own("DOORS", "门把手松了"));

    correct(second, Urgency.URGENT, null, null, "锁不上");
    correct(first, Urgency.URGENT, null, null, "越来越大");

    assertThat(corrected()).extracting(CorrectedTriage::text).containsExactly("水龙头滴水", "门把手松了");
  }

  @Test
  void dangerToLifeIsWhatTheRulesHadSaid() {
    UUID gas = site.report(site.anna, site.own("GAS", GAS));

    correct(gas, null, Trade.WATER, null, "热水器");

    assertThat(corrected().get(0).after().dangerToLife()).isTrue();
  }

  @Test
  void whatCanWaitEndangersNobody() {
    UUID gas = site.report(site.anna, site.own("GAS", GAS));

    correct(gas, Urgency.NORMAL, null, null, "是下水道的味道");

    assertThat(corrected().get(0).after()).isEqualTo(new CorrectedTriage.After(Urgency.NORMAL, false, Trade.GAS, Payer.OWNER));
  }

  @Test
  void ofSeveralCorrectionsOfARepairTheLastIsRight() {
    UUID drip = site.report(site.anna, site.drip());

    correct(drip, Urgency.URGENT, null, null, "看错了");
    correct(drip, Urgency.NORMAL, Trade.DOORS, null, "是窗框漏水");

    assertThat(corrected()).singleElement().satisfies(one -> {
      assertThat(one.before().trade()).isEqualTo(Trade.WATER);
      assertThat(one.before().urgency()).isEqualTo(Urgency.NORMAL);
      assertThat(one.after().trade()).isEqualTo(Trade.DOORS);
      assertThat(one.after().urgency()).isEqualTo(Urgency.NORMAL);
      assertThat(one.reason()).isEqualTo("是窗框漏水");
    });
  }

  @Test
  void whereStaffCameBackToWhatTheRulesHadSaidThereIsNothingToLearn() {
    UUID drip = site.report(site.anna, site.drip());

    correct(drip, Urgency.URGENT, null, null, "看错了");
    correct(drip, Urgency.NORMAL, null, null, "还是不急");

    assertThat(corrected()).isEmpty();
  }

  @Test
  void anotherCommunitySeesNoneOfThem() {
    correct(site.report(site.anna, site.drip()), Urgency.URGENT, null, null, "老人独居");

    RepairSite elsewhere = new RepairSite(beans);

    assertThat(corrected(elsewhere)).isEmpty();
  }

  private void correct(UUID id, @Nullable Urgency urgency, @Nullable Trade trade, @Nullable Payer payer, String reason) {
    site.here.here(
        () -> {
          beans.getBean(CorrectTriage.class).correct(site.desk, id, urgency, trade, payer, reason);
          return id;
        });
    site.jobs();
  }

  private List<CorrectedTriage> corrected() {
    return corrected(site);
  }

  private static List<CorrectedTriage> corrected(RepairSite there) {
    Actor owner = there.here.staff(Role.PROCESS_OWNER);
    return there.here.here(() -> there.bean(CorrectedTriages.class).newest(owner));
  }
}
