import ipaddr from 'ipaddr.js';

type Ip = ReturnType<typeof ipaddr.parse>;
type V6 = InstanceType<typeof ipaddr.IPv6>;

/** Addresses in public ranges at which a cloud answers only its own machines. */
const CLOUD = new Set(['168.63.129.16']);
/** All that is given out as public IPv6 (IANA, RFC 4291). */
const PUBLIC_V6 = ipaddr.parseCIDR('2000::/3') as [V6, number];
/** Where an IPv6 address stands for an IPv4 one: by prefix, the byte at which that begins (RFC 4291, 7915, 6052, 3056). */
const HOLDS_V4: readonly (readonly [range: [V6, number], at: number])[] = (
  [
    ['::ffff:0:0/96', 12],
    ['::ffff:0:0:0/96', 12],
    ['64:ff9b::/96', 12],
    ['2002::/16', 2],
  ] as const
).map(([range, at]) => [ipaddr.parseCIDR(range) as [V6, number], at]);

const KINDS: Readonly<Record<string, string>> = {
  private: 'a private address',
  uniqueLocal: 'a private address',
  loopback: 'an address of this machine',
  unspecified: 'an address of this machine',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'an address inside a provider’s network',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
};

/**
 * Why nothing may be fetched from an IP address, in words that follow "leads to"; null for a public one. Everything
 * that is not known to be public is refused (IANA special-purpose registries), also inside an IPv6 address.
 */
export function refusalOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'no IP address';
  return refuse(ipaddr.parse(address));
}

function refuse(ip: Ip): string | null {
  if (ip.kind() === 'ipv6') {
    const v6 = ip as V6;
    const holds = HOLDS_V4.find(([range]) => v6.match(range));
    if (holds) return refuse(ipaddr.fromByteArray(v6.toByteArray().slice(holds[1], holds[1] + 4)));
    if (!v6.match(PUBLIC_V6)) return KINDS[v6.range()] ?? 'a reserved address';
  }
  const range = ip.range();
  if (range === 'unicast') return CLOUD.has(ip.toString()) ? 'an address inside a cloud' : null;
  return KINDS[range] ?? 'a reserved address';
}
