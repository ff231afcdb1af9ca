// Signing out: whoever holds something unsent is asked first, then everything of this person is forgotten.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { deviceAppearance, dress } from '../appearance.js';
import { graphql } from '../graphql.js';
import { keep } from '../kept.js';
import { disconnect } from '../live.js';
import { useSession } from './session.js';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Says whether signing out may go on, after asking the person if need be. */
type Guard = () => Promise<boolean>;

const guards = new Set<Guard>();

/** Asks before every signing out until the returned function is called. */
export function askBeforeSignOut(guard: Guard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

export function useSignOut(): () => Promise<void> {
  const { renew } = useSession();
  const { i18n } = useTranslation();
  const [, signOut] = useMutation(SignOutDocument);
  return useCallback(async () => {
    const appearance = deviceAppearance();
    for (const mayGoOn of guards) if (!(await mayGoOn())) return;
    await signOut({});
    await disconnect();
    // The answer clears what this site keeps on the device; how its pages look and speak is nothing personal.
    keep('language', i18n.language);
    dress(appearance);
    renew();
  }, [i18n, renew, signOut]);
}
