// Waits until someone pauses in typing.
import { useEffect, useState } from 'react';

/** The value as it was once it had stayed the same for `milliseconds`. */
export function useSettled<Value>(value: Value, milliseconds = 150): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
