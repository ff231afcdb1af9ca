// What will happen to every line of the list, told by the API; only then is there a button that sends.
import { Button, Icon, NeedRow, Row, RowList, Section, Select, Stack, Tag, type TagProps } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { type Fate, type PlaceToInviteTo, PreviewInvitationsDocument, type Role } from './invite-people.graphql.js';
import { type Line, rolesAt } from './lines.js';

const tones: Record<Fate, TagProps['tone']> = {
  TO_INVITE: 'good',
  FURTHER_ROLE: 'good',
  ALREADY_HERE: 'neutral',
  ALREADY_INVITED: 'neutral',
  MAILED_OFTEN: 'warn',
  TWICE: 'neutral',
  UNREADABLE: 'warn',
};

const isInvited = (fate: Fate | undefined): boolean => fate === 'TO_INVITE' || fate === 'FURTHER_ROLE';

export interface PreviewProps extends Pick<PlaceToInviteTo, 'kind'> {
  organisationId: string;
  lines: readonly Line[];
  onChange: (lines: readonly Line[]) => void;
  isSending: boolean;
  onSend: () => Promise<void>;
  /** What stood in the way of sending. */
  children: ReactNode;
}

export function Preview({ organisationId, kind, lines, onChange, isSending, onSend, children }: PreviewProps) {
  const { t } = useTranslation();
  const people = lines.map(({ email, role }) => ({ email, role }));
  const query = useQuery({
    query: PreviewInvitationsDocument,
    variables: { organisationId, people },
    requestPolicy: 'network-only',
  });
  const change = (changed: Line) => onChange(lines.map((line) => (line.key === changed.key ? changed : line)));
  const leaveOut = ({ key }: Line) => onChange(lines.filter((line) => line.key !== key));
  return (
    <Section title={t('invitePeople.list')}>
      <Loaded query={query} shape="rows">
        {({ previewInvitations: fates }) => {
          const count = fates.filter(isInvited).length;
          // What was found for the list before stands here until the new one has been looked at.
          const isOfThisList = fates.length === lines.length;
          return (
            <Stack>
              <p>{count === 0 ? t('invitePeople.nobodyInvited') : t('invitePeople.invited', { count })}</p>
              <RowList label={t('invitePeople.list')}>
                {lines.map((line, place) => (
                  <LineRow
                    key={line.key}
                    line={line}
                    fate={isOfThisList ? fates[place] : undefined}
                    kind={kind}
                    onChange={change}
                    onLeaveOut={leaveOut}
                  />
                ))}
              </RowList>
              {children}
              {count > 0 && (
                <Row>
                  <Button kind="primary" isPending={isSending} onClick={() => void onSend()}>
                    {t('invitePeople.send', { count })}
                  </Button>
                </Row>
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
}

interface LineRowProps extends Pick<PlaceToInviteTo, 'kind'> {
  line: Line;
  /** Undefined while the list is being looked at anew. */
  fate: Fate | undefined;
  onChange: (line: Line) => void;
  onLeaveOut: (line: Line) => void;
}

function LineRow({ line, fate, kind, onChange, onLeaveOut }: LineRowProps) {
  const { t } = useTranslation();
  const { email, role } = line;
  const roles = rolesAt(kind);
  const leaveOut = (
    <Button kind="plain" aria-label={t('invitePeople.leaveOutNamed', { email })} onClick={() => onLeaveOut(line)}>
      {t('invitePeople.leaveOut')}
    </Button>
  );
  return (
    <NeedRow picture={<Icon name="person" />} title={email} action={leaveOut}>
      <Row gap={4}>
        {fate && <Tag tone={tones[fate]}>{t(`invitePeople.fates.${fate}`)}</Tag>}
        {isInvited(fate) && (
          <Select
            label=""
            aria-label={t('invitePeople.roleOf', { email })}
            value={role ?? roles[0]}
            choices={roles.map((known) => ({ value: known, label: t(`affiliation.roles.${known}`) }))}
            onChange={({ currentTarget }) => onChange({ ...line, role: currentTarget.value as Role })}
          />
        )}
      </Row>
    </NeedRow>
  );
}
