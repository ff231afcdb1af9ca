// The sign of the house: six places around a table, one of them yours.
import style from './brand-mark.module.css';

const seats = ['M20 2h8l4 7-4 7h-8l-4-7z', 'M34 10h8l4 7-4 7h-8l-4-7z', 'M34 26h8l4 7-4 7h-8l-4-7z'];
const seatsOpposite = ['M20 34h8l4 7-4 7h-8l-4-7z', 'M6 26h8l4 7-4 7H6l-4-7z'];

export const BrandMark = () => (
  <svg className={style.mark} viewBox="0 0 50 50" aria-hidden="true">
    <path className={style.seat} d={[...seats, ...seatsOpposite].join('')} />
    <path className={style.mine} d="M6 10h8l4 7-4 7H6l-4-7z" />
  </svg>
);
