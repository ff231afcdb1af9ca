// One pupil: how the consents stand for each purpose, and what can be done about them.
import { Button, Icon, Menu, NeedRow, Row, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePupilName } from '../../parts/pupil/use-pupil-name.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ChangePupil } from './change-pupil.js';
import { GivenConsents } from './given-consents.js';
import {
  type Pupil,
  type Purpose,
  RemovePupilDocument,
  RestoreConsentDocument,
  RestorePupilDocument,
  type School,
} from './keep-consents.graphql.js';
import { RecordConsent } from './record-consent.js';
import { Standings } from './standings.js';
import { WithdrawConsent } from './withdraw-consent.js';

/** What stands open below the row. */
type Opened = 'given' | 'record' | 'change' | 'withdraw';

export const PupilRow = ({ school, pupil }: { school: School; pupil: Pupil }) =>
  pupil.isRemoved ? <RemovedPupil pupil={pupil} /> : <KeptPupil school={school} pupil={pupil} />;

function KeptPupil({ school, pupil }: { school: School; pupil: Pupil }) {
  const { t } = useTranslation();
  const name = usePupilName()(pupil);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [withdrawn, setWithdrawn] = useState<readonly Purpose[]>([]);
  const removing = useSubmit(RemovePupilDocument);
  const toggle = (what: Opened) => setOpened(opened === what ? null : what);
  const close = () => setOpened(null);
  const acts = [
    { label: t('keepConsents.another'), onChoose: () => setOpened('record') },
    { label: t('keepConsents.change'), onChoose: () => setOpened('change') },
    { label: t('keepConsents.remove'), onChoose: () => void removing.submit({ id: pupil.id }) },
  ];
  return (
    <NeedRow
      picture={<Icon name="person" />}
      title={name}
      isTall
      action={school.can.record && <Menu label={t('keepConsents.acts', { name })} acts={acts} />}
    >
      <Standings pupil={pupil} />
      <Row>
        {school.can.read && (
          <Button
            kind="plain"
            aria-expanded={opened === 'given'}
            aria-label={t('keepConsents.open', { name })}
            onClick={() => toggle('given')}
          >
            {t('keepConsents.evidence')}
          </Button>
        )}
        {withdrawable(pupil).length > 0 && (
          <Button
            kind="plain"
            aria-expanded={opened === 'withdraw'}
            aria-label={t('keepConsents.withdrawNamed', { name })}
            onClick={() => toggle('withdraw')}
          >
            {t('keepConsents.withdraw')}
          </Button>
        )}
      </Row>
      <ProblemNotice problem={removing.problem} />
      {opened === 'given' && <GivenConsents pupilId={pupil.id} />}
      {opened === 'record' && <RecordConsent school={school} pupil={pupil} onDone={close} onStop={close} />}
      {opened === 'change' && <ChangePupil pupil={pupil} onDone={close} />}
      {opened === 'withdraw' && (
        <WithdrawConsent
          pupil={pupil}
          purposes={withdrawable(pupil)}
          onStop={close}
          onDone={(purposes) => {
            setWithdrawn(purposes);
            close();
          }}
        />
      )}
      {withdrawn.length > 0 && <UndoWithdrawal pupil={pupil} purposes={withdrawn} onOver={() => setWithdrawn([])} />}
    </NeedRow>
  );
}

const withdrawable = ({ purposes }: Pupil): readonly Purpose[] =>
  purposes.filter(({ isHeldByAnybody }) => isHeldByAnybody).map(({ purpose }) => purpose);

interface UndoWithdrawalProps {
  pupil: Pupil;
  purposes: readonly Purpose[];
  onOver: () => void;
}

function UndoWithdrawal({ pupil, purposes, onOver }: UndoWithdrawalProps) {
  const { t } = useTranslation();
  const { submit, problem } = useSubmit(RestoreConsentDocument);
  const undo = async () => {
    if (await submit({ pupilId: pupil.id, purposes: [...purposes] })) onOver();
  };
  return (
    <>
      <ProblemNotice problem={problem} />
      <UndoBar
        message={t('keepConsents.isWithdrawn', { name: pupil.firstName })}
        undoLabel={t('keepConsents.undo')}
        onUndo={() => void undo()}
        onExpire={onOver}
      />
    </>
  );
}

function RemovedPupil({ pupil }: { pupil: Pupil }) {
  const { t } = useTranslation();
  const name = usePupilName()(pupil);
  const [isOver, setOver] = useState(false);
  const { submit, problem } = useSubmit(RestorePupilDocument);
  if (isOver) return null;
  return (
    <NeedRow picture={<Icon name="person" />} title={name}>
      <ProblemNotice problem={problem} />
      <UndoBar
        message={t('keepConsents.removed', { name })}
        undoLabel={t('keepConsents.undo')}
        onUndo={() => void submit({ id: pupil.id })}
        onExpire={() => setOver(true)}
      />
    </NeedRow>
  );
}
