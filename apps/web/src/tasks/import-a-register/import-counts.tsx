// What an import counted, the figures that are not nought.
import { useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import style from './import-counts.module.css';
import type { Import } from './one-import.js';

const order = [
  ...(['new', 'changed', 'unchanged', 'closed', 'refused', 'renamed', 'linked', 'waiting'] as const),
  ...(['exactPlaces', 'approximatePlaces', 'withoutPlace'] as const),
];

export interface ImportCountsProps {
  subject: Import['subject'];
  counts: NonNullable<Import['counts']>;
}

export function ImportCounts({ subject, counts }: ImportCountsProps) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const wordOf = (count: (typeof order)[number]) => (count === 'closed' && subject === 'LINKS' ? 'removed' : count);
  const shown = order.filter((count) => (counts[count] ?? 0) > 0 || count === 'new' || count === 'changed');
  return (
    <dl className={style.counts}>
      {shown.map((count) => (
        <div key={count} className={style.count}>
          <dt>{t(`importARegister.counts.${wordOf(count)}`)}</dt>
          <dd>{(counts[count] ?? 0).toLocaleString(language)}</dd>
        </div>
      ))}
    </dl>
  );
}
