// One school in the list: what it is like, what it answered or waits for, and the next step beside it.
import { Button, ButtonLink, Icon, NeedRow, Row, Tag, TimeAgo, TodoRow, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkNumber } from '../../parts/school-map/mark-number.js';
import type { SchoolMark } from '../../parts/school-map/schools-on-map.js';
import { schoolFacts } from '../../parts/school/school-facts.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnswerApplication } from './answer-application.js';
import { InviteCoordinator } from './invite-coordinator.js';
import type { TakingBack } from './use-taking-back.js';

export const SchoolPlaceFragment = graphql(`
  fragment SchoolPlace on NetworkSchool {
    id
    state
    waitsFor
    countsTowardsTheSix
    askedAt
    declineReason
    application
    leaveReason
    coordinatorToConfirm
    can {
      answer
      answerApplication
      withdraw
      leave
      inviteFirstCoordinator
      confirmFirstCoordinator
    }
    organisation {
      id
      name
      kind
      partnerKind
      status
      phase
      lowAge
      highAge
      sizeBand
      isSizeByRegister
      town
      postcode
    }
  }
`);

const ConfirmFirstCoordinatorDocument = graphql(`
  mutation ConfirmFirstCoordinator($proposalId: ID!) {
    confirmFirstCoordinator(proposalId: $proposalId) {
      id
      waitsFor
      can {
        confirmFirstCoordinator
      }
    }
  }
`);

export interface SchoolPlaceProps {
  networkId: string;
  isForming: boolean;
  school: FragmentOf<typeof SchoolPlaceFragment>;
  /** Where it is on the map; left out where it is not. */
  mark?: SchoolMark;
  takingBack: TakingBack;
}

export function SchoolPlace({ networkId, isForming, school, mark, takingBack }: SchoolPlaceProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { takeBack, pendingId } = takingBack;
  const [isInviting, setInviting] = useState(false);
  const confirmation = useSubmit(ConfirmFirstCoordinatorDocument);
  const place = readFragment(SchoolPlaceFragment, school);
  const { id, state, can, organisation, application, declineReason, leaveReason, askedAt } = place;
  const { name } = organisation;
  const confirm = async () => {
    const data = await confirmation.submit({ proposalId: id });
    if (data) announce(t('lookAfterANetwork.schools.confirmed', { school: name }));
  };
  const actions = (
    <Row>
      {can.answer && (
        <ButtonLink href={`/networks/${networkId}/answer/${id}`}>{t('lookAfterANetwork.schools.answer')}</ButtonLink>
      )}
      {can.confirmFirstCoordinator && (
        <Button isPending={confirmation.isPending} onClick={() => void confirm()}>
          {t('lookAfterANetwork.schools.confirm', { name: place.coordinatorToConfirm ?? '' })}
        </Button>
      )}
      {can.inviteFirstCoordinator && !isInviting && (
        <Button
          aria-label={t('lookAfterANetwork.coordinator.openNamed', { school: name })}
          onClick={() => setInviting(true)}
        >
          {t('lookAfterANetwork.coordinator.open')}
        </Button>
      )}
      {can.withdraw && (
        <Button
          kind="plain"
          aria-label={t('lookAfterANetwork.schools.withdrawNamed', { school: name })}
          isPending={pendingId === id}
          onClick={() => void takeBack({ what: 'question', id, name })}
        >
          {t('lookAfterANetwork.schools.withdraw')}
        </Button>
      )}
      {can.leave && !isForming && (
        <ButtonLink
          kind="plain"
          href={`/networks/${networkId}/leave/${id}`}
          aria-label={t('lookAfterANetwork.schools.leaveNetworkNamed', { school: name })}
        >
          {t('lookAfterANetwork.schools.leaveNetwork')}
        </ButtonLink>
      )}
      {can.leave && isForming && (
        <Button
          kind="plain"
          aria-label={t('lookAfterANetwork.schools.leaveNamed', { school: name })}
          isPending={pendingId === id}
          onClick={() => void takeBack({ what: 'yes', id, name })}
        >
          {t('lookAfterANetwork.schools.leave')}
        </Button>
      )}
    </Row>
  );
  const stateInWords = t(`lookAfterANetwork.schools.states.${state}`);
  const words = (
    <>
      <p>
        {schoolFacts(t, organisation)}
        {state === 'ACCEPTED' && !mark && ` · ${t('schoolMap.notOnMap')}`}
      </p>
      {state === 'INVITED' && (
        <p>
          <Waiting place={place} /> {t('lookAfterANetwork.schools.askedAt')} <TimeAgo at={askedAt} />
        </p>
      )}
      {state === 'APPLIED' && application && (
        <p>
          {t('lookAfterANetwork.application.words', { words: application })}{' '}
          {t('lookAfterANetwork.application.appliedAt')} <TimeAgo at={askedAt} />
        </p>
      )}
      {can.answerApplication && <AnswerApplication applicationId={id} school={name} />}
      {declineReason && <p>{t('lookAfterANetwork.schools.reason', { reason: declineReason })}</p>}
      {leaveReason && <p>{t('lookAfterANetwork.schools.whyLeft', { reason: leaveReason })}</p>}
      {!place.countsTowardsTheSix && <p>{t('lookAfterANetwork.schools.partner')}</p>}
      <ProblemNotice problem={confirmation.problem} />
      {isInviting && <InviteCoordinator proposalId={id} school={name} onDone={() => setInviting(false)} />}
    </>
  );
  if (isForming) {
    return (
      <TodoRow
        isDone={state === 'ACCEPTED'}
        state={stateInWords}
        title={
          <>
            {mark && <MarkNumber {...mark} />} {name}
          </>
        }
        action={actions}
      >
        {words}
      </TodoRow>
    );
  }
  return (
    <NeedRow
      picture={mark ? <MarkNumber {...mark} /> : <Icon name="hexagon" />}
      title={
        <>
          {name} {state !== 'ACCEPTED' && <Tag tone="warn">{stateInWords}</Tag>}
        </>
      }
      action={actions}
    >
      {words}
    </NeedRow>
  );
}

/** Whom the school waits for; a new kind of waiting without words does not compile. */
function Waiting({ place }: { place: ResultOf<typeof SchoolPlaceFragment> }) {
  const { t } = useTranslation();
  const { waitsFor, coordinatorToConfirm, organisation } = place;
  const words = organisation.kind === 'PARTNER' ? 'lookAfterANetwork.partners' : 'lookAfterANetwork.schools';
  if (waitsFor === 'NOBODY') return null;
  if (waitsFor === 'CONFIRMATION' && coordinatorToConfirm !== null) {
    return t(`${words}.CONFIRMATION_NAMED`, { name: coordinatorToConfirm });
  }
  return t(`${words}.${waitsFor}`);
}
