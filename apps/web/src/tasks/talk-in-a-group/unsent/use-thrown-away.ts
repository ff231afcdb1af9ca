// What its writer threw away or took back in one page is not sent by another page that waits with it.
import { useCallback, useEffect, useRef } from 'react';

/** Gives what tells the other pages; `place` is the person and the discussion. */
export function useThrownAway(place: string, onThrownAway: (clientKey: string) => void): (clientKey: string) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(`unsent:${place}`);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') onThrownAway(data);
    };
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [place, onThrownAway]);
  return useCallback((clientKey) => channel.current?.postMessage(clientKey), []);
}
