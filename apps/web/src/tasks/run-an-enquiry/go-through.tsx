// Takes the enquiry on to the next stage, back to the one that is looked at, or round again.
import { Button, Row, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { BeginRoundDocument, type Enquiry, MoveEnquiryDocument, type StageWord } from './run-an-enquiry.graphql.js';
import { addressOf, stageWords, wordAfter } from './stages.js';

export function GoThrough({ enquiry, looked }: { enquiry: Enquiry; looked: StageWord }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const moving = useSubmit(MoveEnquiryDocument);
  const beginning = useSubmit(BeginRoundDocument);
  const { id, stage, round } = enquiry;
  const next = wordAfter(stage);
  const isBehind = stageWords.indexOf(looked) < stageWords.indexOf(stage);
  const nameOf = (word: StageWord) => t(`runAnEnquiry.stages.${word}`);
  const moveTo = async (to: StageWord) => {
    if (!(await moving.submit({ id, stage: to }))) return;
    announce(t('runAnEnquiry.goneTo', { stage: nameOf(to) }));
    await navigate(addressOf(id, { stage: to, round }));
  };
  const goRound = async () => {
    const done = await beginning.submit({ id, after: round });
    if (!done) return;
    announce(t('runAnEnquiry.begunAgain', { round: done.beginEnquiryRound.round }));
    await navigate(addressOf(id, done.beginEnquiryRound));
  };
  return (
    <>
      <ProblemNotice problem={moving.problem ?? beginning.problem} />
      <Row>
        {looked === stage && next !== null && (
          <Button kind="primary" isPending={moving.isPending} onClick={() => void moveTo(next)}>
            {t('runAnEnquiry.goOn', { stage: nameOf(next) })}
          </Button>
        )}
        {looked !== stage && (
          <Button isPending={moving.isPending} onClick={() => void moveTo(looked)}>
            {t(`runAnEnquiry.${isBehind ? 'goHere' : 'goOn'}`, { stage: nameOf(looked) })}
          </Button>
        )}
        {looked === stage && (stage === 'CHECK' || stage === 'SHARE') && (
          <Button isPending={beginning.isPending} onClick={() => void goRound()}>
            {t('runAnEnquiry.again')}
          </Button>
        )}
      </Row>
    </>
  );
}
