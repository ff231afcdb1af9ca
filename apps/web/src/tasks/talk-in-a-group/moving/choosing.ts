// Which posts are chosen to be moved, as each post on the page needs to know it.
import { createContext, useContext } from 'react';

export interface ChosenPosts {
  /** Their ids; null while none is being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly toggle: (id: string) => void;
}

export const ChoosingContext = createContext<ChosenPosts | null>(null);

export const useChoosing = (): ChosenPosts | null => useContext(ChoosingContext);
