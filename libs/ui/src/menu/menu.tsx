// What can be done with one thing, behind one button: by pointer, by arrows, or by the first letter of what is wanted.
import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Icon, type IconName } from '../icons/icons.js';
import style from './menu.module.css';
import { placeBeside } from './place-beside.js';

export interface MenuAct {
  label: string;
  /** For an act that is on or off. */
  isOn?: boolean;
  onChoose: () => void;
}

type Acts = readonly (MenuAct | false)[];

export interface MenuProps {
  /** Names the button and the menu: what the acts are about. */
  label: string;
  /**
   * What cannot be done now is left out as `false`; without any act there is no button. A function is asked only while
   * the menu is open, for where there are many menus and always an act.
   */
  acts: Acts | (() => Acts);
  icon?: IconName;
  /** The button, to which the focus returns. */
  ref?: Ref<HTMLButtonElement | null>;
}

type End = 'first' | 'last';

const isPossible = (act: MenuAct | false): act is MenuAct => act !== false;

export const Menu = ({ label, acts, icon = 'more', ref }: MenuProps) => {
  const [openedAt, setOpenedAt] = useState<End | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => button.current);
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpenedAt(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  if (typeof acts !== 'function' && !acts.some(isPossible)) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={style.button}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={openedAt !== null}
        // An open menu keeps the focus until the click that closes it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          button.current?.focus();
          setOpenedAt(openedAt === null ? 'first' : null);
        }}
        onKeyDown={openByArrow}
      >
        <Icon name={icon} />
      </button>
      {openedAt !== null && button.current && (
        <OpenMenu
          label={label}
          acts={(typeof acts === 'function' ? acts() : acts).filter(isPossible)}
          button={button.current}
          startAt={openedAt}
          onClose={() => setOpenedAt(null)}
        />
      )}
    </>
  );
};

interface OpenMenuProps {
  label: string;
  acts: readonly MenuAct[];
  button: HTMLButtonElement;
  startAt: End;
  onClose: () => void;
}

/** Stands open for as long as it is rendered, above everything else on the page. */
const OpenMenu = ({ label, acts, button, startAt, onClose }: OpenMenuProps) => {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const floating = menu.current;
    if (floating === null) return undefined;
    const place = () => placeBeside(floating, button);
    floating.showPopover();
    place();
    itemsOf(floating)
      .at(startAt === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place);
    return () => {
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place);
    };
  }, [button, startAt]);
  const leave = () => {
    button.focus();
    onClose();
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Tab') return leave();
    const items = itemsOf(event.currentTarget);
    const at = items.findIndex((item) => item === document.activeElement);
    const next = event.key === 'Escape' ? null : itemAt(event.key, items, at);
    if (next === undefined) return undefined;
    event.preventDefault();
    return next === null ? leave() : next.focus();
  };
  const closeOnLeaving = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onClose();
  };
  return (
    <div
      ref={menu}
      popover="manual"
      role="menu"
      tabIndex={-1}
      className={style.menu}
      aria-label={label}
      onKeyDown={walk}
      onBlur={closeOnLeaving}
    >
      {acts.map((act) => (
        <button
          key={act.label}
          type="button"
          role={act.isOn === undefined ? 'menuitem' : 'menuitemcheckbox'}
          aria-checked={act.isOn}
          tabIndex={-1}
          className={style.item}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            leave();
            act.onChoose();
          }}
        >
          <span>{act.label}</span>
          {act.isOn && <Icon name="check" />}
        </button>
      ))}
    </div>
  );
};

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];

/** Where a key leads from the item at a place; undefined for keys that lead nowhere. */
function itemAt(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) => isStart(key, item.textContent));
  }
}

const isStart = (key: string, label: string | null) =>
  key.length === 1 && key !== ' ' && (label?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) ?? false);
