// What is offered for letters typed after a sign of its own, to be picked without leaving the text.
import { classNames, useAnnounce } from '@sixfold/ui';
import type { JSONContent } from '@tiptap/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { atTheCaret } from './at-the-caret.js';
import style from './writer.module.css';

/** A quick hand asks once for the letters it typed. */
const ASK_AFTER_MS = 120;

interface Offer {
  id: string;
  label: string;
  /** What tells it apart from others of that label. */
  note?: string;
  /** Stands in the text instead of what was typed. */
  written: JSONContent;
}

export interface Offering {
  /** Matches the text before the caret; its group is what is looked for, with the sign just before it. */
  asked: RegExp;
  /** A sign that takes the current offer, as Enter does. */
  closing?: string;
  /** Names the list. */
  label: string;
  /** Says how many fit. */
  told: (count: number) => string;
  find: (starting: string) => Promise<readonly Offer[]>;
}

interface Asked {
  /** Which offering. */
  index: number;
  starting: string;
  /** Where the sign stands. */
  from: number;
}

interface Found {
  offers: readonly Offer[];
  /** For the sign that stood there. */
  from: number | null;
}

function askedIn({ state: { selection } }: Editor, offerings: readonly Offering[]): Asked | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.spec.code) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  for (const [index, { asked }] of offerings.entries()) {
    const starting = asked.exec(before)?.[1];
    if (starting !== undefined) return { index, starting, from: $from.pos - starting.length - 1 };
  }
  return null;
}

export interface Offers {
  list: ReactNode;
  /** True when the key was for the list. */
  onKey: (key: string) => boolean;
}

export function useOffers(editor: Editor, offerings: readonly Offering[]): Offers {
  const announce = useAnnounce();
  const id = useId();
  const [{ offers, from: foundAt }, setFound] = useState<Found>({ offers: [], from: null });
  const [current, setCurrent] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const asked = useEditorState({ editor, selector: ({ editor: now }) => askedIn(now, offerings) });
  const { starting = null, from = null } = asked ?? {};
  const offering = asked && offerings[asked.index];
  const isOpen = from !== null && from === foundAt && from !== closedAt && offers.length > 0;

  useEffect(() => {
    if (starting === null || !offering) return;
    let isNewest = true;
    const ask = async () => {
      const fitting = await offering.find(starting);
      if (!isNewest) return;
      setFound({ offers: fitting, from });
      setCurrent(0);
      announce(offering.told(fitting.length));
    };
    const timer = setTimeout(() => void ask(), ASK_AFTER_MS);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [announce, from, offering, starting]);

  // Only while it is open: before, the sheet may not stand on the page yet.
  useEffect(() => {
    if (!isOpen) return;
    const sheet = editor.view.dom;
    sheet.setAttribute('aria-controls', id);
    sheet.setAttribute('aria-activedescendant', `${id}-${current}`);
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      sheet.removeAttribute('aria-controls');
      sheet.removeAttribute('aria-activedescendant');
    };
  }, [current, editor, id, isOpen]);

  const pick = (picked: Offer | undefined) => {
    if (from === null || picked === undefined) return;
    const to = editor.state.selection.from;
    atTheCaret(editor, (text) => text.insertContentAt({ from, to }, [picked.written, { type: 'text', text: ' ' }]));
  };

  const onKey = (key: string): boolean => {
    if (!isOpen) return false;
    const last = offers.length - 1;
    if (key === 'ArrowDown') setCurrent(current === last ? 0 : current + 1);
    else if (key === 'ArrowUp') setCurrent(current === 0 ? last : current - 1);
    else if (key === 'Enter' || key === 'Tab' || key === offering?.closing) pick(offers[current]);
    else if (key === 'Escape') setClosedAt(from);
    else return false;
    return true;
  };

  const list = isOpen && (
    <ul id={id} role="listbox" aria-label={offering?.label} className={style.offers}>
      {offers.map((one, place) => (
        <li
          key={one.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === current}
          className={classNames(style.offer, place === current && style.current)}
          // The focus stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(one)}
        >
          {one.label} {one.note && <span className={style.note}>{one.note}</span>}
        </li>
      ))}
    </ul>
  );
  return { list, onKey };
}
