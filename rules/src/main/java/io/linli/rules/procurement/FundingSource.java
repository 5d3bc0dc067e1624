package io.linli.rules.procurement;

/** Who pays for a procurement. */
public enum FundingSource {
  /** 维修资金. */
  MAINTENANCE_FUND,
  /** 公共收益. */
  COMMON_INCOME,
  /** The owners pay in. */
  OWNERS_PAY,
  /** The property company, out of the service fee. */
  SERVICE_FEE
}
