// Looking after a group: who would like to come in, whom to invite, and who convenes it; by hand, where no role says it.
import { ButtonLink, Link, Row, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useAskOnReturn } from '../../platform/client/use-ask-on-return.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AboutTheGroup } from './about-the-group.js';
import { Closing } from './closing.js';
import { Convenors } from './convenors.js';
import { FacilitatorsRead } from './facilitators-read.js';
import { InviteSomebody } from './invite-somebody.js';
import { Invited } from './invited.js';
import { GroupToLookAfterDocument } from './look-after-a-group.graphql.js';
import { Requests } from './requests.js';

export function LookAfterAGroupPage() {
  const { t } = useTranslation();
  const { groupId = '' } = useParams();
  const query = useQuery({
    query: GroupToLookAfterDocument,
    variables: { id: groupId },
    requestPolicy: 'cache-and-network',
  });
  useAskOnReturn(query[1]);
  return (
    <Loaded query={query}>
      {({ group }) => (
        <TaskPage
          title={t('lookAfterAGroup.title', { group: group.name })}
          lead={t(group.follows === null ? 'lookAfterAGroup.lead' : 'lookAfterAGroup.leadOfRole')}
          eyebrow={<Link href={`/groups/${group.id}`}>{t('lookAfterAGroup.back')}</Link>}
          width="read"
        >
          {group.can.lookAfter && !group.isClosed && group.follows === null && (
            <>
              <Section title={t('lookAfterAGroup.requests')}>
                <Requests requests={group.admissions.filter(({ kind }) => kind === 'REQUEST')} />
              </Section>
              <Section title={t('lookAfterAGroup.invite')}>
                <InviteSomebody groupId={group.id} />
                <Invited invitations={group.admissions.filter(({ kind }) => kind === 'INVITATION')} />
              </Section>
            </>
          )}
          {group.follows === null && (
            <Section title={t('lookAfterAGroup.convenors')}>
              <Convenors group={group} />
            </Section>
          )}
          {group.can.lookAfter && (
            <Section title={t('lookAfterAGroup.about')}>
              <AboutTheGroup key={group.id} group={group} />
            </Section>
          )}
          {group.can.showToFacilitators && (
            <Section title={t('lookAfterAGroup.facilitators')}>
              <FacilitatorsRead group={group} />
            </Section>
          )}
          {(group.can.share || group.networks.length > 1) && (
            <Section title={t('lookAfterAGroup.share')}>
              <p>{t('lookAfterAGroup.shareText')}</p>
              <Row>
                <ButtonLink href={`/groups/${group.id}/share`}>{t('lookAfterAGroup.shareLink')}</ButtonLink>
              </Row>
            </Section>
          )}
          {group.can.close && (
            <Section title={t('lookAfterAGroup.closing')}>
              <Closing group={group} />
            </Section>
          )}
        </TaskPage>
      )}
    </Loaded>
  );
}
