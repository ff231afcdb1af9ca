// Lets only those in who are signed in; the others come back to the wanted address once they are.
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from './session.js';

export const signInPath = '/sign-in';
const wantedKey = 'to';

/** The address of the sign-in page that leads back to `wanted`. */
export const signInFor = (wanted: string): string =>
  wanted === '/' ? signInPath : `${signInPath}?${new URLSearchParams({ [wantedKey]: wanted })}`;

/** Whether whoever comes to sign in was on the way to a page. */
export const wantsAnAddress = (search: URLSearchParams): boolean => search.has(wantedKey);

/** Where to go after signing in: an address of this site, never another's. */
export function wantedAddress(search: URLSearchParams): string {
  const wanted = search.get(wantedKey) ?? '/';
  const base = 'http://here.invalid';
  const parsed = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return parsed?.origin === base && wanted.startsWith('/') ? parsed.pathname + parsed.search + parsed.hash : '/';
}

export function RequireSession() {
  const { me } = useSession();
  const { pathname, search, hash } = useLocation();
  return me ? <Outlet /> : <Navigate replace to={signInFor(pathname + search + hash)} />;
}

/** The pages before the door: whoever is signed in already goes straight on. */
export function RequireNoSession() {
  const { me } = useSession();
  const { search } = useLocation();
  return me ? <Navigate replace to={wantedAddress(new URLSearchParams(search))} /> : <Outlet />;
}
