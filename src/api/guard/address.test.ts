import type { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddresses, clientNetwork } from './address.ts';

const from = (remoteAddress: string, forwarded?: string) => ({
  socket: { remoteAddress } as Socket,
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
});

describe('the address of a caller', () => {
  it('is the other end of the connection, whatever headers say', () => {
    const addressOf = clientAddresses([]);
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (peer, header) => {
        expect(addressOf(from(peer, header))).toBe(peer);
      }),
    );
  });

  it.each([
    ['a proxy', '10.0.0.1', '192.0.2.7', '192.0.2.7'],
    ['two proxies', '10.0.0.1', '192.0.2.7, 10.0.0.2', '192.0.2.7'],
    ['a client that writes the header too', '10.0.0.1', '1.1.1.1, 192.0.2.7', '192.0.2.7'],
    ['a client that pretends to be a proxy', '10.0.0.1', '9.9.9.9, 10.0.0.9, 192.0.2.7', '192.0.2.7'],
    ['a stranger that is no proxy', '192.0.2.9', '10.0.0.1', '192.0.2.9'],
    ['a proxy that says nothing', '10.0.0.1', '', '10.0.0.1'],
    ['a proxy that says nonsense', '10.0.0.1', '192.0.2.7, unknown', '10.0.0.1'],
    ['a mapped address', '::ffff:10.0.0.1', '192.0.2.7', '192.0.2.7'],
  ])('behind %s', (_, peer, header, expected) => {
    expect(clientAddresses(['10.0.0.0/8'])(from(peer, header))).toBe(expected);
  });

  it('counts an IPv6 subscriber as one', () => {
    expect(clientNetwork('2001:db8:1:2::3')).toBe(clientNetwork('2001:db8:1:2:ffff::1'));
    expect(clientNetwork('2001:db8:1:2::3')).not.toBe(clientNetwork('2001:db8:1:3::3'));
    expect(clientNetwork('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });
});
