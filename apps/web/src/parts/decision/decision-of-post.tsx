// Below a post that asks the group to decide: what there is to choose from, who answered what, and what came of it.
import { Button, Row, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { useMe } from '../../platform/session/session.js';
import type { PostShown } from '../post/post.graphql.js';
import { useAskOnNews } from '../post/use-ask-on-news.js';
import { AnswerForm } from './answer-form.js';
import { Answers } from './answers.js';
import { DecisionDocument, type DecisionShown } from './decision.graphql.js';
import style from './decision.module.css';
import { DecisionStandingTag } from './decision-standing-tag.js';
import { OtherDecision, Outcome } from './outcome.js';
import { RecordOutcome } from './record-outcome.js';

/** The log says that there is news of it; the news itself is asked for. */
export function DecisionOfPost({ post: { id, changedSeq, removal } }: { post: PostShown }) {
  const query = useQuery({ query: DecisionDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const [{ data }, ask] = query;
  useAskOnNews(changedSeq, ask);
  if (removal !== null && data?.decision.standing !== 'DECIDED') return null;
  return (
    <Loaded query={query} shape="rows">
      {({ decision }) => <DecisionCard decision={decision} />}
    </Loaded>
  );
}

function DecisionCard({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation();
  const { question, answers, peopleInGroup, outcome, reconsiders } = decision;
  return (
    <section className={style.card} aria-label={t('decideInAGroup.label', { question })}>
      <Row isSpread>
        <DecisionStandingTag decision={decision} />
        <span className={style.note}>
          {t('decideInAGroup.answered', { answers: answers.length, people: Math.max(peopleInGroup, answers.length) })}
        </span>
      </Row>
      {reconsiders && <OtherDecision words={t('decideInAGroup.outcome.former')} decision={reconsiders} />}
      {outcome && <Outcome decision={decision} outcome={outcome} />}
      <Answers decision={decision} />
      <div className={style.acts}>
        <OwnAnswer decision={decision} />
        {decision.can.record && <RecordOutcome decision={decision} />}
      </div>
    </section>
  );
}

/** Stands open until one has answered, and again when one wants to answer anew. */
function OwnAnswer({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const me = useMe();
  const [isAnswering, setAnswering] = useState(false);
  if (!decision.can.answer) return null;
  const own = decision.answers.find(({ person }) => person.id === me.id);
  if (own && !isAnswering) {
    return <Button onClick={() => setAnswering(true)}>{t('decideInAGroup.answerAnew')}</Button>;
  }
  const done = () => {
    setAnswering(false);
    announce(t('decideInAGroup.isAnswered'));
  };
  return <AnswerForm decision={decision} own={own} onAnswered={done} onLeave={own && (() => setAnswering(false))} />;
}
