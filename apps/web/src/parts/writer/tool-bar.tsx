// A row of tools with one stop for the Tab key: arrows, Home and End go from tool to tool.
import { Icon, type IconName } from '@sixfold/ui';
import { type KeyboardEvent, useState } from 'react';
import style from './writer.module.css';

export interface Tool {
  label: string;
  /** Without one, the label stands there itself. */
  icon?: IconName;
  /** For a tool that is on or off where the caret stands. */
  isOn?: boolean;
  act: () => void;
}

export function ToolBar({ label, tools }: { label: string; tools: readonly Tool[] }) {
  const [current, setCurrent] = useState(0);
  const last = tools.length - 1;
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const places: Partial<Record<string, number>> = {
      ArrowRight: current === last ? 0 : current + 1,
      ArrowLeft: current === 0 ? last : current - 1,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('button')[place]?.focus();
  };
  return (
    <div className={style.tools} role="toolbar" aria-label={label} onKeyDown={move}>
      {tools.map(({ label: name, icon, isOn, act }, place) => (
        <button
          key={name}
          type="button"
          className={style.tool}
          tabIndex={place === current ? 0 : -1}
          aria-pressed={isOn}
          aria-label={icon && name}
          title={icon && name}
          onFocus={() => setCurrent(place)}
          onClick={act}
        >
          {icon ? <Icon name={icon} /> : name}
        </button>
      ))}
    </div>
  );
}
