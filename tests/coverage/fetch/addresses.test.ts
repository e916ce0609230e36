import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../src/coverage/fetch/addresses.ts';

describe('addresses', () => {
  test.each([
    ['0.0.0.0', 'this machine'],
    ['0.1.2.3', 'this machine'],
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'link-local'],
    ['100.64.0.1', 'provider'],
    ['100.100.100.200', 'provider'],
    ['168.63.129.16', 'cloud'],
    ['192.0.0.192', 'reserved'],
    ['192.0.2.1', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['198.51.100.7', 'reserved'],
    ['203.0.113.9', 'reserved'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.255', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'this machine'],
    ['::1', 'this machine'],
    ['::127.0.0.1', 'this machine'],
    ['::10.0.0.1', 'private'],
    ['::7f00:1', 'reserved'],
    ['::ffff:127.0.0.1', 'this machine'],
    ['::ffff:7f00:1', 'this machine'],
    ['::ffff:0:10.0.0.1', 'private'],
    ['64:ff9b::169.254.169.254', 'link-local'],
    ['64:ff9b:1::10.0.0.1', 'reserved'],
    ['2002:7f00:1::', 'this machine'],
    ['2002:c0a8:101::1', 'private'],
    ['2001:0:7f00:1::', 'reserved'],
    ['2001:db8::1', 'reserved'],
    ['fc00::1', 'private'],
    ['fd00:ec2::254', 'private'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['fec0::1', 'reserved'],
    ['ff02::1', 'multicast'],
    ['100::1', 'reserved'],
    ['localhost', 'no IP address'],
    ['', 'no IP address'],
  ])('GIVEN %s THEN it is refused as %s', (address, reason) => {
    expect(refusalOf(address)).toContain(reason);
  });

  test.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4009::200e',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    '2002:101:101::1',
  ])('GIVEN the public %s THEN it is let through', (address) => {
    expect(refusalOf(address)).toBeNull();
  });

  test('GIVEN any IPv4 address THEN IPv6 that stands for it is judged as it is', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const hex = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
        const within6to4 = `2002:${hex[0]}${hex[1]}:${hex[2]}${hex[3]}::1`;
        for (const other of [`::ffff:${address}`, `64:ff9b::${address}`, within6to4]) {
          expect(refusalOf(other)).toBe(refusalOf(address));
        }
      }),
    );
  });

  test('GIVEN any words THEN there is an answer', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV6(), fc.ipV4Extended()), (words) => void refusalOf(words)));
  });
});
