// Says how far a resource is given on, and what others may do with it: one short form in plain words.
import { RESOURCE_LENGTHS } from '@sixfold/domain';
import { Button, Card, ChoiceField, Row, Section, Select, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { WholeResource } from '../../parts/resource/whole-resource.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { OwnPlacesDocument, ShareResourceDocument } from './read-a-resource.graphql.js';

const circles = ['ME', 'SCHOOL', 'NETWORK'] as const;
type Circle = (typeof circles)[number];

export function GiveItOn({ resource }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const query = useQuery({ query: OwnPlacesDocument });
  return (
    <Section title={t('readAResource.giveOn')}>
      <Loaded query={query} shape="rows">
        {({ myNetworks }) => (
          <Card>
            <Form resource={resource} networks={myNetworks.filter(({ reachedThrough }) => reachedThrough.length > 0)} />
          </Card>
        )}
      </Loaded>
    </Section>
  );
}

interface FormProps {
  resource: WholeResource;
  networks: readonly { readonly id: string; readonly name: string }[];
}

function Form({ resource, networks }: FormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ShareResourceDocument);
  const [circle, setCircle] = useState<Circle>(circles.find((known) => known === resource.audience) ?? 'NETWORK');
  const [networkId, setNetworkId] = useState(resource.bank?.networkId ?? networks[0]?.id ?? null);
  const [licence, setLicence] = useState(resource.licence);
  const [line, setLine] = useState(resource.line ?? '');
  const isWide = resource.audience === 'ALL_NETWORKS' || resource.audience === 'PUBLIC';
  const offered = circles.filter((known) => known !== 'NETWORK' || networks.length > 0);
  const give = async () => {
    const audience = circle;
    const asked = { id: resource.id, audience, licence, line: line.trim() || null };
    const given = await submit({ ...asked, networkId: circle === 'NETWORK' ? networkId : null });
    if (given) announce(t('readAResource.givenOn', { audience: t(`resource.audiences.${audience}`) }));
  };
  return (
    <Stack>
      <ChoiceField
        name="circle"
        label={t('readAResource.toWhom')}
        choices={offered.map((value) => ({ value, label: t(`resource.audiences.${value}`) }))}
        chosen={circle}
        onChange={({ currentTarget: { value } }) =>
          setCircle((before) => circles.find((one) => one === value) ?? before)
        }
      />
      {circle === 'NETWORK' && networks.length > 1 && (
        <Select
          label={t('readAResource.network')}
          choices={networks.map(({ id, name }) => ({ value: id, label: name }))}
          value={networkId ?? ''}
          onChange={({ currentTarget }) => setNetworkId(currentTarget.value)}
        />
      )}
      {circle !== 'ME' && (
        <>
          <Select
            label={t('readAResource.underLicence')}
            hint={t(`resource.licences.${licence}.text`)}
            choices={resource.licencesToChoose.map((value) => ({
              value,
              label: t(`resource.licences.${value}.name`),
            }))}
            value={licence}
            onChange={({ currentTarget: { value } }) =>
              setLicence((before) => resource.licencesToChoose.find((one) => one === value) ?? before)
            }
          />
          {resource.isAdaptation && (
            <TextField
              label={t('readAResource.line')}
              hint={t('readAResource.lineHint')}
              maxLength={RESOURCE_LENGTHS.line.most}
              autoComplete="off"
              value={line}
              onChange={({ currentTarget }) => setLine(currentTarget.value)}
            />
          )}
        </>
      )}
      {isWide && <p>{t('giveFurther.smallerHere')}</p>}
      <ProblemNotice problem={problem} />
      <Row>
        <Button kind="primary" isPending={isPending} onClick={() => void give()}>
          {t('readAResource.giveOn')}
        </Button>
      </Row>
    </Stack>
  );
}
