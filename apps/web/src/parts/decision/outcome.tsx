// What was decided, in the words of whoever recorded it, and the ways to what was decided before and after.
import { Button, ButtonLink, Link, Row } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../platform/i18n/use-day.js';
import { MakeAction } from '../action/make-action.js';
import type { DecisionShown } from './decision.graphql.js';
import style from './decision.module.css';

export interface OutcomeProps {
  decision: DecisionShown;
  outcome: NonNullable<DecisionShown['outcome']>;
}

export function Outcome({ decision, outcome: { option, words, reasons, byName: name, decidedAt } }: OutcomeProps) {
  const { t } = useTranslation();
  const day = useDay();
  const [isActing, setActing] = useState(false);
  const { id, discussionId, options, reconsideredBy, can } = decision;
  return (
    <div className={style.outcome}>
      <p className={style.chosen}>{options[option]?.words}</p>
      <p className={style.words}>{words}</p>
      {reasons && <p className={style.words}>{t('decideInAGroup.outcome.reasons', { reasons })}</p>}
      <p className={style.note}>{t('decideInAGroup.outcome.signed', { name, day: day(decidedAt) })}</p>
      {reconsideredBy && <OtherDecision words={t('decideInAGroup.outcome.later')} decision={reconsideredBy} />}
      {can.reconsider && (
        <Row>
          <ButtonLink kind="plain" href={`/discussions/${discussionId}/decide?again=${id}`}>
            {t('decideInAGroup.outcome.again')}
          </ButtonLink>
          <Button kind="plain" onClick={() => setActing(true)}>
            {t('agreeActions.fromPost')}
          </Button>
        </Row>
      )}
      {isActing && (
        <MakeAction discussionId={discussionId} from={{ postId: id, words }} onClose={() => setActing(false)} />
      )}
    </div>
  );
}

export interface OtherDecisionProps {
  words: string;
  decision: NonNullable<DecisionShown['reconsiders']>;
}

export const OtherDecision = ({ words, decision: { question, discussionId } }: OtherDecisionProps) => (
  <p className={style.note}>
    {words}: <Link href={`/discussions/${discussionId}`}>{question}</Link>
  </p>
);
