// In place of the discussions, for who is not in the group: what joining means, and for which school.
import { Button, Card, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type Group, JoinGroupDocument } from './talk-in-a-group.graphql.js';

export interface JoinTheGroupProps {
  group: Pick<Group, 'id' | 'can'>;
  /** One's own. */
  organisations: readonly { id: string; name: string }[];
}

export function JoinTheGroup({ group, organisations }: JoinTheGroupProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(JoinGroupDocument);
  const joinable = new Map(
    organisations.filter(({ id }) => group.can.joinFor.includes(id)).map(({ id, name }) => [id, name]),
  );
  const join = async (organisationId: string) => {
    if (await submit({ groupId: group.id, organisationId })) announce(t('talkInAGroup.group.joined'));
  };
  if (joinable.size === 0) return <p>{t('talkInAGroup.group.readOnly')}</p>;
  return (
    <Card>
      <Stack isLoose>
        <h2>{t('talkInAGroup.group.joinTitle')}</h2>
        <p>{t('talkInAGroup.group.joinText')}</p>
        <ProblemNotice problem={problem} />
        <Row>
          {[...joinable].map(([id, school], index) => (
            <Button
              key={id}
              kind={index === 0 ? 'primary' : 'quiet'}
              isPending={isPending}
              onClick={() => void join(id)}
            >
              {t('talkInAGroup.group.joinFor', { school })}
            </Button>
          ))}
        </Row>
      </Stack>
    </Card>
  );
}
