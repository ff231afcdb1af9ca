// Asks again when a person comes back to a tab in which time has stood still.
import { useEffect } from 'react';
import type { UseQueryExecute } from 'urql';

export function useAskOnReturn(ask: UseQueryExecute): void {
  useEffect(() => {
    const askIfSeen = () => document.visibilityState === 'visible' && ask({ requestPolicy: 'network-only' });
    document.addEventListener('visibilitychange', askIfSeen);
    return () => document.removeEventListener('visibilitychange', askIfSeen);
  }, [ask]);
}
