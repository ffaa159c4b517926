import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf } from './address.ts';

describe('addresses by who may be connected to', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::5',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is public', (address) => {
    expect(reachOf(address)).toBe('public');
  });

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fc00::1',
    'fdff::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:c0a8:101',
    '64:ff9b::a00:1',
    '64:ff9b::7f00:1',
  ])('%s belongs to the surroundings', (address) => {
    expect(reachOf(address)).toBe('private');
  });

  it.each([
    // This network, link-local, protocol assignments, documentation, benchmarking, relays, multicast, reserved.
    '0.0.0.0',
    '0.1.2.3',
    '169.254.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '192.88.99.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    // What clouds answer to.
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    '168.63.129.16',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    'fd00:ec2::254',
    'fd00:0ec2:0:0:0:0:0:0254',
    'fd20:ce::254',
    // IPv6 that is not of the internet, or wraps IPv4 in ways of the past.
    '::',
    '::7f00:1',
    '::127.0.0.1',
    '::8.8.8.8',
    '::ffff:0:808:808',
    '64:ff9b:1::808:808',
    '2002:7f00:1::',
    '2002:808:808::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    '5f00::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2606:4700::5efe:a00:1',
    '2606:4700::200:5efe:a00:1',
    '4000::1',
    // No addresses as a resolver writes them.
    '',
    'localhost',
    '127.1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '8.8.8.8.',
    '1.2.3',
    '[::1]',
  ])('%s is nobody’s', (address) => {
    expect(reachOf(address)).toBe('never');
  });

  it('what is mapped into IPv6 is judged as it is in IPv4', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(reachOf(`::ffff:${address}`)).toBe(reachOf(address));
        expect(reachOf(`::${address}`)).not.toBe('public');
        const [a, b, c, d] = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
        expect(reachOf(`64:ff9b::${a}${b}:${c}${d}`)).toBe(reachOf(address));
        expect(reachOf(`2002:${a}${b}:${c}${d}::1`)).toBe('never');
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV6(), fc.domain()), (text) => {
        expect(['public', 'private', 'never']).toContain(reachOf(text));
      }),
      { numRuns: 2000 },
    );
  });
});
