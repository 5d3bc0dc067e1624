package io.linli.communities;

/**
 * Where an exclusive area comes from, best first (judicial interpretation 2020, article 8): the property register, else the
 * survey, else the sales contract.
 */
public enum AreaSource {
  REGISTER,
  SURVEY,
  CONTRACT
}
