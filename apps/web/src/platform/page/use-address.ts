// What is asked for stands in the address, so that going back finds the same list again.
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** `change` leaves out of the address what is empty, and adds no step to go back over. */
export function useAddress() {
  const [address, setAddress] = useSearchParams();
  const change = useCallback(
    (name: string, value: string) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace: true },
      ),
    [setAddress],
  );
  return { address, change, clear: () => setAddress({}, { replace: true }) };
}

/** The word if it is one of those that are known; an address can say anything. */
export const oneOf = <Word extends string>(words: readonly Word[], written: string | null): Word | null =>
  words.find((word) => word === written) ?? null;
