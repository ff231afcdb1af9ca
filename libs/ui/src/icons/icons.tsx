// The few drawn signs, in one stroke. They stand beside words and are silent for those who listen.
import style from './icons.module.css';

const paths = {
  home: 'M3 9.5 10 3.5l7 6V17h-4.5v-4.5h-5V17H3z',
  hexagon: 'M6 3h8l4 7-4 7H6l-4-7z',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4',
  bell: 'M5 14V9.5a5 5 0 0 1 10 0V14l1.5 1.5h-13zM8.5 17.5h3M10 2.5v2',
  person: 'M10 3.5a3.25 3.25 0 1 1 0 6.5 3.25 3.25 0 0 1 0-6.5zM3.5 17c.6-3 3.3-4.5 6.5-4.5s5.9 1.5 6.5 4.5',
  plus: 'M10 4v12M4 10h12',
  check: 'm4 10.5 4 4 8-9',
  cross: 'm5 5 10 10M15 5 5 15',
  down: 'm5 8 5 5 5-5',
  note: 'M10 9v5M10 6v.5M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
  warning: 'M10 3 18 17H2zM10 8v4M10 14v.5',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    className={style.icon}
    viewBox="0 0 20 20"
    aria-hidden="true"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={paths[name]} />
  </svg>
);
