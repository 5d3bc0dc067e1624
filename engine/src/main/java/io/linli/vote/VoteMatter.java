package io.linli.vote;

/** How large a majority the law asks for (Civil Code 278): more than a half, or three quarters of those who take part. */
public enum VoteMatter {
  ORDINARY,
  SPECIAL
}
