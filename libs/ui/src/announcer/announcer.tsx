// One polite voice for screen readers: whatever happens without a new page is said here.
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';

type Announce = (message: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** Says a message once, politely, after whatever is being read out. */
export const useAnnounce = (): Announce => useContext(AnnouncerContext);

export const Announcer = ({ children }: { children: ReactNode }) => {
  const [spoken, setSpoken] = useState({ message: '', turn: 0 });
  const announce = useCallback<Announce>((message) => setSpoken(({ turn }) => ({ message, turn: turn + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {/* A new key makes the same sentence news again. */}
          <span key={spoken.turn}>{spoken.message}</span>
        </span>
      </VisuallyHidden>
    </AnnouncerContext>
  );
};
