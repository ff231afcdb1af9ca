// The successor: found by name and asked, or asked already and free to be asked no longer.
import { Button, Card, Face, NeedRow, RowList, Section, TimeAgo, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { FindCoLeader } from '../../parts/network/find-co-leader.js';
import { useCreate, useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { HandOverSeatDocument, type NetworkOfMySeat, WithdrawHandOverDocument } from './hand-over-a-seat.graphql.js';

export interface SuccessorProps {
  networkId: string;
  /** The open offer of this seat, when somebody has been asked. */
  asked: NetworkOfMySeat['seats'][number] | undefined;
}

export function Successor({ networkId, asked }: SuccessorProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const asking = useCreate(HandOverSeatDocument);
  const takingBack = useSubmit(WithdrawHandOverDocument);
  const ask = async (personId: string) => {
    const answer = await asking.submit({ networkId, personId });
    if (answer) announce(t('handOverASeat.asked', { name: answer.handOverSeat.name }));
  };
  const takeBack = async (id: string, name: string) => {
    if (await takingBack.submit({ id })) announce(t('handOverASeat.takenBack', { name }));
  };
  return (
    <Section title={t('handOverASeat.successor')}>
      {asked ? (
        <RowList>
          <NeedRow
            picture={<Face name={asked.name} />}
            title={asked.name}
            action={
              asked.can.withdraw && (
                <Button isPending={takingBack.isPending} onClick={() => void takeBack(asked.id, asked.name)}>
                  {t('handOverASeat.takeBack')}
                </Button>
              )
            }
          >
            <p>
              {t('handOverASeat.waiting', { name: asked.name })} <TimeAgo at={asked.offeredAt} />
            </p>
          </NeedRow>
        </RowList>
      ) : (
        <Card>
          <FindCoLeader
            networkId={networkId}
            label={t('handOverASeat.who')}
            hint={t('handOverASeat.whoHint')}
            onPick={(personId) => void ask(personId)}
          />
        </Card>
      )}
      <ProblemNotice problem={asking.problem ?? takingBack.problem} />
    </Section>
  );
}
