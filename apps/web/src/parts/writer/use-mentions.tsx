// Naming somebody: after an @ the names that fit, to be picked without leaving the text.
import { classNames, useAnnounce } from '@sixfold/ui';
import { type Editor, useEditorState } from '@tiptap/react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ToMention, useWhomToMention } from './whom-to-mention.js';
import style from './writer.module.css';

/** A quick hand asks once for the letters it typed. */
const ASK_AFTER_MS = 120;

/** What stands between an @ and the caret; names have at most three parts. */
const ASKED = /(?:^|[\s(])@((?:[\p{L}\p{M}'’.-]+ ?){0,3})$/u;

interface Found {
  found: readonly ToMention[];
  /** For the @ that stood there. */
  foundAt: number | null;
}

interface Asked {
  starting: string;
  /** Where the @ stands. */
  from: number;
}

function askedIn({ state: { selection } }: Editor): Asked | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.spec.code) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const starting = ASKED.exec(before)?.[1];
  return starting === undefined ? null : { starting, from: $from.pos - starting.length - 1 };
}

export interface Mentions {
  list: ReactNode;
  /** True when the key was for the list. */
  onKey: (key: string) => boolean;
}

export function useMentions(editor: Editor): Mentions {
  const find = useWhomToMention();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const id = useId();
  const [{ found, foundAt }, setFound] = useState<Found>({ found: [], foundAt: null });
  const [current, setCurrent] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const asked = useEditorState({ editor, selector: ({ editor: now }) => askedIn(now) });
  const { starting = null, from = null } = asked ?? {};
  const isOpen = from !== null && from === foundAt && from !== closedAt && found.length > 0;

  useEffect(() => {
    if (starting === null || find === null) return;
    let isNewest = true;
    const ask = async () => {
      const fitting = await find(starting);
      if (!isNewest) return;
      setFound({ found: fitting, foundAt: from });
      setCurrent(0);
      announce(t('write.mentions', { count: fitting.length }));
    };
    const timer = setTimeout(() => void ask(), ASK_AFTER_MS);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [announce, find, from, starting, t]);

  // Only while it is open: before, the sheet may not stand on the page yet.
  useEffect(() => {
    if (!isOpen) return;
    const sheet = editor.view.dom;
    sheet.setAttribute('aria-controls', id);
    sheet.setAttribute('aria-activedescendant', `${id}-${current}`);
    return () => {
      sheet.removeAttribute('aria-controls');
      sheet.removeAttribute('aria-activedescendant');
    };
  }, [current, editor, id, isOpen]);

  const pick = (picked: ToMention | undefined) => {
    if (from === null || picked === undefined) return;
    const { kind, id: whose, label } = picked;
    const to = editor.state.selection.from;
    editor
      .chain()
      .focus()
      .insertContentAt({ from, to }, [
        { type: 'mention', attrs: { kind, id: whose, label } },
        { type: 'text', text: ' ' },
      ])
      .run();
  };

  const onKey = (key: string): boolean => {
    if (!isOpen) return false;
    const last = found.length - 1;
    if (key === 'ArrowDown') setCurrent(current === last ? 0 : current + 1);
    else if (key === 'ArrowUp') setCurrent(current === 0 ? last : current - 1);
    else if (key === 'Enter' || key === 'Tab') pick(found[current]);
    else if (key === 'Escape') setClosedAt(from);
    else return false;
    return true;
  };

  const list = isOpen && (
    <ul id={id} role="listbox" aria-label={t('write.mention')} className={style.mentions}>
      {found.map((one, place) => (
        <li
          key={one.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === current}
          className={classNames(style.mention, place === current && style.current)}
          // The focus stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(one)}
        >
          {one.label} <span className={style.note}>{one.note}</span>
        </li>
      ))}
    </ul>
  );
  return { list, onKey };
}
