// Who answered what: each option with its people and their reasons, then who has no preference and who abstains.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { DecisionShown } from './decision.graphql.js';
import style from './decision.module.css';

type Answer = DecisionShown['answers'][number];

export function Answers({ decision: { options, answers, outcome } }: { decision: DecisionShown }) {
  const { t } = useTranslation();
  const others = (['ANY', 'ABSTAIN'] as const)
    .map((stance) => ({ stance, given: answers.filter((answer) => answer.stance === stance) }))
    .filter(({ given }) => given.length > 0);
  const otherWords = { ANY: t('decideInAGroup.canLiveWithAny'), ABSTAIN: t('decideInAGroup.abstains') };
  return (
    <ul className={style.options}>
      {options.map(({ words }, place) => (
        <Answered
          key={words}
          words={words}
          isChosen={place === outcome?.option}
          answers={answers.filter(({ option }) => option === place)}
        />
      ))}
      {others.map(({ stance, given }) => (
        <Answered key={stance} words={otherWords[stance]} isChosen={false} answers={given} />
      ))}
    </ul>
  );
}

function Answered({ words, isChosen, answers }: { words: string; isChosen: boolean; answers: readonly Answer[] }) {
  const { t } = useTranslation();
  return (
    <li className={style.option}>
      <div className={style.head}>
        <span className={isChosen ? style.chosen : undefined}>{words}</span>
        <span className={style.note}>{t('decideInAGroup.count', { count: answers.length })}</span>
      </div>
      {answers.length > 0 && (
        <ul className={style.people}>
          {answers.map(({ person, reason }) => (
            <li key={person.id}>
              <Who person={person} />
              {reason && <q>{reason}</q>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Who({ person: { id, name, organisationName: school, formerly } }: Pick<Answer, 'person'>) {
  const { t } = useTranslation();
  return (
    <span>
      {formerly ? name : <Link href={`/people/${id}`}>{name}</Link>}{' '}
      <span className={style.note}>{formerly ? t('decideInAGroup.formerly', { school }) : school}</span>
    </span>
  );
}
