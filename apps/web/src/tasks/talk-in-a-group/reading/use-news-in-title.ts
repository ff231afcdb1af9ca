// How much has come that one has not seen, before the title of the window: who is elsewhere sees it there, and is not called.
import { useEffect } from 'react';

const NEWS = /^\(\d+\) /;

export function useNewsInTitle(count: number): void {
  useEffect(() => {
    if (count === 0) return undefined;
    document.title = `(${count}) ${document.title}`;
    return () => {
      document.title = document.title.replace(NEWS, '');
    };
  }, [count]);
}
