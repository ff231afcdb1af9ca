// The shape of what is on its way. It stands still, and shows itself only when waiting takes longer than a blink.
import { classNames } from '../class-names.js';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import page from '../page/page.module.css';
import style from './skeleton.module.css';

export interface SkeletonProps {
  /** Said to those who listen, e.g. "Loading". */
  label: string;
  shape: 'page' | 'rows' | 'text';
  /** How many rows or lines. */
  count?: number;
}

const Line = ({ isShort }: { isShort: boolean }) => <div className={classNames(style.bar, isShort && style.short)} />;

const ListRow = () => (
  <div className={style.row}>
    <div className={style.disc} />
    <Line isShort={false} />
    <Line isShort />
  </div>
);

export const Skeleton = ({ label, shape, count = 3 }: SkeletonProps) => (
  <div className={classNames(style.skeleton, shape === 'page' && page.page)} role="status">
    <VisuallyHidden>{label}</VisuallyHidden>
    {shape === 'page' && <div className={classNames(style.bar, style.title)} />}
    {Array.from({ length: count }, (_, index) =>
      shape === 'text' ? <Line key={index} isShort={index === count - 1} /> : <ListRow key={index} />,
    )}
  </div>
);
