// Who is here: asked for once, known to every page, and asked for again when the API no longer knows.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider, useQuery } from 'urql';
import { languageFrom } from '@sixfold/words';
import { dress, readAppearance } from '../appearance.js';
import { createClient } from '../client/client.js';
import { problemOf } from '../client/problem.js';
import { graphql, type ResultOf } from '../graphql.js';
import { speak } from '../i18n/i18n.js';
import { ProblemPage } from '../page/problem-page.js';
import { Skeleton } from '@sixfold/ui';

const MeDocument = graphql(`
  query Me {
    me {
      id
      name
      email
      language
      appearance
      isAdministrator
    }
  }
`);

export type Me = NonNullable<ResultOf<typeof MeDocument>['me']>;

interface Session {
  me: Me | null;
  /** Forgets all that was loaded and asks anew who is here: after signing in or out. */
  renew: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** The person who is signed in; only for pages behind RequireSession. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('useMe needs RequireSession above it');
  return me;
}

/** A session that ends takes everything with it that was read and kept during it. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [turn, setTurn] = useState(0);
  const renew = useCallback(() => setTurn((now) => now + 1), []);
  return (
    <OneSession key={turn} renew={renew}>
      {children}
    </OneSession>
  );
}

/** One client, and so one cache, for one session: nothing of a person outlives their signing out. */
function OneSession({ renew, children }: { renew: () => void; children: ReactNode }) {
  const [client] = useState(() => createClient(renew));
  return (
    <Provider value={client}>
      <WhoIsHere renew={renew}>{children}</WhoIsHere>
    </Provider>
  );
}

function WhoIsHere({ renew, children }: { renew: () => void; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const [{ data, error, fetching }] = useQuery({ query: MeDocument });
  const me = data?.me ?? null;
  useEffect(() => {
    if (!me) return;
    dress(readAppearance(me.appearance));
    void speak(i18n, languageFrom([me.language]));
  }, [i18n, me]);
  const session = useMemo(() => ({ me, renew }), [me, renew]);
  if (fetching && !data) return <Skeleton shape="page" label={t('shell.states.loading')} />;
  if (error && !data) return <ProblemPage problem={problemOf(error)} onTryAgain={renew} />;
  return <SessionContext value={session}>{children}</SessionContext>;
}
