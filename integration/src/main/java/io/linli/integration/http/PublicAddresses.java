package io.linli.integration.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds the addresses of a host, and refuses a host that leads anywhere but into the public internet. What is returned is what is
 * connected to, so a name that changes its address between check and use (DNS rebinding) gains nothing.
 */
final class PublicAddresses implements DnsResolver {

  private final DnsResolver system = SystemDefaultDnsResolver.INSTANCE;

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = system.resolve(host);
    for (InetAddress address : addresses) {
      if (!isPublic(address)) {
        throw new UnknownHostException("Not a public address");
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return system.resolveCanonicalHostname(host);
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return address instanceof Inet4Address
        ? isPublic4(address.getAddress())
        : address instanceof Inet6Address && isPublic6(address.getAddress());
  }

  /** The IANA registry of special-purpose IPv4 addresses, as far as the platform does not know it. */
  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean carrierGrade = first == 100 && second >= 64 && second <= 127;
    boolean protocols = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
    boolean benchmarks = first == 198 && (second == 18 || second == 19);
    boolean documentation = (first == 198 && second == 51 && bytes[2] == 100) || (first == 203 && second == 0 && bytes[2] == 113);
    return first != 0 && first < 224 && !carrierGrade && !protocols && !benchmarks && !documentation;
  }

  /** Only global unicast (2000::/3), and of that nothing that carries an IPv4 address in it: Teredo, 6to4; nor documentation. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    boolean globalUnicast = (first & 0xe000) == 0x2000;
    boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
    return globalUnicast && !special && first != 0x2002;
  }
}
