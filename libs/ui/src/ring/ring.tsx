// How many of how many, as a ring.
import style from './ring.module.css';

const radius = 23;
const circumference = 2 * Math.PI * radius;

export interface RingProps {
  value: number;
  of: number;
  /** The same in words, e.g. "5 of 6 schools". */
  label: string;
}

export const Ring = ({ value, of, label }: RingProps) => {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
  return (
    <svg className={style.ring} viewBox="0 0 56 56" role="img" aria-label={label} strokeWidth={7}>
      <circle className={style.rest} cx="28" cy="28" r={radius} />
      <circle
        className={style.part}
        cx="28"
        cy="28"
        r={radius}
        strokeDasharray={`${share * circumference} ${circumference}`}
        transform="rotate(-90 28 28)"
      />
      <text className={style.text} x="28" y="33" strokeWidth={0}>
        {value}/{of}
      </text>
    </svg>
  );
};
