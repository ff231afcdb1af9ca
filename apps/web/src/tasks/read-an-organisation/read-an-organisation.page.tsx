// An organisation as its register states it: what it belongs to, what belongs to it, its networks, and whom it turns to.
import { ButtonLink, Icon, Link, NeedRow, Notice, Row, RowList, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { schoolFacts } from '../../parts/school/school-facts.js';
import { readFragment } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { BelongsTo } from './belongs-to.js';
import { EndConsortium } from './end-consortium.js';
import { Members } from './members.js';
import { NetworksHere } from './networks-here.js';
import { OrganisationRow } from './organisation-row.js';
import { OwnSize } from './own-size.js';
import {
  OrganisationDocument,
  OrganisationRowFragment,
  type ReadOrganisation,
} from './read-an-organisation.graphql.js';

export function ReadAnOrganisationPage() {
  const { organisationId: id = '' } = useParams();
  const query = useQuery({ query: OrganisationDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ organisation }) => <OneOrganisation key={organisation.id} organisation={organisation} />}
    </Loaded>
  );
}

function OneOrganisation({ organisation }: { organisation: ReadOrganisation }) {
  const { t } = useTranslation();
  const { id, can, isTier, mayEnd, departments } = organisation;
  const { name, status, isSizeByRegister } = readFragment(OrganisationRowFragment, organisation);
  const isClosed = status === 'CLOSED';
  const ownPages = can.readPeople && (
    <Row>
      {organisation.consentsOfPupils && (
        <ButtonLink href={`/organisations/${id}/consents`}>{t('keepConsents.link')}</ButtonLink>
      )}
      <ButtonLink href={`/organisations/${id}/people`}>{t('readAnOrganisation.people')}</ButtonLink>
    </Row>
  );
  const within = isTier && !isClosed && (
    <ButtonLink href={`/schools?within=${id}`}>{t('readAnOrganisation.findWithin')}</ButtonLink>
  );
  return (
    <TaskPage title={name} lead={<Facts organisation={organisation} />} action={ownPages || within}>
      {isClosed && <Notice tone="warn">{t('readAnOrganisation.closed')}</Notice>}
      {can.enterSize && !isSizeByRegister && <OwnSize organisation={organisation} />}
      <BelongsTo organisation={organisation} />
      {departments.length > 0 && (
        <Section title={t('readAnOrganisation.departments')}>
          <RowList label={t('readAnOrganisation.departments')}>
            {departments.map((department) => (
              <OrganisationRow key={department.id} organisation={department} />
            ))}
          </RowList>
        </Section>
      )}
      {isTier && <Members key={status} organisation={organisation} isClosed={isClosed} />}
      <ContactPersons organisation={organisation} />
      <NetworksHere id={id} />
      {mayEnd && <EndConsortium id={id} name={name} isClosed={isClosed} />}
    </TaskPage>
  );
}

function Facts({ organisation }: { organisation: ReadOrganisation }) {
  const { t } = useTranslation();
  const { registerKey, website } = organisation;
  const school = readFragment(OrganisationRowFragment, organisation);
  return (
    <>
      {school.otherName && <p>{school.otherName}</p>}
      <p>{schoolFacts(t, school)}</p>
      {registerKey && <p>{t('readAnOrganisation.register', { registerKey })}</p>}
      {website && (
        <p>
          <a href={website} target="_blank" rel="noreferrer">
            {website.replace(/^https?:\/\/(?:www\.)?/, '')}
          </a>
        </p>
      )}
    </>
  );
}

function ContactPersons({ organisation: { contactPersons } }: { organisation: ReadOrganisation }) {
  const { t } = useTranslation();
  if (contactPersons.length === 0) return null;
  return (
    <Section title={t('readAnOrganisation.contacts')}>
      <RowList label={t('readAnOrganisation.contacts')}>
        {contactPersons.map(({ personId, name, programme }) => (
          <NeedRow
            key={programme.id}
            picture={<Icon name="person" />}
            title={<Link href={`/people/${personId}`}>{name}</Link>}
          >
            <p>{t('readAnOrganisation.contactIn', { programme: programme.name })}</p>
          </NeedRow>
        ))}
      </RowList>
    </Section>
  );
}
