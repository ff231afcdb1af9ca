// One field of a resource, in the reader's words; null where there is nothing in it.
import { Link } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RichText } from '../post/rich-text.js';
import { useTeachingWords } from '../teaching/teaching-words.js';
import { PartsOfUnit } from './parts-of-unit.js';
import type { DocumentOfResource, FieldWord } from './whole-resource.js';
import style from './field-value.module.css';

export function useFieldValue(): (document: DocumentOfResource, field: FieldWord) => ReactNode {
  const { t } = useTranslation();
  const teaching = useTeachingWords();
  return (document, field) => {
    const { subject, phase, yearGroups, language, levels, minutes, steps, materials, links, goals, parts } = document;
    switch (field) {
      case 'TITLE':
        return document.title;
      case 'PURPOSE':
        return document.purpose;
      case 'SUBJECT':
        return subject && teaching.subject(subject);
      case 'PHASE':
        return phase && teaching.phase(phase);
      case 'YEAR_GROUPS':
        return yearGroups.map(teaching.year).join(', ') || null;
      case 'LANGUAGE':
        return teaching.language(language);
      case 'LEVELS':
        return levels.map((level) => t(`resource.levels.${level}`)).join(', ') || null;
      case 'MINUTES':
        return minutes && t('resource.minutes', { count: minutes });
      case 'STEPS':
        return steps && <RichText document={steps} language={language} />;
      case 'MATERIALS':
        return materials && <RichText document={materials} language={language} />;
      case 'LINKS':
        return links.length > 0 ? <Links links={links} /> : null;
      case 'GOALS':
        return goals.length > 0 ? <Goals goals={goals} language={language} /> : null;
      case 'PARTS':
        return parts.length > 0 ? <PartsOfUnit parts={parts} isCollection={document.isCollection} /> : null;
      case 'REASONS':
        return parts.some(({ why }) => why !== null) ? <Reasons parts={parts} /> : null;
    }
  };
}

const Links = ({ links }: Pick<DocumentOfResource, 'links'>) => (
  <ul className={style.links}>
    {links.map(({ title, address }) => (
      <li key={address}>
        <Link href={address}>{title}</Link>
      </li>
    ))}
  </ul>
);

const Goals = ({ goals, language }: Pick<DocumentOfResource, 'goals' | 'language'>) => (
  <ul lang={language}>
    {goals.map((goal, at) => (
      // Two goals may read the same.
      <li key={at}>{goal}</li>
    ))}
  </ul>
);

const Reasons = ({ parts }: Pick<DocumentOfResource, 'parts'>) => (
  <ul>
    {parts.map(
      ({ id, why, resource }) =>
        why !== null && (
          <li key={id}>
            {resource?.title}: {why}
          </li>
        ),
    )}
  </ul>
);
