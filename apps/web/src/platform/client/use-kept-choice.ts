// A choice that is kept as soon as it is made: it stands at once, and goes back where keeping it fails.
import { startTransition, useOptimistic } from 'react';

/** @param keep settles once the API has answered. */
export function useKeptChoice<Value extends string>(
  kept: Value,
  keep: (picked: Value) => Promise<unknown>,
): [shown: Value, choose: (picked: Value) => void] {
  const [shown, show] = useOptimistic(kept);
  const choose = (picked: Value) =>
    startTransition(async () => {
      show(picked);
      await keep(picked);
    });
  return [shown, choose];
}
