// Gives the focus back to what can be done with a thing, once the act that took its place is over.
import { useEffect, useRef } from 'react';

export function useFocusAfter(isTaken: boolean) {
  const act = useRef<HTMLButtonElement>(null);
  const wasTaken = useRef(isTaken);
  useEffect(() => {
    const hasNowhere = document.activeElement === document.body;
    if (wasTaken.current !== isTaken && hasNowhere) act.current?.focus();
    wasTaken.current = isTaken;
  }, [isTaken]);
  return act;
}
