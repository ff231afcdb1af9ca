// How many notices wait for me, everywhere at once: told by the server the moment it changes.
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.js';
import { openNotices } from '../live.js';
import { useMe } from '../session/session.js';

export const UnreadNoticesDocument = graphql(`
  query UnreadNotices {
    myUnreadNotices
  }
`);

/** Used once, by the frame; others read the same answer from the cache. */
export function useLiveUnreadNotices(): number {
  const { id } = useMe();
  const [{ data }, ask] = useQuery({ query: UnreadNoticesDocument });
  useEffect(() => openNotices(id, () => ask({ requestPolicy: 'network-only' })), [id, ask]);
  return data?.myUnreadNotices ?? 0;
}

export function useUnreadNotices(): number {
  const [{ data }] = useQuery({ query: UnreadNoticesDocument });
  return data?.myUnreadNotices ?? 0;
}
