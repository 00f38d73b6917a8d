import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Who is counted behind an address: an IPv4 address, or the first 64 bits of an IPv6 address, for a subscriber is given
 * all that begin with them (RFC 4291, 2.5.4).
 */
export function clientOf(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? [];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [front = '', back] = address.split('::');
  const [before, after] = [front, back ?? ''].map((half) => half.split(':').filter(Boolean)) as [string[], string[]];
  const between = back === undefined ? [] : Array<string>(8 - before.length - after.length).fill('0');
  const groups = [...before, ...between, ...after].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(':')}::/64`;
}
