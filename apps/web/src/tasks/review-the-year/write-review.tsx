// Writing the review: a plain question a heading, kept on the server while it is written.
import { Button, Row, Stack, useAnnounce, useLanguageTag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { DraftState } from '../../parts/draft/draft-state.js';
import { useDraft } from '../../parts/draft/use-draft.js';
import { WrittenMeanwhile } from '../../parts/draft/written-meanwhile.js';
import { nameList } from '../../parts/network/name-list.js';
import { answerOf } from '../../platform/client/answer.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnswerFields } from './answer-fields.js';
import { answerUnder, headings } from './headings.js';
import {
  type Answer,
  type PublishedReview,
  PublishReviewDocument,
  SaveReviewDraftDocument,
  type YearToReview,
} from './review-the-year.graphql.js';
import style from './review.module.css';

export interface WriteReviewProps {
  networkId: string;
  toReview: YearToReview;
  /** The review of the year before, when there is one. */
  before: PublishedReview | undefined;
  /** Reads the reviews anew, with the draft. */
  askAgain: () => void;
}

/** One answer a heading, in order. */
const whole = (answers: readonly Answer[]): Answer[] =>
  headings.map((heading) => answerUnder(heading, answers) ?? { heading, level: null, words: '' });

const isMissing = ({ level, words }: Answer): boolean => level === null || words.trim() === '';

export function WriteReview({ networkId, toReview, before, askAgain }: WriteReviewProps) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const announce = useAnnounce();
  const day = useDay();
  const client = useClient();
  const { year, endsAt, draft: onServer } = toReview;
  const [answers, setAnswers] = useState(() => whole(onServer?.answers ?? []));
  const [isChecked, setChecked] = useState(false);
  const publishing = useSubmit(PublishReviewDocument);
  const draft = useDraft<readonly Answer[]>({
    revision: onServer?.revision ?? 0,
    save: async (written, revision) => {
      const variables = { networkId, year, answers: [...written], revision };
      return answerOf(
        await client.mutation(SaveReviewDraftDocument, variables).toPromise(),
        ({ saveReviewDraft }) => saveReviewDraft.revision,
      );
    },
    onClash: askAgain,
  });

  const change = (changed: Answer) => {
    const next = answers.map((answer) => (answer.heading === changed.heading ? changed : answer));
    setAnswers(next);
    draft.write(next);
  };
  const takeTheirs = ({ answers: theirs, revision }: NonNullable<YearToReview['draft']>) => {
    draft.takeTheirs(revision);
    setAnswers(whole(theirs));
  };
  const missing = answers.filter(isMissing).map(({ heading }) => t(`reviewTheYear.headings.${heading}`));
  const publish = async () => {
    setChecked(true);
    if (missing.length > 0) {
      return announce(t('reviewTheYear.missing', { count: missing.length, headings: nameList(missing, language) }));
    }
    const revision = await draft.flush();
    if (revision === null) return;
    if ((await publishing.submit({ networkId, year, revision })) === null) return askAgain();
    announce(t('reviewTheYear.published', { year }));
  };
  const problem = draft.problem ?? publishing.problem;
  const isOver = new Date(endsAt) <= new Date();

  return (
    <Stack>
      <p>{t(isOver ? 'reviewTheYear.ended' : 'reviewTheYear.ends', { year, day: day(endsAt) })}</p>
      <p>{t('reviewTheYear.leadWriting')}</p>
      {answers.map((answer) => (
        <AnswerFields
          key={answer.heading}
          answer={answer}
          before={before}
          isMissing={isChecked && isMissing(answer)}
          onChange={change}
        />
      ))}
      <ProblemNotice problem={problem} />
      {problem && onServer && onServer.revision > draft.revision && (
        <WrittenMeanwhile
          name={onServer.writerName}
          onKeepMine={() => draft.keepMine(onServer.revision)}
          onTakeTheirs={() => takeTheirs(onServer)}
        >
          {whole(onServer.answers).map(({ heading, level, words }) => (
            <div key={heading}>
              <h3>{t(`reviewTheYear.headings.${heading}`)}</h3>
              {level && <p className={style.level}>{t(`reviewTheYear.levels.${level}`)}</p>}
              <p>{words}</p>
            </div>
          ))}
        </WrittenMeanwhile>
      )}
      <DraftState status={draft.status} />
      {isChecked && missing.length > 0 && (
        <p>{t('reviewTheYear.missing', { count: missing.length, headings: nameList(missing, language) })}</p>
      )}
      <p>{t('reviewTheYear.publishMeans')}</p>
      <Row>
        <Button kind="primary" isPending={publishing.isPending} onClick={() => void publish()}>
          {t('reviewTheYear.publish', { year })}
        </Button>
      </Row>
    </Stack>
  );
}
