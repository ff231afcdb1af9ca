// Asks again for what a post stands for, when the log says that there is news of it.
import { useEffect, useRef } from 'react';

export function useAskOnNews(changedSeq: number, ask: (how: { requestPolicy: 'network-only' }) => void): void {
  const shownSeq = useRef(changedSeq);
  useEffect(() => {
    if (shownSeq.current === changedSeq) return;
    shownSeq.current = changedSeq;
    ask({ requestPolicy: 'network-only' });
  }, [changedSeq, ask]);
}
