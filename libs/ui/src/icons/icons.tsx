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
  more: 'M3.7 9.600h.8v.8h-.8zM9.6 9.600h.8v.8h-.8zM15.5 9.600h.8v.8h-.8z',
  reaction:
    'M10 2.500a7.5 7.5 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM6.500 11.500c1.5 3.300 5.500 3.300 7 0M7.300 7.500v.6M12.700 7.500v.6',
  sheet: 'M5 2.5h7l3.5 3.500V17.5H5zM12 2.5V6h3.5M7.5 10h5M7.5 13h5',
  note: 'M10 9v5M10 6v.5M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
  warning: 'M10 3 18 17H2zM10 8v4M10 14v.5',
  strong: 'M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.5a3 3 0 0 1 0 6H6z',
  emphasis: 'M9 4h5M6 16h5M11.5 4l-3 12',
  heading: 'M3.5 4v12M11 4v12M3.5 10H11M14.5 11l2-1.5V16',
  subheading: 'M3.5 4v12M11 4v12M3.5 10H11M14 11c.3-2 3-1.8 3 0 0 1.5-3 2.5-3 5h3',
  list: 'M8 5h9M8 10h9M8 15h9M3.5 5h.5M3.5 10h.5M3.5 15h.5',
  numbered: 'M8 5h9M8 10h9M8 15h9M3 4l1.2-.800V7M3 12.800c.2-1.3 2.2-1.2 2 0-.2 1-2 1.5-2 3h2.2',
  quote: 'M8.5 6C5.5 6.5 4 8.5 4 11v3h4v-4H4M16.5 6c-3 .5-4.5 2.5-4.5 5v3h4v-4h-4',
  code: 'm7 6-4 4 4 4M13 6l4 4-4 4',
  codeBlock: 'M2.5 4h15v12h-15zM8.5 7.5 6 10l2.5 2.500M11.5 7.5 14 10l-2.5 2.5',
  table: 'M2.5 4h15v12h-15zM2.5 8h15M2.5 12h15M10 4v12',
  link: 'M8.5 11.500a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.200L10 5.800M11.5 8.500a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.200l1.5-1.5',
  keys: 'M2 5.500h16v9H2zM5 8.500h.5M8.5 8.500H9M12 8.500h.5M15 8.500h.1M6 11.500h8',
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
