// "Undo" instead of "are you sure?": the act is done, and can be taken back while the bar stands.
import { useEffect, useState } from 'react';
import { useAnnounce } from '../announcer/announcer.js';
import { Button } from '../button/button.js';
import style from './undo-bar.module.css';

export interface UndoBarProps {
  /** What has been done, e.g. "You left the group." */
  message: string;
  undoLabel: string;
  onUndo: () => void;
  /** The time is over: the act stands. */
  onExpire: () => void;
  /** How long it can be taken back; the clock rests while the pointer or the focus is on the bar. */
  seconds?: number;
}

export const UndoBar = ({ message, undoLabel, onUndo, onExpire, seconds = 10 }: UndoBarProps) => {
  const [isHeld, setIsHeld] = useState(false);
  const announce = useAnnounce();
  useEffect(() => announce(`${message} ${undoLabel}?`), [announce, message, undoLabel]);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onExpire, seconds * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, onExpire, seconds]);
  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  return (
    <div
      className={style.bar}
      role="group"
      aria-label={message}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span>{message}</span>
      <Button kind="plain" onClick={onUndo}>
        {undoLabel}
      </Button>
    </div>
  );
};
