// Whoever signs in comes back to the wanted address, and never to another site.
import { signInFor, wantedAddress } from './require-session.js';

const after = (address: string) => wantedAddress(new URLSearchParams(address.split('?')[1]));

describe('the way back after signing in', () => {
  it.each(['/networks/1?tab=schools#two', '/schools?words=st%20peter', '/'])('leads to %s', (wanted) =>
    expect(after(signInFor(wanted))).toBe(wanted),
  );

  it.each([
    'https://evil.example/',
    '//evil.example/x',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    'networks/1',
    '',
  ])('never leads to %j', (wanted) => expect(wantedAddress(new URLSearchParams({ to: wanted }))).toBe('/'));
});
