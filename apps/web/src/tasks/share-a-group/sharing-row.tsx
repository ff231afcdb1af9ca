// One group and one other network: how it stands between them, and what the one who looks can do about it.
import { Face, Link, NeedRow, Stack, Tag, type TagProps, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { AnswerSharing } from './answer-sharing.js';
import { EndSharing, GoOnSharing, TakeBack } from './end-sharing.js';
import type { Sharing } from './share-a-group.graphql.js';

interface SharingRowProps {
  sharing: Sharing;
  /** What stands opposite: the other network for a group, the group for the other network. */
  name: string;
  isOfAnother?: boolean;
}

const tones: { readonly [State in Sharing['state']]?: TagProps['tone'] } = {
  ASKED: 'brand',
  AGREED: 'good',
  ENDING: 'warn',
};

export function SharingRow({ sharing, name, isOfAnother = false }: SharingRowProps) {
  const { t } = useTranslation();
  const { groupId, groupPurpose, networkName, state, words, askerName, answer, can } = sharing;
  // Until they have agreed, the group itself is not theirs to open.
  const isOpen = !isOfAnother || state === 'AGREED' || state === 'ENDING';
  return (
    <NeedRow
      picture={<Face name={name} />}
      title={isOfAnother && isOpen ? <Link href={`/groups/${groupId}`}>{name}</Link> : name}
    >
      <Stack gap={2}>
        <p>
          <Tag tone={tones[state]}>{t(`shareAGroup.states.${state}`)}</Tag>{' '}
          {isOfAnother && t('shareAGroup.from', { network: networkName })}
        </p>
        {isOfAnother && <p>{groupPurpose}</p>}
        {state === 'ASKED' && <p>{t('shareAGroup.asker', { name: askerName, words })}</p>}
        {answer !== '' && <p>{t('shareAGroup.answer', { words: answer })}</p>}
        <Ending sharing={sharing} />
        {can.answer && <AnswerSharing sharing={sharing} />}
        {can.withdraw && <TakeBack id={sharing.id} name={name} />}
        {can.end && <EndSharing id={sharing.id} name={name} />}
        {can.goOn && <GoOnSharing id={sharing.id} name={name} />}
      </Stack>
    </NeedRow>
  );
}

function Ending({ sharing: { endsAt, reason } }: { sharing: Sharing }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  if (endsAt === null) return null;
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(endsAt));
  return <p>{t('shareAGroup.endsAt', { moment, reason: reason ?? '' })}</p>;
}
