// Signing out: whoever holds something unsent is asked first, then everything of this person is forgotten.
import { useCallback } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.js';
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
  const [, signOut] = useMutation(SignOutDocument);
  return useCallback(async () => {
    for (const mayGoOn of guards) if (!(await mayGoOn())) return;
    await signOut({});
    await disconnect();
    renew();
  }, [renew, signOut]);
}
