// The hexagon row: places that fill one by one. Large with names, or small as one picture with its text.
import { classNames } from '../class-names.js';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import style from './six-places.module.css';

export interface Place {
  id: string;
  state: 'taken' | 'asked' | 'free';
  name: string;
  /** A second line, e.g. since when. */
  note?: string;
  /** The state in words, for those who listen. */
  stateLabel: string;
}

export interface SixPlacesProps {
  places: readonly Place[];
  /** What the row shows as a whole, e.g. "4 of 6 schools have said yes". */
  label: string;
}

export const SixPlaces = ({ places, label }: SixPlacesProps) => (
  <ol className={style.row} aria-label={label}>
    {places.map(({ id, state, name, note, stateLabel }) => (
      <li key={id} className={classNames(style.place, style[state])} title={note ? `${name} · ${note}` : name}>
        <span className={style.name}>{name}</span>
        {note && <span>{note}</span>}
        <VisuallyHidden>{stateLabel}</VisuallyHidden>
      </li>
    ))}
  </ol>
);

export interface SixPlacesInSmallProps {
  states: readonly Place['state'][];
  label: string;
}

export const SixPlacesInSmall = ({ states, label }: SixPlacesInSmallProps) => (
  <span className={style.small} role="img" aria-label={label}>
    {states.map((state, index) => (
      <span key={index} className={classNames(style.place, style[state])} />
    ))}
  </span>
);
