package io.linli.vote;

import io.linli.problems.Conflict;
import io.linli.problems.Text;

/** A written proxy that cannot be taken. */
public class ProxyRefused extends Conflict {

  private ProxyRefused(String slug, String zh, String en) {
    super(slug, new Text(zh, en));
  }

  static ProxyRefused holderIsStaff() {
    return new ProxyRefused(
        "proxy-holder-is-staff",
        "物业服务人的员工不能接受业主委托投票，请另选受托人。",
        "Staff of the property company may not hold an owner's proxy. Name somebody else.");
  }

  static ProxyRefused holderIsPrincipal() {
    return new ProxyRefused(
        "proxy-holder-is-owner", "受托人本来就可以代表这一户投票，无需委托。", "The holder may vote for this entry anyway and needs no proxy.");
  }

  static ProxyRefused alreadyGiven() {
    return new ProxyRefused("proxy-already-given", "这一户已经登记过委托书。", "A proxy for this entry has been entered already.");
  }
}
